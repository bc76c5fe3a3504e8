"""Events: what a handler gets.

A handler takes the event or nothing; it is a function, a coroutine function, or a generator of either kind, in which
each `yield` sends what has changed so far.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from flet_web.engine._typing import dataclass_transform
from flet_web.engine.annotations import Annotation, annotation_of
from flet_web.engine.checks import converted_item
from flet_web.engine.field_docs import describe_fields
from flet_web.engine.lazy_signature import LazySignature
from flet_web.engine.node import BaseControl
from flet_web.engine.schema import Field, Schema, field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web import Page

__all__ = ["ControlEvent", "ControlEventHandler", "Event", "EventControlType", "EventHandler"]

C = TypeVar("C", bound=BaseControl, covariant=True)
EventControlType = TypeVar("EventControlType", bound=BaseControl)
"""The control of an event, for event classes of a program: `class Dropped(ft.Event[ft.EventControlType])`."""
E = TypeVar("E", bound="Event[Any]")


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class EventBase:
    """The machinery of events: keyword constructor, and fields filled from what the client sent."""

    _schema: ClassVar[Schema]
    wire_keys: ClassVar[Mapping[str, str]] = {}
    """Key in the payload -> attribute, where they differ. A class adds its own to those of its bases."""
    __signature__: ClassVar[Any]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        above = [base.wire_keys for base in reversed(cls.__mro__) if issubclass(base, EventBase)]
        cls.wire_keys = {key: name for keys in above for key, name in keys.items()}
        cls._schema = Schema(cls, wire=None, kw_only=True, own_python_only=False)
        for declared in cls._schema.own_fields(cls):
            setattr(cls, declared.name, declared.make_default())
        describe_fields(cls)

    def __init__(self, **kwargs: Any) -> None:
        for name, value in kwargs.items():
            self.__dict__[self._schema.find(name).name] = value

    def __repr__(self) -> str:
        shown = ", ".join(f"{n}={v!r}" for n, v in self.__dict__.items() if n != "control")
        return f"{type(self).__name__}({shown})"


EventBase.__signature__ = LazySignature(EventBase.__init__)


class Event(EventBase, Generic[C]):
    """Something that happened to a control.

    `name` is the event's name without "on_", `data` the payload (in a program started by `ft.app()`, always a str).
    """

    name: str
    """Name of the event without "on_", as "click"."""
    data: Any = None
    """What the browser sent with it."""
    control: C
    """The control that it happened to."""

    @property
    def page(self) -> Page:
        """The page that the control is on."""
        return self.control.page

    @property
    def target(self) -> int:
        """Id of the control."""
        return self.control._i

    @classmethod
    def from_wire(cls, control: Any, name: str, data: Any) -> Any:
        """The event that the client's payload describes. A payload that does not fit becomes `data` alone."""
        event = cls.__new__(cls)  # the names are known to fit: no need to look each of them up
        event.name, event.control, event.data = name, control, data
        fields = cls._schema.fields
        if isinstance(data, dict) and len(fields) > len(Event._schema.fields):
            event.__dict__["data"] = data.get("data")
            for key, value in data.items():
                declared = fields.get(cls.wire_keys.get(key, key))
                if declared is not None and declared.name not in ("name", "control"):
                    event.__dict__[declared.name] = from_wire(declared, value)
        elif data is not None and len(fields) == len(Event._schema.fields) + 1:
            # Clients send the value of the only field bare.
            only = next(declared for name, declared in fields.items() if name not in Event._schema.fields)
            with contextlib.suppress(TypeError, ValueError):
                event.__dict__[only.name] = from_wire(only, data)
        return event


if TYPE_CHECKING:
    ControlEvent = Event[Any]
else:
    # The class itself, so that `isinstance()` takes it.
    ControlEvent = Event
"""Any event: what a handler gets."""

ControlEventHandler = Callable[[Event[C]], Any] | Callable[[], Any]
"""Handles a plain event of a control of class C."""

EventHandler = Callable[[E], Any] | Callable[[], Any]
"""Handles an event of class E."""

_classes: dict[Field, type[Event[Any]]] = {}


def event_class(declared: Field) -> type[Event[Any]]:
    """The class of the events that the handler field `declared` is given, by its annotation."""
    found = _classes.get(declared)
    if found is None:
        named = annotation_of(declared).event
        found = _classes[declared] = named if named is not None and issubclass(named, Event) else Event
    return found


def from_wire(declared: Field, value: Any) -> Any:
    """A payload member as its field is annotated: maps become values, text becomes enum members, in lists too.

    Raises TypeError or ValueError for what the field cannot hold.
    """
    if isinstance(value, dict):
        made = _value_of(annotation_of(declared), value)
        return declared.convert(value) if made is None else made
    if type(value) is int and float in annotation_of(declared).classes:
        # JavaScript does not tell whole numbers from integers.
        return float(declared.convert(value))
    if isinstance(value, list):
        said = annotation_of(declared)
        if said.lists and said.items is not None:
            return [_item_of(declared, said.items, item) for item in value]
    return declared.convert(value)


def _value_of(said: Annotation, given: dict[str, Any]) -> Value | None:
    """The value that a map describes. None if the annotation names no class of values."""
    for named in said.classes:
        if issubclass(named, Value):
            known = {k: v for k, v in given.items() if k in named._schema.fields}
            return named(**{k: from_wire(named._schema.fields[k], v) for k, v in known.items()})
    return None


def _item_of(declared: Field, said: Annotation, item: Any) -> Any:
    made = _value_of(said, item) if isinstance(item, dict) else None
    return converted_item(item, said, declared) if made is None else made
