"""The wire schema of all controls as TypeScript, for the browser client.

    python -m flet_web.controls.typescript flet_web/client/src/wire.gen.ts
    python -m flet_web.controls.typescript --check flet_web/client/src/wire.gen.ts

The Python classes are the source: names, types and defaults are declared there and nowhere else.
"""

from __future__ import annotations

import collections.abc
import datetime
import enum
import json
import sys
import types
import typing
from pathlib import Path
from typing import Any

import flet_web  # noqa: F401 - declares every control
from flet_web.controls import checks
from flet_web.controls.base import Node
from flet_web.controls.frozen import freeze
from flet_web.controls.schema import MISSING, Field, Schema
from flet_web.controls.values.base import Value

__all__ = ["render"]

HEADER = """\
/* Generated from the Python classes by `python -m flet_web.controls.typescript`: do not edit. */

/** A control on the wire, or in the tree. */
export type Control = object;
/** MessagePack extension values of the protocol: date and time, time of day, duration. */
export type Ext = object;
/** A value, or one for each state of a control: "hovered", "focused", "pressed", "disabled", "selected", "default". */
export type States<T> = T | Record<string, T>;
"""

SIMPLE: dict[Any, str] = {
    str: "string", int: "number", float: "number", bool: "boolean", bytes: "Uint8Array", type(None): "null",
    datetime.datetime: "Ext", datetime.date: "Ext", datetime.time: "Ext", datetime.timedelta: "Ext",
}  # fmt: skip


class _Types:
    """What the properties refer to: value types, enums, and the classes that declare the properties."""

    def __init__(self) -> None:
        self.values: dict[str, type[Value]] = {}
        self.enums: dict[str, type[enum.Enum]] = {}
        self.classes: dict[str, type[Node]] = {}


def render() -> str:
    """The whole file."""
    used = _Types()
    controls: dict[str, list[str]] = {}
    for schema in sorted(Schema.declared, key=lambda schema: schema.name):
        # A variant of a class adds nothing to what the wire knows.
        variant = any(base._schema.wire == schema.wire for base in _above(schema.owner))
        if schema.owner.__module__.startswith("flet_web.") and not variant:
            controls.setdefault(str(schema.wire), []).append(_class(schema.owner, used) + "Props")
    bodies = {name: _interface(f"{name}Props", cls, used, _bases(cls)) for name, cls in sorted(used.classes.items())}
    while missing := [name for name in used.values if name not in bodies]:
        bodies |= {name: _interface(name, used.values[name], used, ()) for name in missing}
    lines = "".join(f"  {wire}: {' & '.join(names)};\n" for wire, names in sorted(controls.items()))
    said = "/** Wire type -> properties. Any may be absent: that means the default. */"
    table = f"{said}\nexport interface Wire {{\n{lines}}}\n"
    enums = [f"export type {name} = {_members(cls)};\n" for name, cls in sorted(used.enums.items())]
    return "\n".join(
        [HEADER, "".join(enums), *bodies.values(), table, "export type WireType = keyof Wire;\n", _defaults()]
    )


def _class(cls: type[Node], used: _Types) -> str:
    """Note a control class with its bases. Its name."""
    for base in (cls, *_bases(cls)):
        if base.__name__ not in used.classes:
            used.classes[base.__name__] = base
            _class(base, used)
    return cls.__name__


def _above(cls: type[Any]) -> list[type[Any]]:
    """All control classes that `cls` descends from."""
    return [base for base in cls.__mro__[1:] if issubclass(base, Node) and base is not Node]


def _bases(cls: type[Any]) -> tuple[type[Any], ...]:
    return tuple(b for b in cls.__bases__ if issubclass(b, Node) and b is not Node)


def _interface(name: str, cls: type[Any], used: _Types, bases: tuple[type[Any], ...]) -> str:
    fields = cls._schema.own_fields(cls) if issubclass(cls, Node) else cls._schema.fields.values()
    # A property that a class declares again must fit what its bases say of it: the bases have their say here.
    inherited = {n for b in bases for n in b._schema.fields}
    lines = [f"  {f.name}?: {_field(f, used)};\n" for f in fields if _sent(f) and f.name not in inherited]
    tag = getattr(cls, "_tag", None)
    lines += [f"  _type?: {json.dumps(tag)};\n"] if tag else []
    extends = f" extends {', '.join(f'{b.__name__}Props' for b in bases)}" if bases else ""
    return f"export interface {name}{extends} {{\n{''.join(lines)}}}\n"


