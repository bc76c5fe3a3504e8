"""Points, sizes and rectangles."""

from __future__ import annotations

from math import hypot, inf, isinf
from typing import TYPE_CHECKING, ClassVar

from flet_web.engine._typing import Self
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import Number
    from flet_web.controls.values.enums.painting import FilterQuality

__all__ = ["Alignment", "Offset", "Rect", "Size"]


class Alignment(Value):
    """A place in a box: -1 is left or top, 0 the center, 1 right or bottom."""

    x: Number
    """-1.0 is the left edge, 0.0 the center, 1.0 the right edge."""
    y: Number
    """-1.0 is the upper edge, 0.0 the center, 1.0 the lower edge."""

    TOP_LEFT: ClassVar[Alignment]
    TOP_CENTER: ClassVar[Alignment]
    TOP_RIGHT: ClassVar[Alignment]
    CENTER_LEFT: ClassVar[Alignment]
    CENTER: ClassVar[Alignment]
    CENTER_RIGHT: ClassVar[Alignment]
    BOTTOM_LEFT: ClassVar[Alignment]
    BOTTOM_CENTER: ClassVar[Alignment]
    BOTTOM_RIGHT: ClassVar[Alignment]


Alignment.TOP_LEFT = Alignment(-1.0, -1.0)
Alignment.TOP_CENTER = Alignment(0.0, -1.0)
Alignment.TOP_RIGHT = Alignment(1.0, -1.0)
Alignment.CENTER_LEFT = Alignment(-1.0, 0.0)
Alignment.CENTER = Alignment(0.0, 0.0)
Alignment.CENTER_RIGHT = Alignment(1.0, 0.0)
Alignment.BOTTOM_LEFT = Alignment(-1.0, 1.0)
Alignment.BOTTOM_CENTER = Alignment(0.0, 1.0)
Alignment.BOTTOM_RIGHT = Alignment(1.0, 1.0)


class Offset(Value):
    """A point or a distance. As `offset` of a control it is a multiple of the control's size."""

    x: Number = 0
    """To the right."""
    y: Number = 0
    """Down."""
    transform_hit_tests: bool = True
    """As `offset` of a control: whether clicks count where it is drawn, and not where it stood."""
    filter_quality: FilterQuality | None = None
    """As `offset` of a control: how smoothly it is drawn. None: as text and lines are."""

    @property
    def distance(self) -> float:
        """Distance from the origin."""
        return hypot(self.x, self.y)


class Size(Value):
    """Width and height in logical pixels."""

    width: Number
    """Logical pixels."""
    height: Number
    """Logical pixels."""

    @classmethod
    def square(cls, dimension: Number) -> Self:
        """As wide as high."""
        return cls(dimension, dimension)

    @classmethod
    def from_width(cls, width: Number) -> Self:
        """That wide, and endlessly high."""
        return cls(width, inf)

    @classmethod
    def from_height(cls, height: Number) -> Self:
        """That high, and endlessly wide."""
        return cls(inf, height)

    @classmethod
    def from_radius(cls, radius: Number) -> Self:
        """The square around a circle."""
        return cls(radius * 2.0, radius * 2.0)

    @classmethod
    def zero(cls) -> Self:
        """Without any extent."""
        return cls(0.0, 0.0)

    @classmethod
    def infinite(cls) -> Self:
        """Endless in both directions."""
        return cls(inf, inf)

    @property
    def aspect_ratio(self) -> float:
        """Width divided by height; infinite if only the height is 0."""
        if self.height:
            return self.width / self.height
        return inf if self.width > 0 else -inf if self.width < 0 else 0.0

    def is_finite(self) -> bool:
        """Whether neither side is infinite."""
        return not self.is_infinite()

    def is_infinite(self) -> bool:
        """Whether a side is infinite."""
        return isinf(self.width) or isinf(self.height)


class Rect(Value):
    """A rectangle by its edges."""

    left: Number
    """Distance of the left edge from the left, in logical pixels."""
    top: Number
    """Distance of the upper edge from the top, in logical pixels."""
    right: Number
    """Distance of the right edge from the left, in logical pixels."""
    bottom: Number
    """Distance of the lower edge from the top, in logical pixels."""

    @classmethod
    def from_lwth(cls, *, left: Number, top: Number, width: Number, height: Number) -> Self:
        """By the corner at the top left, and the size."""
        return cls(left, top, left + width, top + height)

    @classmethod
    def from_center(cls, *, center: Offset, width: Number, height: Number) -> Self:
        """By the center and the size."""
        return cls(center.x - width / 2, center.y - height / 2, center.x + width / 2, center.y + height / 2)

    @classmethod
    def from_points(cls, a: Offset, b: Offset) -> Self:
        """The smallest rectangle that holds both points."""
        return cls(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y))

    @property
    def width(self) -> Number:
        return self.right - self.left

    @property
    def height(self) -> Number:
        return self.bottom - self.top

    @property
    def size(self) -> Size:
        return Size(self.width, self.height)
