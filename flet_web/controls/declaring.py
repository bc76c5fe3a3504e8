"""`ft.control` and `ft.value`: classes of a program's own, written as Flet 1.0 has them."""

from __future__ import annotations

from typing import Any, TypeVar

from flet_web.engine._typing import dataclass_transform
from flet_web.engine.checks import short
from flet_web.engine.node import BaseControl
from flet_web.engine.schema import Schema, annotations_of
from flet_web.engine.value import Value

__all__ = ["control", "value"]

T = TypeVar("T")

_OF_THE_CLASS = frozenset({
    "__annotate__", "__annotate_func__", "__annotations_cache__", "__dict__", "__weakref__",
})  # fmt: skip
"""What a class has that another one with the same body makes itself."""


@dataclass_transform()
def control(
    dart_widget_name: type[Any] | str | None = None,
    *,
    isolated: bool | None = None,
    post_init_args: int = 1,
    categories: tuple[str, ...] | None = None,
    tags: tuple[str, ...] | None = None,
    **dataclass_kwargs: Any,
) -> Any:
    """Decorator of a class of controls: `@ft.control`, or `@ft.control("name")`.

    The annotated attributes of the class are fields, as in a dataclass; they are so without this decorator. With the
    name of a widget, the client is sent them under that name; else the control is shown as the class that it is made
    of. `kw_only=True`: the fields are taken by keyword only. `isolated` as the method `is_isolated()`.
    """
    if isinstance(dart_widget_name, type):
        return _declare(dart_widget_name, None, isolated, dataclass_kwargs)
    return lambda cls: _declare(cls, dart_widget_name, isolated, dataclass_kwargs)


def _declare(cls: Any, wire: str | None, isolated: bool | None, options: dict[str, Any]) -> Any:
    if not (isinstance(cls, type) and issubclass(cls, BaseControl)):
        raise TypeError(f"ft.control is for classes made of a control; got {short(cls)}")
    schema = cls._schema
    own = schema.own_fields(cls)
    if wire is not None and wire != schema.wire:
        schema.wire = wire
        Schema.registry.setdefault(wire, schema)
        for declared in own:
            if declared.target is None and not declared.is_ref:
                declared.python_only = declared.untracked = False
        schema.sent_defaults = tuple(f for f in schema.fields.values() if f.send_default and not f.python_only)
    if options.get("kw_only"):
        schema.positional = tuple(name for name in schema.positional if schema.fields[name] not in own)
    if isolated is not None:
        cls._isolated = isolated
        cls._hooks = cls._hooks | {"is_isolated"} if isolated else cls._hooks - {"is_isolated"}
    return cls


@dataclass_transform()
def value(cls: type[T] | None = None, **dataclass_kwargs: Any) -> Any:
    """Decorator of a class of values, such as TextStyle: its annotated attributes are fields, sent if they are set."""
    if cls is None:
        return lambda decorated: value(decorated, **dataclass_kwargs)
    if not isinstance(cls, type):
        raise TypeError(f"ft.value is for classes; got {short(cls)}")
    if issubclass(cls, Value):
        return cls
    names = {k: v for k, v in cls.__dict__.items() if k not in _OF_THE_CLASS}
    names["__annotations__"] = dict(annotations_of(cls))
    made: Any = type(cls)
    kw_only = {"kw_only": True} if dataclass_kwargs.get("kw_only") else {}
    return made(cls.__name__, (*(base for base in cls.__bases__ if base is not object), Value), names, **kw_only)
