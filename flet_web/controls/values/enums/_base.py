"""What the enums of the wire have in common."""

from __future__ import annotations

from enum import Enum, EnumMeta
from typing import TYPE_CHECKING, TypeVar

from flet_web.engine.checks import LONGEST_WORD, short
from flet_web.engine.field_docs import describe_fields

EnumT = TypeVar("EnumT", bound="WireEnum")


def unknown_member(cls: type[Enum], name: str) -> str:
    """Message for a name that is no member of an enum."""
    import difflib  # rarely needed

    near = difflib.get_close_matches(name.upper(), cls.__members__, n=1)
    return f"{cls.__name__} has no member {name!r}" + (f"; did you mean {near[0]!r}?" if near else "")


class WireEnumType(EnumMeta):
    """Says which member was meant by a name that there is not."""

    if not TYPE_CHECKING:  # a type checker knows the members

        def __getattr__(cls, name):
            # Python 3.10 and 3.11 look for the members themselves here.
            members = cls.__dict__.get("_member_map_", {})
            if name in members:
                return members[name]
            if name.startswith("_") or not members:
                raise AttributeError(name)
            raise AttributeError(unknown_member(cls, name))


class WireEnum(str, Enum, metaclass=WireEnumType):
    """An enum whose members are the strings that the client is sent: `X.START == "start"`."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        describe_fields(cls)

    # Python 3.10 would print the value, later versions print the member.
    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}.{self.name}: {self.value!r}>"

    @classmethod
    def _missing_(cls, value: object) -> WireEnum:
        raise ValueError(f"not a value of {cls.__name__}; expected {_choices(cls, value)}; got {short(value)}")


def _choices(enum: type[WireEnum], value: object) -> str:
    values = [member.value for member in enum]
    if len(values) <= 16:
        return "one of " + ", ".join(map(repr, values))
    import difflib  # rarely needed

    near = difflib.get_close_matches(str(value)[:LONGEST_WORD], [text for text in values if text], n=5, cutoff=0.4)
    return "one of its values, such as " + ", ".join(map(repr, near or values[:5]))


class OptionalWireEnum(WireEnum):
    """A `WireEnum` with a member whose value is None: it is falsy and means that nothing was set."""

    _value_: str | None

    def __new__(cls: type[EnumT], value: str | None) -> EnumT:
        member = str.__new__(cls, value or "")
        member._value_ = value
        return member
