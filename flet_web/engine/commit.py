"""Brings the tree up to date: compares what is touched, mounts what came, and unmounts what went."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from flet_web.engine.changes import NOTHING, Changes
from flet_web.engine.checks import ItemCheck, items_of
from flet_web.engine.computed import Computed
from flet_web.engine.diff import common_ends
from flet_web.engine.echo import Echo
from flet_web.engine.encode import property_value
from flet_web.engine.frozen import PLAIN, Frozen, changed
from flet_web.engine.node import Node
from flet_web.engine.placement import Placement
from flet_web.engine.reach import alone, holds_same, reach
from flet_web.engine.schema import MISSING, Field
from flet_web.engine.value import Value

__all__ = ["Commit"]


class Commit:
    """What an update does, under the lock of the tree. Also what controls hold, for `placement`."""

    __slots__ = ("_also", "_changes", "_failures", "_placement")

    def __init__(self, changes: Changes, placement: Placement) -> None:
        self._changes, self._placement = changes, placement
        self._also: list[tuple[Node, str]] = []
        """Properties that have lost a control to another one, and may have been compared already."""
        self._failures: list[BaseException] = []

    def commit(self, controls: Iterable[Node]) -> None:
        """Compare the touched properties of `controls`. What cannot be shown holds up nothing else, and is raised."""
        for control in controls:
            for name in self._changes.names(control):
                self._try(control, name)
        placement = self._placement
        while self._also or placement.later:
            while self._also:
                self._try(*self._also.pop())
            later, placement.later = placement.later, None
            for control, name in later or ():
                try:
                    if control._i:
                        self.mounted(control, name)
                except RecursionError as error:  # noqa: PERF203 - the others have to be mounted all the same
                    self._failures.append(error)
                    self._changes.touched.setdefault(control, {})[name] = None
        placement.finish()
        if self._failures:
            failures, self._failures = self._failures, []
            raise failures[0]

    def _try(self, control: Node, name: str) -> None:
        try:
            self._compare(control, name)
        except BaseException as error:  # a program's value may raise anything when it is compared
            self._failures.append(error)

    def _compare(self, control: Node, name: str) -> None:
        entry = self._changes.touched.get(control, NOTHING)
        if name not in entry:
            return
        old = entry[name]
        place = control._shape.get(name)
        if type(old) in PLAIN and place is not None and type(control._values[place]) in PLAIN:
            # By far the most frequent case: nothing is mounted, and nothing can change in place.
            new, told = control._values[place], True
        else:
            new, told = self._settle(control, name, old)
        if changed(old, new):
            # First: at any call, Python's stack may end.
            self._changes.differs(control, name, old)
        if told:
            self._changes.settled(control, name)
        else:
            entry[name] = new

    # For `placement`

    def committed(self, control: Node) -> Iterator[Any]:
        """The values of a mounted control as of the last update, those that may hold controls."""
        return self._changes.committed(control)

    def forget(self, control: Node) -> None:
        """A control has left: nothing of it is compared or sent any more."""
        self._changes.forget(control)

    def mounted(self, control: Node, name: str) -> None:
        """Look at a property of a control that is being mounted."""
        schema = control._schema
        field = schema.fields[name]
        if field.untracked:
            return
        at = name
        try:
            if not field.python_only:
                new, told = self._settle(control, name, None)
                if not told:
                    self._changes.touched.setdefault(control, {})[name] = new
            for at in field.feeds:
                if not self._changes.follows(control, at):
                    new, told = self._settle_computed(control, schema.computed[at])
                    if not told:
                        self._changes.touched.setdefault(control, {})[at] = new
        except Exception as error:  # what a program's list or dict raises, or the end of Python's stack
            self._failures.append(error)
            # It is not shown, and compared each time.
            self._changes.touched.setdefault(control, {})[at] = None

    def let_go(self, child: Node, parent: Node, into: str) -> bool:
        """Whether no property but `into` of `parent` holds `child` any more. Then the one that did is compared too."""
        holder = child._parent
        shown = self._changes.touched.get(holder, NOTHING)
        left: list[tuple[Node, str]] = []
        for name, value in zip(list(holder._shape), list(holder._values)):
            if holder._schema.fields[name].untracked or (holder is parent and name == into):
                continue
            if _holds(value, child):
                return False
            if _holds(shown.get(name), child):
                left.append((holder, name))
        self._also += left
        return True

    def replace(self, parent: Node, name: str, old: Node, new: Node | None) -> None:
        """Note that `new` stands where `old` did as of the last update; None: that it is to be sent again."""
        entry = self._changes.touched.get(parent, NOTHING)
        before = entry.get(name)
        if not _holds(before, old):
            # It has left.
            return
        if new is not None:
            entry[name] = Frozen([new if c is old else c for c in before]) if type(before) is Frozen else new
        self._changes.differs(parent, name, before)

    # A property

    def _settle(self, control: Node, name: str, old: Any) -> tuple[Any, bool]:
        """The frozen form of a property, its children mounted and unmounted, and whether all its changes are told."""
        field = control._schema.fields.get(name)
        if field is None:
            return self._settle_computed(control, control._schema.computed[name])
        place = control._shape.get(name)
        told = True
        if place is None:
            new: Any = property_value(field, MISSING)
        elif (kind := type(control._values[place])) is Frozen or issubclass(kind, list):
            # Before the items are read: if nobody else has the list now, nobody can change it meanwhile.
            told = alone(control._values, place)
            items, simple = self._settle_items(control, name, place, old if type(old) is Frozen else Frozen())
            if simple:
                new, told = items, self._keep_items(control, field, place, items, told)
            else:
                new, told = self._freeze(control, field, place)
        elif issubclass(kind, Node):
            new = control._values[place]
            if control in self._changes.watched.entries:
                self._changes.watched.release(control, name)
            if isinstance(old, Echo) and old.original is new:
                new, told = old, False
            elif not (new is old and new._parent is control):
                new = self._arrive(new, control, name)
                told = new is control._values[place]
        else:
            new, told = self._freeze(control, field, place)
        if new is not old and type(old) not in PLAIN:
            self._release(control, old, new)
        return new, told

    def _freeze(self, control: Node, field: Field, place: int) -> tuple[Any, bool]:
        """The frozen form of a property, and whether all its changes are told. Its values are watched for them."""
        found: list[Value] = []
        told = reach(control, place, found)
        return self._watch(control, field.name, found, told, lambda: property_value(field, control._values[place]))

    def _settle_computed(self, control: Node, computed: Computed) -> tuple[Any, bool]:
        """A computed property may change as those may that it is made of."""
        found: list[Value] = []
        told = all(reach(control, control._shape[name], found) for name in computed.of if name in control._shape)
        return self._watch(control, computed.name, found, told, lambda: computed.frozen(control))

    def _watch(
        self, control: Node, name: str, found: list[Value], told: bool, freeze: Callable[[], Any]
    ) -> tuple[Any, bool]:
        watched = self._changes.watched
        if told and found:
            watched.watch(control, found)
            new = freeze()
            watched.keep(control, name, new, found)
            # What cannot be sent now may be later.
            return new, new is not None
        if control in watched.entries:
            watched.release(control, name)
        return freeze(), told

    def _settle_items(self, control: Node, name: str, place: int, old: Frozen) -> tuple[Frozen, bool]:
        """The items of a list, those that are controls mounted here, and whether all are in their frozen form.

        What is equal to `old` at both ends is taken from there.
        """
        new = Frozen(control._values[place])
        if self._placement.echoes:
            new = _with_echoes(control, old, new)
        start, end = common_ends(old, new) if old else (0, 0)
        if start == len(old) == len(new):
            return old, True
        came = Frozen(new[start : len(new) - end])
        check = items_of(control._schema.fields[name])
        if check is not None or any(isinstance(item, Node) for item in came):
            came = self._place_items(control, name, old, new, (start, end), check)
        new = Frozen(old[:start] + came + old[len(old) - end :]) if start or end else came
        return new, check is not None or all(isinstance(item, Node) or type(item) in PLAIN for item in came)

    def _place_items(
        self, control: Node, name: str, old: Frozen, new: Frozen, ends: tuple[int, int], check: ItemCheck | None
    ) -> Frozen:
        """What is in the tree for the items of a list but for those at its `ends`: so many first and last ones."""
        start, end = ends
        came = new[start : len(new) - end]
        unique = not self._placement.echoes or _are_unique(new)
        if unique and check is not None and check.knows(came) and _are_new(came):
            # By far the most frequent case: controls that have just been made.
            return Frozen([s for item in came if (s := self._arrive(item, control, name)) is not None])
        known = set(map(id, old)) if old else ()
        # Those that stand in the list once more, and where they have been met.
        met = () if _are_unique(new) else set(map(id, (*new[:start], *new[len(new) - end :])))
        found: list[Any] = []
        for position, item in enumerate(came, start):
            if isinstance(item, Echo):
                # As it was before.
                found.append(item)
            elif check is not None and not check.takes(item):
                self._failures.append(check.error(item, position, control._schema.fields[name], control._schema.name))
            elif not isinstance(item, Node):
                found.append(item)
            else:
                again = id(item) in met
                if isinstance(met, set):
                    met.add(id(item))
                if not again and id(item) in known and item._i and item._parent is control:
                    found.append(item)
                elif (stands := self._arrive(item, control, name, again=again)) is not None:
                    found.append(stands)
        return Frozen(found)

    def _arrive(self, child: Node, control: Node, name: str, *, again: bool = False) -> Node | None:
        """What stands in the tree for a control. None, and a failure, if it cannot be there."""
        try:
            return self._placement.arrive(child, control, name, again=again)
        except RecursionError:
            # Of the program's stack: that says nothing of the control.
            raise
        except (RuntimeError, ValueError) as error:
            self._failures.append(error)
            return None

    def _keep_items(self, control: Node, field: Field, place: int, items: Frozen, told: bool) -> bool:
        """Keep a list as the tuple `items`, if nobody else has it. Whether all changes are told."""
        if control in self._changes.watched.entries:
            self._changes.watched.release(control, field.name)
        if not told or not holds_same(control._values[place], items):
            # Others have it, echoes stand for some, or some cannot be shown: it is compared each time.
            return False
        if type(control._values[place]) is not Frozen:
            control._store(field.name, items)
        return True

    def _release(self, control: Node, old: Any, new: Any) -> None:
        """Children that were in the old value of a property and are not in the new one leave."""
        if isinstance(old, Node):
            if not (type(new) is Frozen and old in new):
                self._placement.leave(old, control)
        elif type(old) is Frozen and old:
            kept: Any = ()
            if type(new) is Frozen:
                start, end = common_ends(old, new)
                old, kept = old[start : len(old) - end], {id(c) for c in new[start : len(new) - end]}
            elif isinstance(new, Node):
                kept = {id(new)}
            for item in old:
                if isinstance(item, Node) and id(item) not in kept:
                    self._placement.leave(item, control)


def _holds(value: Any, child: Node) -> bool:
    return value is child or (isinstance(value, (list, Frozen)) and any(c is child for c in value))


def _are_new(items: tuple[Any, ...]) -> bool:
    """Whether these controls are mounted nowhere, and each of them is here once."""
    return not any(item._i for item in items) and _are_unique(items)


def _are_unique(items: tuple[Any, ...]) -> bool:
    return len(set(map(id, items))) == len(items)


def _with_echoes(control: Node, old: Frozen, new: Frozen) -> Frozen:
    """The items of a list, with the echoes that it had for those that stand elsewhere too."""
    if not any(isinstance(item, Echo) for item in old):
        return new
    standing: dict[int, list[Node]] = {}
    for item in old:
        if isinstance(item, Node) and item._parent is control:
            standing.setdefault(id(item.original if isinstance(item, Echo) else item), []).append(item)
    found = [stands.pop(0) if (stands := standing.get(id(item))) else item for item in new]
    return Frozen(found)
