"""Python annotations as TypeScript types."""

from __future__ import annotations

import datetime
import enum
import json
from typing import Any

from flet_web.engine.annotations import Annotation, annotation_of
from flet_web.engine.node import Node
from flet_web.engine.schema import Field
from flet_web.engine.value import Value

__all__ = ["Shared", "key"]

SIMPLE: dict[Any, str] = {
    str: "string", int: "number", float: "number", bool: "boolean", bytes: "Uint8Array",
    datetime.datetime: "Date", datetime.date: "Date", datetime.time: "ext.TimeOfDay",
    datetime.timedelta: "ext.Duration",
}  # fmt: skip
"""Plain classes; `ext` has the MessagePack extension values of the protocol."""

OPEN = 60
"""An enum with more members (icons, colors) is a set to which applications add: its members are not spelled out."""


def key(name: str) -> str:
    """A property name in an object type."""
    return name if name.isidentifier() else json.dumps(name)


class Shared:
    """Value types and enums that were mentioned; in the types of fields they are called `v.Name`."""

    def __init__(self) -> None:
        self.values: dict[str, type[Value]] = {}
        self.enums: dict[str, type[enum.Enum]] = {}
        self._known: dict[str, type[enum.Enum]] = {}

    def of(self, declared: Field) -> str:
        """The type of the values that a field can have, None left out."""
        return "boolean" if declared.is_event else self._union(annotation_of(declared))

    def render(self) -> str:
        """The declarations of everything that was mentioned, and of what these mention."""
        bodies: dict[str, str] = {}
        while missing := [name for name in self.values if name not in bodies]:
            bodies |= {name: self._value(name, self.values[name]) for name in missing}
        enums = [f"export type {name} = {self._members(cls)};\n" for name, cls in sorted(self.enums.items())]
        return "".join(enums) + "".join("\n" + body for _, body in sorted(bodies.items()))

    def _value(self, name: str, cls: type[Value]) -> str:
        fields = [f for f in cls._schema.fields.values() if f.target is None and not f.python_only]
        lines = [f"  {key(f.name)}?: {self.of(f).replace('v.', '')} | null;\n" for f in fields]
        tag = getattr(cls, "_tag", None)
        lines += [f"  _type?: {json.dumps(tag)};\n"] if tag else []
        return f"export type {name} = {{\n{''.join(lines)}}};\n"

    @staticmethod
    def _members(of: type[enum.Enum]) -> str:
        return " | ".join(sorted({json.dumps(m.value) for m in of if m.value is not None})) or "never"

    def _union(self, said: Annotation) -> str:
        parts = set(self._parts(said))
        if "unknown" in parts:
            return "Value"
        if "string" in parts:
            # What is text anyway need not be spelled out, colors for instance.
            parts -= {f"v.{name}" for name, cls in self._known.items() if issubclass(cls, str)}
        self.enums |= {name: cls for name, cls in self._known.items() if f"v.{name}" in parts}
        return " | ".join(sorted(parts))

    def _parts(self, said: Annotation) -> list[str]:
        """The members of the union that an annotation stands for."""
        items = self._union(said.items) if said.items is not None else "Value"
        parts = ["unknown"] if said.anything or said.callables else []
        parts += [f"({items})[]" if " " in items else f"{items}[]"] if said.lists else []
        parts += [f"Record<string, {items}>"] if said.maps else []
        parts += [json.dumps(literal) for literal in said.literals]
        return parts + [part for cls in (*said.classes, *said.enums) for part in self._class(cls)]

    def _class(self, hint: type[Any]) -> list[str]:
        if hint in SIMPLE:
            return [SIMPLE[hint]]
        if issubclass(hint, enum.Enum) and 0 < len(hint) <= OPEN:
            self._known[hint.__name__] = hint
            return [f"v.{hint.__name__}"]
        if issubclass(hint, enum.Enum | int):
            return ["number" if issubclass(hint, int) else "string"]
        if issubclass(hint, Value):
            # Subclasses are told apart by their `_type`.
            found = [hint, *hint.__subclasses__()]
            self.values |= {cls.__name__: cls for cls in found}
            return [f"v.{cls.__name__}" for cls in found]
        if issubclass(hint, Node):
            wire = hint._schema.wire
            return [f'ControlNode<"{wire}">' if wire else "ControlNode"]
        return ["unknown"]
