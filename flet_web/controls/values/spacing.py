"""Space around and inside controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine._typing import Self
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import Number

__all__ = ["Margin", "Padding"]


class Insets(Value):
    """Distances from the four edges, in logical pixels."""

    left: Number = 0
    """Logical pixels."""
    top: Number = 0
    """Logical pixels."""
    right: Number = 0
    """Logical pixels."""
    bottom: Number = 0
    """Logical pixels."""

    @classmethod
    def all(cls, value: Number) -> Self:
        """The same distance on all sides."""
        return cls(left=value, top=value, right=value, bottom=value)

    @classmethod
    def symmetric(cls, *, vertical: Number = 0, horizontal: Number = 0) -> Self:
        """One distance for top and bottom, one for left and right."""
        return cls(left=horizontal, top=vertical, right=horizontal, bottom=vertical)

    @classmethod
    def only(cls, *, left: Number = 0, top: Number = 0, right: Number = 0, bottom: Number = 0) -> Self:
        """The distances that are named; the others are 0."""
        return cls(left=left, top=top, right=right, bottom=bottom)

    @classmethod
    def zero(cls) -> Self:
        """No distance on any side."""
        return cls()


class Padding(Insets):
    """Space inside a control, around its content."""


class Margin(Insets):
    """Space around a control."""
