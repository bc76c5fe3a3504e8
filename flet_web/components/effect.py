"""Hooks that do something after a render: effects, and what is to be done when a component comes or goes."""

from __future__ import annotations

import concurrent.futures
import inspect
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from flet_web.components.frame import Hook, running_frame
from flet_web.components.instance import Instance
from flet_web.components.same import same_members
from flet_web.components.state import MutableRef, use_ref

__all__ = ["on_mounted", "on_unmounted", "on_updated", "use_effect"]

Setup = Callable[[], Any]
_NOT_YET: tuple[Any, ...] = (object(),)


class Run:
    """One setup of an effect: from its begin until it is ended, which may be while it is still under way."""

    __slots__ = ("_cleanups", "_future", "_has_begun", "_has_ended", "_is_set_up", "_setup", "instance")

    def __init__(self, instance: Instance, setup: Setup, cleanup: Setup | None) -> None:
        self.instance, self._setup = instance, setup
        self._cleanups = [] if cleanup is None else [cleanup]
        self._has_begun = self._is_set_up = self._has_ended = False
        self._future: concurrent.futures.Future[Any] | None = None

    @property
    def is_async(self) -> bool:
        """Whether its setup runs as a task."""
        return inspect.iscoroutinefunction(self._setup)

    def start(self) -> None:
        """Call the setup. One that is async goes on as a task."""
        host = self.instance.renderer.host
        with self.instance.renderer.guard:
            if self._has_ended:
                return
            self._has_begun = True
        if self.is_async:
            self._follow(host.run_task(self._wait(self._setup())))
            return
        given = self._setup()
        if inspect.isawaitable(given):
            self._follow(host.run_task(self._wait(given)))
        else:
            self._finished(given)

    def _follow(self, future: concurrent.futures.Future[Any]) -> None:
        with self.instance.renderer.guard:
            self._future = future
            is_late = self._has_ended and not self._is_set_up
        if is_late:
            # It was ended while its task was being made.
            future.cancel()
            self._clean()

    async def _wait(self, awaitable: Any) -> None:
        try:
            self._finished(await awaitable)
        except Exception as error:
            self.instance.renderer.effect_failed(self.instance, error)

    def _finished(self, given: Any) -> None:
        with self.instance.renderer.guard:
            self._is_set_up = True
            if callable(given):
                self._cleanups.insert(0, given)
            has_ended = self._has_ended
        if has_ended:
            self._clean()

    def end(self) -> None:
        """Undo the setup: now, or when it has come to its end. A task is cancelled."""
        with self.instance.renderer.guard:
            if self._has_ended:
                return
            self._has_ended = True
            waits = self._has_begun and not self._is_set_up and self._future is None
        if self._future is not None:
            self._future.cancel()
        if self._has_begun and not waits:
            self._clean()

    def _clean(self) -> None:
        renderer = self.instance.renderer
        with renderer.guard:
            cleanups, self._cleanups = self._cleanups, []
        for cleanup in cleanups:
            try:
                given = cleanup()
                if inspect.isawaitable(given):
                    renderer.host.run_task(given)
            except Exception as error:  # noqa: PERF203 - the others have to be run all the same
                renderer.host.crashed(error, f"the cleanup of an effect of {self.instance.name}() failed")


class EffectHook(Hook):
    """`due` is what is to be set up after the render under way."""

    __slots__ = ("_dependencies", "_run", "cleanup", "due")

    name = "use_effect"

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self._dependencies: Sequence[Any] | None = _NOT_YET
        self._run: Run | None = None
        self.due: tuple[Setup, Sequence[Any] | None, Setup | None] | None = None

    def plan(self, setup: Setup, dependencies: Sequence[Any] | None, cleanup: Setup | None) -> None:
        """Set it up after this render if the dependencies are others than before."""
        self.due = None
        if not same_members(self._dependencies, dependencies):
            self.due = setup, None if dependencies is None else tuple(dependencies), cleanup

    def forget(self) -> None:
        """End it, and set it up after the next render, whatever its dependencies are."""
        self.end()
        self._dependencies = _NOT_YET

    def begin(self) -> Callable[[], None]:
        """The render is shown: what has to be called, in a thread."""
        assert self.due is not None
        setup, self._dependencies, cleanup = self.due
        before, self._run, self.due = self._run, Run(self.instance, setup, cleanup), None
        return partial(self._change, before, self._run)

    def _change(self, before: Run | None, run: Run) -> None:
        if before is not None:
            before.end()
        try:
            run.start()
        except Exception as error:
            self.instance.renderer.effect_failed(self.instance, error)

    def end(self) -> None:
        run, self._run, self.due = self._run, None, None
        if run is not None:
            self.instance.renderer.later(run.end)


def use_effect(setup: Setup, dependencies: Sequence[Any] | None = None, cleanup: Setup | None = None) -> None:
    """Call `setup()` once the component is shown, and again after renders in which a dependency is another one.

    Without dependencies it is called after each render; with [] after the first one only. What it returns, if that can
    be called, and `cleanup` are called before the next setup, and when the component is shown no longer. A function
    runs in a worker thread, a coroutine function as a task, which is cancelled then.
    """
    running_frame("use_effect").next(EffectHook).plan(setup, dependencies, cleanup)


def on_mounted(fn: Setup) -> None:
    """Call `fn()` once the component is shown."""
    use_effect(fn, [])


def on_unmounted(fn: Setup) -> None:
    """Call `fn()`, that of the last render, when the component is shown no longer."""
    latest: MutableRef[Setup] = use_ref(lambda: fn)
    latest.current = fn
    use_effect(lambda: None, [], lambda: latest.current())


def on_updated(fn: Setup, dependencies: Sequence[Any] | None = None) -> None:
    """Call `fn()` after each render, or after those in which a dependency is another one."""
    use_effect(fn, dependencies)
