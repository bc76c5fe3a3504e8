"""How functions of the program are run: sync ones in worker threads, async ones as tasks, generators step by step."""

from __future__ import annotations

import asyncio
import functools
import inspect
import threading
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, Protocol

from flet_web.workers import BACKGROUND_PATIENCE, run_in_thread

if TYPE_CHECKING:
    from flet_web.session.loop_thread import LoopThread
    from flet_web.session.threads import Places

__all__ = ["Bridge", "Steps", "accepts", "is_async"]

ORDER_PATIENCE = 1.0
"""Seconds for which a sync handler waits until the one before it has begun."""

_ASYNC = inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR


def _function(handler: Callable[..., Any]) -> Callable[..., Any]:
    """The plain function behind partials, bound methods and callable objects."""
    while isinstance(handler, functools.partial):
        handler = handler.func
    if not inspect.isroutine(handler) and not inspect.isclass(handler):
        handler = getattr(type(handler), "__call__", handler)  # noqa: B004 - the method itself is wanted
    return getattr(handler, "__func__", handler)


def is_async(handler: Callable[..., Any]) -> bool:
    """Whether `handler` has to run on the event loop: a coroutine function or an async generator function."""
    # A plain function, the usual case, has its code at hand.
    code = getattr(handler, "__code__", None) or getattr(_function(handler), "__code__", None)
    return bool(code is not None and code.co_flags & _ASYNC)


def accepts(handler: Callable[..., Any], count: int) -> bool:
    """Whether `handler` can be called with `count` positional arguments."""
    if inspect.ismethod(handler):
        handler, count = handler.__func__, count + 1
    code = getattr(handler, "__code__", None)
    if code is not None:
        return bool(code.co_flags & inspect.CO_VARARGS) or code.co_argcount >= count
    try:
        inspect.signature(handler).bind(*[None] * count)
    except TypeError:
        return False
    except ValueError:
        return True
    return True


class Steps(Protocol):
    """What happens after the steps of a handler; `scope` is what the handler was started with."""

    def after_step(self, scope: Any) -> None:
        """After each `yield` of a generator, and in the worker thread when a sync handler is done."""

    def finish(self, scope: Any) -> Coroutine[Any, Any, None]:
        """On the event loop, when an async handler is done."""
        ...


class _NoSteps:
    def after_step(self, scope: Any) -> None:
        pass

    async def finish(self, scope: Any) -> None:
        pass


_NO_STEPS = _NoSteps()


class Bridge:
    """Runs the handlers of one session; the sync ones in threads, which it takes from `places`."""

    __slots__ = ("_begun", "_loop", "places")

    def __init__(self, places: Places, loop: LoopThread) -> None:
        self.places, self._loop = places, loop
        # Released once the sync handler that was called last has begun. A lock costs a twentieth of a threading.Event.
        self._begun: threading.Lock | None = None

    async def run(
        self,
        handler: Callable[..., Any],
        args: tuple[Any, ...],
        steps: Steps = _NO_STEPS,
        scope: Any = None,
        *,
        is_background: bool = False,
    ) -> Any:
        """Call `handler`, with `args` if it takes them, and run it to its end.

        What runs in the background is not waited for when the server stops.
        """
        if args and not accepts(handler, len(args)):
            args = ()
        if is_async(handler):
            return await _run_to_end(handler(*args), steps, scope)
        call = _ThreadCall(handler, args, steps, scope, self._begun)
        self._begun = call.begun
        places = self.places
        if not places.take():
            await places.wait()
        try:
            result = await run_in_thread(call, BACKGROUND_PATIENCE if is_background else places.patience)
        except asyncio.CancelledError:
            if not call.abandon(self._give_back):
                places.give_back()
            raise
        except BaseException:
            places.give_back()
            raise
        places.give_back()
        # A lambda may return a coroutine or an async generator.
        if result is None or not _is_unfinished(result):
            return result
        return await _run_to_end(result, steps, scope)

    def _give_back(self) -> None:
        """From any thread."""
        self._loop.call(self.places.give_back)


def _is_unfinished(result: Any) -> bool:
    return inspect.isawaitable(result) or inspect.isasyncgen(result)


_RUNS, _HAS_ENDED, _IS_ABANDONED = "runs", "has ended", "is abandoned"


class _ThreadCall:
    """A sync handler in a thread. `begun` is released once it has begun, `before` by the handler before it."""

    __slots__ = ("_args", "_before", "_handler", "_on_end", "_scope", "_states", "_steps", "begun")

    def __init__(
        self,
        handler: Callable[..., Any],
        args: tuple[Any, ...],
        steps: Steps,
        scope: Any,
        before: threading.Lock | None,
    ) -> None:
        self._handler, self._args, self._steps, self._scope, self._before = handler, args, steps, scope, before
        self.begun = threading.Lock()
        self.begun.acquire()
        # In the order in which they were reached, on the loop and in the thread.
        self._states: list[str] = []
        self._on_end: Callable[[], None] | None = None

    def __call__(self) -> Any:
        self._states.append(_RUNS)
        try:
            return self._run()
        finally:
            self._states.append(_HAS_ENDED)
            if self._states[:2] == [_RUNS, _IS_ABANDONED] and self._on_end is not None:
                self._on_end()

    def _run(self) -> Any:
        # Threads start in any order, but handlers of one user have to begin in the order of their events. The timeout
        # is for a handler that was cancelled before it began.
        if self._before is not None:
            self._before.acquire(timeout=ORDER_PATIENCE)
            self._before = None
        self.begun.release()
        result = self._handler(*self._args)
        if inspect.isgenerator(result):
            for _ in result:
                self._steps.after_step(self._scope)
            result = None
        if result is None or not _is_unfinished(result):
            self._steps.after_step(self._scope)
        return result

    def abandon(self, on_end: Callable[[], None]) -> bool:
        """Nobody waits for it any longer. Whether it runs: `on_end()` is called in its thread when it ends then."""
        self._on_end = on_end
        self._states.append(_IS_ABANDONED)
        return self._states[:2] == [_RUNS, _IS_ABANDONED]


async def _run_to_end(result: Awaitable[Any] | Any, steps: Steps, scope: Any) -> Any:
    if inspect.isasyncgen(result):
        async for _ in result:
            steps.after_step(scope)
        answer = None
    else:
        answer = await result
    await steps.finish(scope)
    return answer
