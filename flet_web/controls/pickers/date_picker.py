"""Dialogs in which the user picks a date, or the first and the last day of a span."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from flet_web.controls.control import DialogControl
from flet_web.controls.pickers.chosen import day, entry_mode
from flet_web.controls.values.enums.inputs import DatePickerEntryMode, DatePickerMode, KeyboardType
from flet_web.controls.values.spacing import Padding
from flet_web.engine.events import ControlEventHandler, Event, EventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, DateTimeValue, PaddingValue
    from flet_web.controls.values.icon_data import IconData
    from flet_web.controls.values.locale import Locale
    from flet_web.engine._typing import Self

__all__ = ["DatePicker", "DatePickerEntryModeChangeEvent"]


class DatePickerEntryModeChangeEvent(Event["DatePicker"]):
    """The user has switched between calendar and text field."""

    entry_mode: DatePickerEntryMode
    """The mode that is shown now."""


class DatePicker(DialogControl, wire="DatePicker"):
    """A dialog with a calendar, or a text field, in which the user picks a date.

    Dates are days of the calendar, whatever the time zone of server and browser. A `datetime` without a time zone means
    its day; one with a time zone the day that it is in the browser then.
    """

    value: DateTimeValue | None = field(default=None, client=day("first_date", "last_date"))
    """The chosen day; one that the user has chosen is a datetime at midnight, without a time zone. None: none yet."""
    modal: bool = False
    """Whether a click beside the dialog leaves it open."""
    first_date: DateTimeValue = datetime.datetime(1900, 1, 1)
    """First day that can be chosen."""
    last_date: DateTimeValue = datetime.datetime(2050, 1, 1)
    """Last day that can be chosen."""
    current_date: DateTimeValue | None = None
    """The day that is marked as today. None: that of the user's clock."""
    locale: Locale | None = None
    """Language and region, for names, formats, texts and the first day of the week. None: those of the page."""
    keyboard_type: KeyboardType = KeyboardType.DATETIME
    """Keyboard that a phone shows for the text field."""
    date_picker_mode: DatePickerMode = DatePickerMode.DAY
    """Whether it opens with the days of a month or with the years."""
    entry_mode: DatePickerEntryMode = field(
        default=DatePickerEntryMode.CALENDAR, client=entry_mode("calendar", "input")
    )
    """Calendar or text field, and whether the user may switch."""
    help_text: str | None = None
    """Text above the chosen date. None: "Select date"."""
    cancel_text: str | None = None
    """Text of the button that closes it without a choice. None: "Cancel"."""
    confirm_text: str | None = None
    """Text of the button that takes the choice. None: "OK"."""
    error_format_text: str | None = None
    """Said of a text that is no date. None: "Invalid format."."""
    error_invalid_text: str | None = None
    """Said of a date before `first_date` or after `last_date`. None: "Out of range."."""
    field_hint_text: str | None = None
    """Shown in the empty text field. None: the format of the locale, as "mm/dd/yyyy"."""
    field_label_text: str | None = None
    """Label of the text field. None: "Enter Date"."""
    switch_to_calendar_icon: IconData | None = None
    """Icon of the button that leads from text field to calendar. None: a calendar."""
    switch_to_input_icon: IconData | None = None
    """Icon of the button that leads from calendar to text field. None: a pen."""
    barrier_color: ColorValue | None = None
    """Color over the page behind it. None: that of the theme."""
    inset_padding: PaddingValue = field(default_factory=lambda: Padding.symmetric(horizontal=16, vertical=24))
    """Space that is kept free around the dialog, in logical pixels: one for all sides or a Padding."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has confirmed a date, chosen anew or not. `data` is the date, as `value` has it."""
    on_entry_mode_change: EventHandler[DatePickerEntryModeChangeEvent] | None = None
    """The user has switched between calendar and text field."""
    date_picker_entry_mode: DatePickerEntryMode | None = alias("entry_mode")
