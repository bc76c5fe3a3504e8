"""Dialogs in which the user picks a time of day."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from flet_web.controls.control import DialogControl
from flet_web.controls.pickers.chosen import entry_mode, time_of_day
from flet_web.controls.values.enums.inputs import TimePickerEntryMode, TimePickerHourFormat
from flet_web.engine.events import ControlEventHandler, Event, EventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue
    from flet_web.controls.values.enums.layout import Orientation
    from flet_web.controls.values.icon_data import IconData
    from flet_web.controls.values.locale import Locale
    from flet_web.engine._typing import Self

__all__ = ["TimePicker", "TimePickerEntryModeChangeEvent"]


class TimePickerEntryModeChangeEvent(Event["TimePicker"]):
    """The user has switched between dial and text fields."""

    entry_mode: TimePickerEntryMode
    """The mode that is shown now."""


class TimePicker(DialogControl, wire="TimePicker"):
    """A dialog with a dial, or with text fields, in which the user picks an hour and a minute."""

    value: datetime.time | None = field(default=None, client=time_of_day())
    """The chosen time. None: none yet, and the dialog opens with that of the user's clock."""
    locale: Locale | None = None
    """Language and region, for texts, digits, and whether a day has 24 hours. None: those of the page."""
    modal: bool = False
    """Whether a click beside the dialog leaves it open."""
    entry_mode: TimePickerEntryMode = field(default=TimePickerEntryMode.DIAL, client=entry_mode("dial", "input"))
    """Dial or text fields, and whether the user may switch."""
    hour_label_text: str | None = None
    """Label of the text field of the hour. None: "Hour"."""
    minute_label_text: str | None = None
    """Label of the text field of the minute. None: "Minute"."""
    help_text: str | None = None
    """Text above the chosen time. None: "Select time", or "Enter time" for text fields."""
    cancel_text: str | None = None
    """Text of the button that closes it without a choice. None: "Cancel"."""
    confirm_text: str | None = None
    """Text of the button that takes the choice. None: "OK"."""
    error_invalid_text: str | None = None
    """Said of a text that is no hour or minute. None: "Enter a valid time"."""
    orientation: Orientation | None = None
    """Whether time and dial stand below each other or side by side. None: as the window is higher or wider."""
    barrier_color: ColorValue | None = None
    """Color over the page behind it. None: that of the theme."""
    switch_to_timer_icon: IconData | None = None
    """Icon of the button that leads from text fields to dial. None: a clock."""
    switch_to_input_icon: IconData | None = None
    """Icon of the button that leads from dial to text fields. None: a keyboard."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has confirmed a time, chosen anew or not. `data` is the time."""
    on_entry_mode_change: EventHandler[TimePickerEntryModeChangeEvent] | None = None
    """The user has switched between dial and text fields."""
    hour_format: TimePickerHourFormat = TimePickerHourFormat.SYSTEM
    """Hours up to 12 with AM and PM, hours up to 23, or as the locale has them."""
    time_picker_entry_mode: TimePickerEntryMode | None = alias("entry_mode")
