"""What a person can choose in a picker: the rules for what the client writes into its fields."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from flet_web.engine.entered import Rule, value_of

if TYPE_CHECKING:
    from flet_web.engine.node import Node

HALF_A_DAY = datetime.timedelta(hours=12)


def day_of(value: datetime.date) -> datetime.date:
    """The day that is meant by a date or a datetime.

    One with a time zone stands for midnight somewhere on earth, which lies within half a day of midnight in UTC.
    """
    if not isinstance(value, datetime.datetime):
        return value
    if value.tzinfo is not None:
        value = value.astimezone(datetime.timezone.utc) + HALF_A_DAY
    return value.date()


def day(first: str, last: str, *, after: str = "", clears: str = "") -> Rule:
    """A day from the field `first` to the field `last`; the program gets midnight, without a time zone.

    It is not before the field `after`. The field `clears` is set to None where it is before this day.
    """

    def check(control: Node, before: Any, value: Any) -> Any:
        if value is None and before is None:
            return None
        if not isinstance(value, datetime.date):
            raise ValueError("it is no date")
        try:
            chosen = day_of(value)
        except OverflowError:
            raise ValueError("there is no such day") from None
        if not _limit(control, first, -1) <= chosen <= _limit(control, last, 1):
            raise ValueError("it is out of range")
        if after and (earlier := value_of(control, after)) is not None and chosen < day_of(earlier):
            raise ValueError(f"it is before {after}")
        later = value_of(control, clears) if clears else None
        if later is not None and day_of(later) < chosen and control._tree is not None:
            # Both ends of a range come one after the other.
            control._tree.client_set(control, control._schema.fields[clears], None)
        return datetime.datetime(chosen.year, chosen.month, chosen.day)

    return Rule(check, events=() if after or clears else ("change",), converts=True)


def _limit(control: Node, name: str, beyond: int) -> datetime.date:
    """The first or last day. Which day a moment with a time zone is depends on the place: up to one further."""
    limit = value_of(control, name)
    found = day_of(limit)
    if isinstance(limit, datetime.datetime) and limit.tzinfo is not None:
        return found + datetime.timedelta(days=beyond)
    return found


def time_of_day() -> Rule:
    """An hour and a minute."""

    def check(control: Node, before: Any, value: Any) -> Any:
        if value is None and before is None:
            return None
        if not isinstance(value, datetime.time):
            raise ValueError("it is no time of day")
        return value

    return Rule(check, events=("change",))


def entry_mode(*switched: str) -> Rule:
    """One of the modes between which a person switches, which those modes that end in "Only" do not allow."""

    def check(control: Node, before: Any, value: Any) -> Any:
        if value not in switched or before.value not in switched:
            raise ValueError("it cannot be switched to")
        return value

    return Rule(check)
