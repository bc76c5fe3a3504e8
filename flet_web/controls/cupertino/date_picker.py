"""Wheels of years, months, days, hours and minutes."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from flet_web.controls.control import LayoutControl
from flet_web.controls.cupertino.chosen import check_steps, moment
from flet_web.controls.values.enums.inputs import CupertinoDatePickerDateOrder, CupertinoDatePickerMode
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, DateTimeValue, Number
    from flet_web.controls.values.locale import Locale
    from flet_web.engine._typing import Self

__all__ = ["CupertinoDatePicker"]


class CupertinoDatePicker(LayoutControl, wire="CupertinoDatePicker"):
    """Wheels on which the user turns to a date, a time, or both. It fills the space that it is given."""

    value: DateTimeValue = field(default_factory=datetime.datetime.now, client=moment())
    """What the wheels show; what the user has chosen is a datetime. Not set: the time when it is first asked for."""
    locale: Locale | None = None
    """Language and region, for names, digits and the order of the wheels. None: those of the page."""
    first_date: DateTimeValue | None = None
    """First day, and in modes with a time the first minute, that can be chosen. None: any."""
    last_date: DateTimeValue | None = None
    """Last day, and in modes with a time the last minute, that can be chosen. None: any."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: none."""
    minute_interval: int = field(default=1, ge=1, le=60)
    """Minutes from one item to the next; it divides 60."""
    minimum_year: int = field(default=1, ge=1, le=9999)
    """First year that is shown, in modes with years."""
    maximum_year: int | None = field(default=None, ge=1, le=9999)
    """Last year that is shown, in modes with years. None: none is the last."""
    item_extent: Number = field(default=32.0, ge=1)
    """Height of each item, in logical pixels."""
    use_24h_format: bool = False
    """Whether hours go up to 23, without AM and PM."""
    show_day_of_week: bool = False
    """Whether days have the name of the weekday, in the mode of dates."""
    date_picker_mode: CupertinoDatePickerMode = CupertinoDatePickerMode.DATE_AND_TIME
    """What is picked."""
    date_order: CupertinoDatePickerDateOrder | None = None
    """Order of the wheels in the modes of dates and months. None: that of the locale."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has turned to another value, also while a wheel still turns. `data` is that, as `value` has it."""
    min_year: int | None = alias("minimum_year")
    max_year: int | None = alias("maximum_year")

    def before_update(self) -> None:
        check_steps("minute_interval", self.minute_interval)
