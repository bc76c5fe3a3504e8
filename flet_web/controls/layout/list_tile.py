"""Rows of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import ActionControl, AdaptiveControl, LayoutControl
from flet_web.controls.mixins import Linked
from flet_web.controls.values.enums.inputs import MouseCursor
from flet_web.controls.values.enums.layout import ListTileStyle, ListTileTitleAlignment, VisualDensity
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import (
        ColorValue,
        IconDataOrControl,
        Number,
        PaddingValue,
        StrOrControl,
        UrlValue,
    )
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle
    from flet_web.engine._typing import Self

__all__ = ["ListTile"]


class ListTile(
    Linked,
    LayoutControl,
    AdaptiveControl,
    ActionControl,
    wire="ListTile",
):
    """A row of fixed height: an icon, a title with a subtitle, and something at the end."""

    title: StrOrControl | None = None
    """The heading, a text or a control."""
    subtitle: StrOrControl | None = None
    """Stands below the title."""
    is_three_line: bool | None = None
    """Whether there is room for three lines. None: as the theme says."""
    leading: IconDataOrControl | None = None
    """Stands at the start, before the title. None: nothing."""
    trailing: IconDataOrControl | None = None
    """Stands at the end. None: nothing."""
    content_padding: PaddingValue | None = None
    """Space around the content."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    splash_color: ColorValue | None = None
    """Color of the wave that a click makes. None: that of the theme."""
    hover_color: ColorValue | None = None
    """Color while the pointer is above it. None: that of the theme."""
    selected: bool = False
    """Whether it is drawn as chosen."""
    dense: bool | None = None
    """Whether it takes less height."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    toggle_inputs: bool = False
    """Whether a click toggles the Checkbox, Radio or Switch inside."""
    selected_color: ColorValue | None = None
    """Color of icons and texts while it is chosen. None: that of the theme."""
    selected_tile_color: ColorValue | None = None
    """Color of the background while it is chosen. None: the same as before."""
    style: ListTileStyle | None = None
    """Its look, where that differs from the theme's."""
    enable_feedback: bool | None = None
    """Whether a touch makes a sound or vibrates. None: as the platform does."""
    horizontal_spacing: Number | None = None
    """Logical pixels between the texts and what is beside them. None: 16."""
    min_leading_width: Number | None = None
    """Least room for what stands at the start, in logical pixels. None: 24."""
    min_vertical_padding: Number | None = None
    """Least space above and below the texts, in logical pixels. None: 8."""
    url: UrlValue | None = None
    """Opened when it is clicked. None: nothing."""
    title_alignment: ListTileTitleAlignment | None = None
    """How what stands beside the texts is placed from top to bottom."""
    icon_color: ColorValue | None = None
    """Color of the icon. None: that of the theme."""
    text_color: ColorValue | None = None
    """Color of the text. None: that of the theme."""
    shape: OutlinedBorder | None = None
    """Its outline. None: that of the theme."""
    visual_density: VisualDensity | None = None
    """How much room it takes. None: as the theme says."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: as the control does by itself."""
    title_text_style: TextStyle | None = None
    """Style of the title. None: that of the theme."""
    subtitle_text_style: TextStyle | None = None
    """Style of the subtitle. None: that of the theme."""
    leading_and_trailing_text_style: TextStyle | None = None
    """Style of texts at the start and the end. None: that of the theme."""
    min_height: Number | None = None
    """Least height in logical pixels. None: no limit."""
    on_click: ControlEventHandler[Self] | None = None
    """The user has clicked, tapped, or pressed the key for it."""
    on_long_press: ControlEventHandler[Self] | None = None
    """The user has kept it pressed for half a second."""
    bgcolor_activated: ColorValue | None = alias("splash_color")
