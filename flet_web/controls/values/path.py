"""The parts of a canvas path, in canvas coordinates. Programs know them as `canvas.Path.MoveTo` etc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.schema import field
from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import BorderRadiusValue

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
    y: float
    type: str = field(default="moveto", kw_only=True, python_only=True)


class PathLineTo(PathElement, tag="LineTo"):
    """A straight line to a point."""

    x: float
    y: float
    type: str = field(default="lineto", kw_only=True, python_only=True)


class PathQuadraticTo(PathElement, tag="QuadraticTo"):
    """A conic curve to a point: `w` above 1 is a hyperbola, 1 a parabola, below 1 an ellipse."""

    cp1x: float
    cp1y: float
    x: float
    y: float
    w: float = 1
    type: str = field(default="conicto", kw_only=True, python_only=True)


class PathCubicTo(PathElement, tag="CubicTo"):
    """A Bezier curve with two control points to a point."""

    cp1x: float
    cp1y: float
    cp2x: float
    cp2y: float
    x: float
    y: float
    type: str = field(default="cubicto", kw_only=True, python_only=True)


class PathArcTo(PathElement, tag="ArcTo"):
    """A circular arc to a point; `rotation` in degrees."""

    x: float
    y: float
    radius: float = 0
    rotation: float = 0
    large_arc: bool = False
    clockwise: bool = True
    type: str = field(default="arcto", kw_only=True, python_only=True)


class PathArc(PathElement, tag="Arc"):
    """A part of the ellipse in a box; angles in radians, clockwise from the right."""

    x: float
    y: float
    width: float
    height: float
    start_angle: float
    sweep_angle: float
    type: str = field(default="arc", kw_only=True, python_only=True)


class PathOval(PathElement, tag="Oval"):
    """The ellipse in a box."""

    x: float
    y: float
    width: float
    height: float
    type: str = field(default="oval", kw_only=True, python_only=True)


class PathRect(PathElement, tag="Rect"):
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float
    border_radius: BorderRadiusValue = 0
    type: str = field(default="rect", kw_only=True, python_only=True)


class PathSubPath(PathElement, tag="SubPath"):
    """A path inside a path, moved by x and y."""

    elements: list[PathElement]
    x: float
    y: float
    type: str = field(default="subpath", kw_only=True, python_only=True)


class PathClose(PathElement, tag="Close"):
    """A straight line back to where the line began."""

    type: str = field(default="close", kw_only=True, python_only=True)
