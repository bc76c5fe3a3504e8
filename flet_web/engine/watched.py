"""The properties of mounted controls that hold values which others can get hold of.

Such a value tells when one of its fields is set. So an update has to compare the properties that hold it, and no
others: neither those that hold other values, nor those of other pages.
"""

from __future__ import annotations

from typing import Any
from weakref import ref

from flet_web.engine.node import Node
from flet_web.engine.schema import MISSING
from flet_web.engine.value import Value, Watcher

__all__ = ["Watched"]


_NONE: set[Node] = set()
_NOTHING: dict[int, Any] = {}


class Watched:
    """For one tree, under whose lock everything but `value_changed()` is called."""

    __slots__ = ("__weakref__", "_asked", "_changed", "_holders", "_self", "entries")

    def __init__(self) -> None:
        self.entries: dict[Node, tuple[Any, ...]] = {}
        """In one tuple for each control, as there may be thousands: name of a property, its frozen form as of the last
        update, the values in it (one as it is, several as a tuple); the same of the next property."""
        # The rest is made with the first value: most sessions have none.
        self._self: ref[Watcher] | None = None
        self._holders: dict[int, Node | set[Node]] = _NOTHING
        """By the id of a value."""
        self._asked: dict[int, tuple[Value, Any]] = _NOTHING
        """Values with a list or a dict in a field, which tells nothing, and their frozen forms when last asked."""
        self._changed: dict[int, Value] = _NOTHING

    def _begin(self) -> ref[Watcher]:
        self._holders, self._asked, self._changed = {}, {}, {}
        self._self = ref(self)
        return self._self

    def __del__(self) -> None:
        # A value of the program may outlive thousands of sessions.
        if self._self is not None:
            for entry in self.entries.values():
                for value in _values(entry):
                    value._unwatch(self._self)

    def value_changed(self, value: Value) -> None:
        """A field of the value was set. From any thread, and without the lock."""
        self._changed[id(value)] = value

    def frozen(self, control: Node, name: str) -> Any:
        """The frozen form of a property as of the last update. MISSING if it is not watched."""
        entry = self.entries.get(control)
        if entry is not None:
            for n in range(0, len(entry), 3):
                if entry[n] == name:
                    return entry[n + 1]
        return MISSING

    def watch(self, control: Node, values: list[Value]) -> None:
        """Look at a control again when one of `values` changes. Comes before the property that has them is frozen."""
        reference = self._self or self._begin()
        for value in values:
            number = id(value)
            known = self._holders.get(number)
            if known is None:
                self._holders[number] = control
                value._watch(reference)
                self._ask(value)
            elif isinstance(known, set):
                known.add(control)
            elif known is not control:
                self._holders[number] = {known, control}

    def keep(self, control: Node, name: str, frozen: Any, values: list[Value]) -> None:
        """Note the frozen form of a property whose values are watched."""
        held = values[0] if len(values) == 1 else tuple(values)
        entry = self.entries.get(control, ())
        for n in range(0, len(entry), 3):
            if entry[n] == name:
                before = entry[n + 2]
                self.entries[control] = (*entry[: n + 1], frozen, held, *entry[n + 3 :])
                if before is not held:
                    self._let_go(control, before)
                return
        self.entries[control] = (*entry, name, frozen, held)

    def release(self, control: Node, name: str) -> None:
        """Watch a property no longer."""
        entry = self.entries[control]
        for n in range(0, len(entry), 3):
            if entry[n] == name:
                self.entries[control] = entry[:n] + entry[n + 3 :]
                self._let_go(control, entry[n + 2])
        if not self.entries[control]:
            del self.entries[control]

    def forget(self, control: Node) -> None:
        """Watch no property of a control any longer."""
        for held in self.entries.pop(control, ())[2::3]:
            self._let_go(control, held)

    def _let_go(self, control: Node, held: Value | tuple[Value, ...]) -> None:
        """The control holds no longer what it held in a property, unless it does in another one."""
        kept = set(map(id, _values(self.entries.get(control, ()))))
        for value in held if isinstance(held, tuple) else (held,):
            number = id(value)
            known = self._holders.get(number)
            if known is None or number in kept:
                continue
            if isinstance(known, set):
                known.discard(control)
                if known:
                    continue
            del self._holders[number]
            self._asked.pop(number, None)
            if self._self is not None:
                value._unwatch(self._self)

    def changed(self) -> set[Node]:
        """The controls that hold values which have changed since this was last asked."""
        if not self._changed and not self._asked:
            return _NONE
        for value, before in self._asked.values():
            if _frozen(value) is not before:
                self.value_changed(value)
        found: set[Node] = set()
        while self._changed:
            number, value = self._changed.popitem()
            known = self._holders.get(number)
            if known is not None:
                found.update(known if isinstance(known, set) else (known,))
                self._ask(value)
        return found

    def _ask(self, value: Value) -> None:
        if value.settled:
            self._asked.pop(id(value), None)
        else:
            self._asked[id(value)] = value, _frozen(value)


def _values(entry: tuple[Any, ...]) -> list[Value]:
    found: list[Value] = []
    for held in entry[2::3]:
        if isinstance(held, tuple):
            found += held
        else:
            found.append(held)
    return found


def _frozen(value: Value) -> Any:
    try:
        return value.frozen()
    except TypeError:
        # It has something in it that cannot be sent. That is said where the property is frozen.
        return None
