"""Values on the wire: MessagePack extension types, durations, enums."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum
from typing import Any, Final, cast

from msgspec.msgpack import Ext

DATETIME: Final = 1
TIME: Final = 2
DURATION: Final = 3
JS_VALUE: Final = 4

_LONGEST: Final = 64
"""Bytes of a date, a time or a duration. Longer ones are none: they would only be costly to read."""
_MICROSECOND: Final = timedelta(microseconds=1)
_PLAIN: Final = frozenset({type(None), bool, int, float, str, bytes})
_PARTS: Final = (
    ("days", 86_400_000_000),
    ("hours", 3_600_000_000),
    ("minutes", 60_000_000),
    ("seconds", 1_000_000),
    ("milliseconds", 1_000),
    ("microseconds", 1),
)


def to_wire_scalar(value: Any) -> Any:
    """Give the wire form of one value; lists, maps and what is unknown come back unchanged.

    Enum -> its value, date and datetime -> extension 1, time -> extension 2, timedelta -> map of its parts,
    subclasses of str, int and float (such as numpy.float64) -> the plain type. A datetime without a time zone means the
    same day and hour wherever it is read; one with a time zone is a moment, sent in UTC. What goes into a PatchControl
    must have come through here: the MessagePack encoder has its own ideas of dates and durations.
    """
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Enum):
        return to_wire_scalar(value.value)
    for kind, convert in _CONVERTERS:
        if isinstance(value, kind):
            return convert(value)
    return value


def to_wire(value: Any) -> Any:
    """Convert a value with everything in it: like `to_wire_scalar`, and tuples and sets become lists."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Mapping):
        items = cast("Mapping[object, object]", value)
        return {to_wire_scalar(key): to_wire(item) for key, item in items.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [to_wire(item) for item in cast("Iterable[object]", value)]
    return to_wire_scalar(value)


def to_client_scalar(value: Any) -> Any:
    """Give the form in which a client sends a value: durations are extension 3, times are not padded."""
    if isinstance(value, timedelta):
        return Ext(DURATION, str(value // _MICROSECOND).encode())
    if isinstance(value, datetime):
        return Ext(DATETIME, _zoned(value).isoformat(timespec="microseconds").encode())
    if isinstance(value, time):
        return Ext(TIME, f"{value.hour}:{value.minute}".encode())
    return to_wire_scalar(value)


def duration_parts(value: timedelta) -> dict[str, int]:
    """Split a duration into its non-zero parts; those of a negative one are negative."""
    left = value // _MICROSECOND
    sign, left = (-1, -left) if left < 0 else (1, left)
    parts: dict[str, int] = {}
    for name, size in _PARTS:
        count, left = divmod(left, size)
        if count:
            parts[name] = sign * count
    return parts


def decode_ext(code: int, data: memoryview) -> Any:
    """Turn an extension value into datetime (aware if it tells a time zone), time, timedelta or str.

    Unknown codes, and texts that Python's types have no value for (year 10000), stay an opaque Ext.
    """
    raw = bytes(data)
    decode = _DECODERS.get(code)
    if decode is not None and (code == JS_VALUE or len(raw) <= _LONGEST):
        try:
            return decode(raw)
        except (ValueError, OverflowError):
            pass
    return Ext(code, raw)


def _zoned(value: datetime) -> datetime:
    """A moment in UTC; what has no time zone stays without one."""
    if value.tzinfo is None:
        return value
    try:
        return value.astimezone(timezone.utc)
    except (ValueError, OverflowError):  # at the ends of the calendar there is no such moment in UTC
        return value.replace(tzinfo=timezone.utc)


def _decode_datetime(raw: bytes) -> datetime:
    text = raw.decode()
    if text.endswith("Z"):  # Python 3.10 does not read it
        text = text[:-1] + "+00:00"
    return datetime.fromisoformat(text)


def _decode_time(raw: bytes) -> time:
    hour, minute = raw.decode().split(":")
    return time(int(hour), int(minute))


def _decode_duration(raw: bytes) -> timedelta:
    return timedelta(0, 0, int(raw))


_DECODERS: Final[dict[int, Callable[[bytes], Any]]] = {
    DATETIME: _decode_datetime,
    TIME: _decode_time,
    DURATION: _decode_duration,
    JS_VALUE: bytes.decode,
}

# In this order: a datetime is a date too. The unbound dunders give the exact base type of a subclass's value.
_CONVERTERS: Final[tuple[tuple[type, Callable[[Any], Any]], ...]] = (
    (str, str.__str__),
    (datetime, lambda value: Ext(DATETIME, _zoned(value).isoformat().encode())),
    (date, lambda value: Ext(DATETIME, value.isoformat().encode())),
    (time, lambda value: Ext(TIME, f"{value.hour:02}:{value.minute:02}".encode())),
    (timedelta, duration_parts),
    (int, int.__int__),
    (float, float.__float__),
)
