"""Values for every declared field, made from its annotation: each differs from the default."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

import flet_web as ft
from flet_web.engine.annotations import Annotation, annotation_of
from flet_web.engine.frozen import freeze
from flet_web.engine.node import Node
from flet_web.engine.schema import Field, Schema
from flet_web.engine.value import Value

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGP4z8CAB+GTG8HSALfKY52fTcuYAAAAAElFTkSuQmCC"
"""A picture of 10 x 10 red pixels."""

# What a value of a class needs, for its fields to be seen at all.
CONTEXT: dict[str, dict[str, Any]] = {
    "BorderSide": {"width": 4, "color": "#aa5500"},
    "BoxShadow": {"blur_radius": 4, "spread_radius": 2},
    "ColorFilter": {"color": "#aa5500", "blend_mode": "color"},
    "DecorationImage": {"src": PIXEL},
    "LinearGradient": {"colors": ["#ff0000", "#0000ff"]},
    "RadialGradient": {"colors": ["#ff0000", "#0000ff"], "focal": ft.Alignment(0.2, 0.1)},
    "SweepGradient": {"colors": ["#ff0000", "#0000ff"]},
    "TextStyle": {"decoration": ft.TextDecoration.UNDERLINE, "font_family": "serif"},
    "Tooltip": {"message": "tip"},
    "Transform": {},
    "Offset": {"x": 0.5, "y": 0.25},
}

# Fields whose values cannot be told from their types.
GIVEN: dict[str, list[Any]] = {
    "src": [PIXEL],
    "placeholder_src": [PIXEL],
    "url": ["/elsewhere", "/other"],
    "colors": [["#00ff00", "#ff00ff", "#000000"]],
    "stops": [[0.2, 0.9]],
    "regex_string": ["^[a-c]*$"],
    "font_family": ["monospace"],
    "font_family_fallback": [["monospace"]],
    "shortcuts": [],
    "breakpoints": [{"small": 0}],
}

NUMBERS = (7, 0.4, 31, 2, 1)
OPEN = 60
"""An enum with more members is a set to which programs add (icons, colors): one member stands for all."""


@dataclass(frozen=True)
class Case:
    """One field, at the end of a path of fields that begins at a control: `Container.border.top.width`."""

    path: tuple[str, ...]
    makers: tuple[Callable[[], Any], ...]
    """Values of the first field of the path, each with another value of the last one."""
    base: Callable[[], Any] | None
    """The value of the first field without the last one; None: it is left out."""
    group: tuple[str, ...] = ()
    """Cases of one group have the same base."""

    def __str__(self) -> str:
        return ".".join(self.path)


MADE: dict[tuple[type[Any], int, tuple[str, ...]], tuple[Case, ...]] = {}
"""The cases of a class are made once."""


def cases(owner: type[Any], depth: int, seen: tuple[str, ...] = ()) -> tuple[Case, ...]:
    """All cases of a control's or value's class, `depth` levels of values deep."""
    made = MADE.get((owner, depth, seen))
    if made is None:
        made = MADE[owner, depth, seen] = tuple(each_case(owner, depth, seen))
    return made


def each_case(owner: type[Any], depth: int, seen: tuple[str, ...]) -> Iterator[Case]:
    for declared in fields(owner):
        values = variants(declared)
        # Of what is nothing but a value its fields say more.
        if values and not (depth > 0 and is_value(annotation_of(declared))):
            yield Case((declared.name,), values, None)
        if depth > 0:
            for kind in value_classes(annotation_of(declared)):
                if kind.__name__ not in seen:
                    yield from inside(declared, kind, depth, (*seen, kind.__name__))


def inside(declared: Field, kind: type[Value], depth: int, seen: tuple[str, ...]) -> Iterator[Case]:
    """The cases of the fields of a value in a field."""
    try:
        declared.convert(value_of(kind))
    except (TypeError, ValueError):
        return
    for case in cases(kind, depth - 1, seen):
        first, rest = case.path[0], case.path

        def make(value: Callable[[], Any], first: str = first) -> Callable[[], Any]:
            return lambda: value_of(kind, **{first: value()})

        base = make(case.base) if case.base else (lambda first=first: value_of(kind, without=first))
        name = kind.__name__ if getattr(kind, "_tag", None) else None
        above = (declared.name, *([f"<{name}>"] if name else []))
        group = case.group or ((first,) if first in CONTEXT.get(kind.__name__, {}) else ())
        yield Case((*above, *rest), tuple(make(value) for value in case.makers), base, (*above, *group))


def fields(owner: type[Any]) -> list[Field]:
    """The fields that a program can set and that are sent, events left out."""
    schema: Schema = owner._schema
    shown = [
        f for f in schema.fields.values() if f.target is None and not f.is_event and not f.is_ref and f.name[0] != "_"
    ]
    return [f for f in shown if not f.python_only or f.feeds]


def value_of(kind: type[Value], *, without: str = "", **given: Any) -> Value:
    """A value with what its fields need to be seen."""
    needed = kind._schema.required
    context = {n: v for n, v in CONTEXT.get(kind.__name__, {}).items() if n != without or n in needed}
    arguments = {**context, **given}
    for name in kind._schema.required:
        if name not in arguments:
            found = variants(kind._schema.fields[name])
            if not found:
                raise TypeError(f"no value is known for {kind.__name__}.{name}")
            arguments[name] = found[0]()
    return kind(**arguments)


@cache
def variants(declared: Field) -> tuple[Callable[[], Any], ...]:
    """Makers of values that the field accepts and that differ from its default."""
    candidates = GIVEN.get(declared.name)
    makers = [constant(v) for v in candidates] if candidates is not None else made(annotation_of(declared), declared)
    accepted = []
    for maker in makers:
        try:
            value = declared.convert(maker())
        except (TypeError, ValueError):
            continue
        if declared.required or differs(value, declared.make_default()):
            accepted.append(maker)
    return tuple(accepted)


def differs(value: Any, default: Any) -> bool:
    try:
        return bool(freeze(value) != freeze(default))
    except TypeError:
        # A control.
        return True


def is_value(said: Annotation) -> bool:
    plain = said.anything or said.lists or said.maps or said.enums or said.literals
    return not plain and bool(said.classes) and all(issubclass(c, Value) for c in said.classes)


def value_classes(said: Annotation) -> list[type[Value]]:
    own = [c for c in said.classes if issubclass(c, Value)]
    found = [c for kind in own for c in value_classes_of(kind)]
    return found or (value_classes(said.items) if said.items else [])


def made(said: Annotation, declared: Field) -> Iterator[Callable[[], Any]]:
    """Values by the kinds of a union's members: simple ones first."""
    for literal in said.literals:
        yield constant(literal)
    if bool in said.classes:
        yield from (lambda: True, lambda: False)
    is_color = any(e.__name__ == "Colors" for e in said.enums)
    for kind in said.enums:
        if not is_color:
            members = list(kind)
            yield from map(constant, (members if len(members) <= OPEN else members[20:21]))
    if is_color:
        yield lambda: "#12ab56"
    if int in said.classes or float in said.classes:
        yield from map(constant, NUMBERS)
    if str in said.classes and not is_color:
        yield lambda: "Some text"
    yield from of_classes(said)
    if said.items is not None and said.maps:
        yield from (partial(in_default, maker) for maker in made(said.items, declared))
    if said.items is not None and said.lists:
        yield from (partial(twice, maker) for maker in made(said.items, declared))


def constant(value: Any) -> Callable[[], Any]:
    return lambda: value


def in_default(maker: Callable[[], Any]) -> dict[str, Any]:
    """A value by states: the one for all of them."""
    return {"default": maker()}


def twice(maker: Callable[[], Any]) -> list[Any]:
    return [maker(), maker()]


def with_field(kind: type[Value], case: Case) -> Value:
    return value_of(kind, **{case.path[0]: case.makers[0]()})


def of_classes(said: Annotation) -> Iterator[Callable[[], Any]]:
    for kind in said.classes:
        if issubclass(kind, Value):
            for own in value_classes_of(kind):
                yield partial(value_of, own)
                for case in cases(own, 0):
                    yield partial(with_field, own, case)
        elif kind is ft.Control or kind is Node:
            yield lambda: ft.Text("Something")
        elif issubclass(kind, Node):
            yield kind
        elif kind is datetime.datetime:
            yield lambda: datetime.datetime(2021, 2, 3)


def value_classes_of(kind: type[Value]) -> list[type[Value]]:
    """The classes that a value of this class may be of; what has no tag is only the base of others."""
    below = [
        c for one in kind.__subclasses__() for c in ([one] if getattr(one, "_tag", None) else value_classes_of(one))
    ]
    return below or [kind]
