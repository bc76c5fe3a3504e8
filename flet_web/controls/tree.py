"""The live controls of one session, and what has to be sent of them.

    property set ──> touched ──update()──> pending ──take()──> patches
                     value as of           value as the
                     the last update       client has it

Nothing walks the tree to find changes. `touched` holds the properties that may differ from the last update, each with
its value at that time: those that were set, and those that the program can change in place (see `reach`). An update
compares them, mounts what came and unmounts what went, and moves the differences to `pending`, which holds for each
property what the client has. A patch is made of that when there is somebody to send it to; however many updates came
before, it says once what is different.

No code of the program runs while the lock is held: a hook that blocks must not stop the loop.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from inspect import iscoroutinefunction
from operator import is_
from typing import Any

from flet_web.controls.base import BaseControl
from flet_web.controls.diff import common_ends
from flet_web.controls.encode import Encoder, Patch, frozen_internals, property_value
from flet_web.controls.frozen import PLAIN, Frozen, changed
from flet_web.controls.placement import Placement
from flet_web.controls.reach import Reach, reach
from flet_web.controls.schema import MISSING, Field
from flet_web.controls.values.base import changes

__all__ = ["Tree"]

Entries = dict[BaseControl, dict[str, Any]]

NOTHING: dict[str, Any] = {}

GONE = BaseControl()
"""Stands for a control that the client has to forget before it can be shown again."""


class Tree:
    """The controls below one root, their ids, and their changes. All methods may be called from any thread.

    `wake()` is called when there is something to take; `run_hook(function)` runs a hook of the program.
    """

    def __init__(self, wake: Callable[[], None], run_hook: Callable[[Callable[[], Any]], None]) -> None:
        self.lock = threading.RLock()
        self.page: Any = None
        self.placement = Placement(self)
        self._wake, self._run_hook = wake, run_hook
        self._touched: Entries = {}
        self._valued: Entries = {}
        self._pending: Entries = {}
        self._values_seen = changes.count
        self._also: list[tuple[BaseControl, str]] = []

    def get(self, number: int) -> BaseControl | None:
        """The mounted control with this id."""
        return self.placement.index.get(number)

    # Properties of mounted controls

    def set(self, control: BaseControl, field: Field, value: Any) -> None:
        """Store the value of a property and remember that it may have changed."""
        with self.lock:
            if field.untracked:
                control._store(field.name, value)
                return
            old = control._peek(field.name)
            if old is value and type(value) in PLAIN:
                return
            if control._i:
                self._touch(control, field, old)
            control._store(field.name, value)

    def touch(self, control: BaseControl, field: Field, old: Any) -> None:
        """Note the value that a property had at the last update, unless that is known already."""
        if field.untracked:
            return
        with self.lock:
            self._touch(control, field, old)

    def _touch(self, control: BaseControl, field: Field, old: Any) -> None:
        entry = self._touched.get(control)
        if entry is None:
            entry = self._touched[control] = {}
        valued = self._valued.get(control, NOTHING)
        name, derived = field.name, field.derives
        if name not in entry:
            entry[name] = valued.pop(name) if name in valued else property_value(field, old)
        if derived is not None and derived not in entry:
            entry[derived] = valued.pop(derived) if derived in valued else frozen_internals(control)

    def expose(self, control: BaseControl, field: Field, value: Any) -> Any:
        """Hand a stored value to the program, which may then change it in place."""
        if field.untracked or isinstance(value, BaseControl) or not (type(value) is Frozen or reachable(value)):
            return value
        with self.lock:
            if control._i:
                self.touch(control, field, value)
            if type(value) is Frozen:
                value = list(value)
                control._store(field.name, value)
            return value

    def client_set(self, control: BaseControl, field: Field, value: Any) -> None:
        """Store what the client says that it shows: it has it already."""
        with self.lock:
            control._store(field.name, value)
            for entries in (self._touched, self._pending):
                if field.name in entries.get(control, ()):
                    entries[control][field.name] = property_value(field, value)

    # Updates

    def mount_root(self, root: BaseControl) -> None:
        """Make `root` the root of the tree. Ids are given in the order in which controls are met, from 1."""
        with self.lock:
            self.page = root
            self.placement.mount(root, None)

    def update(self, scope: BaseControl) -> None:
        """Commit the changes in and below `scope`, run the hooks of what came and went, and wake the sender."""
        for control in self.placement.watchers:
            if control._i and self._covers(scope, control):
                control.before_update()
        try:
            with self.lock:
                self._commit(scope)
        finally:
            self._follow_up()

    def _follow_up(self) -> None:
        placement = self.placement
        while placement.to_build:
            self._build(placement.to_build.pop(0))
        if placement.came or placement.left:
            self._tell_hooks()
        if self._pending:
            self._wake()

    def _build(self, control: BaseControl) -> None:
        if not control._i:
            return
        if "build" in control._hooks:
            control.build()
        if "before_update" in control._hooks:
            control.before_update()
        with self.lock:
            self._commit(control)

    def _tell_hooks(self) -> None:
        with self.lock:
            came, self.placement.came = self.placement.came, []
            left, self.placement.left = self.placement.left, []
        lingering = [c for c in left if "will_unmount" in c._hooks and iscoroutinefunction(c.will_unmount)]
        for control in left:
            if control in lingering:
                self._run_hook(_leaving(control))
            elif "will_unmount" in control._hooks:
                self._run_hook(control.will_unmount)
        for control in left:
            if control not in lingering:
                _cut_off(control)
        for control in came:
            if control._i:
                self._run_hook(control.did_mount)

    def leaving_hooks(self) -> list[Callable[[], Any]]:
        """The `will_unmount` hooks of all mounted controls: the page is about to go."""
        with self.lock:
            mounted = list(self.placement.index.values())
        return [control.will_unmount for control in mounted if "will_unmount" in control._hooks]

    def _covers(self, scope: BaseControl, control: BaseControl) -> bool:
        """Whether an update of `scope` takes `control` along: it is inside, with no isolated control between."""
        isolated = self.placement.isolated
        node: BaseControl | None = control
        while node is not None and node is not scope:
            if node in isolated:
                return False
            node = node._parent
        return node is scope

    def _commit(self, scope: BaseControl) -> None:
        whole = scope is self.page and not self.placement.isolated
        candidates = list(self._touched)
        if self._values_seen != changes.count:
            candidates += [c for c in self._valued if c not in self._touched]
            if whole:
                # An update of a part leaves the rest to be looked at by the next one.
                self._values_seen = changes.count
        failures: list[Exception] = []
        for control in candidates:
            if control._i and (whole or self._covers(scope, control)):
                for name in [*self._touched.get(control, NOTHING), *self._valued.get(control, NOTHING)]:
                    self._try_commit(control, name, failures)
        while self._also:
            self._try_commit(*self._also.pop(), failures)
        self.placement.finish()
        if failures:
            raise failures[0]

    def _try_commit(self, control: BaseControl, name: str, failures: list[Exception]) -> None:
        """Commit a property. One that cannot be shown stays as it was, and holds up none of the others."""
        try:
            self._commit_property(control, name)
        except (TypeError, ValueError, RuntimeError) as error:
            failures.append(error)

    def _commit_property(self, control: BaseControl, name: str) -> None:
        source = self._touched if name in self._touched.get(control, NOTHING) else self._valued
        entry = source.get(control, NOTHING)
        if name not in entry:
            return
        old = entry[name]
        place = control._shape.get(name)
        if type(old) in PLAIN and place is not None and type(control._values[place]) in PLAIN:
            # By far the most frequent case: nothing is mounted, and nothing can change in place.
            new, home = control._values[place], None
        else:
            new, how = self._settle(control, name, old)
            home = self._touched if how is Reach.IN_PLACE else self._valued if how is Reach.BY_FIELD else None
        if home is source:
            entry[name] = new
        else:
            del entry[name]
            if not entry:
                del source[control]
            if home is not None:
                home.setdefault(control, {})[name] = new
        if changed(old, new):
            self._pending.setdefault(control, {}).setdefault(name, old)

    def take_over(self, control: BaseControl, name: str) -> None:
        """Settle a property of a control that is being mounted."""
        if control._schema.fields[name].untracked:
            return
        new, how = self._settle(control, name, None)
        if how is not Reach.NONE:
            home = self._touched if how is Reach.IN_PLACE else self._valued
            entry = home.setdefault(control, {})
            entry[name] = new
            field = control._schema.fields.get(name)
            if field is not None and field.derives is not None and field.derives not in entry:
                entry[field.derives] = frozen_internals(control)

    def _derived_reach(self, control: BaseControl) -> Reach:
        """How the computed property may change without anybody setting a property: as what it is made of may."""
        fields = control._schema.fields
        found = Reach.NONE
        for place, name in enumerate(control._shape):
            if fields[name].derives is not None:
                how = reach(control, place, property_value(fields[name], control._values[place]))
                found = how if found is Reach.NONE or how is Reach.IN_PLACE else found
        return found

    def _settle(self, control: BaseControl, name: str, old: Any) -> tuple[Any, Reach]:
        """The frozen form of a property, its children mounted and unmounted, and how it may change from now on."""
        field = control._schema.fields.get(name)
        if field is None:
            return frozen_internals(control), self._derived_reach(control)
        place = control._shape.get(name)
        if place is None:
            new: Any = property_value(field, MISSING)
        elif isinstance(control._values[place], (list, Frozen)):
            new = self._settle_list(control, name, place, old if type(old) is Frozen else Frozen())
        else:
            new = property_value(field, control._values[place])
            if isinstance(new, BaseControl) and not (new is old and new._parent is control):
                self.placement.arrive(new, control, name)
        if new is not old:
            self._release(control, old, new)
        return new, Reach.NONE if place is None else reach(control, place, new)

    def _settle_list(self, control: BaseControl, name: str, place: int, old: Frozen) -> Frozen:
        value = control._values[place]
        new = Frozen(value)
        if new == old and all(map(is_, new, old)):
            return old
        start, end = common_ends(old, new) if old else (0, 0)
        came = new[start : len(new) - end]
        controls = [item for item in came if isinstance(item, BaseControl)]
        if controls:
            if len(set(map(id, new))) != len(new):
                new = Frozen(_without_repeats(new))
                control._store(name, _refill(value, new))
            known = set(map(id, old))
            for item in controls:
                if id(item) in known and item._parent is control:
                    continue
                # A control that stands here and inside one of its neighbours has gone to the neighbour.
                if not item._i or _holds(control._values[place], item):
                    self.placement.arrive(item, control, name)
            if self.placement.moved:
                came = new = Frozen(control._values[place])
                controls = []
        if len(controls) == len(came) or all(isinstance(item, BaseControl) or type(item) in PLAIN for item in came):
            return new
        field = control._schema.fields[name]
        return Frozen([property_value(field, item) for item in new])

    def _release(self, control: BaseControl, old: Any, new: Any) -> None:
        """Children that were in the old value of a property and are not in the new one leave."""
        if isinstance(old, BaseControl):
            if not (type(new) is Frozen and old in new):
                self.placement.leave(old, control)
        elif type(old) is Frozen and old:
            kept: Any = ()
            if type(new) is Frozen:
                start, end = common_ends(old, new)
                old, kept = old[start : len(old) - end], {id(c) for c in new[start : len(new) - end]}
            elif isinstance(new, BaseControl):
                kept = {id(new)}
            for item in old:
                if isinstance(item, BaseControl) and id(item) not in kept:
                    self.placement.leave(item, control)

    def pull(self, child: BaseControl, parent: BaseControl, into: str) -> None:
        """Take `child` out of the property that holds it: it has been placed into another one."""
        holder = child._parent
        if holder is None:
            raise ValueError(f"{child!r} is the root of a page and cannot be placed inside a control")
        shown = self._touched.get(holder, {})
        for name, value in zip(list(holder._shape), list(holder._values)):
            declared = holder._schema.fields[name]
            if declared.untracked or (holder is parent and name == into):
                continue
            if _holds(value, child) or _holds(shown.get(name), child):
                self.touch(holder, declared, value)
                if value is child:
                    holder._store(name, None)
                elif _holds(value, child):
                    holder._store(name, _refill(value, Frozen([c for c in value if c is not child])))
                self._also.append((holder, name))

    def forget(self, control: BaseControl) -> None:
        for entries in (self._touched, self._valued, self._pending):
            entries.pop(control, None)

    # What the client gets

    def committed_values(self, control: BaseControl) -> Iterator[Any]:
        """The values of a mounted control as of the last update."""
        touched, fields = self._touched.get(control, {}), control._schema.fields
        for name, value in zip(control._shape, control._values):
            if (type(value) not in PLAIN or name in touched) and not fields[name].untracked:
                yield touched.get(name, value)

    def take(self) -> list[Patch]:
        """The patches that bring the client from what it has to the last update. It is taken to have them then."""
        with self.lock:
            pending, self._pending = self._pending, {}
            moved, self.placement.moved = self.placement.moved, False
            known, fresh = pending, self.placement.unsent
            if fresh:
                self.placement.unsent = set()
                known = {c: _with_gaps(entry, fresh) for c, entry in pending.items() if c not in fresh}
            return Encoder(self._touched, self._valued).patches(known, split=moved)

    def snapshot(self) -> dict[str, Any]:
        """The whole tree as of the last update, encoded. The client is taken to have it then."""
        with self.lock:
            self._pending = {}
            self.placement.unsent = set()
            self.placement.moved = False
            return Encoder(self._touched, self._valued).encode(self.page)

    @property
    def waiting(self) -> bool:
        """Whether there is something to take."""
        return bool(self._pending)


def _cut_off(control: BaseControl) -> None:
    """Let go of a control that has left, unless it has come back."""
    if not control._i:
        control._tree = control._parent = None


def _leaving(control: BaseControl) -> Callable[[], Any]:
    """The async hook of a control that has left: until it has ended, the control still has its page."""

    async def hook() -> None:
        try:
            await control.will_unmount()
        finally:
            _cut_off(control)

    return hook


def reachable(value: Any) -> bool:
    """Whether this is a value of the kinds that can be changed in place."""
    return isinstance(value, (list, dict)) or hasattr(value, "frozen")


def _holds(value: Any, child: BaseControl) -> bool:
    return value is child or (isinstance(value, (list, Frozen)) and any(c is child for c in value))


def _with_gaps(entry: dict[str, Any], fresh: set[BaseControl]) -> dict[str, Any]:
    """What the client has, less the controls that it has only as they were before they left or moved."""
    for name, old in entry.items():
        if isinstance(old, BaseControl):
            entry[name] = GONE if old in fresh else old
        elif type(old) is Frozen and not fresh.isdisjoint(c for c in old if isinstance(c, BaseControl)):
            entry[name] = Frozen([GONE if isinstance(c, BaseControl) and c in fresh else c for c in old])
    return entry


def _without_repeats(items: Frozen) -> list[Any]:
    """Controls that stand more than once are kept where they stand last."""
    last = {id(item): n for n, item in enumerate(items)}
    return [c for n, c in enumerate(items) if not isinstance(c, BaseControl) or last[id(c)] == n]


def _refill(value: Any, items: Frozen) -> Any:
    """Change the program's own list rather than put another in its place."""
    if isinstance(value, list):
        value[:] = items
        return value
    return items
