"""Radio buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.controls.events import ControlEventHandler
from flet_web.controls.schema import field
from flet_web.controls.values.enums import LabelPosition, MouseCursor, VisualDensity

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, ControlStateValue, Number
    from flet_web.controls.values import TextStyle

__all__ = ["Radio", "RadioGroup"]


class Radio(LayoutControl, AdaptiveControl, wire="Radio"):
    """One choice of a RadioGroup."""

    label: str = ""
    label_position: LabelPosition = LabelPosition.RIGHT
    label_style: TextStyle | None = None
    value: str | None = None
    autofocus: bool = False
    fill_color: ControlStateValue[ColorValue] | None = None
    active_color: ColorValue | None = None
    overlay_color: ControlStateValue[ColorValue] | None = None
    hover_color: ColorValue | None = None
    focus_color: ColorValue | None = None
    splash_radius: Number | None = None
    toggleable: bool = False
    """Whether a click on the chosen one takes the choice back."""
    visual_density: VisualDensity | None = None
    mouse_cursor: MouseCursor | None = None
    on_focus: ControlEventHandler[Radio] | None = None
    on_blur: ControlEventHandler[Radio] | None = None


class RadioGroup(Control, wire="RadioGroup"):
    """The Radios in its content are choices of one value."""

    content: Control
    value: str | None = field(default=None, client=True)
    on_change: ControlEventHandler[RadioGroup] | None = None
