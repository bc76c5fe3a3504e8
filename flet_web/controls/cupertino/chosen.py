"""What a person can choose with the wheels of dates and times: the rules for what the client writes."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from flet_web.controls.values.duration import Duration
from flet_web.engine.entered import Rule, value_of

if TYPE_CHECKING:
    from flet_web.engine.node import Node

Moment = datetime.datetime
A_DAY = datetime.timedelta(days=1)


def moment() -> Rule:
    """A day and an hour that a CupertinoDatePicker can show."""

    def check(control: Node, before: Any, value: Any) -> Any:
        if not isinstance(value, Moment):
            raise ValueError("it is no date with a time")
        mode = value_of(control, "date_picker_mode").value
        latest = value_of(control, "maximum_year")
        aware = value.tzinfo is not None
        # Which day a moment with a time zone is depends on the place: the year may be the next one there.
        years = range(value_of(control, "minimum_year") - aware, (9999 if latest is None else latest) + aware + 1)
        if mode in ("date", "monthYear") and value.year not in years:
            raise ValueError("the year is out of range")
        if mode in ("time", "dateAndTime") and value.minute % value_of(control, "minute_interval") and not aware:
            raise ValueError("the minute is between two steps")
        for name, sign in (("first_date", 1), ("last_date", -1)):
            limit = value_of(control, name)
            if limit is not None and _passes(value, limit, sign, mode):
                raise ValueError(f"it passes {name}")
        return value

    return Rule(check, events=("change",))


def _passes(value: Moment, limit: datetime.date, sign: int, mode: str) -> bool:
    """Whether a value is before the first (sign 1) or after the last (-1) that there is."""
    full = limit if isinstance(limit, Moment) else Moment(limit.year, limit.month, limit.day)
    slack = datetime.timedelta()
    if value.tzinfo is not None or full.tzinfo is not None:
        # The other one has the time zone of the browser, which nobody here knows.
        slack = A_DAY
        value, full = _plain(value), _plain(full)
    if mode == "date":
        value, full = _day(value), _day(full)
    elif mode == "monthYear":
        value, full = _day(value).replace(day=1), _day(full).replace(day=1)
        slack = 31 * slack
    return (full - value if sign > 0 else value - full) > slack


def _plain(value: Moment) -> Moment:
    if value.tzinfo is None:
        return value
    return value.astimezone(datetime.timezone.utc).replace(tzinfo=None)


def _day(value: Moment) -> Moment:
    return Moment(value.year, value.month, value.day)


def span() -> Rule:
    """A span of time that a CupertinoTimerPicker can show; the program gets a Duration."""

    def check(control: Node, before: Any, value: Any) -> Any:
        if not isinstance(value, datetime.timedelta):
            raise ValueError("it is no span of time")
        if not datetime.timedelta() <= value < A_DAY:
            raise ValueError("it is not within a day")
        minutes, seconds = divmod(int(value.total_seconds()), 60)
        if minutes % 60 % value_of(control, "minute_interval") or seconds % value_of(control, "second_interval"):
            raise ValueError("it is between two steps")
        return Duration.from_timedelta(value)

    return Rule(check, events=("change",), converts=True)


def check_steps(name: str, step: int) -> None:
    """ValueError if an hour, or a minute, has no whole number of such steps."""
    if step < 1 or 60 % step:
        raise ValueError(f"{name} divides 60, as 1, 5, 15 or 30; got {step}")
