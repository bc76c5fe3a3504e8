"""Dates, times, durations, enums and other values on the wire."""

from __future__ import annotations

import enum
import math
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.msgpack import Ext

from flet_web.protocol import (
    ChannelFrame,
    ControlEvent,
    ControlFrame,
    InvokeMethod,
    PatchControl,
    decode_client_frame,
    decode_server_frame,
    encode_message,
    to_client_scalar,
    to_wire,
    to_wire_scalar,
)

UTC = timezone.utc
EAST = timezone(timedelta(hours=2))


class Align(enum.Enum):
    CENTER = "center"


class Number(float):
    """Stands for numpy.float64 and the like."""


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        (datetime(2024, 5, 6, tzinfo=UTC), Ext(1, b"2024-05-06T00:00:00+00:00")),
        (datetime(2024, 5, 6, 2, 0, 0, 5, tzinfo=EAST), Ext(1, b"2024-05-06T00:00:00.000005+00:00")),
        (date(2024, 1, 2), Ext(1, b"2024-01-02")),
        (time(7, 5, 59), Ext(2, b"07:05")),
        (timedelta(seconds=2.5), {"seconds": 2, "milliseconds": 500}),
        (timedelta(days=1, hours=25, microseconds=1), {"days": 2, "hours": 1, "microseconds": 1}),
        (timedelta(minutes=-90), {"hours": -1, "minutes": -30}),
        (timedelta(), {}),
        (Align.CENTER, "center"),
        (Number(1.5), 1.5),
        ("text", "text"),
        (None, None),
    ],
)
def test_wire_form_of_scalars(value: object, wire: object) -> None:
    converted = to_wire_scalar(value)
    assert converted == wire
    assert type(converted) is type(wire)


def test_a_datetime_without_a_time_zone_is_the_same_day_and_hour_everywhere() -> None:
    assert to_wire_scalar(datetime(2024, 5, 6, 12, 30)) == Ext(1, b"2024-05-06T12:30:00")
    assert received(Ext(1, b"2024-05-06T12:30:00")) == datetime(2024, 5, 6, 12, 30)


def test_the_ends_of_the_calendar_can_be_sent() -> None:
    assert to_wire_scalar(datetime.min.replace(tzinfo=EAST)) == Ext(1, b"0001-01-01T00:00:00+00:00")


def test_collections_are_converted_with_their_contents() -> None:
    value = {Align.CENTER: (date(2024, 1, 2), {1})}
    assert to_wire(value) == {"center": [Ext(1, b"2024-01-02"), [1]]}


@given(st.datetimes(timezones=st.just(UTC)) | st.timedeltas() | st.times().map(lambda t: time(t.hour, t.minute)))
def test_client_values_arrive_as_they_were(value: Any) -> None:
    assert received(to_client_scalar(value)) == value


@given(st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1)), st.integers(-14, 14))
def test_server_datetimes_keep_their_moment(value: datetime, hours: int) -> None:
    moment = value.replace(tzinfo=timezone(timedelta(hours=hours)))
    assert patched(to_wire_scalar(moment)) == moment


@pytest.mark.parametrize(
    ("code", "data", "value"),
    [
        (1, "2024-05-16T00:00:00.000+00:00", datetime(2024, 5, 16, tzinfo=UTC)),
        (1, "2024-05-16T00:00:00.000Z", datetime(2024, 5, 16, tzinfo=UTC)),
        (1, "2024-05-16", datetime(2024, 5, 16)),
        (2, "7:5", time(7, 5)),
        (3, "3690000000", timedelta(seconds=3690)),
        (4, "en-US", "en-US"),
        (0, "", Ext(0, b"")),
        (9, "x", Ext(9, b"x")),
        (1, "+010000-01-01T00:00:00.000+00:00", Ext(1, b"+010000-01-01T00:00:00.000+00:00")),
        (2, "25:00", Ext(2, b"25:00")),
        (3, "9" * 30, Ext(3, b"9" * 30)),
    ],
)
def test_extension_values_of_clients(code: int, data: str, value: object) -> None:
    assert received(Ext(code, data.encode())) == value


def test_arguments_of_calls_are_converted() -> None:
    call = InvokeMethod(1, "c", "scroll_to", {"duration": timedelta(seconds=1), "until": date(2024, 1, 2)})
    frame = decode_server_frame(encode_message(call))
    assert not isinstance(frame, ChannelFrame)
    assert isinstance(frame.body, InvokeMethod)
    assert frame.body.args == {"duration": {"seconds": 1}, "until": datetime(2024, 1, 2)}


@pytest.mark.parametrize("year", [1970, 2024, 2600])
def test_an_unconverted_aware_datetime_is_refused(year: int) -> None:
    moment = datetime(year, 5, 6, 1, 2, 3, year - 1970, tzinfo=UTC)
    for value in (moment, [{"a": moment}], {moment: 1}):
        with pytest.raises(TypeError, match="expected what to_wire_scalar"):
            encode_message(PatchControl(1, [[0], [0, 0, "value", value]]))


def test_bytes_that_look_like_a_timestamp_are_sent() -> None:
    assert patched(b"\xd6\xff\x00\x00\x00\x00") == b"\xd6\xff\x00\x00\x00\x00"


def test_values_without_a_wire_form_are_refused() -> None:
    with pytest.raises(TypeError, match="value cannot be sent"):
        patched(object())


def test_lone_surrogates_are_replaced() -> None:
    assert patched(["a\udcffb", {"\ud800": 1}]) == ["a?b", {"?": 1}]


def test_integers_beyond_64_bits_become_floats() -> None:
    assert patched([2**63, 2**64 - 1, -(2**63)]) == [2**63, 2**64 - 1, -(2**63)]
    assert patched([10**30, {-(10**30): 1}, 10**400, -(10**400)]) == [1e30, {-1e30: 1}, math.inf, -math.inf]


def test_subclasses_of_plain_types_can_be_nested_in_patches() -> None:
    assert patched([Number(1.5), {"a": Align.CENTER}]) == [1.5, {"a": "center"}]


def received(data: Any) -> Any:
    frame = decode_client_frame(encode_message(ControlEvent(1, "change", data)))
    assert isinstance(frame, ControlFrame)
    assert isinstance(frame.body, ControlEvent)
    return frame.body.data


def patched(value: Any) -> Any:
    frame = decode_server_frame(encode_message(PatchControl(1, [[0], [0, 0, "value", value]])))
    assert not isinstance(frame, ChannelFrame)
    assert isinstance(frame.body, PatchControl)
    return frame.body.patch[1][3]
