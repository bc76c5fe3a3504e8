"""Events: what a handler gets.

A handler takes the event or nothing; it is a function, a coroutine function, or a generator of either kind, in which
each `yield` sends what has changed so far.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from flet_web.controls import checks
from flet_web.controls._typing import dataclass_transform
from flet_web.controls.base import BaseControl
from flet_web.controls.schema import Field, LazySignature, Schema, field
from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.page import Page

__all__ = ["ControlEvent", "ControlEventHandler", "Event", "EventHandler"]

C = TypeVar("C", bound=BaseControl)
E = TypeVar("E", bound="Event[Any]")


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class EventBase:
    """The machinery of events: keyword constructor, and fields filled from what the client sent."""

    _schema: ClassVar[Schema]
    wire_keys: ClassVar[Mapping[str, str]] = {}
    """Key in the payload -> attribute, where they differ."""
    __signature__: ClassVar[Any]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._schema = Schema(cls, wire=None, kw_only=True, own_python_only=False, positional_021=())
        for declared in cls._schema.own_fields(cls):
            setattr(cls, declared.name, declared.make_default())
        checks.names.setdefault(cls.__name__, cls)

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
    data: Any = None
    control: C

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
        return event


ControlEvent = Event[Any]
"""An event without fields of its own."""

ControlEventHandler = Callable[[Event[C]], Any] | Callable[[], Any]
"""Handles a plain event of a control of class C."""

EventHandler = Callable[[E], Any] | Callable[[], Any]
"""Handles an event of class E."""

_HANDLER = re.compile(r"\bEventHandler\[\s*\"?(\w+)")
_classes: dict[Field, type[Event[Any]]] = {}


def event_class(declared: Field) -> type[Event[Any]]:
    """The class of the events that the handler field `declared` is given, by its annotation."""
    found = _classes.get(declared)
    if found is None:
        match = _HANDLER.search(str(declared.annotation))
        named = checks.names.get(match.group(1)) if match else None
        found = _classes[declared] = named if isinstance(named, type) and issubclass(named, Event) else Event
    return found


def from_wire(declared: Field, value: Any) -> Any:
    """A payload member as its field is annotated: maps become values, text becomes enum members.

    Raises TypeError or ValueError for what the field cannot hold.
    """
    if isinstance(value, dict):
        for word in re.findall(r"\w+", str(declared.annotation)):
            named = checks.names.get(word)
            if isinstance(named, type) and issubclass(named, Value):
                known = {k: v for k, v in value.items() if k in named._schema.fields}
                return named(**{k: from_wire(named._schema.fields[k], v) for k, v in known.items()})
    return declared.convert(value)


checks.names.update(Event=Event, ControlEvent=Event, EventHandler=EventHandler, ControlEventHandler=ControlEventHandler)
