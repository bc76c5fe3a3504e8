"""`Value`: the base of value types (TextStyle, Padding ...): what a property holds that is no control."""

from __future__ import annotations

import inspect
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Protocol
from weakref import ref

from flet_web.engine._typing import Self, dataclass_transform
from flet_web.engine.field_docs import describe_fields
from flet_web.engine.frozen import freeze
from flet_web.engine.lazy_signature import LazySignature
from flet_web.engine.schema import MISSING, Schema, field
from flet_web.engine.unknown_names import misspelt

__all__ = ["Value", "Watcher"]


class Watcher(Protocol):
    """Wants to know which values changed: a tree that holds them. It is held weakly."""

    def value_changed(self, value: Value) -> None:
        """Called from any thread, by whoever changes the value; must not wait for a lock."""


_watching = threading.RLock()
"""Held while the watchers of a value are written."""


class CopyMethod:
    """`value.copy(...)`: a method whose signature names the fields of the value's class."""

    def __get__(self, value: Value | None, owner: type[Value]) -> BoundCopy:
        return BoundCopy(value, owner)


class BoundCopy:
    """Makes a new value with the fields of one, and changes laid over them (None changes nothing)."""

    __slots__ = ("_owner", "_value")

    def __init__(self, value: Value | None, owner: type[Value]) -> None:
        self._value, self._owner = value, owner

    def __call__(self, value: Value | None = None, /, **changes: Any) -> Any:
        value = value or self._value
        if value is None:
            raise TypeError(f"{self._owner.__name__}.copy() must be called on a value")
        return type(value)(**{**dict(value._fields()), **{n: v for n, v in changes.items() if v is not None}})

    @property
    def __signature__(self) -> inspect.Signature:
        named = [n for n, f in self._owner._schema.fields.items() if f.target is None]
        keyword = inspect.Parameter.KEYWORD_ONLY
        return inspect.Signature([inspect.Parameter(n, keyword, default=None) for n in named])


