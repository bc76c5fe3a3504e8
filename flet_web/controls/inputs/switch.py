"""Switches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, LayoutControl
from flet_web.controls.events import ControlEventHandler
from flet_web.controls.schema import alias, field
from flet_web.controls.values.enums import LabelPosition, MouseCursor

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, ControlStateValue, Number, PaddingValue, StrOrControl
    from flet_web.controls.values import IconData, TextStyle

__all__ = ["Switch"]


class Switch(
    LayoutControl,
    AdaptiveControl,
    wire="Switch",
    positional_021=("label", "label_position", "label_style", "value", "autofocus"),
):
    """A switch: on or off."""

    adaptive: bool | None = None
    label: StrOrControl | None = None
    label_position: LabelPosition = LabelPosition.RIGHT
    label_text_style: TextStyle | None = None
    value: bool = field(default=False, client=True)
    autofocus: bool = False
    active_color: ColorValue | None = None
    active_track_color: ColorValue | None = None
    focus_color: ColorValue | None = None
    inactive_thumb_color: ColorValue | None = None
    inactive_track_color: ColorValue | None = None
    thumb_color: ControlStateValue[ColorValue] | None = None
    thumb_icon: ControlStateValue[IconData | str] | None = None
    track_color: ControlStateValue[ColorValue] | None = None
    hover_color: ColorValue | None = None
    splash_radius: Number | None = None
    overlay_color: ControlStateValue[ColorValue] | None = None
    track_outline_color: ControlStateValue[ColorValue] | None = None
    track_outline_width: ControlStateValue[Number | None] | None = None
    mouse_cursor: MouseCursor | None = None
    padding: PaddingValue | None = None
    on_change: ControlEventHandler[Switch] | None = None
    on_focus: ControlEventHandler[Switch] | None = None
    on_blur: ControlEventHandler[Switch] | None = None
    label_style: TextStyle | None = alias("label_text_style")
