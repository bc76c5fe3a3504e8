"""What pickers take from clients, and send to them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from typing import Any

import pytest
from msgspec.msgpack import Ext

import flet_web as ft
from flet_web.engine.entered import taken
from flet_web.engine.tree import Tree
from tests.controls.encoding import encoded

AUCKLAND = timezone(timedelta(hours=12))


def written(picker: Any, name: str, value: Any) -> Any:
    return taken(picker, picker._schema.fields[name], value)


@pytest.mark.parametrize(
    ("sent", "held"),
    [
        (datetime(2025, 8, 21), datetime(2025, 8, 21)),
        (date(2025, 8, 21), datetime(2025, 8, 21)),
        # Midnight in Los Angeles, Kolkata and Auckland, as the Flutter client tells it.
        (datetime(2025, 8, 21, 7, tzinfo=timezone.utc), datetime(2025, 8, 21)),
        (datetime(2025, 8, 20, 18, 30, tzinfo=timezone.utc), datetime(2025, 8, 21)),
        (datetime(2025, 8, 21, tzinfo=AUCKLAND), datetime(2025, 8, 21)),
    ],
)
def test_a_chosen_day_has_no_time_zone(sent: Any, held: datetime) -> None:
    assert written(ft.DatePicker(), "value", sent) == held


@pytest.mark.parametrize("sent", [None, "2025-08-21", 5, datetime(2025, 8, 22), date(2025, 8, 9), datetime.max])
def test_what_nobody_can_have_picked_is_refused(sent: Any) -> None:
    picker = ft.DatePicker(date(2025, 8, 17), first_date=date(2025, 8, 10), last_date=datetime(2025, 8, 21, 9))
    with pytest.raises(ValueError, match=r"no date|out of range"):
        written(picker, "value", sent)


@pytest.mark.parametrize(
    ("mode", "sent"), [("calendar", "inputOnly"), ("calendarOnly", "input"), ("input", "both"), ("input", None)]
)
def test_a_mode_that_the_program_does_not_offer_is_refused(mode: Any, sent: Any) -> None:
    with pytest.raises(ValueError, match="cannot be switched"):
        written(ft.DatePicker(entry_mode=mode), "entry_mode", sent)


def test_the_user_switches_modes() -> None:
    assert written(ft.DatePicker(), "entry_mode", "input") is ft.DatePickerEntryMode.INPUT


def test_the_ends_of_a_span_come_one_after_the_other() -> None:
    picker = ft.DateRangePicker(date(2025, 8, 1), date(2025, 8, 5))
    Tree(lambda: None, lambda hook: hook()).mount_root(picker)
    assert written(picker, "start_value", datetime(2025, 8, 20)) == datetime(2025, 8, 20)
    assert picker.end_value is None
    picker.start_value = datetime(2025, 8, 20)
    with pytest.raises(ValueError, match="before start_value"):
        written(picker, "end_value", datetime(2025, 8, 19))
    assert written(picker, "end_value", datetime(2025, 8, 20)) == datetime(2025, 8, 20)


@pytest.mark.parametrize("sent", [None, "9:05", datetime(2025, 8, 20, 9)])
def test_a_time_is_one(sent: Any) -> None:
    with pytest.raises(ValueError, match="no time of day"):
        written(ft.TimePicker(time(8, 30)), "value", sent)
    assert written(ft.TimePicker(), "value", time(9, 5)) == time(9, 5)


def test_dates_are_sent_as_days_of_the_calendar() -> None:
    sent = encoded(ft.DatePicker(datetime(2025, 8, 17, 9, 30), first_date=date(2020, 1, 1)))
    assert (sent["value"], sent["first_date"]) == (Ext(1, b"2025-08-17T09:30:00"), Ext(1, b"2020-01-01"))
    assert not sent.keys() & {"last_date", "current_date"}
