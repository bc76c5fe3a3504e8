"""Checks and conversions of field values, made from the annotations of the fields.

A check is built at the first value that a field gets. Types that passed once are remembered, so that checking a value
costs one set lookup from then on.
"""

from __future__ import annotations

import collections
import datetime
import enum
import math
import numbers
import operator
import reprlib
import types
from collections.abc import Callable, Iterable, Iterator, KeysView, ValuesView
from typing import TYPE_CHECKING, Any

from flet_web.engine.annotations import Annotation, annotation_of

if TYPE_CHECKING:
    from flet_web.engine.schema import Field

_SEQUENCES = (tuple, set, frozenset, range, collections.deque, KeysView, ValuesView, Iterator)
"""What a list is made of, where an annotation asks for one."""

UNREAD: Any = object()
"""Stands for the check of items of a field whose annotation has not been read."""

Check = Callable[[Any], Any]
"""Takes a value, gives the form that is stored; raises TypeError or ValueError."""

older_words: dict[str, tuple[str, ...]] = {}
"""Name of a class that was an enum in an older version of Flet -> the words for its members."""

LONGEST_WORD = 100
"""Characters. No member of an enum is so long, and for nothing longer is a word sought that was meant."""
_PLACE = operator.itemgetter(0)
_SHORT = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = 60

_SIMPLE = (str, bytes, bool, int, float, datetime.datetime, datetime.date, datetime.time, datetime.timedelta)


class _Accepted:
    """The plain classes that an annotation allows, in the groups that conversion needs."""

    def __init__(self, said: Annotation) -> None:
        self.anything, self.callables = said.anything, said.callables
        self.sequence, self.mapping = said.lists, said.maps
        self.enums = said.enums
        self.words: dict[str, tuple[int, Any]] | None = None
        """The members of the enums by the words for them. Made when a word is first given."""
        self.classes: set[type[Any]] = {types.NoneType, *said.classes, *said.enums, *map(type, said.literals)}
        self.classes |= {int} if float in said.classes else set()
        self.classes |= {list} if said.lists else set()
        self.classes |= {dict} if said.maps else set()
        self.keys = said.keys if said.keys is not None and issubclass(said.keys, enum.Enum) else None
        by_name = (getattr(cls, "by_name", None) for cls in said.enums)
        self.by_name: Callable[[str], Any] | None = next(filter(None, by_name), None)
        if self.by_name is not None:
            # A text is the name of a member here, which is not made before it is needed; the wire has its number.
            self.enums = [cls for cls in said.enums if not hasattr(cls, "by_name")]
            self.classes = (self.classes | {int}) - {str, dict}


def make_check(field: Field) -> Check:
    """Build the check of `field` from its annotation."""
    said = annotation_of(field)
    accepted = _Accepted(said)
    if accepted.anything:
        return _limited(field, said, lambda value: value)
    seen: set[type[Any]] = set()
    classes = tuple(accepted.classes)

    def check(value: Any) -> Any:
        kind = type(value)
        if kind in seen:
            return value
        if isinstance(value, classes) and not (kind is bool and _no_bools(accepted)) and not _is_icon(value, accepted):
            if kind is dict and accepted.keys is not None:
                return _with_known_keys(value, accepted.keys)
            seen.add(kind)
            return value
        if is_placeholder(kind) and any(map(is_control, classes)):
            seen.add(kind)
            return value
        if accepted.callables and callable(value):
            return value
        return _convert(value, accepted, field)

    items = item_check(field, said)
    return _limited(field, said, check if items is None else _of_controls(field, items, check))


def _of_controls(field: Field, items: ItemCheck, otherwise: Check) -> Check:
    """The check of a list of controls. What is no list goes to `otherwise`."""

    def check(value: Any) -> Any:
        if type(value) is not list:
            if not isinstance(value, _SEQUENCES):
                return otherwise(value)
            value = list(value)
        items(value, field)
        return value

    return check


def _with_known_keys(value: dict[Any, Any], keys: type[enum.Enum]) -> dict[Any, Any]:
    """A dict with its empty key, by which 0.21 meant the default state, replaced. Others stay as they are."""
    return {keys("") if key == "" else key: v for key, v in value.items()} if "" in value else value


def _no_bools(accepted: _Accepted) -> bool:
    return bool not in accepted.classes and int in accepted.classes


