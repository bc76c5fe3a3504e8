"""How a stored property value may change without anybody setting the property, and so who has to look at it again.

A value counts as changeable in place if somebody else than the control can get hold of it. That is asked of the
interpreter: a list to which only its control refers cannot be changed by anybody. It is kept as a `Frozen` tuple from
then on, until somebody reads the property and so gets hold of a list again. The values (`TextStyle`) that others refer
to tell the trees that hold them when a field is set. Lists and dicts that others refer to tell nothing: they are
compared at each update, as all of them are on an interpreter that does not count references.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from operator import is_
from typing import TYPE_CHECKING, Any

from flet_web.engine.frozen import PLAIN, Frozen
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.engine.node import Node

__all__ = ["alone", "changeable", "held_elsewhere", "holds_same", "reach"]

_CHANGEABLE = (Value, list, dict)

_getrefcount: Callable[[Any], int] = getattr(sys, "getrefcount", lambda _: 0)

counts_references: bool = hasattr(sys, "getrefcount") and getattr(sys, "_is_gil_enabled", lambda: True)()
"""Whether the interpreter says how many references there are to an object, those of other threads included.

Tests switch it off."""


def _references(holder: Any, place: Any) -> int:
    return _getrefcount(holder[place])


_ALONE = _references(([],), 0)
"""What `_references` says of an object to which only its holder refers. Measured: interpreters differ."""


def alone(holder: Any, place: Any) -> bool:
    """Whether nothing but `holder` refers to what it has at `place`. The caller must hold no reference to that."""
    return counts_references and _references(holder, place) <= _ALONE


def held_elsewhere(controls: tuple[Any, ...], place: int) -> bool:
    """Whether anybody refers to the mounted control at `place`, beside this tuple and the index of its tree.

    The caller must hold no reference to the control.
    """
    return not counts_references or _references(controls, place) > _ALONE + 1


def changeable(value: Any) -> bool:
    """Whether this is a value of the kinds that can be changed in place."""
    return isinstance(value, _CHANGEABLE)


def holds_same(value: Any, frozen: Any) -> bool:
    """Whether a list has the very items of a tuple."""
    return len(value) == len(frozen) and all(map(is_, value, frozen))


def reach(control: Node, place: int, found: list[Value]) -> bool:
    """Whether all changes of the value at `place` of a control are told.

    The values that tell them are added to `found`; none are if nobody can change anything. The caller must hold no
    reference to the value.
    """
    return _told(control._values, place, found)


def _told(holder: Any, place: Any, found: list[Value]) -> bool:
    kind = type(holder[place])
    if kind in PLAIN or kind is Frozen:
        return True
    if issubclass(kind, Value):
        reachable = not alone(holder, place)
        _look_into(holder[place], reachable, found)
        return True
    if issubclass(kind, (list, dict)):
        if not alone(holder, place):
            return False
        inner = holder[place]
        # By place: a loop variable would be a reference itself.
        places = list(inner) if isinstance(inner, dict) else range(len(inner))
        return all(_told(inner, at, found) for at in places)
    return True


def _look_into(value: Value, reachable: bool, found: list[Value]) -> None:
    """Add to `found` those of a value and the values in it that somebody can get hold of."""
    if reachable:
        found.append(value)
    fields = value.__dict__
    for name in list(fields):
        kind = type(fields.get(name))
        if kind in PLAIN:
            continue
        if issubclass(kind, Value):
            # Before it is looked up, which makes a reference to it.
            by_others = reachable or not alone(fields, name)
            _look_into(fields[name], by_others, found)
        elif issubclass(kind, (list, dict)) and not reachable and not _told(fields, name, found):
            # A list that others refer to: the value is asked at each update.
            found.append(value)
