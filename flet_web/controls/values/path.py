"""The parts of a canvas path, in canvas coordinates. Programs know them as `canvas.Path.MoveTo` etc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.schema import field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BorderRadiusValue
    from flet_web.engine._typing import ListOf

__all__ = [
    "PathArc",
    "PathArcTo",
    "PathClose",
    "PathCubicTo",
    "PathElement",
    "PathLineTo",
    "PathMoveTo",
    "PathOval",
    "PathQuadraticTo",
    "PathRect",
    "PathSubPath",
]


class PathElement(Value):
    """Base of the parts of a path."""


class PathMoveTo(PathElement, tag="MoveTo"):
    """Begins a new line at a point."""

    x: float
    """Logical pixels from the left."""
    y: float
    """Logical pixels from the top."""
    type: str = field(default="moveto", kw_only=True, python_only=True)
    """The kind of part, as 0.21 had it."""


class PathLineTo(PathElement, tag="LineTo"):
    """A straight line to a point."""

    x: float
    """Logical pixels from the left."""
    y: float
    """Logical pixels from the top."""
    type: str = field(default="lineto", kw_only=True, python_only=True)
    """The kind of part, as 0.21 had it."""


class PathQuadraticTo(PathElement, tag="QuadraticTo"):
    """A conic curve to a point: `w` above 1 is a hyperbola, 1 a parabola, below 1 an ellipse."""

    cp1x: float
    """Control point, logical pixels from the left."""
    cp1y: float
    """Control point, logical pixels from the top."""
    x: float
    """End, logical pixels from the left."""
    y: float
    """End, logical pixels from the top."""
    w: float = 1
    """Weight of the control point: how much it draws the curve towards itself."""
    type: str = field(default="conicto", kw_only=True, python_only=True)
    """The kind of part, as 0.21 had it."""


class PathCubicTo(PathElement, tag="CubicTo"):
    """A Bezier curve with two control points to a point."""

    cp1x: float
    """First control point, logical pixels from the left."""
    cp1y: float
    """First control point, logical pixels from the top."""
    cp2x: float
    """Second control point, logical pixels from the left."""
    cp2y: float
    """Second control point, logical pixels from the top."""
    x: float
    """End, logical pixels from the left."""
    y: float
    """End, logical pixels from the top."""
    type: str = field(default="cubicto", kw_only=True, python_only=True)
    """The kind of part, as 0.21 had it."""


class PathArcTo(PathElement, tag="ArcTo"):
    """A circular arc to a point; `rotation` in degrees."""

    x: float
    """End, logical pixels from the left."""
    y: float
    """End, logical pixels from the top."""
    radius: float = 0
    """Logical pixels. 0: a straight line."""
    rotation: float = 0
    """Turns the ellipse that the arc is a part of, in degrees."""
    large_arc: bool = False
    """Whether it is the longer one of the two possible arcs."""
    clockwise: bool = True
    """Which way it goes round."""
    type: str = field(default="arcto", kw_only=True, python_only=True)
    """The kind of part, as 0.21 had it."""


class PathArc(PathElement, tag="Arc"):
    """A part of the ellipse in a box; angles in radians, clockwise from the right."""

    x: float
    """Left edge of the box, in logical pixels."""
    y: float
    """Upper edge of the box, in logical pixels."""
    width: float
    """Width of the box, in logical pixels."""
    height: float
    """Height of the box, in logical pixels."""
    start_angle: float
    """Where it begins, in radians; 0 is at the right."""
    sweep_angle: float
    """How far it goes, in radians, clockwise."""
    type: str = field(default="arc", kw_only=True, python_only=True)
    """The kind of part, as 0.21 had it."""


class PathOval(PathElement, tag="Oval"):
    """The ellipse in a box."""

    x: float
    """Left edge of the box, in logical pixels."""
    y: float
    """Upper edge of the box, in logical pixels."""
    width: float
    """Width of the box, in logical pixels."""
    height: float
    """Height of the box, in logical pixels."""
    type: str = field(default="oval", kw_only=True, python_only=True)
    """The kind of part, as 0.21 had it."""


class PathRect(PathElement, tag="Rect"):
    """A rectangle."""

    x: float
    """Left edge, in logical pixels."""
    y: float
    """Upper edge, in logical pixels."""
    width: float
    """Logical pixels."""
    height: float
    """Logical pixels."""
    border_radius: BorderRadiusValue = 0
    """Radii of the corners, in logical pixels: one for all or a BorderRadius."""
    type: str = field(default="rect", kw_only=True, python_only=True)
    """The kind of part, as 0.21 had it."""


class PathSubPath(PathElement, tag="SubPath"):
    """A path inside a path, moved by x and y."""

    elements: ListOf[PathElement]
    """The parts of the path inside."""
    x: float
    """How far it is moved to the right, in logical pixels."""
    y: float
    """How far it is moved down, in logical pixels."""
    type: str = field(default="subpath", kw_only=True, python_only=True)
    """The kind of part, as 0.21 had it."""


class PathClose(PathElement, tag="Close"):
    """A straight line back to where the line began."""

    type: str = field(default="close", kw_only=True, python_only=True)
    """The kind of part, as 0.21 had it."""
