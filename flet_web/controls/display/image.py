"""Images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.values.enums.painting import BlendMode, BoxFit, FilterQuality, ImageRepeat
from flet_web.engine.computed import computed
from flet_web.engine.schema import alias

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BorderRadiusValue, ColorValue
    from flet_web.controls.values.animation import Animation

__all__ = ["Image"]


class Image(
    LayoutControl,
    wire="Image",
):
    """A picture."""

    _internals = computed({"skip_properties": ["width", "height"]})

    src: str | bytes
    """URL, path of an asset, base64 text, or the bytes of the file."""
    error_content: Control | None = None
    """Shown if the picture cannot be loaded."""
    repeat: ImageRepeat = ImageRepeat.NO_REPEAT
    """How the image is repeated where its box is larger."""
    fit: BoxFit | None = None
    """How the image fills its box. None: it keeps its size, and becomes smaller where there is less room."""
    border_radius: BorderRadiusValue | None = None
    """Rounding of the corners in logical pixels, one for all or a BorderRadius."""
    color: ColorValue | None = None
    """Color of the content: text, icon or line. None: that of the theme."""
    color_blend_mode: BlendMode | None = None
    """How `color` is combined with the colors of the image. None: it takes their place."""
    gapless_playback: bool = False
    """Whether the old picture stays until a new `src` is loaded."""
    semantics_label: str | None = None
    """What screen readers say in place of it."""
    exclude_from_semantics: bool = False
    """Whether screen readers leave it out."""
    filter_quality: FilterQuality = FilterQuality.MEDIUM
    """How well an image is drawn in another size."""
    placeholder_src: str | bytes | None = None
    """Shown until the image has come."""
    placeholder_fit: BoxFit | None = None
    """How the placeholder fills the box. None: as the image does."""
    fade_in_animation: Animation | None = None
    """How the image appears once it has come."""
    placeholder_fade_out_animation: Animation | None = None
    """How the placeholder goes once the image has come."""
    cache_width: int | None = None
    """Width in pixels in which the decoded image is kept. None: its own."""
    cache_height: int | None = None
    """Height in pixels in which the decoded image is kept. None: its own."""
    anti_alias: bool = False
    """Whether the edges of the image are smoothed."""
    src_base64: str | None = alias("src")
