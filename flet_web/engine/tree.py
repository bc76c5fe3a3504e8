"""The live controls of one session.

`Placement` knows who is mounted where, `Changes` what may have changed and what the client has, `Hooks` which hooks of
the program are due. An update brings them together (`Commit`): it compares what may have changed, mounts what came and
unmounts what went. Nothing walks the tree to find changes.

Every read-modify-write happens under the lock of the tree. No code of the program runs while it is held: a hook that
blocks must not stop the loop.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar, cast

from flet_web.engine.changes import Changes
from flet_web.engine.commit import Commit
from flet_web.engine.encode import Patch, property_value
from flet_web.engine.frozen import PLAIN, Frozen
from flet_web.engine.hooks import Hooks
from flet_web.engine.node import Node
from flet_web.engine.offsets import to_client
from flet_web.engine.parts import FIRST, Parts
from flet_web.engine.placement import Placement
from flet_web.engine.reach import changeable
from flet_web.engine.schema import MISSING, Field
from flet_web.engine.succession import Succession

__all__ = ["Tree"]

T = TypeVar("T")

MUCH = 1000
"""Controls, or rows of a list, for which it takes long to take what has changed."""


class Tree:
    """The controls below one root, their ids, and their changes. All methods may be called from any thread.

    `wake()` is called when there is something to take; `run_hook(function)` runs a hook of the program.
    """

    # Each session has one of these and of what it consists of.
    __slots__ = ("_changes", "_commit", "_ended", "_hooks", "_wake", "has_rest", "lock", "page", "placement")

    def __init__(
        self,
        wake: Callable[[], None],
        run_hook: Callable[[Callable[[], Any]], None],
        defer: Callable[[Callable[[], None]], bool] = lambda work: False,
    ) -> None:
        self.lock = threading.RLock()
        self.page: Any = None
        # Whether a part of a long list has been taken, and the rest waits.
        self.has_rest = False
        self._wake = wake
        self._ended: Callable[[], None] | None = None
        self._changes = Changes()
        self._hooks = Hooks(self, run_hook, defer)
        self.placement = Placement(self, self._hooks)
        self._commit = Commit(self._changes, self.placement)
        self.placement.contents = self._commit

    def get(self, number: int) -> Any:
        """The mounted control with this id; None if there is none."""
        return self.placement.index.get(number)

    def controls(self) -> dict[int, Any]:
        """All mounted controls by their ids, in a copy."""
        with self.lock:
            return dict(self.placement.index)

    # Properties of mounted controls

    def set(self, control: Node, field: Field, value: Any) -> bool:
        """Store the value of a property and note that it may have changed. False if the control is not mounted here."""
        with self.lock:
            if not control._i or control._tree is not self:
                return False
            if not field.untracked:
                old = control._peek(field.name)
                if old is value and type(value) in PLAIN:
                    return True
                self._changes.touch(control, field, old)
                if field.client is not None and field.client.typed:
                    value = self._changes.typed_since(control, field, value, old)
            control._store(field.name, value)
            return True

    def set_default(self, control: Node, field: Field, value: Any) -> bool:
        """Store the default of a property, unless there is a value. False if the control is not mounted here."""
        with self.lock:
            if not control._i or control._tree is not self:
                return False
            if field.name not in control._shape:
                # An empty list is what the client knows.
                self._changes.touch(control, field, Frozen() if isinstance(value, list) else MISSING)
                control._store(field.name, value)
            return True

    def expose(self, control: Node, field: Field) -> Any:
        """Hand the value of a property to the program, which may then change it in place."""
        with self.lock:
            value = control._peek(field.name)
            if field.untracked or not (type(value) is Frozen or changeable(value)):
                return value
            if control._i and control._tree is self:
                self._changes.touch(control, field, value)
                if type(value) is Frozen:
                    value = list(value)
                    control._store(field.name, value)
                return value
        # It has left meanwhile.
        return getattr(control, field.name)

    def client_set(self, control: Node, field: Field, value: Any, by: int = 0) -> None:
        """Store what the client says that it shows: it has it already, where the control has the id `by`.

        What the program has made of a text, and the client has not been sent, is merged with what its user has typed.
        """
        with self.lock:
            if not control._i or control._tree is not self:
                return
            typed = field.client is not None and field.client.typed
            merged = self._changes.merged(control, field, value) if typed else value
            self._changes.client_has(control, field, value)
            control._store(field.name, merged)
            if not (echoes := self.placement.echoes):
                return
            sent = property_value(field, value)
            if field.client is not None and field.client.counts_in:
                sent = to_client(sent, control._peek(field.client.counts_in))
            echoes.written(control, field.name, sent, by or control._i)
            if not echoes.waiting:
                return
        self._wake()

    def is_touched(self, control: Node, name: str) -> bool:
        """Whether the program may have changed a property since the last update."""
        with self.lock:
            return control._tree is self and self._changes.follows(control, name)

    def client_lacks(self, control: Node, field: Field) -> None:
        """Send the value of a property again: the client shows another one."""
        with self.lock:
            if not control._i or control._tree is not self:
                return
            self._changes.client_lacks(control, field)
        self._wake()

    # Updates

    def mount_root(self, root: Node) -> None:
        """Make `root` the root of the tree. Ids are given in the order in which controls are met, from 1."""
        with self.lock:
            self.page = root
            self.placement.mount(root, None)

    def update(self, scope: Node, change: Callable[[], object] | None = None) -> None:
        """Commit the changes in and below `scope`, run the hooks of what came and went, and wake the sender.

        `change()` is called in one step with the commit: no other thread commits what it changes.
        """
        if self._ended is not None:
            self._ended()
        hooks = self._hooks
        for control in hooks.ours:
            control.before_update()
        if hooks.watching:
            hooks.before_update(scope)
        batch = None
        try:
            with self.lock:
                try:
                    if change is not None:
                        change()
                    self.commit(scope)
                finally:
                    if hooks.noted is not None:
                        batch = hooks.take()
        finally:
            if batch is not None:
                hooks.run(batch)
            if self._changes.pending:
                self._wake()

    def succession(self) -> Succession:
        """For one step in which controls take the places of others: see there."""
        return Succession(self._changes, self.placement, self._hooks)

    def end(self, updated: Callable[[], None]) -> None:
        """Nobody will be shown this tree any more: each update calls `updated()`, which may raise."""
        self._ended = updated

    def commit(self, scope: Node) -> None:
        """Compare what is touched in and below `scope`, and mount and unmount its controls. Under the lock."""
        touched = self._changes.collect()
        if scope is not self.page or self.placement.isolated:
            touched = [control for control in touched if self.placement.covers(scope, control)]
        self._commit.commit(touched)

    def leaving_hooks(self) -> list[Callable[[], Any]]:
        """The `will_unmount` hooks of all mounted controls: the page is about to go."""
        with self.lock:
            mounted = list(dict.fromkeys(self.placement.index.values()))
        return [control.will_unmount for control in mounted if "will_unmount" in control._hooks]

    # What the client gets

    def take(self, encode: Callable[[Patch], T], *, careful: bool = False, in_parts: bool = False) -> list[T]:
        """The patches that bring the client from what it has to the last update. It is taken to have them then.

        If they cannot be encoded, the exception is raised, and nothing has been taken; with `careful`, what cannot be
        encoded is left out. With `in_parts`, there may be something to take afterwards: the rest of long lists.
        """
        with self.lock:
            fresh, moved = self.placement.unsent, self.placement.moved
            parts = Parts() if in_parts and not (moved or careful) and self._is_much(len(fresh)) else None
            patches = self._changes.patches(fresh, parts, moved=moved, careful=careful)
            if (echoes := self.placement.echoes) is not None:
                patches = echoes.copied(patches, fresh)
            encoded = [encode(patch) for patch in patches]
            # From here on nothing is called that goes as deep: Python's stack may end, and what is taken would be lost.
            self._taken(parts, fresh)
            return encoded

    def snapshot(self, *, careful: bool = False, in_parts: bool = False) -> dict[str, Any]:
        """The whole tree as of the last update, encoded. The client is taken to have it then.

        Errors and `in_parts` as of `take()`.
        """
        with self.lock:
            index = self.placement.index
            parts = Parts() if in_parts and not careful and self._is_much(len(index)) else None
            encoded = self._changes.snapshot(self.page, parts, careful=careful)
            self._taken(parts, dict.fromkeys(index.values()) if parts is not None and parts.begun else {})
            return encoded

    def _is_much(self, count: int) -> bool:
        """Whether of so many controls a part may come first. Copies of what stands in two places come with it."""
        return count > FIRST and not self.placement.echoes

    def _taken(self, parts: Parts | None, unsent: dict[Node, None]) -> None:
        """The client has all of the last update, or these parts of it."""
        placement = self.placement
        placement.moved = False
        if placement.echoes is not None:
            placement.echoes.pending = []
        self.has_rest = parts is not None and bool(parts.begun)
        if parts is not None and parts.begun:
            self._changes.pending, placement.unsent = cast("dict[Node, dict[str, Any]]", parts.begun), unsent
            for control in parts.sent:
                unsent.pop(control, None)
        else:
            self._changes.pending, placement.unsent = {}, {}

    @property
    def waiting(self) -> bool:
        """Whether there is something to take."""
        if self._changes.pending:
            return True
        echoes = self.placement.echoes
        return echoes is not None and echoes.waiting

    @property
    def is_busy(self) -> bool:
        """Whether another thread has the lock."""
        if self.lock.acquire(blocking=False):
            self.lock.release()
            return False
        return True

    def wait_for_lock(self) -> None:
        """Wait until the thread that has the lock has given it away."""
        with self.lock:
            pass

    @property
    def has_much(self) -> bool:
        """Whether it takes long to take what waits, or to wait for the lock."""
        if not self.lock.acquire(blocking=False):
            return True
        try:
            pending = self._changes.pending
            if len(pending) > MUCH or len(self.placement.unsent) > MUCH:
                return True
            for entry in pending.values():
                for old in entry.values():
                    if type(old) is Frozen and len(old) > MUCH:
                        return True
            return False
        finally:
            self.lock.release()
