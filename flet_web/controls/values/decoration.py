"""Decoration of boxes: shadows, images, size limits."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from flet_web.controls.schema import field
from flet_web.controls.values.base import Value
from flet_web.controls.values.colors import Colors
from flet_web.controls.values.enums import BlurStyle, BoxShape, FilterQuality, ImageRepeat
from flet_web.controls.values.geometry import Alignment, Offset

if TYPE_CHECKING:
    from flet_web.controls.types import BorderRadiusValue, BoxShadowValue, ColorValue, Number, OffsetValue
    from flet_web.controls.values.borders import Border
    from flet_web.controls.values.enums import BlendMode, BoxFit
    from flet_web.controls.values.gradients import Gradient
    from flet_web.controls.values.painting import ColorFilter

__all__ = ["BoxConstraints", "BoxDecoration", "BoxShadow", "DecorationImage"]


class BoxConstraints(Value):
    """Least and greatest size of a box, in logical pixels."""

    min_width: Number = field(default=0, ge=0)
    min_height: Number = field(default=0, ge=0)
    max_width: Number = field(default=inf, ge=0)
    max_height: Number = field(default=inf, ge=0)


class BoxShadow(Value):
    """A shadow of a box or a text."""

    spread_radius: Number = 0.0
    blur_radius: Number = 0.0
    color: ColorValue = Colors.BLACK
    offset: OffsetValue = field(default_factory=Offset)
    blur_style: BlurStyle = BlurStyle.NORMAL


class DecorationImage(Value):
    """A background image: URL, path in the assets, base64 text or bytes."""

    src: str | bytes | None = None
    color_filter: ColorFilter | None = None
    fit: BoxFit | None = None
    alignment: Alignment = field(default_factory=lambda: Alignment(0.0, 0.0))
    repeat: ImageRepeat = ImageRepeat.NO_REPEAT
    match_text_direction: bool = False
    scale: Number = 1.0
    opacity: Number = 1.0
    filter_quality: FilterQuality = FilterQuality.MEDIUM
    invert_colors: bool = False
    anti_alias: bool = False


class BoxDecoration(Value):
    """How a box is painted; `blend_mode` applies to its color or gradient."""

    bgcolor: ColorValue | None = None
    image: DecorationImage | None = None
    border: Border | None = None
    border_radius: BorderRadiusValue | None = None
    shadows: BoxShadowValue | None = None
    gradient: Gradient | None = None
    shape: BoxShape = BoxShape.RECTANGLE
    blend_mode: BlendMode | None = None
