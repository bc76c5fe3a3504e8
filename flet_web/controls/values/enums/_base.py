"""What the enums of the wire have in common."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

__all__ = ["OptionalWireEnum", "WireEnum"]

EnumT = TypeVar("EnumT", bound="WireEnum")


class WireEnum(str, Enum):
    """An enum whose members are the strings that the client is sent: `X.START == "start"`."""

    # Python 3.10 would print the value, later versions print the member.
    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}.{self.name}: {self.value!r}>"

    @classmethod
    def _missing_(cls, value: object) -> WireEnum:
        raise ValueError(f"not a value of {cls.__name__}; expected {_choices(cls, value)}; got {value!r}")


def _choices(enum: type[WireEnum], value: object) -> str:
    values = [member.value for member in enum]
    if len(values) <= 16:
        return "one of " + ", ".join(map(repr, values))
    import difflib  # rarely needed

    near = difflib.get_close_matches(str(value), [text for text in values if text], n=5, cutoff=0.4)
    return "one of its values, such as " + ", ".join(map(repr, near or values[:5]))


class OptionalWireEnum(WireEnum):
    """A `WireEnum` with a member whose value is None: it is falsy and means that nothing was set."""

    _value_: str | None

    def __new__(cls: type[EnumT], value: str | None) -> EnumT:
        member = str.__new__(cls, value or "")
        member._value_ = value
        return member