def _convert(value: Any, accepted: _Accepted, field: Field) -> Any:
    """A value of another type than the annotation says: converted where no meaning is lost, or refused."""
    classes = accepted.classes
    by_name = accepted.by_name
    if _is_icon(value, accepted):
        raise _refusal(value, accepted, field)
    if by_name is not None and isinstance(value, str):
        return by_name(value)
    if by_name is not None and accepted.mapping and isinstance(value, dict):
        return {state: by_name(name) if isinstance(name, str) else name for state, name in value.items()}
    if isinstance(value, str) and (older := _by_word(value, accepted)) is not None:
        return older
    if isinstance(value, str) and accepted.enums:
        return _to_enum(value, accepted, field)
    if accepted.enums and type(value) in (int, float) and (member := _numbered(value, accepted)) is not None:
        return member
    if accepted.sequence and isinstance(value, _SEQUENCES):
        return list(value)
    if (int in classes or float in classes) and isinstance(value, numbers.Real) and not isinstance(value, bool):
        number = float(value)
        if float in classes:
            return number
        if math.isfinite(number):
            return int(number)
    if int in classes and isinstance(value, bool):
        return value if accepted.sequence else int(value)
    item = getattr(value, "item", None)
    if bool in classes and callable(item):
        return bool(item())
    if str in classes and isinstance(value, enum.Enum) and isinstance(value.value, str):
        return value.value
    if str in classes and not _is_no_text(value):
        return str(value)
    if isinstance(value, datetime.timedelta):
        for cls in classes:
            if hasattr(cls, "from_timedelta"):
                return cls.from_timedelta(value)
    if datetime.datetime in classes and isinstance(value, datetime.date):
        return datetime.datetime(value.year, value.month, value.day)
    raise _refusal(value, accepted, field)


def _refusal(value: Any, accepted: _Accepted, field: Field) -> TypeError:
    hint = _hint(value, accepted, field)
    return TypeError(
        f"{field.owner.__name__}.{field.name} must be {describe(accepted)}; "
        f"got {short(value)} ({type(value).__name__}){hint}"
    )


def _hint(value: Any, accepted: _Accepted, field: Field) -> str:
    """What was meant, as far as that can be guessed: a control in place of a list, a text in place of a control."""
    if _is_icon(value, accepted):
        takes_icons = field.name != "icon" and "icon" in field.owner._schema.fields
        named = f"{type(value).__name__}.{value.name}"
        return f"; did you mean {f'icon={named}' if takes_icons else f'Icon({named})'}?"
    if accepted.sequence and is_control(type(value)):
        return "; put it into a list"
    if not any(map(is_control, accepted.classes)):
        return ""
    if isinstance(value, str) and not accepted.sequence:
        return f"; did you mean Text({short(value)})?"
    if isinstance(value, list | tuple) and value:
        return "; to show several controls, put them into a Column or a Row"
    return f"; did you mean {value.__name__}()?" if isinstance(value, type) and is_control(value) else ""


class ItemCheck:
    """Checks what a list of controls holds. Types that passed once are remembered."""

    __slots__ = ("_classes", "_seen", "_what", "_wires")

    def __init__(self, classes: list[type[Any]]) -> None:
        self._classes = tuple(cls.__dict__.get("_listed_with") or cls for cls in classes)
        self._what = " or ".join("controls" if "Control" in cls.__name__ else f"{cls.__name__}s" for cls in classes)
        # Classes of different versions of Flet that are the same to a client.
        self._wires = {cls._schema.wire for cls in classes}
        self._seen: set[type[Any]] = set()

    def __call__(self, items: Iterable[Any], field: Field, owner: str = "") -> None:
        """Raise TypeError for the first of `items` that does not belong in the field."""
        if self.knows(items):
            return
        for place, item in enumerate(items):
            if not self.takes(item):
                raise self.error(item, place, field, owner)

    def knows(self, items: Iterable[Any]) -> bool:
        """Whether all items are of types that passed before."""
        return self._seen.issuperset(map(type, items))

    def takes(self, item: Any) -> bool:
        """Whether an item may stand in the list."""
        kind = type(item)
        if kind not in self._seen:
            wire = kind._schema.wire if is_control(kind) else None
            fits = isinstance(item, self._classes) or (wire is not None and wire in self._wires)
            if not fits and not is_placeholder(kind):
                return False
            self._seen.add(kind)
        return True

    def error(self, item: Any, place: int, field: Field, owner: str = "") -> TypeError:
        """What to say of an item that may not."""
        if item is None:
            hint = "leave out what is not to be shown"
        elif isinstance(item, list | tuple):
            hint = "unpack a list inside a list with a star"
        elif isinstance(item, str) and "controls" in self._what:
            hint = f"did you mean Text({short(item)})?"
        elif isinstance(item, type) and issubclass(item, self._classes):
            hint = f"did you mean {item.__name__}()?"
        else:
            hint = ""
        said = f"got {short(item)} ({type(item).__name__}) at position {place}{hint and '; '}{hint}"
        return TypeError(f"{owner or field.owner.__name__}.{field.name} must hold {self._what}; {said}")


def item_check(field: Field, said: Annotation) -> ItemCheck | None:
    """The check of the items of a field that is a list of controls, made once. None for all other fields."""
    if isinstance(field.items, ItemCheck):
        return field.items
    classes = said.items.classes if said.lists and said.items is not None and not said.items.anything else []
    found = ItemCheck(classes) if classes and all(map(is_control, classes)) else None
    if field.described is not None:
        field.items = found
    return found


