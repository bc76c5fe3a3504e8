"""The bar at the top of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control
from flet_web.controls.schema import field
from flet_web.controls.values.enums import ClipBehavior

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, Number, PaddingValue, StrOrControl
    from flet_web.controls.values import OutlinedBorder, TextStyle

__all__ = ["AppBar"]


class AppBar(AdaptiveControl, wire="AppBar"):
    """The bar at the top of a view."""

    leading: Control | None = None
    leading_width: Number | None = None
    automatically_imply_leading: bool = True
    """Whether a button back, or to the drawer, is shown where `leading` is unset."""
    title: StrOrControl | None = None
    center_title: bool | None = None
    toolbar_height: Number | None = None
    color: ColorValue | None = None
    bgcolor: ColorValue | None = None
    elevation: Number | None = None
    elevation_on_scroll: Number | None = None
    shadow_color: ColorValue | None = None
    clip_behavior: ClipBehavior | None = None
    force_material_transparency: bool = False
    secondary: bool = False
    title_spacing: Number | None = None
    exclude_header_semantics: bool = False
    actions: list[Control] | None = None
    actions_padding: PaddingValue | None = None
    toolbar_opacity: Number = field(default=1.0, ge=0, le=1)
    title_text_style: TextStyle | None = None
    toolbar_text_style: TextStyle | None = None
    shape: OutlinedBorder | None = None