# `alias` is no field specifier: a checker would take an alias for a required field.
@dataclass_transform(field_specifiers=(field,))
class Value:
    """A value with named fields, sparse on the wire, compared by content.

    Subclasses are declarations: annotated attributes with defaults. The class keyword `tag` is the `_type` by
    which the client tells some of them apart. Fields may be changed in place; the next update that covers a
    control which holds the value finds the change.
    """

    _schema: ClassVar[Schema]
    _tag: ClassVar[str | None] = None
    __signature__: ClassVar[Any]

    def __init_subclass__(
        cls,
        *,
        kw_only: bool = False,
        tag: str | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init_subclass__(**kwargs)
        if tag is not None:
            cls._tag = tag
        schema = Schema(cls, wire=None, kw_only=kw_only, own_python_only=False)
        cls._schema = schema
        for declared in schema.own_fields(cls):
            if declared.target is not None:
                setattr(cls, declared.name, _Alias(declared.target))
            elif declared.factory is not None:
                setattr(cls, declared.name, _Factory(declared.name, declared.factory))
            else:
                setattr(cls, declared.name, declared.make_default())
        describe_fields(cls)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        schema = self._schema
        if args:
            kwargs = schema.name_arguments(args, kwargs)
        values = self.__dict__
        for name, value in kwargs.items():
            declared = schema.find(name)
            if declared.name != name and (value is None or declared.name in kwargs):
                continue
            value = declared.convert(value)
            if value is not None or (declared.default is not None and declared.factory is None):
                values[declared.name] = value
        if schema.required and not all(name in values for name in schema.required):
            raise TypeError(schema.missing(values))

    def __setattr__(self, name: str, value: Any) -> None:
        declared = self._schema.fields.get(name)
        if declared is not None:
            if declared.target is not None:
                name = declared.target
            value = self._schema.find(name).convert(value)
        elif name not in self.__dict__ and (error := misspelt(type(self), name, self._schema.fields)) is not None:
            raise error
        self.__dict__[name] = value
        self._changed()

    def _changed(self) -> None:
        """Mark the frozen form as out of date, then tell who watches: in this order, so that they freeze it anew."""
        own = self.__dict__
        # Not a count: two threads that count at once would make the same number.
        own["_version"] = object()
        watchers = own.get("_watchers")
        if watchers is not None:
            for reference in [watchers] if isinstance(watchers, ref) else list(watchers):
                watcher = reference()
                if watcher is None:
                    self._unwatch(reference)
                else:
                    watcher.value_changed(self)

    def _watch(self, reference: ref[Watcher]) -> None:
        """Tell the watcher of every change of a field. `reference` is the same object each time."""
        own = self.__dict__
        with _watching:
            watchers = own.get("_watchers")
            if watchers is None:
                # One watcher, which is by far the most frequent, costs no container.
                own["_watchers"] = reference
            elif isinstance(watchers, ref):
                own["_watchers"] = {watchers, reference}
            else:
                watchers.add(reference)

    def _unwatch(self, reference: ref[Watcher]) -> None:
        """Tell the watcher no more."""
        own = self.__dict__
        with _watching:
            watchers = own.get("_watchers")
            if watchers is reference:
                del own["_watchers"]
            elif isinstance(watchers, set):
                watchers.discard(reference)

    def _items(self) -> Iterator[tuple[str, Any]]:
        """Name and value of every field that is not at its default, in order of declaration."""
        own = self.__dict__
        for name, declared in self._schema.fields.items():
            if declared.python_only:
                continue
            value = own.get(name, MISSING)
            if value is MISSING:
                if declared.send_default:
                    yield name, declared.make_default()
                continue
            if declared.factory is not None and not declared.send_default and not value:
                continue
            if value is not None and (declared.send_default or not _same(value, declared.default)):
                yield name, value

    def frozen(self) -> dict[str, Any]:
        """What goes over the wire. The same dict object as last time while nothing was changed."""
        own = self.__dict__
        form = own.get("_form")
        if type(form) is dict:
            if "_version" not in own:
                return form
        elif form is not None:
            frozen, version, nested = form
            if version is own.get("_version"):
                for name in nested:
                    if own[name].frozen() is not frozen[name]:
                        break
                else:
                    return frozen  # type: ignore[no-any-return]
        return self._freeze()

    def _freeze(self) -> dict[str, Any]:
        own = self.__dict__
        # Read before the fields are: who sets one of them meanwhile makes another version.
        version = own.get("_version")
        new: dict[str, Any] = {} if self._tag is None else {"_type": self._tag}
        nested: list[str] = []
        for name, value in self._items():
            new[name] = freeze(value)
            if isinstance(value, Value) and name in own:
                nested.append(name)
        if self.settled:
            # That of a value which never changed, as most do not, is kept without its version.
            own["_form"] = (new, version, tuple(nested)) if nested or version is not None else new
            return new
        # Lists and dicts change without telling: it is made anew each time.
        own["_form"] = None
        if own.get("_last") != new:
            own["_last"] = new
        return own["_last"]  # type: ignore[no-any-return]

    @property
    def settled(self) -> bool:
        """Whether its fields change only by being set: none holds a list or a dict."""
        for name, value in list(self.__dict__.items()):
            if isinstance(value, (list, dict)) and name in self._schema.fields:
                return False
        return True

    def _fields(self) -> list[tuple[str, Any]]:
        """The fields that were set. A list at once: other threads may freeze or change the value meanwhile."""
        return [(n, v) for n, v in list(self.__dict__.items()) if n in self._schema.fields]

    def __getstate__(self) -> dict[str, Any]:
        # A copy has the fields, and nobody watches it.
        return dict(self._fields())

    if TYPE_CHECKING:

        def copy(self, **changes: Any) -> Self:
            """A new value with the fields of this one and `changes` over them (None changes nothing)."""
            ...

    else:
        copy = CopyMethod()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, n) == getattr(other, n) for n in self._schema.fields)

    def __hash__(self) -> int:
        # The content may change while the value is a key.
        return hash(type(self))

    def __repr__(self) -> str:
        shown = ", ".join(f"{n}={v!r}" for n, v in self._fields())
        return f"{type(self).__name__}({shown})"


def _same(a: Any, b: Any) -> bool:
    return a is b or (_kind(a) is _kind(b) and bool(a == b))


def _kind(value: object) -> type[object]:
    # A client makes no difference between 1 and 1.0, as it does between 1 and True.
    kind = type(value)
    return float if kind is int else kind


class _Alias:
    """Reading `style.old_name` gives the field that took its place. Writing goes through `__setattr__`."""

    def __init__(self, target: str) -> None:
        self._target = target

    def __get__(self, instance: Value | None, owner: type[Value]) -> Any:
        return self if instance is None else getattr(instance, self._target)


class _Factory:
    """Default that is made anew for each value, and kept, so that it can be changed in place."""

    def __init__(self, name: str, make: Any) -> None:
        self._name, self._make = name, make

    def __get__(self, instance: Value | None, owner: type[Value]) -> Any:
        if instance is None:
            return self
        own = instance.__dict__
        if self._name not in own:
            own.setdefault(self._name, self._make())
            instance._changed()
        return own[self._name]


Value.__signature__ = LazySignature(Value.__init__)