def items_of(field: Field) -> ItemCheck | None:
    """The check of the items of a field, see `item_check()`."""
    return item_check(field, annotation_of(field)) if field.items is UNREAD else field.items


def is_control(cls: type[Any]) -> bool:
    """Whether a class is one of controls. (Asked of the class, as the module of `Node` needs this one.)"""
    return hasattr(cls, "_is_ours")


def is_placeholder(cls: type[Any]) -> bool:
    """Whether a class stands for controls that are made later."""
    return getattr(cls, "_is_placeholder", False)


def _is_icon(value: Any, accepted: _Accepted) -> bool:
    """Whether a value is an icon where none belongs. It is a number, too."""
    return hasattr(type(value), "by_name") and accepted.by_name is None and type(value) not in accepted.classes


def _is_no_text(value: Any) -> bool:
    """Whether a value is not shown as text: bytes, what can be called, what has no text of its own."""
    if isinstance(value, numbers.Number | datetime.date | datetime.time):
        return False
    return callable(value) or isinstance(value, bytes) or getattr(type(value), "__str__", None) is object.__str__


def converted_item(value: Any, said: Annotation, field: Field) -> Any:
    """An item of a list as the annotation of the list says. TypeError or ValueError if it is nothing of that kind."""
    accepted = _Accepted(said)
    if accepted.anything or isinstance(value, tuple(accepted.classes)):
        return value
    return _convert(value, accepted, field)


def _to_enum(value: str, accepted: _Accepted, field: Field) -> Any:
    if word := _letters(value):
        words = accepted.words = accepted.words or _words_of(accepted.enums)
        if found := [words[said] for said in (word, value.strip()) if said in words]:
            return min(found, key=_PLACE)[1]
    if str in accepted.classes:
        return value
    members = [pair for cls in accepted.enums for pair in cls.__members__.items() if pair[1].value is not None]
    allowed = [m.value if isinstance(m.value, str) else name.lower() for name, m in members]
    import difflib  # rarely needed

    near = difflib.get_close_matches(value, allowed, n=1) if len(value) <= LONGEST_WORD else None
    hint = f"; did you mean {near[0]!r}?" if near else ""
    shown = ", ".join(allowed[:24]) + (", ..." if len(allowed) > 24 else "")
    raise ValueError(f"{field.owner.__name__}.{field.name} must be one of {shown}; got {short(value)}{hint}")


def _words_of(enums: list[type[enum.Enum]]) -> dict[str, tuple[int, Any]]:
    """What the members of enums are called, by name and by value, with their places: of two, the first counts."""
    words: dict[str, tuple[int, Any]] = {}
    for place, (name, member) in enumerate(pair for cls in enums for pair in cls.__members__.items()):
        said = _letters(member.value) if isinstance(member.value, str) else str(member.value)
        words.setdefault(said, (place, member))
        words.setdefault(_letters(name), (place, member))
    words.pop("", None)
    return words


def _letters(text: str) -> str:
    """What of a word counts: "space_between", "SPACE_BETWEEN" and "spaceBetween" are one. Nothing of a long text."""
    return "".join(filter(str.isalnum, text)).lower() if len(text) <= LONGEST_WORD else ""


def _by_word(value: str, accepted: _Accepted) -> Any:
    """The value that an older version of Flet had a word for. None if there is none."""
    word = _letters(value)
    for cls in accepted.classes:
        if word in older_words.get(cls.__name__, ()):
            # Not the one that all programs have.
            return getattr(cls, word.upper()).copy()
    return None


def _numbered(value: Any, accepted: _Accepted) -> Any:
    """The member of an enum of numbers. None if there is none."""
    members = (m for cls in accepted.enums for m in cls.__members__.values() if not isinstance(m.value, str))
    return next((m for m in members if m.value is not None and m.value == value), None)


def _limited(field: Field, said: Annotation, check: Check) -> Check:
    low, high = field.ge, field.le
    if low is None and high is None and not said.conditions:
        return check

    def limited(value: Any) -> Any:
        value = check(value)
        for condition in said.conditions:
            if must := condition(value):
                raise ValueError(f"{field.owner.__name__}.{field.name} must {must}; got {short(value)}")
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if number and ((low is not None and value < low) or (high is not None and value > high)):
            allowed = f"between {low} and {high}" if None not in (low, high) else f"at least {low}"
            allowed = f"at most {high}" if low is None else allowed
            raise ValueError(f"{field.owner.__name__}.{field.name} must be {allowed}; got {short(value)}")
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
    for cls in classes:
        if words_of_cls := older_words.get(cls.__name__):
            *others, last = map(repr, words_of_cls)
            parts.append(f"{', '.join(others)} or {last}")
    parts = [*sorted(parts), "None"]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} or {parts[-1]}"


def short(value: Any) -> str:
    """`value` for a message: its `repr()`, cut before it is made. What a client has sent may be huge."""
    return _SHORT.repr(value[:LONGEST_WORD] if isinstance(value, str | bytes) else value)
