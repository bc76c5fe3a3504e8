"""Check boxes, radio buttons and switches of iOS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.controls.control import LayoutControl
from flet_web.controls.inputs.radio import Choice
from flet_web.controls.mixins import FocusEvents
from flet_web.controls.values.cupertino_colors import CupertinoColors
from flet_web.controls.values.enums.inputs import ControlState, MouseCursor
from flet_web.controls.values.enums.layout import LabelPosition
from flet_web.controls.values.material_colors import Colors
from flet_web.engine.entered import flag
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, ControlStateValue, Number
    from flet_web.controls.values.borders import BorderSide
    from flet_web.controls.values.icon_data import IconData
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.engine._typing import Self

__all__ = ["CupertinoCheckbox", "CupertinoRadio", "CupertinoSwitch"]


def unticked(box: Any, color: ColorValue | None) -> dict[ControlState, Any] | None:
    """The colors of a box that has `color` while it is not ticked."""
    return None if color is None else {ControlState.SELECTED: box.active_color, ControlState.DEFAULT: color}


class CupertinoCheckbox(FocusEvents, LayoutControl, wire="CupertinoCheckbox"):
    """A box to tick, as on a Mac."""

    label: str | None = None
    """Text that says what it is."""
    label_position: LabelPosition = LabelPosition.RIGHT
    """On which side the label stands."""
    spacing: Number | None = 10
    """Logical pixels between box and label."""
    value: bool | None = field(default=False, client=flag(none_if="tristate"))
    """None, with `tristate`: neither ticked nor not."""
    tristate: bool = False
    """Whether there is a third state, None, between off and on."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    check_color: ColorValue | None = None
    """Color of the check mark. None: white."""
    active_color: ColorValue | None = CupertinoColors.ACTIVE_BLUE
    """Color of the ticked box."""
    focus_color: ColorValue | None = None
    """Color of the line around it while it has the keyboard focus. None: that of the theme."""
    fill_color: ControlStateValue[ColorValue] | None = None
    """Color of the box, one for all states or by state. None: `active_color` while it is ticked, else white."""
    shape: OutlinedBorder | None = None
    """Its outline. None: a square with round corners."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: as the control does by itself."""
    semantics_label: str | None = None
    """What screen readers say in place of it."""
    border_side: ControlStateValue[BorderSide] | None = None
    """Line around the box, one for all states or by state."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has changed `value`; `data` is the new one."""
    inactive_color: ColorValue | None = alias("fill_color", merge=unticked)


class CupertinoRadio(Choice, wire="CupertinoRadio"):
    """A choice of a RadioGroup, as on a Mac."""

    label: str | None = None
    """Text that says what it is."""
    value: str = ""
    """What the group has as its value when this is chosen."""
    label_position: LabelPosition = LabelPosition.RIGHT
    """On which side the label stands."""
    fill_color: ColorValue | None = None
    """Color of the dot inside. None: white."""
    active_color: ColorValue | None = Colors.PRIMARY
    """Color of the button while it is chosen."""
    inactive_color: ColorValue | None = None
    """Color of the button while it is not chosen. None: white."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    use_checkmark_style: bool = False
    """Whether it is drawn as a check mark, without a circle."""
    toggleable: bool = False
    """Whether a click on it while it is chosen takes the choice back."""
    focus_color: ColorValue | None = None
    """Color of the line around it while it has the keyboard focus. None: that of the theme."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: as the control does by itself."""


class CupertinoSwitch(FocusEvents, LayoutControl, wire="CupertinoSwitch"):
    """A switch of iOS."""

    label: str | None = None
    """Text that says what it is."""
    value: bool = field(default=False, client=flag(told=()))
    """Whether it is on."""
    label_position: LabelPosition = LabelPosition.RIGHT
    """On which side the label stands."""
    thumb_color: ColorValue | None = None
    """Color of the thumb. None: white."""
    focus_color: ColorValue | None = None
    """Color of the line around it while it has the keyboard focus. None: that of the theme."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    on_label_color: ColorValue | None = None
    """Color of the mark for "on" in the track, where the system shows marks. None: white."""
    off_label_color: ColorValue | None = None
    """Color of the mark for "off" in the track, where the system shows marks. None: gray."""
    active_thumb_image_src: str | bytes | None = None
    """Picture on the thumb while it is on. None: none."""
    inactive_thumb_image_src: str | bytes | None = None
    """Picture on the thumb while it is off. None: none."""
    active_track_color: ColorValue | None = None
    """Color of the track while it is on. None: that of the theme."""
    inactive_thumb_color: ColorValue | None = None
    """Color of the thumb while it is off. None: `thumb_color`."""
    inactive_track_color: ColorValue | None = None
    """Color of the track while it is off. None: a light gray."""
    track_outline_color: ControlStateValue[ColorValue] | None = None
    """Color of the line around the track, by state. None: no line."""
    track_outline_width: ControlStateValue[Number | None] | None = None
    """Thickness of the line around the track, by state. None: 2."""
    thumb_icon: ControlStateValue[IconData | str] | None = None
    """Icon on the thumb, by state. None: none."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has changed `value`."""
    on_image_error: ControlEventHandler[Self] | None = None
    """A picture for the thumb could not be loaded; `data` says why."""
    active_color: ColorValue | None = alias("active_track_color")
    track_color: ColorValue | None = alias("inactive_track_color")
