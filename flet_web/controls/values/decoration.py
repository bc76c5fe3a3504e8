"""Decoration of boxes: shadows, images, size limits."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from flet_web.controls.values.enums.painting import BlurStyle, BoxShape, FilterQuality, ImageRepeat
from flet_web.controls.values.geometry import Alignment, Offset
from flet_web.controls.values.material_colors import Colors
from flet_web.engine.schema import field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BorderRadiusValue, BoxShadowValue, ColorValue, Number, OffsetValue
    from flet_web.controls.values.borders import Border
    from flet_web.controls.values.enums.painting import BlendMode, BoxFit
    from flet_web.controls.values.gradients import Gradient
    from flet_web.controls.values.painting import ColorFilter

__all__ = ["BoxConstraints", "BoxDecoration", "BoxShadow", "DecorationImage"]


class BoxConstraints(Value):
    """Least and greatest size of a box, in logical pixels."""

    min_width: Number = field(default=0, ge=0)
    """Logical pixels. Default: 0."""
    min_height: Number = field(default=0, ge=0)
    """Logical pixels. Default: 0."""
    max_width: Number = field(default=inf, ge=0)
    """Logical pixels. Default: no limit."""
    max_height: Number = field(default=inf, ge=0)
    """Logical pixels. Default: no limit."""


class BoxShadow(Value):
    """A shadow of a box or a text."""

    spread_radius: Number = 0.0
    """How far the shadow reaches beyond the box before it is blurred, in logical pixels. Negative: it is smaller."""
    blur_radius: Number = 0.0
    """Width of the soft edge, in logical pixels. 0: a sharp edge."""
    color: ColorValue = Colors.BLACK
    """Color of the shadow, as a rule one that lets something through."""
    offset: OffsetValue = field(default_factory=Offset)
    """Shift against the box, in logical pixels: an Offset, or a pair of x and y."""
    blur_style: BlurStyle = BlurStyle.NORMAL
    """Which side of the edge is blurred."""


class DecorationImage(Value):
    """A background image: URL, path in the assets, base64 text or bytes."""

    src: str | bytes | None = None
    """URL, path in the assets, base64 text, or the bytes of a file."""
    color_filter: ColorFilter | None = None
    """Blends a color into the picture. None: it is shown as it is."""
    fit: BoxFit | None = None
    """How it is fitted into the box. None: scaled down to fit where it is too large."""
    alignment: Alignment = field(default_factory=lambda: Alignment(0.0, 0.0))
    """Which part of the box it stands in, or which part of it is seen. Default: the center."""
    repeat: ImageRepeat = ImageRepeat.NO_REPEAT
    """Whether it fills the box as tiles. Default: it does not."""
    match_text_direction: bool = False
    """Whether it is mirrored where text runs from right to left."""
    scale: Number = 1.0
    """Pixels of the picture to one logical pixel: 2.0 shows it at half its size."""
    opacity: Number = 1.0
    """From 0.0, which is invisible, to 1.0."""
    filter_quality: FilterQuality = FilterQuality.MEDIUM
    """How smoothly it is scaled."""
    invert_colors: bool = False
    """Whether it is shown as a negative."""
    anti_alias: bool = False
    """Whether its edges are smoothed."""


class BoxDecoration(Value):
    """How a box is painted; `blend_mode` applies to its color or gradient."""

    bgcolor: ColorValue | None = None
    """Color that fills the box, below the gradient and the image. None: nothing is filled."""
    image: DecorationImage | None = None
    """Picture above color and gradient."""
    border: Border | None = None
    """Lines along the edges, inside the box."""
    border_radius: BorderRadiusValue | None = None
    """Radii of the corners, in logical pixels: one for all or a BorderRadius. Not for a circle."""
    shadows: BoxShadowValue | None = None
    """One BoxShadow or a list of them, the first at the bottom."""
    gradient: Gradient | None = None
    """Fills the box in place of `bgcolor`."""
    shape: BoxShape = BoxShape.RECTANGLE
    """Rectangle, or the largest circle that fits into the box."""
    blend_mode: BlendMode | None = None
    """How color or gradient are blended with what lies below. None: they cover it."""
