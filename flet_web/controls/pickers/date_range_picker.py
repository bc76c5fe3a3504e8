"""Dialogs in which the user picks the first and the last day of a span of days."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from flet_web.controls.control import DialogControl
from flet_web.controls.pickers.chosen import day, entry_mode
from flet_web.controls.values.enums.inputs import DatePickerEntryMode, KeyboardType
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, DateTimeValue
    from flet_web.controls.values.icon_data import IconData
    from flet_web.controls.values.locale import Locale
    from flet_web.engine._typing import Self
    from flet_web.engine.events import ControlEventHandler

__all__ = ["DateRangePicker"]


class DateRangePicker(DialogControl, wire="DateRangePicker"):
    """A page of months, or a dialog with two text fields, in which the user picks a first and a last day.

    What a date means is said at DatePicker.
    """

    start_value: DateTimeValue | None = field(default=None, client=day("first_date", "last_date", clears="end_value"))
    """The first day; one that the user has chosen is a datetime at midnight, without a time zone. None: today."""
    end_value: DateTimeValue | None = field(default=None, client=day("first_date", "last_date", after="start_value"))
    """The last day, which belongs to the span, in the form of `start_value`. None: today."""
    save_text: str | None = None
    """Text of the button that takes the choice from the calendar. None: "Save"."""
    error_invalid_range_text: str | None = None
    """Said of a first day after the last one. None: "Invalid range."."""
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
    """Keyboard that a phone shows for the text fields."""
    entry_mode: DatePickerEntryMode = field(
        default=DatePickerEntryMode.CALENDAR, client=entry_mode("calendar", "input")
    )
    """Calendar or text fields, and whether the user may switch."""
    help_text: str | None = None
    """Text above the chosen dates. None: "Select range"."""
    cancel_text: str | None = None
    """Text of the button that closes it without a choice. None: "Cancel"."""
    confirm_text: str | None = None
    """Text of the button that takes the choice from the text fields. None: "OK"."""
    error_format_text: str | None = None
    """Said of a text that is no date. None: "Invalid format."."""
    error_invalid_text: str | None = None
    """Said of a date before `first_date` or after `last_date`. None: "Out of range."."""
    field_start_hint_text: str | None = None
    """Shown in the empty field of the first day. None: the format of the locale, as "mm/dd/yyyy"."""
    field_end_hint_text: str | None = None
    """Shown in the empty field of the last day. None: the format of the locale, as "mm/dd/yyyy"."""
    field_start_label_text: str | None = None
    """Label of the field of the first day. None: "Start Date"."""
    field_end_label_text: str | None = None
    """Label of the field of the last day. None: "End Date"."""
    switch_to_calendar_icon: IconData | None = None
    """Icon of the button that leads from text fields to calendar. None: a calendar."""
    switch_to_input_icon: IconData | None = None
    """Icon of the button that leads from calendar to text fields. None: a pen."""
    barrier_color: ColorValue | None = None
    """Color over the page behind it. None: that of the theme."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has confirmed two days: read `start_value` and `end_value`."""
