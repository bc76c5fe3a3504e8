"""Keys: what identifies a control beyond its place in the tree."""

from __future__ import annotations

from flet_web.engine.value import Value

__all__ = ["Key", "ScrollKey", "ValueKey"]


class Key(Value):
    """Base of the keys."""

    value: str | int | float | bool
    """What the key is compared by."""

    def __str__(self) -> str:
        return str(self.value)

    def __hash__(self) -> int:
        return hash((type(self), self.value))


class ValueKey(Key, tag="value"):
    """Marks a control as the same one when its list is made anew."""


class ScrollKey(Key, tag="scroll"):
    """Marks a control as a target of `scroll_to()`."""
