"""Property values in the form that is compared and sent: plain data that nobody changes.

A frozen value is a scalar, a `Frozen` tuple, a dict with frozen members, a MessagePack extension, or a control. It is
what goes over the wire, except that a control stands for itself until it is encoded.
"""

from __future__ import annotations

import datetime
import enum
from functools import partial
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any, Protocol

from flet_web.protocol import to_wire_scalar

__all__ = ["INERT", "PLAIN", "Frozen", "changed", "freeze"]

PLAIN: frozenset[type[Any]] = frozenset({str, int, float, bool, type(None), bytes})
"""Types whose values are frozen as they are."""

INERT: set[type[Any]] = {*PLAIN, FunctionType, MethodType, BuiltinFunctionType, partial}
"""Types whose values hold no controls and do not change on the wire: the plain ones, those of event handlers, and the
enums that have been met so far."""


class Frozen(tuple[Any, ...]):
    """A list as of the last update. Also how a mounted control keeps a list that the program cannot reach."""

    __slots__ = ()


class Freezable(Protocol):
    def frozen(self) -> Any: ...


def freeze(value: Any) -> Any:
    """The frozen form of a property value. Raises TypeError for what has no form on the wire."""
    kind = type(value)
    if kind in PLAIN or kind is Frozen:
        return value
    if isinstance(value, enum.Enum):
        inner = value._value_
        return inner if type(inner) in PLAIN else freeze(inner)
    if isinstance(value, (list, tuple, set, frozenset)):  # `|` would make a union at each call
        return Frozen([freeze(v) for v in value])
    if isinstance(value, dict):
        return {_key(k): freeze(v) for k, v in value.items()}
    frozen = getattr(value, "frozen", None)
    if frozen is not None:
        return frozen()
    if isinstance(value, int):
        return int(value)
    if isinstance(value, datetime.date | datetime.time | datetime.timedelta | str | float | bytes | bytearray):
        return to_wire_scalar(value)
    if callable(value):
        return True
    raise TypeError(f"a {kind.__name__} cannot be sent to the browser: {value!r}")


def _key(key: Any) -> Any:
    """The key of a dict. Raises TypeError for one that browsers take for an attack, or have no form for."""
    if isinstance(key, enum.Enum):
        key = key.value
    if not isinstance(key, str | int | float) or type(key) is bool or key == "__proto__":
        raise TypeError(f"a key of a dict has to be text or a number; got {key!r}")
    return to_wire_scalar(key)


def changed(old: Any, new: Any) -> bool:
    """Whether two frozen values differ on the wire: 1, 1.0 and True do, None and None do not."""
    return old is not new and (type(old) is not type(new) or bool(old != new))
