"""How canvas shapes are painted; blurs and color filters."""

from __future__ import annotations

from math import pi
from typing import TYPE_CHECKING

from flet_web.controls.schema import field
from flet_web.controls.values.base import Value
from flet_web.controls.values.colors import Colors
from flet_web.controls.values.enums import BlendMode, GradientTileMode, PaintingStyle, StrokeCap, StrokeJoin

if TYPE_CHECKING:
    from flet_web.controls.types import BlurValue, ColorValue, Number, OffsetValue
    from flet_web.controls.values.enums import BlurTileMode

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
    sigma_y: Number
    tile_mode: BlurTileMode | None = None


class ColorFilter(Value):
    """Blends a color into what is drawn."""

    color: ColorValue | None = None
    blend_mode: BlendMode | None = None


class PaintGradient(Value):
    """Base of the gradients of a `Paint`; points are in the coordinates of the canvas."""


class PaintLinearGradient(PaintGradient, tag="linear"):
    """Colors from one point to another."""

    begin: OffsetValue | None
    end: OffsetValue | None
    colors: list[ColorValue]
    color_stops: list[Number] | None = None
    tile_mode: GradientTileMode = GradientTileMode.CLAMP
    type: str = field(default="linear", kw_only=True, python_only=True)


class PaintRadialGradient(PaintGradient, tag="radial"):
    """Colors outward from a point."""

    center: OffsetValue | None
    radius: Number
    colors: list[ColorValue]
    color_stops: list[Number] | None = None
    tile_mode: GradientTileMode = GradientTileMode.CLAMP
    focal: OffsetValue | None = None
    focal_radius: Number = 0.0
    type: str = field(default="radial", kw_only=True, python_only=True)


class PaintSweepGradient(PaintGradient, tag="sweep"):
    """Colors around a point; angles in radians."""

    center: OffsetValue | None
    colors: list[ColorValue]
    color_stops: list[Number] | None = None
    tile_mode: GradientTileMode = GradientTileMode.CLAMP
    start_angle: Number = 0.0
    end_angle: Number = 2 * pi
    rotation: Number | None = None
    type: str = field(default="sweep", kw_only=True, python_only=True)


class Paint(Value):
    """Pen or brush of a canvas shape; `stroke_dash_pattern` are lengths of dashes and gaps by turns."""

    color: ColorValue = Colors.BLACK
    blend_mode: BlendMode = BlendMode.SRC_OVER
    blur_image: BlurValue | None = None
    anti_alias: bool = True
    gradient: PaintGradient | None = None
    stroke_cap: StrokeCap = StrokeCap.BUTT
    stroke_join: StrokeJoin = StrokeJoin.MITER
    stroke_miter_limit: Number = 4.0
    stroke_width: Number = 0.0
    stroke_dash_pattern: list[Number] | None = None
    style: PaintingStyle = PaintingStyle.FILL
