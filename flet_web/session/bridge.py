"""How functions of the program are run: sync ones in worker threads, async ones as tasks, generators step by step."""

from __future__ import annotations

import functools
import inspect
import threading
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

import anyio
import anyio.to_thread

__all__ = ["Bridge", "Steps", "accepts", "is_async"]

ORDER_PATIENCE = 1.0
"""Seconds for which a sync handler waits for the one before it to begin."""

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

    async def finish(self, scope: Any) -> None:
        """On the event loop, when an async handler is done."""


class _NoSteps:
    def after_step(self, scope: Any) -> None:
        pass

    async def finish(self, scope: Any) -> None:
        pass


_NO_STEPS = _NoSteps()


class Bridge:
    """Runs handlers."""

    __slots__ = ("_begun", "_limiter")

    def __init__(self, limiter: anyio.CapacityLimiter) -> None:
        self._limiter = limiter
        # Free once the sync handler that was called last has begun. A lock takes a twentieth of an Event.
        self._begun: threading.Lock | None = None

    async def run(
        self, handler: Callable[..., Any], args: tuple[Any, ...], steps: Steps = _NO_STEPS, scope: Any = None
    ) -> Any:
        """Call `handler` with as many of `args` as it takes and see it through to its end."""
        if args and not accepts(handler, len(args)):
            args = ()
        if is_async(handler):
            return await _see_through(handler(*args), steps, scope)
        before, begun = self._begun, threading.Lock()
        begun.acquire()
        self._begun = begun
        call = functools.partial(_run_in_thread, handler, args, steps, scope, before, begun)
        result = await anyio.to_thread.run_sync(call, limiter=self._limiter, abandon_on_cancel=True)
        # A lambda may hand over a coroutine or an async generator that it has made.
        return await _see_through(result, steps, scope) if _is_unfinished(result) else result


def _is_unfinished(result: Any) -> bool:
    return inspect.isawaitable(result) or inspect.isasyncgen(result)


def _run_in_thread(
    handler: Callable[..., Any],
    args: tuple[Any, ...],
    steps: Steps,
    scope: Any,
    before: threading.Lock | None,
    begun: threading.Lock,
) -> Any:
    # Threads start in any order; handlers of one user begin in the order of their events.
    # One that was cancelled before it began is not waited for longer than that.
    if before is not None:
        before.acquire(timeout=ORDER_PATIENCE)
    begun.release()
    result = handler(*args)
    if inspect.isgenerator(result):
        for _ in result:
            steps.after_step(scope)
        result = None
    if not _is_unfinished(result):
        steps.after_step(scope)
    return result


async def _see_through(result: Awaitable[Any] | Any, steps: Steps, scope: Any) -> Any:
    if inspect.isasyncgen(result):
        async for _ in result:
            steps.after_step(scope)
        answer = None
    else:
        answer = await result
    await steps.finish(scope)
    return answer
