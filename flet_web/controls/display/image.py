"""Images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.schema import alias
from flet_web.controls.values.enums import BlendMode, BoxFit, FilterQuality, ImageRepeat

if TYPE_CHECKING:
    from flet_web.controls.types import BorderRadiusValue, ColorValue
    from flet_web.controls.values import Animation

__all__ = ["Image"]


class Image(
    LayoutControl,
    wire="Image",
    positional_021=(
        "src",
        "src_base64",
        "error_content",
        "repeat",
        "fit",
        "border_radius",
        "color",
        "color_blend_mode",
        "gapless_playback",
        "semantics_label",
    ),
    hints={"skip_properties": ["width", "height"]},
):
    """A picture."""

    src: str | bytes
    """URL, path of an asset, base64 text, or the bytes of the file."""
    error_content: Control | None = None
    """Shown if the picture cannot be loaded."""
    repeat: ImageRepeat = ImageRepeat.NO_REPEAT
    fit: BoxFit | None = None
    border_radius: BorderRadiusValue | None = None
    color: ColorValue | None = None
    color_blend_mode: BlendMode | None = None
    gapless_playback: bool = False
    """Whether the old picture stays until a new `src` is loaded."""
    semantics_label: str | None = None
    exclude_from_semantics: bool = False
    filter_quality: FilterQuality = FilterQuality.MEDIUM
    placeholder_src: str | bytes | None = None
    placeholder_fit: BoxFit | None = None
    fade_in_animation: Animation | None = None
    placeholder_fade_out_animation: Animation | None = None
    cache_width: int | None = None
    cache_height: int | None = None
    anti_alias: bool = False
    src_base64: str | None = alias("src")
