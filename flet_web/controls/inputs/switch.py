"""Switches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, LayoutControl
from flet_web.controls.mixins import Changeable, FocusEvents
from flet_web.controls.values.enums.inputs import MouseCursor
from flet_web.controls.values.enums.layout import LabelPosition
from flet_web.engine.entered import flag
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, ControlStateValue, Number, PaddingValue, StrOrControl
    from flet_web.controls.values.icon_data import IconData
    from flet_web.controls.values.text_style import TextStyle

__all__ = ["Switch"]


class Switch(
    FocusEvents,
    Changeable,
    LayoutControl,
    AdaptiveControl,
    wire="Switch",
):
    """A switch: on or off."""

    adaptive: bool | None = None
    label: StrOrControl | None = None
    """Text or control that says what it is."""
    label_position: LabelPosition = LabelPosition.RIGHT
    """On which side the label stands."""
    label_text_style: TextStyle | None = None
    """Style of the label. None: that of the theme."""
    value: bool = field(default=False, client=flag())
    """Whether it is on."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    active_color: ColorValue | None = None
    """Color of the chosen or filled part. None: that of the theme."""
    active_track_color: ColorValue | None = None
    """Color of the track while it is on. None: that of the theme."""
    focus_color: ColorValue | None = None
    """Color while it has the keyboard focus. None: that of the theme."""
    inactive_thumb_color: ColorValue | None = None
    """Color of the thumb while it is off. None: that of the theme."""
    inactive_track_color: ColorValue | None = None
    """Color of the track while it is off. None: that of the theme."""
    thumb_color: ControlStateValue[ColorValue] | None = None
    """Color of the thumb. None: that of the theme."""
    thumb_icon: ControlStateValue[IconData | str] | None = None
    """Icon on the thumb, by state. None: none."""
    track_color: ControlStateValue[ColorValue] | None = None
    """Color of the track, by state. None: that of the theme."""
    hover_color: ColorValue | None = None
    """Color while the pointer is above it. None: that of the theme."""
    splash_radius: Number | None = None
    """Radius of that wave in logical pixels. None: that of the theme."""
    overlay_color: ControlStateValue[ColorValue] | None = None
    """Color over it while it is hovered, focused or pressed. None: that of the theme."""
    track_outline_color: ControlStateValue[ColorValue] | None = None
    """Color of the line around the track, by state. None: that of the theme."""
    track_outline_width: ControlStateValue[Number | None] | None = None
    """Thickness of the line around the track, by state. None: 2."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: as the control does by itself."""
    padding: PaddingValue | None = None
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding."""
    label_style: TextStyle | None = alias("label_text_style")
