"""Pickers of dates and times, which Flet 0.21 opened by a method of their own."""

from __future__ import annotations

from flet_web.controls.control import DialogControl
from flet_web.controls.pickers import date_picker, time_picker
from flet_web.engine.async_alias import async_alias
from flet_web.engine.context import current_page

__all__ = ["DatePicker", "TimePicker"]


def open_picker(picker: DialogControl) -> None:
    """Open a picker where it stands on the page, else above it."""
    page = current_page.get()
    if picker._tree is None and page is not None:
        page.show_dialog(picker)
        return
    picker.open = True
    picker.update()


class DatePicker(date_picker.DatePicker):
    """A dialog with a calendar, or a text field, in which the user picks a date."""

    def pick_date(self) -> None:
        """Open it. RuntimeError if it is on no page."""
        open_picker(self)

    pick_date_async = async_alias(pick_date)


class TimePicker(time_picker.TimePicker):
    """A dialog with a dial, or with text fields, in which the user picks an hour and a minute."""

    def pick_time(self) -> None:
        """Open it. RuntimeError if it is on no page."""
        open_picker(self)

    pick_time_async = async_alias(pick_time)