def _members(cls: type[enum.Enum]) -> str:
    return " | ".join(sorted({json.dumps(m.value) for m in cls if m.value is not None})) or "never"


def _sent(declared: Field) -> bool:
    return declared.target is None and not declared.python_only


def _field(declared: Field, used: _Types) -> str:
    if declared.is_event:
        return "boolean"
    parts = sorted({*_parts(checks.resolve(declared), used), "null"}, key=lambda part: (part == "null", part))
    return "unknown" if "unknown" in parts else " | ".join(parts)


def _parts(hint: Any, used: _Types) -> list[str]:
    """The members of the union that a type annotation stands for."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return [part for argument in arguments for part in _parts(argument, used)]
    if origin in (list, tuple, set, collections.abc.Sequence):
        return [f"({_union(arguments[0], used)})[]" if arguments else "unknown[]"]
    if origin in (dict, collections.abc.Mapping):
        return [f"Record<string, {_union(arguments[1], used)}>"]
    if origin is typing.Literal:
        return [json.dumps(argument) for argument in arguments]
    if origin is not None and isinstance(origin, type):
        return _parts(origin, used)
    if isinstance(hint, str | typing.ForwardRef):
        name = hint if isinstance(hint, str) else hint.__forward_arg__
        return _parts(checks.names.get(name, Any), used)
    return [_plain(hint, used)]


def _union(hint: Any, used: _Types) -> str:
    return " | ".join(sorted(set(_parts(hint, used))))


def _plain(hint: Any, used: _Types) -> str:
    if hint in SIMPLE:
        return SIMPLE[hint]
    if not isinstance(hint, type):
        return "unknown"
    if issubclass(hint, enum.Enum):
        if not 0 < len(hint) <= 60:
            return "number" if issubclass(hint, int) else "string"  # colors and icons are open sets
        used.enums[hint.__name__] = hint
        return hint.__name__
    if issubclass(hint, int):
        return "number"
    if issubclass(hint, Value):
        used.values[hint.__name__] = hint
        # Subclasses are told apart by their `_type`.
        for other in hint.__subclasses__():
            used.values[other.__name__] = other
        return " | ".join(sorted({hint.__name__, *(c.__name__ for c in hint.__subclasses__())}))
    return "Control" if issubclass(hint, Node) else "unknown"


def _defaults() -> str:
    """Defaults that are not what the absence of a value suggests anyway: null, false, "" and 0."""
    found: dict[str, dict[str, Any]] = {}
    for name, schema in sorted(Schema.registry.items()):
        if not schema.owner.__module__.startswith("flet_web."):
            continue
        own = {f.name: _default(f) for f in schema.fields.values() if _sent(f) and not f.is_event and _default(f)}
        if own:
            found[name] = own
    text = json.dumps(found, indent=1, sort_keys=True)
    said = "/** Wire type -> property -> default, where that is neither null nor false, empty nor 0. */"
    return f"{said}\nexport const DEFAULTS = {text} as const;\n"


def _default(declared: Field) -> Any:
    if declared.default is MISSING or declared.factory is not None:
        return None
    value = freeze(declared.default)
    return value if isinstance(value, str | int | float | bool) else None


def main(arguments: list[str]) -> int:
    """Write the file, or with --check say whether it is up to date. The exit status."""
    check, paths = "--check" in arguments, [a for a in arguments if not a.startswith("-")]
    if len(paths) != 1:
        print(__doc__)
        return 2
    path = Path(paths[0])
    text = render()
    if not check:
        path.write_text(text, encoding="utf-8")
        return 0
    if path.read_text(encoding="utf-8") == text:
        return 0
    print(f"{path} is not what the Python classes say; run: python -m flet_web.controls.typescript {path}")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
