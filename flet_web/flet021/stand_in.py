"""Stand-ins: what a constructor makes where Flet 0.21 had another structure than Flet 1.0.

A class of the wing with the name of a class of the catalogue derives from that, and is what programs get as
`ft.<name>`. It declares what only 0.21 takes in addition. A stand-in derives from it too, and is what the constructor
makes once such an argument is given:

    class Badge(Superseded, badge.Badge):
        content: Control | None = older()

    class BadgedContent(StandIn, Container, Badge):
        badge = part(badge.Badge)

On the wire a stand-in is what its other base is, here a Container. It makes its parts, which are controls of Flet 1.0.
Properties that a part has, and a Container has not, are those of the part: `Badge(content=..., label="3").label` is
that of the badge. Events of a part come with the stand-in as their control.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from flet_web.controls.delegate import Delegate
from flet_web.engine.lazy_signature import LazySignature
from flet_web.engine.node import BaseControl
from flet_web.engine.schema import field

C = TypeVar("C", bound=BaseControl)


def older() -> Any:
    """Declare what only Flet 0.21 takes. Without a stand-in it has no effect."""
    return field(default=None, kw_only=True, python_only=True)


class Part:
    """What `part()` leaves in the body of a stand-in."""

    def __init__(self, kind: type[BaseControl]) -> None:
        self.kind = kind


def part(kind: type[C]) -> C:
    """Declare a part of a stand-in: an attribute that holds a control of class `kind`."""
    return cast("C", Part(kind))


class Superseded(BaseControl, kw_only=True):
    """Mixin of classes whose constructor may make a stand-in."""

    _stand_in: ClassVar[type[StandIn] | None] = None

    if not TYPE_CHECKING:

        def __init__(self, *args, **kwargs):
            kwargs = self._schema.name_arguments(args, kwargs) if args else kwargs
            stand_in = self._stand_in
            if stand_in is None or isinstance(self, StandIn) or not stand_in.is_meant(kwargs):
                super().__init__(**kwargs)
                return
            # Not in `__new__()`, which does not see what a subclass of the program passes on to this constructor.
            self.__class__ = combined(type(self), stand_in)
            stand_in.__init__(self, **kwargs)


Superseded.__signature__ = LazySignature(Superseded.__init__)


class StandIn(BaseControl, kw_only=True):
    """Mixin of stand-ins.

    The class keyword `given` names the arguments by which it is known that a stand-in is meant: by default, all that
    only 0.21 takes.
    """

    _given: ClassVar[frozenset[str]] = frozenset()
    _newer: ClassVar[frozenset[str]] = frozenset()
    """Arguments of Flet 1.0 that the stand-in knows nothing of."""
    _parts: ClassVar[Mapping[str, type[BaseControl]]] = {}
    _of_parts: ClassVar[Mapping[str, str]] = {}
    """Property -> the part that has it."""

    def __init_subclass__(cls, *, given: Collection[str] = (), **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if StandIn not in cls.__bases__:
            return
        superseded = next(base for base in cls.__bases__ if issubclass(base, Superseded))
        newer = next(base for base in superseded.__bases__ if issubclass(base, BaseControl) and base is not Superseded)
        wire = [base for base in cls.__bases__ if issubclass(base, BaseControl) and base is not superseded]
        if wire == [StandIn]:
            # On the wire it is what the newer class is, made of other arguments.
            wire.append(newer)
        # Properties that it has by what it is on the wire are its own, those of all controls for example.
        own = {cls, *(above for base in wire for above in base.__mro__)}
        cls._parts = {name: value.kind for name, value in vars(cls).items() if isinstance(value, Part)}
        for name in cls._parts:
            delattr(cls, name)  # it may be a property, as `badge` of a Container is
        cls._of_parts = {
            declared.name: name
            for name, kind in cls._parts.items()
            for declared in kind._schema.fields.values()
            if declared.owner not in own
        }
        for name, holder in cls._of_parts.items():
            setattr(cls, name, Delegate[Any](holder, name))
        known = {name for base in wire for name in base._schema.fields}
        cls._given = frozenset(given) or declared_by(superseded)
        cls._newer = declared_by(newer) - known - cls._of_parts.keys()
        superseded._stand_in = cls

    if not TYPE_CHECKING:

        def __init__(self, *args, **kwargs):
            kwargs = self._schema.name_arguments(args, kwargs) if args else kwargs
            for name, kind in self._parts.items():
                made = kind(**{n: kwargs.pop(n) for n in [*kwargs] if self._of_parts.get(n) == name})
                made.__dict__["_part_of"] = self
                setattr(self, name, made)
            super().__init__(**kwargs)

    @classmethod
    def is_meant(cls, arguments: Mapping[str, Any]) -> bool:
        """Whether a call with these keyword arguments can only be meant for Flet 0.21."""
        given = {name for name, value in arguments.items() if value is not None}
        return not given.isdisjoint(cls._given) and given.isdisjoint(cls._newer)


StandIn.__signature__ = LazySignature(StandIn.__init__)


def declared_by(cls: type[BaseControl]) -> frozenset[str]:
    """The names of the properties that the body of a class declares."""
    return frozenset(declared.name for declared in cls._schema.own_fields(cls))


@cache
def combined(cls: type[Superseded], stand_in: type[StandIn]) -> type[Any]:
    """The stand-in for an object of `cls`: with a subclass of the program, a class that derives from both."""
    if issubclass(stand_in, cls):
        return stand_in
    # As it stands in the class: asked for it would be read from the source.
    doc = cls.__dict__.get("__doc__")
    body = {"__module__": cls.__module__, "__qualname__": cls.__qualname__, "__doc__": doc}
    return type(cls.__name__, (cls, stand_in), body, wire=stand_in._schema.wire)


def origin(control: BaseControl) -> BaseControl:
    """The stand-in that a control is a part of, else the control itself."""
    found: BaseControl = control.__dict__.get("_part_of", control)
    return found
