"""The hooks of controls that came and left. They are noted under the lock of the tree, and run without it.

A batch holds what one update has to run. The thread that updates takes it together with its commit, so that it runs
what has come of its own changes, however many threads update at the same time.
"""

from __future__ import annotations

from collections.abc import Callable
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

from flet_web.engine.node import Node, cut_off

if TYPE_CHECKING:
    from flet_web.engine.tree import Tree

__all__ = ["Batch", "Hooks"]

BEFORE_IT_IS_SHOWN = frozenset({"is_isolated", "build", "before_update"})
BY_AN_UPDATE = BEFORE_IT_IS_SHOWN | {"did_mount", "will_unmount"}


class Batch:
    """The controls whose hooks one update runs, in this order: `to_build`, `left`, `came`, `left_again`.

    Those that came are noted with the id that they have got: one that leaves and comes back is another one here.
    `left_again` are those that came with this batch and left while it was under way: their `will_unmount` waits for
    their other hooks to end.
    """

    __slots__ = ("came", "left", "left_again", "to_build")

    def __init__(self) -> None:
        self.to_build: list[tuple[int, Node]] = []
        self.came: list[tuple[int, Node]] = []
        self.left: list[Node] = []
        self.left_again: list[Node] = []


def _may_block(batch: Batch) -> bool:
    """Whether controls came or left that have a sync hook of the program."""
    return any(_is_sync(control, "will_unmount") for control in batch.left) or any(
        _is_sync(control, "did_mount") for _, control in batch.came
    )


def _is_sync(control: Node, hook: str) -> bool:
    return not control._is_ours and hook in control._hooks and not iscoroutinefunction(getattr(control, hook))


class Hooks:
    """For one tree. `run_hook(function)` runs a hook that may be async, and raises nothing.

    `defer(function)` has the function called in another thread if this one must not block, and says whether it does.
    """

    __slots__ = ("_defer", "_run_hook", "_tree", "_under_way", "noted", "ours", "watching")

    def __init__(
        self,
        tree: Tree,
        run_hook: Callable[[Callable[[], Any]], None],
        defer: Callable[[Callable[[], None]], bool],
    ) -> None:
        self._tree, self._run_hook, self._defer = tree, run_hook, defer
        self.watching: dict[int, Node] = {}
        """The mounted controls of the program with a `before_update` hook."""
        self.ours: tuple[Node, ...] = ()
        """Those of the catalogue. Each page has one, which is asked at each event."""
        self.noted: Batch | None = None
        """What the commit under way leaves to run."""
        self._under_way: dict[int, Batch] = {}
        """The controls with hooks that have come, until all of these have ended."""

    # Under the lock

    def mounted(self, control: Node) -> None:
        """Note a control that has come, and that has hooks. RuntimeError for what only stands for controls."""
        if control._is_placeholder:
            raise RuntimeError(
                f"{control!r} is a component, and cannot be added to a page as a control: show it by page.render(), "
                "or in what another component gives"
            )
        hooks, number = control._hooks, control._i
        if hooks.isdisjoint(BY_AN_UPDATE):
            return
        batch = self.noted = self.noted or Batch()
        self._under_way[number] = batch
        if hooks & BEFORE_IT_IS_SHOWN:
            batch.to_build.append((number, control))
        if "before_update" in hooks:
            if control._is_ours:
                self.ours = (*self.ours, control)
            else:
                self.watching[number] = control
        batch.came.append((number, control))

    def unmounting(self, control: Node) -> None:
        """Note a control that is about to leave."""
        self.watching.pop(control._i, None)
        if control._is_ours and "before_update" in control._hooks:
            self.ours = tuple(own for own in self.ours if own is not control)
        if control._i in self._under_way:
            self._under_way[control._i].left_again.append(control)
        else:
            batch = self.noted = self.noted or Batch()
            batch.left.append(control)

    def succeed(self, old: Node, new: Node) -> None:
        """`new` has taken the place of `old`, with its id."""
        if old._i in self.watching:
            self.watching[old._i] = new
        if old in self.ours:
            self.ours = tuple(new if own is old else own for own in self.ours)

    def take(self) -> Batch | None:
        """What the commit that has just been made leaves to run. None if there is nothing."""
        batch, self.noted = self.noted, None
        return batch

    def _add(self, batch: Batch, noted: Batch) -> None:
        batch.to_build += noted.to_build
        batch.came += noted.came
        batch.left += noted.left
        batch.left_again += noted.left_again
        self._under_way.update((number, batch) for number, _ in noted.came)

    # Without the lock

    def before_update(self, scope: Node) -> None:
        """Run the hooks of the mounted controls of the program that an update of `scope` covers."""
        with self._tree.lock:
            watchers = list(self.watching.items())
        for number, control in watchers:
            if control._i == number and self._tree.placement.covers(scope, control):
                self._run_hook(control.before_update)

    def run(self, batch: Batch) -> None:
        """Run what an update has left to do. What cannot be shown holds up nothing else, and is raised."""
        failures: list[BaseException] = []
        # It grows meanwhile: what is built may hold something to build.
        for number, control in batch.to_build:
            if control._i == number:
                try:
                    self._build(control, batch)
                except BaseException as error:
                    failures.append(error)
        if not (_may_block(batch) and self._defer(lambda: self._tell(batch, deferred=True))):
            self._tell(batch)
        if failures:
            raise failures[0]

    def _tell(self, batch: Batch, *, deferred: bool = False) -> None:
        """Run the hooks of what left and came. If they were deferred, also of what has left again since then."""
        self._leave(batch.left)
        try:
            for number, control in batch.came:
                is_here = control._i == number or (deferred and any(left is control for left in batch.left_again))
                if is_here and "did_mount" in control._hooks:
                    self._run_hook(control.did_mount)
        finally:
            with self._tree.lock:
                for number, _ in batch.came:
                    del self._under_way[number]
                if not self._under_way:
                    # A dict keeps the room that it had.
                    self._under_way = {}
            self._leave(batch.left_again)

    def _build(self, control: Node, batch: Batch) -> None:
        hooks, tree = control._hooks, self._tree
        if "is_isolated" in hooks and control.is_isolated():
            with tree.lock:
                tree.placement.isolate(control)
        if "build" in hooks:
            self._run_hook(control.build)
        if "before_update" in hooks:
            self._run_hook(control.before_update)
        with tree.lock:
            try:
                tree.commit(control)
            finally:
                noted = self.take()
                if noted is not None:
                    self._add(batch, noted)

    def _leave(self, left: list[Node]) -> None:
        lingering: list[Node] = []
        for control in left:
            if "will_unmount" in control._hooks:
                if iscoroutinefunction(control.will_unmount):
                    lingering.append(control)
                    self._run_hook(self._leaving(control))
                else:
                    self._run_hook(control.will_unmount)
        cut_off([control for control in left if control not in lingering] if lingering else left, self._tree)

    def _leaving(self, control: Node) -> Callable[[], Any]:
        """The async hook of a control that has left: until it has ended, the control still has its page."""

        async def hook() -> None:
            try:
                await control.will_unmount()
            finally:
                cut_off([control], self._tree)

        return hook
