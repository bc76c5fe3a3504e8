"""Controls as maps of the wire, and changes as patches."""

from __future__ import annotations

import enum
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from flet_web.engine.diff import common_ends, diff_list, diff_plain
from flet_web.engine.echo import Echo
from flet_web.engine.frozen import PLAIN, Frozen, changed, freeze
from flet_web.engine.node import Node
from flet_web.engine.offsets import to_client
from flet_web.engine.schema import MISSING, Field
from flet_web.protocol import PatchBuilder

if TYPE_CHECKING:
    from flet_web.engine.parts import Parts
    from flet_web.engine.watched import Watched

__all__ = ["Encoder", "Patch", "property_value"]

logger = logging.getLogger("flet_web")

Patch = tuple[int, list[Any]]
"""Id of the control that the patch is about, and the patch itself: [tree index, operation, ...]."""

Entries = Mapping[Node, Mapping[str, Any]]
NOTHING: Mapping[Any, Any] = {}
NO_ITEMS = Frozen()


def property_value(field: Field, value: Any) -> Any:
    """The frozen form of a stored property value; MISSING stands for the default. Controls stand for themselves.

    What has no form on the wire, an object inside a dict for example, is logged and left out: None.
    """
    if type(value) in PLAIN or isinstance(value, Node):
        return value
    try:
        return _frozen(field, value)
    except Exception as error:  # a list in itself, or what a program's list or dict raises
        place = field.owner.__name__, field.name
        logger.error("%s.%s is not shown: %s", *place, _reason(error), extra={"place": place})
        return None


def _reason(error: Exception) -> str:
    try:
        return str(error) if type(error) is TypeError else f"{type(error).__name__}: {error}"
    except Exception:  # of the program's own `__repr__`
        return type(error).__name__


def _frozen(field: Field, value: Any) -> Any:
    if isinstance(value, enum.Enum) and type(value._value_) in PLAIN:
        return value._value_
    if value is MISSING:
        return freeze(field.make_default())
    if type(value) is Frozen:
        return value
    if isinstance(value, list):
        return Frozen([v if isinstance(v, Node) else freeze(v) for v in value])
    return freeze(value)


