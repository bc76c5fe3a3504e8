"""Checks and conversions of field values, made from the annotations of the fields.

A check is built at the first value that a field gets. Types that passed once are remembered, so that checking a value
costs one set lookup from then on.
"""

from __future__ import annotations

import collections.abc
import datetime
import difflib
import enum
import numbers
import sys
import types
import typing
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ForwardRef

if TYPE_CHECKING:
    from flet_web.controls.schema import Field

Check = Callable[[Any], Any]
"""Takes a value, gives the form that is stored; raises TypeError or ValueError."""

names: dict[str, Any] = {n: getattr(typing, n) for n in ("Any", "Literal", "Optional", "Union")}
"""Names that annotations may use beside those of their own module: every declarative class registers here."""
names["Callable"] = collections.abc.Callable

_SIMPLE = (str, bytes, bool, int, float, datetime.datetime, datetime.date, datetime.time, datetime.timedelta)


_CALLABLE: Any = collections.abc.Callable


class _Accepted:
    """The plain classes that a field's annotation allows, in the groups that conversion needs."""

    def __init__(self) -> None:
        self.anything = False
        self.callables = False
        self.classes: set[type[Any]] = {types.NoneType}
        self.enums: list[type[enum.Enum]] = []
        self.sequence = False
        self.mapping = False
        self.keys: type[enum.Enum] | None = None
        self.icons = False


def make_check(field: Field) -> Check:
    """Build the check of `field` from its annotation."""
    accepted = _Accepted()
    _collect(resolve(field), accepted, field)
    if accepted.anything:
        return _limited(field, lambda value: value)
    if accepted.icons:
        # A text is the name of an icon here, which the wire knows by its number.
        accepted.classes -= {str, dict}
    seen: set[type[Any]] = set()
    classes = tuple(accepted.classes)

    def check(value: Any) -> Any:
        kind = type(value)
        if kind in seen:
            return value
        if isinstance(value, classes) and not (kind is bool and _no_bools(accepted)):
            if kind is dict and accepted.keys is not None:
                return _with_known_keys(value, accepted.keys)
            seen.add(kind)
            return value
        if accepted.callables and callable(value):
            return value
        return _convert(value, accepted, field)

    return _limited(field, check)


def resolve(field: Field) -> Any:
    """The annotation of a field as a type; Any where it names something that there is not."""
    annotation = field.annotation
    if not isinstance(annotation, str):
        return annotation
    module = sys.modules.get(field.owner.__module__)
    try:
        # The text of an annotation in our own or the program's source.
        return eval(annotation, vars(module) if module else {}, names)
    except Exception:
        return Any


def _collect(hint: Any, into: _Accepted, field: Field) -> None:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        for part in typing.get_args(hint):
            _collect(part, into, field)
    elif origin is typing.Literal:
        into.classes.update(type(v) for v in typing.get_args(hint))
    elif origin is not None and isinstance(origin, type):
        _collect_class(origin, into)
        key = typing.get_args(hint)[0] if origin is dict else None
        if isinstance(key, type) and issubclass(key, enum.Enum):
            into.keys = key
    elif isinstance(hint, str | ForwardRef):
        name = hint if isinstance(hint, str) else hint.__forward_arg__
        _collect(names.get(name, Any), into, field)
    elif isinstance(hint, typing.TypeVar):
        _collect(hint.__bound__ or Any, into, field)
    elif hint is Any:  # a class itself, from Python 3.11 on
        into.anything = True
    elif isinstance(hint, type):
        _collect_class(hint, into)
    elif hint is not None:
        into.anything = True


def _collect_class(cls: type[Any], into: _Accepted) -> None:
    if cls is object:
        into.anything = True
    elif cls.__name__ == "IconData":
        into.icons = True
        into.classes.add(int)
    elif issubclass(cls, enum.Enum):
        into.enums.append(cls)
        into.classes.add(cls)
    elif cls in (list, tuple, collections.abc.Sequence, set, frozenset):
        into.sequence = True
        into.classes.add(list)
    elif cls in (dict, collections.abc.Mapping):
        into.mapping = True
        into.classes.add(dict)
    elif cls is _CALLABLE:
        into.callables = True
    elif cls is float:
        into.classes.update((int, float))
    else:
        into.classes.add(cls)


