"""Controls as maps of the wire, and changes as patches."""

from __future__ import annotations

import enum
import logging
from collections.abc import Mapping
from typing import Any

from flet_web.controls.base import BaseControl
from flet_web.controls.diff import diff_list, diff_plain
from flet_web.controls.frozen import PLAIN, Frozen, changed, freeze
from flet_web.controls.schema import MISSING, Field
from flet_web.protocol import PatchBuilder

__all__ = ["Encoder", "Patch", "frozen_internals", "property_value"]

logger = logging.getLogger("flet_web")

Patch = tuple[int, list[Any]]
"""Id of the control that the patch is about, and the patch itself: [tree index, operation, ...]."""

Entries = Mapping[BaseControl, Mapping[str, Any]]
NOTHING: Mapping[str, Any] = {}


def property_value(field: Field, value: Any) -> Any:
    """The frozen form of a stored property value; MISSING stands for the default. Controls stand for themselves.

    What has no form on the wire, an object inside a dict for example, is logged and left out: None.
    """
    if type(value) in PLAIN or isinstance(value, BaseControl):
        return value
    try:
        return _frozen(field, value)
    except TypeError as error:
        logger.error("%s.%s is not shown: %s", field.owner.__name__, field.name, error)
        return None


def frozen_internals(control: BaseControl) -> Any:
    """The frozen form of `control.internals()`."""
    return freeze(control.internals()) if control._hints is None else control._hints


def _frozen(field: Field, value: Any) -> Any:
    if isinstance(value, enum.Enum) and type(value._value_) in PLAIN:
        return value._value_
    if value is MISSING:
        return freeze(field.make_default())
    if type(value) is Frozen:
        return value
    if isinstance(value, list):
        return Frozen([v if isinstance(v, BaseControl) else freeze(v) for v in value])
    return freeze(value)


class Encoder:
    """Encodes controls as of their last update: `overlays` say what a property was where it has changed since."""

    __slots__ = ("_overlays",)

    def __init__(self, *overlays: Entries) -> None:
        self._overlays = [overlay for overlay in overlays if overlay]

    def encode(self, control: BaseControl) -> dict[str, Any]:
        """The control with all that it holds, sparse."""
        schema = control._schema
        out: dict[str, Any] = {"_c": schema.wire or schema.name, "_i": control._i}
        fields = schema.fields
        older = self._older(control) if self._overlays else NOTHING
        for name, value in zip(control._shape, control._values):
            field = fields[name]
            if field.python_only:
                continue
            if name in older:
                value = older[name]
            kind = type(value)
            if kind not in PLAIN:
                value = self.wire(value) if kind is Frozen else self._encode_value(field, value)
                if not value and field.factory is not None and not field.send_default:
                    continue
            if value is None:
                if field.is_event and field.send_default:
                    out[name] = True
            elif field.send_default or kind is not type(field.frozen_default) or value != field.frozen_default:
                out[name] = value
        for field in schema.sent_defaults:
            if field.name not in control._shape:
                out[field.name] = field.is_event or self._encode_value(field, field.make_default())
        if control._has_internals:
            internals = older["_internals"] if "_internals" in older else frozen_internals(control)
            if internals:
                out["_internals"] = internals
        return out

    def _older(self, control: BaseControl) -> Mapping[str, Any]:
        found = NOTHING
        for overlay in self._overlays:
            if control in overlay:
                found = {**overlay[control], **found} if found else overlay[control]
        return found

    def _encode_value(self, field: Field, value: Any) -> Any:
        return self.wire(property_value(field, value))

    def wire(self, frozen: Any) -> Any:
        """A frozen value with its controls encoded."""
        if type(frozen) is Frozen:
            return [self.encode(v) if isinstance(v, BaseControl) else self.wire(v) for v in frozen]
        if isinstance(frozen, BaseControl):
            return self.encode(frozen)
        return frozen

    def patches(self, pending: Mapping[BaseControl, dict[str, Any]], *, split: bool) -> list[Patch]:
        """Patches from the values in `pending` to those of the last update, one for each control.

        With `split`, all removals are said before anything is added: a control that moved to another parent must be
        gone from the old one before it comes up again.
        """
        result: list[Patch] = []
        if split:
            for control, entry in pending.items():
                self._remove_first(control, entry, result)
        for control, entry in pending.items():
            builder = PatchBuilder()
            older = self._older(control) if self._overlays else NOTHING
            for name, old in entry.items():
                self._patch_property(builder, control, older, name, old)
            if len(builder):
                result.append((control._i, builder.build()))
        return result

    def _now(self, control: BaseControl, older: Mapping[str, Any], name: str) -> Any:
        if name in older:
            return older[name]
        field = control._schema.fields.get(name)
        return frozen_internals(control) if field is None else property_value(field, control._peek(name))

    def _remove_first(self, control: BaseControl, entry: dict[str, Any], result: list[Patch]) -> None:
        builder = PatchBuilder()
        older = self._older(control)
        for name, old in entry.items():
            new = self._now(control, older, name)
            if isinstance(old, BaseControl) and old is not new:
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

    def _patch_property(
        self, builder: PatchBuilder, control: BaseControl, older: Mapping[str, Any], name: str, old: Any
    ) -> None:
        field = control._schema.fields.get(name)
        if field is not None and field.python_only:
            return
        new = self._now(control, older, name)
        if not changed(old, new):
            return
        if field is not None and field.is_event:
            builder.replace((), name, bool(new) or field.send_default)
        elif type(new) in PLAIN:
            builder.replace((), name, new)
        elif type(old) is Frozen and type(new) is Frozen and old and new and isinstance(new[0], BaseControl):
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
        if not all(isinstance(c, BaseControl) for c in (*old, *new)):
            builder.replace((), name, self.wire(new))
            return
        if not new:
            builder.replace((), name, [])
            return
        for step in diff_list(old, new):
            if step[0] == "add":
                builder.add((name,), step[1], self.encode(step[2]))
            elif step[0] == "remove":
                builder.remove((name,), step[1])
            else:
                builder.move((name,), step[1], (name,), step[2])