class Encoder:
    """Encodes controls as of their last update.

    `touched` says what properties were that may have changed since, `watched` the same of those whose values may have.
    With `parts`, long lists are sent in parts.
    """

    __slots__ = ("_parts", "_touched", "_watched")

    def __init__(self, touched: Entries = NOTHING, watched: Watched | None = None, parts: Parts | None = None) -> None:
        self._touched, self._parts = touched, parts
        self._watched = watched if watched is not None and watched.entries else None

    def encode(self, control: Node) -> dict[str, Any]:
        """The control with all that it holds, sparse."""
        if type(control) is Echo:
            return control.copy(self.encode(control.original), control)
        schema = control._schema
        out: dict[str, Any] = {"_c": schema.wire or schema.name, "_i": control._i}
        fields = schema.fields
        older = self._touched.get(control, NOTHING) if self._touched else NOTHING
        watched, parts = self._watched, self._parts
        if parts is not None:
            parts.sent.append(control)
        for name, value in zip(control._shape, control._values):
            field = fields[name]
            if field.python_only:
                continue
            if name in older:
                value = older[name]
            kind = type(value)
            if kind not in PLAIN:
                if kind is Frozen:
                    if parts is not None and field.in_parts is not None:
                        value = parts.part(control, field, NO_ITEMS, value)
                    value = self.wire(value)
                elif watched is None or (known := watched.frozen(control, name)) is MISSING:
                    value = self._encode_value(field, value)
                else:
                    value = self.wire(known)
                if not value and field.factory is not None and not field.send_default:
                    continue
                if field.client is not None and field.client.counts_in:
                    value = to_client(value, self._now(control, field.client.counts_in))
            if value is None:
                if field.is_event and field.send_default:
                    out[name] = True
            elif field.send_default or kind is not type(field.frozen_default) or value != field.frozen_default:
                out[name] = value
        for field in schema.sent_defaults:
            if field.name not in control._shape:
                out[field.name] = field.sent_default()
        if schema.computed:
            for name, computed in schema.computed.items():
                if made := computed.constant or self._now(control, name):
                    out[name] = made
        return out

    def _encode_value(self, field: Field, value: Any) -> Any:
        return self.wire(property_value(field, value))

    def wire(self, frozen: Any) -> Any:
        """A frozen value with its controls encoded."""
        if type(frozen) is Frozen:
            return [self.encode(v) if isinstance(v, Node) else self.wire(v) for v in frozen]
        if isinstance(frozen, Node):
            return self.encode(frozen)
        return frozen

    def patches(self, pending: Mapping[Node, dict[str, Any]], *, split: bool) -> list[Patch]:
        """Patches from the values in `pending` to those of the last update, one for each control.

        With `split`, all removals are said before anything is added: a control that moved to another parent must be
        gone from the old one before it comes up again.
        """
        result: list[Patch] = []
        if split:
            # It is needed as it is if this fails.
            pending = {control: dict(entry) for control, entry in pending.items()}
            for control, entry in pending.items():
                self._remove_first(control, entry, result)
        for control, entry in pending.items():
            builder = PatchBuilder()
            for name, old in entry.items():
                self._patch_property(builder, control, name, old)
            if len(builder):
                result.append((control._i, builder.build()))
        return result

    def _now(self, control: Node, name: str) -> Any:
        older = self._touched.get(control, NOTHING)
        if name in older:
            return older[name]
        value = control._peek(name)
        if type(value) in PLAIN:
            return value
        if self._watched is not None and (known := self._watched.frozen(control, name)) is not MISSING:
            return known
        schema = control._schema
        field = schema.fields.get(name)
        return schema.computed[name].frozen(control) if field is None else property_value(field, value)

    def _remove_first(self, control: Node, entry: dict[str, Any], result: list[Patch]) -> None:
        builder = PatchBuilder()
        for name, old in entry.items():
            new = self._now(control, name)
            if isinstance(old, Node) and old is not new:
                builder.replace((), name, None)
                entry[name] = None
            elif type(old) is Frozen and type(new) is Frozen:
                kept = set(map(id, new))
                rest = Frozen([c for c in old if id(c) in kept])
                if len(rest) < len(old):
                    self._patch_list(builder, name, old, rest)
                    entry[name] = rest
        if len(builder):
            result.append((control._i, builder.build()))

    def _patch_property(self, builder: PatchBuilder, control: Node, name: str, old: Any) -> None:
        field = control._schema.fields.get(name)
        if field is not None and field.python_only:
            return
        new = self._now(control, name)
        if not changed(old, new):
            return
        if self._parts is not None and type(new) is Frozen and field is not None and field.in_parts is not None:
            new = self._parts.part(control, field, old if type(old) is Frozen else NO_ITEMS, new)
        if field is not None and field.is_event:
            builder.replace((), name, bool(new) or field.send_default)
        elif type(new) in PLAIN:
            builder.replace((), name, new)
        elif field is not None and field.client is not None and field.client.counts_in:
            builder.replace((), name, to_client(new, self._now(control, field.client.counts_in)))
        elif type(old) is Frozen and type(new) is Frozen and old and new and isinstance(new[0], Node):
            self._patch_list(builder, name, old, new)
        elif type(old) is dict and type(new) is dict and old and new and old.get("_type") == new.get("_type"):
            for step in diff_plain((name,), old, new):
                if step[0] == "unset":
                    builder.remove(step[1], step[2])
                else:
                    builder.replace(step[1], step[2], step[3])
        else:
            builder.replace((), name, self.wire(new))

    def _patch_list(self, builder: PatchBuilder, name: str, old: Frozen, new: Frozen) -> None:
        if not new:
            builder.replace((), name, [])
            return
        start, end = ends = common_ends(old, new)
        if not all(isinstance(c, Node) for c in (*old[start : len(old) - end], *new[start : len(new) - end])):
            builder.replace((), name, self.wire(new))
            return
        for step in diff_list(old, new, ends):
            if step[0] == "add":
                builder.add((name,), step[1], self.encode(step[2]))
            elif step[0] == "remove":
                builder.remove((name,), step[1])
            else:
                builder.move((name,), step[1], (name,), step[2])
