"""Rows of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import ActionControl, AdaptiveControl, LayoutControl
from flet_web.controls.events import ControlEventHandler
from flet_web.controls.links import with_target
from flet_web.controls.schema import alias
from flet_web.controls.values.enums import ListTileStyle, ListTileTitleAlignment, MouseCursor, VisualDensity

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, IconDataOrControl, Number, PaddingValue, StrOrControl
    from flet_web.controls.values import OutlinedBorder, TextStyle, Url

__all__ = ["ListTile"]


class ListTile(
    LayoutControl,
    AdaptiveControl,
    ActionControl,
    wire="ListTile",
    positional_021=(
        "content_padding",
        "bgcolor",
        "bgcolor_activated",
        "hover_color",
        "leading",
        "title",
        "subtitle",
        "trailing",
    ),
):
    """A row of fixed height: an icon, a title with a subtitle, and something at the end."""

    title: StrOrControl | None = None
    subtitle: StrOrControl | None = None
    is_three_line: bool | None = None
    leading: IconDataOrControl | None = None
    trailing: IconDataOrControl | None = None
    content_padding: PaddingValue | None = None
    bgcolor: ColorValue | None = None
    splash_color: ColorValue | None = None
    hover_color: ColorValue | None = None
    selected: bool = False
    dense: bool | None = None
    autofocus: bool = False
    toggle_inputs: bool = False
    """Whether a click toggles the Checkbox, Radio or Switch inside."""
    selected_color: ColorValue | None = None
    selected_tile_color: ColorValue | None = None
    style: ListTileStyle | None = None
    enable_feedback: bool | None = None
    horizontal_spacing: Number | None = None
    min_leading_width: Number | None = None
    min_vertical_padding: Number | None = None
    url: str | Url | None = None
    title_alignment: ListTileTitleAlignment | None = None
    icon_color: ColorValue | None = None
    text_color: ColorValue | None = None
    shape: OutlinedBorder | None = None
    visual_density: VisualDensity | None = None
    mouse_cursor: MouseCursor | None = None
    title_text_style: TextStyle | None = None
    subtitle_text_style: TextStyle | None = None
    leading_and_trailing_text_style: TextStyle | None = None
    min_height: Number | None = None
    on_click: ControlEventHandler[ListTile] | None = None
    on_long_press: ControlEventHandler[ListTile] | None = None
    bgcolor_activated: ColorValue | None = alias("splash_color")
    url_target: str | None = alias("url", merge=with_target)
