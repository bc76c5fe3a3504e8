"""How canvas shapes are painted; blurs and color filters."""

from __future__ import annotations

from math import pi
from typing import TYPE_CHECKING

from flet_web.controls.values.enums.painting import BlendMode, GradientTileMode, PaintingStyle, StrokeCap, StrokeJoin
from flet_web.controls.values.material_colors import Colors
from flet_web.engine.schema import field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BlurValue, ColorValue, Number, OffsetValue
    from flet_web.controls.values.enums.painting import BlurTileMode
    from flet_web.engine._typing import ListOf, OptionalListOf

__all__ = [
    "Blur",
    "ColorFilter",
    "Paint",
    "PaintGradient",
    "PaintLinearGradient",
    "PaintRadialGradient",
    "PaintSweepGradient",
]


class Blur(Value):
    """A Gaussian blur; the sigmas are standard deviations in logical pixels."""

    sigma_x: Number
    """How far it is blurred from left to right, in logical pixels."""
    sigma_y: Number
    """How far it is blurred from top to bottom, in logical pixels."""
    tile_mode: BlurTileMode | None = None
    """What is seen beyond the edge. None: the blur ends softly at it."""


class ColorFilter(Value):
    """Blends a color into what is drawn."""

    color: ColorValue | None = None
    """Color that is blended in."""
    blend_mode: BlendMode | None = None
    """How it is blended. None: the color covers what is drawn, and keeps its shape."""


class PaintGradient(Value):
    """Base of the gradients of a `Paint`; points are in the coordinates of the canvas."""


class PaintLinearGradient(PaintGradient, tag="linear"):
    """Colors from one point to another."""

    begin: OffsetValue | None
    """Where the first color is, in logical pixels."""
    end: OffsetValue | None
    """Where the last color is, in logical pixels."""
    colors: ListOf[ColorValue]
    """Two colors or more, from the beginning to the end."""
    color_stops: OptionalListOf[Number] = field(default=None)
    """Where each color stands, rising from 0.0 to 1.0; as many as `colors`. None: at even distances."""
    tile_mode: GradientTileMode = GradientTileMode.CLAMP
    """What is shown beyond the ends. Default: the color at that end."""
    type: str = field(default="linear", kw_only=True, python_only=True)
    """The kind of gradient, as 0.21 had it."""


class PaintRadialGradient(PaintGradient, tag="radial"):
    """Colors outward from a point."""

    center: OffsetValue | None
    """Center of the circle, in logical pixels."""
    radius: Number
    """Of the last color's circle, in logical pixels."""
    colors: ListOf[ColorValue]
    """Two colors or more, from the inside to the outside."""
    color_stops: OptionalListOf[Number] = field(default=None)
    """Where each color stands, rising from 0.0 to 1.0; as many as `colors`. None: at even distances."""
    tile_mode: GradientTileMode = GradientTileMode.CLAMP
    """What is shown beyond the ends. Default: the color at that end."""
    focal: OffsetValue | None = None
    """Where the first color is, in logical pixels. None: in the center."""
    focal_radius: Number = 0.0
    """Of the first color's circle, in logical pixels."""
    type: str = field(default="radial", kw_only=True, python_only=True)
    """The kind of gradient, as 0.21 had it."""


class PaintSweepGradient(PaintGradient, tag="sweep"):
    """Colors around a point; angles in radians."""

    center: OffsetValue | None
    """The point that it goes around, in logical pixels."""
    colors: ListOf[ColorValue]
    """Two colors or more, clockwise."""
    color_stops: OptionalListOf[Number] = field(default=None)
    """Where each color stands, rising from 0.0 to 1.0; as many as `colors`. None: at even distances."""
    tile_mode: GradientTileMode = GradientTileMode.CLAMP
    """What is shown beyond the ends. Default: the color at that end."""
    start_angle: Number = 0.0
    """Where the first color is, in radians, clockwise from the right."""
    end_angle: Number = 2 * pi
    """Where the last color is, in radians. Default: after a full turn."""
    rotation: Number | None = None
    """Turns it around the center, in radians, clockwise. None: not at all."""
    type: str = field(default="sweep", kw_only=True, python_only=True)
    """The kind of gradient, as 0.21 had it."""


class Paint(Value):
    """Pen or brush of a canvas shape; `stroke_dash_pattern` are lengths of dashes and gaps by turns."""

    color: ColorValue = Colors.BLACK
    """Color of line or area, where there is no gradient."""
    blend_mode: BlendMode = BlendMode.SRC_OVER
    """How it is blended with what lies below. Default: it covers it."""
    blur_image: BlurValue | None = None
    """Blurs what is drawn: a Blur, one sigma for both axes, or a pair. None: it is sharp."""
    anti_alias: bool = True
    """Whether edges are smoothed."""
    gradient: PaintGradient | None = None
    """Takes the place of `color`."""
    stroke_cap: StrokeCap = StrokeCap.BUTT
    """Ends of a line."""
    stroke_join: StrokeJoin = StrokeJoin.MITER
    """Corners of a line."""
    stroke_miter_limit: Number = 4.0
    """Longest corner of StrokeJoin.MITER, as a multiple of the line's width; longer ones are cut off."""
    stroke_width: Number = 0.0
    """Width of a line, in logical pixels; 0 is the finest line that the screen has."""
    stroke_dash_pattern: OptionalListOf[Number] = field(default=None)
    """Lengths of dashes and gaps by turns, in logical pixels. None: one line."""
    style: PaintingStyle = PaintingStyle.FILL
    """Whether the shape is filled, or its outline is drawn."""
