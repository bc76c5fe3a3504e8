"""Spans of time."""

from __future__ import annotations

import datetime

from flet_web.engine._typing import Self
from flet_web.engine.value import Value

__all__ = ["Duration"]

SCALE = {
    "microseconds": 1,
    "milliseconds": 1_000,
    "seconds": 1_000_000,
    "minutes": 60_000_000,
    "hours": 3_600_000_000,
    "days": 86_400_000_000,
}
"""Microseconds in each unit."""


class Duration(Value):
    """A span of time, the sum of its parts. Where a property takes a number instead, it is milliseconds."""

    microseconds: int = 0
    """1,000 are a millisecond."""
    milliseconds: int = 0
    """1,000 are a second."""
    seconds: int = 0
    """Added to the rest, as all fields are."""
    minutes: int = 0
    """60 seconds each."""
    hours: int = 0
    """60 minutes each."""
    days: int = 0
    """24 hours each."""

    @classmethod
    def from_unit(
        cls,
        *,
        days: int = 0,
        hours: int = 0,
        minutes: int = 0,
        seconds: int = 0,
        milliseconds: int = 0,
        microseconds: int = 0,
    ) -> Self:
        """The sum of the parts that are named."""
        return cls(microseconds, milliseconds, seconds, minutes, hours, days)

    @classmethod
    def from_timedelta(cls, span: datetime.timedelta) -> Self:
        """The same span, to the microsecond."""
        return cls.from_unit(microseconds=span // datetime.timedelta(microseconds=1))

    @classmethod
    def _of(cls, microseconds: int) -> Self:
        """A span in the largest units that fit."""
        parts: dict[str, int] = {}
        rest = abs(microseconds)
        for unit, size in reversed(SCALE.items()):
            count, rest = divmod(rest, size)
            parts[unit] = -count if microseconds < 0 else count
        return cls(**parts)

    @property
    def in_microseconds(self) -> int:
        return sum((getattr(self, unit) or 0) * size for unit, size in SCALE.items())

    @property
    def in_milliseconds(self) -> int:
        """Whole milliseconds, rounded down, as are the others."""
        return self.in_microseconds // SCALE["milliseconds"]

    @property
    def in_seconds(self) -> int:
        return self.in_microseconds // SCALE["seconds"]

    @property
    def in_minutes(self) -> int:
        return self.in_microseconds // SCALE["minutes"]

    @property
    def in_hours(self) -> int:
        return self.in_microseconds // SCALE["hours"]

    @property
    def in_days(self) -> int:
        return self.in_microseconds // SCALE["days"]

    @property
    def is_negative(self) -> bool:
        return self.in_microseconds < 0

    def abs(self) -> Duration:
        """The same span without its sign."""
        return Duration._of(abs(self.in_microseconds))

    def __add__(self, other: Duration) -> Duration:
        return Duration._of(self.in_microseconds + other.in_microseconds)

    def __sub__(self, other: Duration) -> Duration:
        return Duration._of(self.in_microseconds - other.in_microseconds)

    def __mul__(self, factor: float) -> Duration:
        return Duration._of(round(self.in_microseconds * factor))

    def __floordiv__(self, divisor: int) -> Duration:
        return Duration._of(self.in_microseconds // divisor)

    def __eq__(self, other: object) -> bool:
        return self.in_microseconds == other.in_microseconds if isinstance(other, Duration) else NotImplemented

    def __lt__(self, other: Duration) -> bool:
        return self.in_microseconds < other.in_microseconds

    def __le__(self, other: Duration) -> bool:
        return self.in_microseconds <= other.in_microseconds

    def __gt__(self, other: Duration) -> bool:
        return self.in_microseconds > other.in_microseconds

    def __ge__(self, other: Duration) -> bool:
        return self.in_microseconds >= other.in_microseconds

    def __hash__(self) -> int:
        return hash(self.in_microseconds)
