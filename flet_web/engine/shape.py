"""`Shape`: which properties a control has set, shared by all controls that had the same ones set in the same order."""

from __future__ import annotations

from typing import Any

__all__ = ["EMPTY", "Shape"]


class Shape(dict[str, int]):
    """Property name -> place in the tuple of values. Shapes form a tree, in which each step adds one property.

    `limits_use`: one of them may say that a control, with all in it, cannot be used.
    """

    __slots__ = ("_next", "_ways", "limits_use")

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._next: dict[str, Shape] = {}
        self._ways: dict[tuple[str, ...], Shape] = {}
        self.limits_use = False

    def with_properties(self, names: tuple[str, ...]) -> Shape:
        """The shape that is reached by adding each of `names`, which are new and distinct."""
        found = self._ways.get(names)
        if found is None:
            found = self
            for name in names:
                found = found.with_property(name)
            self._ways[names] = found
        return found

    def with_property(self, name: str) -> Shape:
        """The shape with one more property, which is new."""
        found = self._next.get(name)
        if found is None:
            found = Shape(self)
            found[name] = len(self)
            found.limits_use = self.limits_use or name in ("disabled", "visible")
            # Another thread may have made the same one.
            found = self._next.setdefault(name, found)
        return found


EMPTY = Shape()
