"""Which controls are mounted where: arrivals, departures and moves between the children of one tree."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING

from flet_web.controls.base import BaseControl
from flet_web.controls.frozen import PLAIN, Frozen

if TYPE_CHECKING:
    from flet_web.controls.tree import Tree

__all__ = ["Placement"]


class Placement:
    """The mounted controls of `owner`, by id."""

    def __init__(self, owner: Tree) -> None:
        self.index: dict[int, BaseControl] = {}
        self.unsent: set[BaseControl] = set()
        """Mounted, but not yet part of anything that was sent. They go out whole."""
        self.moved = False
        """Whether a control changed its parent since the last patch."""
        self.watchers: frozenset[BaseControl] = frozenset()
        self.isolated: frozenset[BaseControl] = frozenset()
        self.to_build: list[BaseControl] = []
        self.came: list[BaseControl] = []
        self.left: list[BaseControl] = []
        self._leaving: dict[BaseControl, BaseControl] = {}
        self._arrived: set[BaseControl] = set()
        self._ids = itertools.count(1)
        self._owner = owner

    def children(self, control: BaseControl) -> Iterator[BaseControl]:
        """The mounted children of a mounted control."""
        for value in self._owner.committed_values(control):
            if isinstance(value, BaseControl):
                if value._parent is control:
                    yield value
            elif type(value) is Frozen:
                for item in value:
                    if isinstance(item, BaseControl) and item._parent is control:
                        yield item

    def arrive(self, child: BaseControl, parent: BaseControl, name: str) -> None:
        """`child` is now in the property `name` of `parent`: mount it, or move it here from wherever it was."""
        self._arrived.add(child)
        if not child._i:
            self.mount(child, parent)
            return
        if child._tree is not self._owner:
            raise RuntimeError(
                f"{child!r} is already on the page of another session; make controls inside main(), one set a session"
            )
        node: BaseControl | None = parent
        while node is not None:
            if node is child:
                raise ValueError(f"{child!r} cannot be placed inside itself")
            node = node._parent
        if self._leaving.pop(child, None) is None:
            self._owner.pull(child, parent, name)
        child._parent = parent
        self.moved = True
        self._mark_unsent(child)

    def leave(self, child: BaseControl, parent: BaseControl) -> None:
        """`parent` no longer holds `child`. Nothing happens to it before `finish()`: it may arrive elsewhere."""
        if child._i and child._parent is parent and child not in self._arrived:
            self._leaving[child] = parent

    def finish(self) -> None:
        """Unmount what left and did not arrive anywhere."""
        while self._leaving:
            child, parent = self._leaving.popitem()
            if child._i and child._parent is parent:
                self.unmount(child)
        self._arrived.clear()

    def mount(self, control: BaseControl, parent: BaseControl | None) -> None:
        """Give `control` and what it holds ids and a place in the tree."""
        number = next(self._ids)
        control._i, control._tree, control._parent = number, self._owner, parent
        self.index[number] = control
        self.unsent.add(control)
        hooks = control._hooks
        if hooks:
            self._note_hooks(control, hooks)
        # By place: a loop variable that held the value would be a reference to it (see `reach`).
        for place, name in enumerate(control._shape):
            kind = type(control._values[place])
            if kind not in PLAIN and not issubclass(kind, Enum):
                self._owner.take_over(control, name)

    def _note_hooks(self, control: BaseControl, hooks: frozenset[str]) -> None:
        if "build" in hooks or "before_update" in hooks:
            self.to_build.append(control)
        if "before_update" in hooks:
            self.watchers |= {control}
        if "did_mount" in hooks:
            self.came.append(control)
        if "is_isolated" in hooks and control.is_isolated():
            self.isolated |= {control}

    def unmount(self, control: BaseControl) -> None:
        """Take `control` and what it holds out of the tree. `left` collects them, the innermost first."""
        for child in list(self.children(control)):
            self.unmount(child)
        del self.index[control._i]
        self.unsent.discard(control)
        if control._hooks:
            self.watchers -= {control}
            self.isolated -= {control}
        self._owner.forget(control)
        control._i = 0
        self.left.append(control)

    def _mark_unsent(self, control: BaseControl) -> None:
        self.unsent.add(control)
        for child in self.children(control):
            self._mark_unsent(child)