def _with_known_keys(value: dict[Any, Any], keys: type[enum.Enum]) -> dict[Any, Any]:
    """A dict with its empty key, by which 0.21 meant the default state, replaced. Others stay as they are."""
    return {keys("") if key == "" else key: v for key, v in value.items()} if "" in value else value


def _no_bools(accepted: _Accepted) -> bool:
    return bool not in accepted.classes and int in accepted.classes


def _convert(value: Any, accepted: _Accepted, field: Field) -> Any:
    """A value of another type than the annotation says: converted where no meaning is lost, or refused."""
    classes = accepted.classes
    if accepted.icons and isinstance(value, str):
        return _icon(value)
    if accepted.icons and accepted.mapping and isinstance(value, dict):
        return {state: _icon(icon) for state, icon in value.items()}
    if isinstance(value, str) and accepted.enums:
        return _to_enum(value, accepted, field)
    if accepted.sequence and isinstance(value, tuple | set | frozenset | range | collections.abc.KeysView):
        return list(value)
    if accepted.sequence and isinstance(value, map | filter | zip | types.GeneratorType):
        return list(value)
    if (int in classes or float in classes) and isinstance(value, numbers.Real) and not isinstance(value, bool):
        return float(value) if float in classes else int(float(value))
    if int in classes and isinstance(value, bool):
        return value if accepted.sequence else int(value)
    item = getattr(value, "item", None)
    if bool in classes and callable(item):
        return bool(item())
    if str in classes and isinstance(value, enum.Enum) and isinstance(value.value, str):
        return value.value
    if str in classes and isinstance(value, numbers.Number | datetime.date | datetime.time):
        return str(value)
    if str in classes and not callable(value) and _has_text(value):
        return str(value)
    if isinstance(value, datetime.timedelta) and (duration := names.get("Duration")) in classes:
        return duration.from_unit(microseconds=value // datetime.timedelta(microseconds=1))
    if datetime.datetime in classes and isinstance(value, datetime.date):
        return datetime.datetime(value.year, value.month, value.day)
    raise TypeError(
        f"{field.owner.__name__}.{field.name} must be {describe(accepted)}; "
        f"got {_short(value)} ({type(value).__name__})"
    )


def _has_text(value: Any) -> bool:
    """Whether the class of a value says how to show it as text."""
    return getattr(type(value), "__str__", None) is not object.__str__


def _icon(value: Any) -> Any:
    from flet_web.controls.values.icon_data import IconName  # which is built on this module

    return IconName.known(value) if isinstance(value, str) else value


def _to_enum(value: str, accepted: _Accepted, field: Field) -> Any:
    for cls in accepted.enums:
        for member in cls.__members__.values():
            if isinstance(member.value, str) and member.value.lower() == value.lower():
                return member
    if str in accepted.classes:
        return value
    allowed = [str(m.value) for cls in accepted.enums for m in cls.__members__.values() if m.value is not None]
    near = difflib.get_close_matches(value, allowed, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    shown = ", ".join(allowed[:24]) + (", ..." if len(allowed) > 24 else "")
    raise ValueError(f"{field.owner.__name__}.{field.name} must be one of {shown}; got {value!r}{hint}")


def _limited(field: Field, check: Check) -> Check:
    low, high = field.ge, field.le
    if low is None and high is None:
        return check

    def limited(value: Any) -> Any:
        value = check(value)
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if number and ((low is not None and value < low) or (high is not None and value > high)):
            allowed = f"between {low} and {high}" if None not in (low, high) else f"at least {low}"
            allowed = f"at most {high}" if low is None else allowed
            raise ValueError(f"{field.owner.__name__}.{field.name} must be {allowed}; got {value!r}")
        return value

    return limited


def describe(accepted: _Accepted) -> str:
    """The allowed types as a phrase: "a number, a Control or None"."""
    words = {
        types.NoneType: "None", str: "text", bool: "True or False", int: "a whole number", float: "a number",
        list: "a list", dict: "a dict", bytes: "bytes",
    }  # fmt: skip
    classes = [c for c in accepted.classes if not (c is int and float in accepted.classes)]
    parts = [words.get(c) or f"a {c.__name__}" for c in classes if c is not types.NoneType]
    parts += ["a function"] if accepted.callables else []
    parts = [*sorted(parts), "None"]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} or {parts[-1]}"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
