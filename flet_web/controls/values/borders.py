"""Borders of boxes: sides, and the radii of corners."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flet_web.controls.values.enums.painting import BorderSideStrokeAlign, BorderStyle
from flet_web.controls.values.material_colors import Colors
from flet_web.engine._typing import Self
from flet_web.engine.schema import field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BorderSideStrokeAlignValue, ColorValue, Number

__all__ = ["Border", "BorderRadius", "BorderSide"]


class BorderSide(Value):
    """One side of a border; `width` in logical pixels, 0 is a hairline."""

    width: Number = field(default=1.0, ge=0)
    """Logical pixels; 0 is the finest line that the screen has. Default: 1."""
    color: ColorValue = Colors.BLACK
    """Color of the line. Default: black."""
    stroke_align: BorderSideStrokeAlignValue = BorderSideStrokeAlign.INSIDE
    """Where the line lies: -1 inside the edge, 0 on it, 1 outside, or a member of BorderSideStrokeAlign."""
    style: BorderStyle = BorderStyle.SOLID
    """Whether the line is drawn. Default: it is."""

    @staticmethod
    def none() -> BorderSide:
        """A side that is not drawn and takes no space."""
        return BorderSide(width=0.0, style=BorderStyle.NONE)

    @property
    def stroke_inset(self) -> Number:
        """How much of the width lies inside the edge."""
        return self.width * (1 - (1 + self.stroke_align) / 2)

    @property
    def stroke_outset(self) -> Number:
        """How much of the width lies outside the edge."""
        return self.width * (1 + self.stroke_align) / 2

    @property
    def stroke_offset(self) -> Number:
        """How far the line is moved outward, seen from the edge; negative is inward."""
        return self.width * self.stroke_align


class Border(Value):
    """The four sides of a box; a side that is not given is not drawn."""

    top: BorderSide = field(default_factory=BorderSide.none)
    """Line at the upper edge. Default: none."""
    right: BorderSide = field(default_factory=BorderSide.none)
    """Line at the right edge. Default: none."""
    bottom: BorderSide = field(default_factory=BorderSide.none)
    """Line at the lower edge. Default: none."""
    left: BorderSide = field(default_factory=BorderSide.none)
    """Line at the left edge. Default: none."""

    @classmethod
    def all(cls, width: Number | None = None, color: ColorValue | None = None, side: BorderSide | None = None) -> Self:
        """The same side four times: `side`, or one of that width and color."""
        if side is None:
            side = BorderSide(width=1.0 if width is None else width, color=Colors.BLACK if color is None else color)
        return cls(top=side, right=side, bottom=side, left=side)

    @classmethod
    def symmetric(cls, *, vertical: BorderSide | None = None, horizontal: BorderSide | None = None) -> Self:
        """`vertical` for top and bottom, `horizontal` for left and right."""
        return cls.only(left=horizontal, top=vertical, right=horizontal, bottom=vertical)

    @classmethod
    def only(
        cls,
        *,
        left: BorderSide | None = None,
        top: BorderSide | None = None,
        right: BorderSide | None = None,
        bottom: BorderSide | None = None,
    ) -> Self:
        """The sides that are named."""
        none = BorderSide.none
        return cls(top=top or none(), right=right or none(), bottom=bottom or none(), left=left or none())


class BorderRadius(Value):
    """The radii of the corners of a box, in logical pixels."""

    top_left: Number
    """Logical pixels."""
    top_right: Number
    """Logical pixels."""
    bottom_left: Number
    """Logical pixels."""
    bottom_right: Number
    """Logical pixels."""

    @classmethod
    def all(cls, value: Number) -> Self:
        """The same radius at all corners."""
        return cls(value, value, value, value)

    @classmethod
    def horizontal(cls, *, left: Number = 0, right: Number = 0) -> Self:
        """One radius for the corners on the left, one for those on the right."""
        return cls(left, right, left, right)

    @classmethod
    def vertical(cls, *, top: Number = 0, bottom: Number = 0) -> Self:
        """One radius for the corners at the top, one for those at the bottom."""
        return cls(top, top, bottom, bottom)

    @classmethod
    def only(
        cls, *, top_left: Number = 0, top_right: Number = 0, bottom_left: Number = 0, bottom_right: Number = 0
    ) -> Self:
        """The radii that are named; the others are 0."""
        return cls(top_left, top_right, bottom_left, bottom_right)

    def __add__(self, other: BorderRadius) -> BorderRadius:
        return self._each(lambda a, b: a + b, other)

    def __sub__(self, other: BorderRadius) -> BorderRadius:
        return self._each(lambda a, b: a - b, other)

    def __mul__(self, factor: Number) -> BorderRadius:
        return self._each(lambda a, b: a * b, BorderRadius.all(factor))

    def __floordiv__(self, divisor: Number) -> BorderRadius:
        return self._each(lambda a, b: a // b, BorderRadius.all(divisor))

    def _each(self, combine: Callable[[Number, Number], Number], other: BorderRadius) -> BorderRadius:
        return BorderRadius(
            combine(self.top_left, other.top_left),
            combine(self.top_right, other.top_right),
            combine(self.bottom_left, other.bottom_left),
            combine(self.bottom_right, other.bottom_right),
        )
