"""Which properties of the mounted controls may have changed, and what the client has of them.

    property set ──> touched ──update()──> pending ──take()──> patches
                     value as of           value as the
                     the last update       client has it

`touched` holds the properties that may differ from the last update, each with its value at that time: those that were
set or handed out, those that the program can change in place without telling (see `reach`), and those of which a value
has told that it changed, which `watched` knows. An update compares what is touched, and moves the differences to
`pending`. A patch is made of that when there is somebody to send it to; however many updates came before, it says once
what is different.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flet_web.engine.careful import CarefulEncoder
from flet_web.engine.context import entry
from flet_web.engine.encode import Encoder, Patch, property_value
from flet_web.engine.frozen import PLAIN, Frozen
from flet_web.engine.node import Node
from flet_web.engine.parts import Parts
from flet_web.engine.schema import MISSING, Field
from flet_web.engine.text_merge import merge
from flet_web.engine.watched import Watched

__all__ = ["Changes"]

NOTHING: dict[str, Any] = {}

GONE = Node.__new__(Node)
"""Stands for a control that the client has to forget before it can be shown again."""


UNKNOWN: Any = object()
"""Stands for a value of which nothing is known but that the client shows it."""


class Changes:
    """The changes of one tree, under whose lock all methods are called."""

    __slots__ = ("pending", "touched", "watched")

    def __init__(self) -> None:
        self.touched: dict[Node, dict[str, Any]] = {}
        self.watched = Watched()
        self.pending: dict[Node, dict[str, Any]] = {}

    # Before a change

    def touch(self, control: Node, field: Field, old: Any) -> None:
        """Note the value that a property has had since the last update, unless that is known already."""
        if field.untracked:
            return
        entry = self.touched.get(control)
        if entry is None:
            entry = self.touched[control] = {}
        name = field.name
        if name not in entry and not field.python_only:
            known = MISSING if type(old) in PLAIN else self.watched.frozen(control, name)
            entry[name] = property_value(field, old) if known is MISSING else known
        for made in field.feeds:
            if made not in entry:
                known = self.watched.frozen(control, made)
                entry[made] = control._schema.computed[made].frozen(control) if known is MISSING else known

    def client_has(self, control: Node, field: Field, value: Any) -> None:
        """The client itself has set a property that is to be stored now."""
        name, old = field.name, control._peek(field.name)
        for entries in (self.pending, self.touched):
            if name in entries.get(control, NOTHING):
                entries[control][name] = property_value(field, value)
        plain = type(value) in PLAIN and (old is MISSING or type(old) in PLAIN) and not field.feeds
        if not (plain or field.untracked or name in self.touched.get(control, NOTHING)):
            self.touch(control, field, old)
            if not field.python_only:
                self.touched[control][name] = property_value(field, value)

    def merged(self, control: Node, field: Field, text: Any) -> Any:
        """A text that the client has set, with what the program has made of the one before and not sent yet."""
        name = field.name
        before = self.pending.get(control, NOTHING).get(name, MISSING)
        if before is MISSING:
            before = self.touched.get(control, NOTHING).get(name, MISSING)
        if before is MISSING or before is UNKNOWN:
            return text
        now = control._peek(name)
        if now is MISSING or now == before or not isinstance(text, str):
            return text
        return merge(before if isinstance(before, str) else "", now or "", text)

    def typed_since(self, control: Node, field: Field, value: Any, now: Any) -> Any:
        """What the running handler sets, with what the user has typed since the text that the handler goes by."""
        answers = entry.get()
        if answers is None or not answers.is_of(control, field.name) or not isinstance(now, str):
            return value
        known, answers.known = answers.known, value or ""
        merged = merge(known, value or "", now)
        # Nothing stays what the program calls so: None, or a text without letters.
        return merged if merged or value else value

    def client_lacks(self, control: Node, field: Field) -> None:
        """The client shows something else than what the property is."""
        self.pending.setdefault(control, {})[field.name] = UNKNOWN

    # During an update

    def collect(self) -> list[Node]:
        """The controls that may differ from the last update."""
        for control in self.watched.changed():
            touched, entry = self.touched.setdefault(control, {}), self.watched.entries[control]
            for name, frozen in zip(entry[::3], entry[1::3]):
                touched.setdefault(name, frozen)
        return list(self.touched)

    def follows(self, control: Node, name: str) -> bool:
        """Whether a property is touched or watched."""
        return name in self.touched.get(control, NOTHING) or self.watched.frozen(control, name) is not MISSING

    def names(self, control: Node) -> list[str]:
        """The properties of a control that may differ from the last update."""
        return list(self.touched.get(control, NOTHING))

    def differs(self, control: Node, name: str, old: Any) -> None:
        """A property is not what it was at the last update."""
        self.pending.setdefault(control, {}).setdefault(name, old)

    def settled(self, control: Node, name: str) -> None:
        """A property has been compared, and need not be again before it is touched."""
        entry = self.touched[control]
        del entry[name]
        if not entry:
            del self.touched[control]

    def forget(self, control: Node) -> None:
        """The control is mounted no longer."""
        self.touched.pop(control, None)
        self.pending.pop(control, None)
        if control in self.watched.entries:
            self.watched.forget(control)

    def committed(self, control: Node) -> Iterator[Any]:
        """The values of a mounted control as of the last update, those that may hold controls."""
        touched, fields = self.touched.get(control, NOTHING), control._schema.fields
        for name, value in zip(control._shape, control._values):
            if (type(value) not in PLAIN or name in touched) and not fields[name].untracked:
                yield touched.get(name, value)

    # What the client gets

    def patches(
        self, fresh: dict[Node, None], parts: Parts | None = None, *, moved: bool, careful: bool
    ) -> list[Patch]:
        """The patches from what the client has to the last update; with `parts`, to a part of that.

        `fresh` are the controls that it has not been sent; `moved` says whether any has another parent than before.
        """
        known = self.pending
        if fresh:
            known = {c: _with_gaps(entry, fresh) for c, entry in known.items() if c not in fresh}
        kind = CarefulEncoder if careful else Encoder
        return kind(self.touched, self.watched, parts).patches(known, split=moved)

    def snapshot(self, root: Node, parts: Parts | None = None, *, careful: bool) -> dict[str, Any]:
        """The whole tree as of the last update; with `parts`, a part of it."""
        return (CarefulEncoder if careful else Encoder)(self.touched, self.watched, parts).encode(root)


def _with_gaps(entry: dict[str, Any], fresh: dict[Node, None]) -> dict[str, Any]:
    """What the client has, less the controls that it has only as they were before they left or moved."""
    for name, old in entry.items():
        if isinstance(old, Node):
            entry[name] = GONE if old in fresh else old
        elif type(old) is Frozen and _has_any(old, fresh):
            entry[name] = Frozen([GONE if isinstance(c, Node) and c in fresh else c for c in old])
    return entry


def _has_any(items: Frozen, fresh: dict[Node, None]) -> bool:
    try:
        return not fresh.keys().isdisjoint(items)
    except TypeError:  # dicts have no hash
        return any(isinstance(item, Node) and item in fresh for item in items)
