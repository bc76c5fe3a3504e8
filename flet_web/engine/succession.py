"""Controls that take the places of others of their class: with their ids, and as if these had been changed into them.

A program that describes its page anew makes new controls each time. What stands at the same place as before goes on
as it is for the client, which is sent what is different. The program gets the new controls from then on, and calls of
methods of the old ones lead to them.
"""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING, Any

from flet_web.engine.frozen import INERT, PLAIN, Frozen
from flet_web.engine.node import Node, unmounted
from flet_web.engine.schema import MISSING, Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flet_web.engine.changes import Changes
    from flet_web.engine.hooks import Hooks
    from flet_web.engine.placement import Placement

__all__ = ["Succession"]


class Succession:
    """For one step under the lock of a tree, before its commit. The innermost controls come first."""

    __slots__ = ("_changes", "_hooks", "_placement", "heirs")

    def __init__(self, changes: Changes, placement: Placement, hooks: Hooks) -> None:
        self._changes, self._placement, self._hooks = changes, placement, hooks
        self.heirs: dict[Node, Node] = {}
        """Control -> the one that has taken its place."""

    def take_over(self, old: Node, new: Node) -> None:
        """`new`, which is not mounted, takes the place of `old`, which is. The lists of `old` may hold their heirs."""
        fields, touched = old._schema.fields, self._changes.touched
        for name, before in zip(old._shape, old._values):
            if not fields[name].untracked:
                self._compare(old, new, fields[name], before, new._peek(name))
        for name in new._shape:
            if name not in old._shape and not fields[name].untracked:
                self._compare(old, new, fields[name], MISSING, new._peek(name))
        self._placement.inherit(old, new, self.heirs)
        watched = self._changes.watched
        if (entry := watched.entries.get(old)) is not None:
            known = touched.setdefault(old, {})
            for name, frozen in zip(entry[::3], entry[1::3]):
                known.setdefault(name, frozen)
            watched.forget(old)
        for entries in (touched, self._changes.pending):
            if (values := entries.pop(old, None)) is not None:
                entries[new] = {name: self._mapped(value) for name, value in values.items()}
        self._placement.succeed(old, new)
        self._hooks.succeed(old, new)
        with unmounted:
            new._tree, new._parent, new._i = old._tree, old._parent, old._i
            old._i = 0
            old._tree = None
        old.__dict__["_heir"] = new
        self.heirs[old] = new

    def _compare(self, old: Node, new: Node, field: Field, before: Any, after: Any) -> None:
        """Note a property in which two controls differ. Lists of controls are kept as tuples."""
        kind = type(before)
        if before is after and kind in INERT:
            return
        if kind in PLAIN and kind is type(after) and before == after:
            return
        if field.is_event and before is not MISSING and after is not MISSING and bool(before) == bool(after):
            return
        if holds_controls(after):
            after = Frozen(after)
            new._store(field.name, after)
        if (isinstance(before, Node) or holds_controls(before)) and same_items(self._mapped(before), after):
            return
        self._changes.touch(old, field, before)

    def finish(self) -> None:
        """Nobody keeps what was around the controls whose places were taken."""
        for old in self.heirs:
            old._parent = None

    def fill(self, control: Node, name: str, value: Node | Sequence[Node] | None) -> None:
        """Change a property of a control that holds controls. Those that took the places of others stay for them."""
        field, before = control._schema.fields[name], control._peek(name)
        kept = value if value is None or isinstance(value, Node) else Frozen(value)
        if control._i:
            self._map_entries(control, name)
            if not same_items(self._mapped(before), kept):
                touched = self._changes.touched.setdefault(control, {})
                is_known = name in touched
                self._changes.touch(control, field, before)
                if not is_known and name in touched:
                    touched[name] = self._mapped(touched[name])
        control._store(name, kept)

    def replace(self, control: Node, name: str, old: Node, at: int) -> int:
        """The heir of `old`, which stands in a property of `control`, stands there now. Its position, probably `at`."""
        new, value = self.heirs[old], control._peek(name)
        if isinstance(value, Node):
            control._store(name, new)
        else:
            if not (at < len(value) and value[at] is old):
                at = next((n for n, item in enumerate(value) if item is old), -1)
            if at >= 0:
                items = list(value)
                items[at] = new
                control._store(name, Frozen(items))
        self._map_entries(control, name)
        return at

    def _map_entries(self, control: Node, name: str) -> None:
        for entries in (self._changes.touched, self._changes.pending):
            known = entries.get(control)
            if known is not None and name in known:
                known[name] = self._mapped(known[name])

    def _mapped(self, value: Any) -> Any:
        """A value with the heirs of the controls in it."""
        heirs = self.heirs
        if isinstance(value, Node):
            return heirs.get(value, value)
        if isinstance(value, (list, Frozen)):
            try:
                # Lists are long, and no bytecode is run for each member.
                return Frozen(map(heirs.get, value, value))
            except TypeError:  # a member that cannot be hashed: no control
                return Frozen([heirs.get(item, item) if isinstance(item, Node) else item for item in value])
        return value


def holds_controls(value: Any) -> bool:
    """Whether a value is a list with controls in it."""
    return isinstance(value, (list, Frozen)) and any(isinstance(item, Node) for item in value)


def same_items(a: Any, b: Any) -> bool:
    """Whether two values are the same control, or lists of the same controls."""
    if isinstance(a, Frozen) and isinstance(b, Frozen):
        return len(a) == len(b) and all(map(is_, a, b))
    return a is b
