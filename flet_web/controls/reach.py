"""Whether the program can change a stored property value in place, and so whether it has to be looked at again.

That is asked of the interpreter: a list to which only its control refers cannot be changed by anybody. It is kept as a
`Frozen` tuple from then on, until somebody reads the property and so gets hold of a list again.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Callable
from operator import is_
from typing import TYPE_CHECKING, Any

from flet_web.controls.frozen import PLAIN, Frozen
from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.base import BaseControl

__all__ = ["Reach", "held_elsewhere", "reach"]

_getrefcount: Callable[[Any], int] = getattr(sys, "getrefcount", lambda _: sys.maxsize)


def _references(values: tuple[Any, ...], place: int) -> int:
    return _getrefcount(values[place])


_ALONE = min(_references(([],), 0), 1000)
"""What `_references` says of an object to which only the list of values refers. Measured: interpreters differ.
Where references are not counted, nothing is alone."""


def held_elsewhere(controls: tuple[Any, ...], place: int) -> bool:
    """Whether anybody refers to the mounted control at `place`, beside this tuple and the index of its tree.

    The caller must hold no reference to the control.
    """
    return _references(controls, place) > _ALONE + 1


class Reach(enum.Enum):
    """How the value of a property may change without anybody setting the property."""

    NONE = enum.auto()
    BY_FIELD = enum.auto()
    """By setting a field of a `Value`, which is counted in `values.base.changes`."""
    IN_PLACE = enum.auto()
    """Without a trace: it has to be compared at each update."""


def reach(control: BaseControl, place: int, frozen: Any) -> Reach:
    """Judge the value at `place` of a control, `frozen` being its frozen form. May store a list as that form.

    The caller must hold no reference to the value.
    """
    kind = type(control._values[place])
    if kind in PLAIN or kind is Frozen:
        return Reach.NONE
    alone = _references(control._values, place) <= _ALONE
    if kind is list:
        if alone and _same_items(control._values[place], frozen):
            control._values = (*control._values[:place], frozen, *control._values[place + 1 :])
            return Reach.NONE
        return Reach.IN_PLACE
    if issubclass(kind, Value):
        value: Value = control._values[place]
        if not value.settled:
            return Reach.IN_PLACE
        return Reach.NONE if alone and not value.nested else Reach.BY_FIELD
    if issubclass(kind, dict):
        simple = all(type(v) in PLAIN for v in control._values[place].values())
        return Reach.NONE if alone and simple else Reach.IN_PLACE
    return Reach.NONE


def _same_items(value: list[Any], frozen: Frozen) -> bool:
    return len(value) == len(frozen) and all(map(is_, value, frozen))
