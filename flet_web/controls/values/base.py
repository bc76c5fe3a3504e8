"""`Value`: the base of value types (TextStyle, Padding ...): what a property holds that is no control."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from flet_web.controls import checks
from flet_web.controls._typing import Self, dataclass_transform
from flet_web.controls.frozen import freeze
from flet_web.controls.schema import LazySignature, Schema, field

__all__ = ["Value", "changes"]


class _Changes:
    """How often any mounted or unmounted value was changed in place, in this process.

    Values may be shared by many controls and sessions, so they do not know their holders. A tree compares the
    values it has sent only when this count moved.
    """

    __slots__ = ("count",)

    def __init__(self) -> None:
        self.count = 0


changes = _Changes()


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
        kept = {n: v for n, v in value.__dict__.items() if n in value._schema.fields}
        return type(value)(**{**kept, **{n: v for n, v in changes.items() if v is not None}})

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
        positional_021: tuple[str, ...] = (),
        **kwargs: Any,
    ) -> None:
        super().__init_subclass__(**kwargs)
        if tag is not None:
            cls._tag = tag
        schema = Schema(cls, wire=None, kw_only=kw_only, own_python_only=False, positional_021=positional_021)
        # Inherited fields come first, as in a dataclass.
        schema.positional = tuple(n for n, f in schema.fields.items() if not f.kw_only)
        cls._schema = schema
        for declared in schema.own_fields(cls):
            if declared.target is not None:
                setattr(cls, declared.name, _Alias(declared.target))
            elif declared.factory is not None:
                setattr(cls, declared.name, _Factory(declared.name, declared.factory))
            else:
                setattr(cls, declared.name, declared.make_default())
        # A program's own class does not take the place of ours.
        checks.names.setdefault(cls.__name__, cls)

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
        self.__dict__[name] = value
        changes.count += 1

    def _items(self) -> Iterator[tuple[str, Any]]:
        """Name and value of every field that is not at its default, in order of declaration."""
        own = self.__dict__
        for name, declared in self._schema.fields.items():
            if name in own and not declared.python_only:
                value = own[name]
                if declared.factory is not None and not declared.send_default and not value:
                    continue
                if value is not None and (declared.send_default or not _same(value, declared.default)):
                    yield name, value
            elif declared.send_default and not declared.python_only:
                yield name, declared.make_default()

    def frozen(self) -> dict[str, Any]:
        """What goes over the wire. The same dict object as last time while the content is the same."""
        own = self.__dict__
        if own.get("_frozen_at") == changes.count:
            return own["_frozen"]  # type: ignore[no-any-return]
        new: dict[str, Any] = {} if self._tag is None else {"_type": self._tag}
        settled = True
        for name, value in self._items():
            new[name] = freeze(value)
            settled = settled and not isinstance(value, list | dict)
            settled = settled and not (isinstance(value, Value) and "_frozen_at" not in value.__dict__)
        if own.get("_frozen") != new:
            own["_frozen"] = new
        # Lists and dicts change without telling; a value that holds one is looked at each time.
        if settled:
            own["_frozen_at"] = changes.count
        else:
            own.pop("_frozen_at", None)
        return own["_frozen"]  # type: ignore[no-any-return]

    @property
    def settled(self) -> bool:
        """Whether only setting a field (of it, or of a value in it) can change what goes over the wire."""
        self.frozen()
        return "_frozen_at" in self.__dict__

    @property
    def nested(self) -> bool:
        """Whether a field holds another value, which may be shared."""
        return any(isinstance(v, Value) for v in self.__dict__.values())

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
        shown = ", ".join(f"{n}={v!r}" for n, v in self.__dict__.items() if n in self._schema.fields)
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
        return instance.__dict__.setdefault(self._name, self._make())


Value.__signature__ = LazySignature(Value.__init__)
