"""The threads in which functions of programs run. The process does not wait for them when it ends.

Python waits for those of anyio and of concurrent.futures: a function that does not end would keep Ctrl+C waiting, too.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import contextvars
import inspect
import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from importlib import import_module
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from flet_web.anyio_threads import AnyioWorker, new_scope

if TYPE_CHECKING:
    import anyio

try:
    _async_library: contextvars.ContextVar[str | None] | None = import_module("sniffio").current_async_library_cvar
except ImportError:
    # Then anyio does not use it either.
    _async_library = None

__all__ = ["BACKGROUND_PATIENCE", "call", "run_in_thread", "wait_for_threads"]

logger = logging.getLogger("flet_web")

T = TypeVar("T")

IDLE_SECONDS = 10.0
"""A thread that has nothing to do ends after that time."""
LOOK_SECONDS = 0.02
"""Between two looks at what still runs, when the app ends."""
BACKGROUND_PATIENCE = 1.0
"""Seconds for which the end of the app waits for what nobody has asked for: it usually runs for ever."""


class _Job(NamedTuple):
    future: asyncio.Future[list[Any]]
    context: contextvars.Context
    scope: anyio.CancelScope | None
    call: Callable[[], Any]


class _Worker(threading.Thread):
    """One thread. `loop` is the one that waits for it, None while it is idle.

    The end of the app waits `patience` seconds for what it does.
    """

    def __init__(self) -> None:
        super().__init__(name="flet-worker", daemon=True)
        self.jobs: SimpleQueue[_Job] = SimpleQueue()
        self.loop: asyncio.AbstractEventLoop | None = None
        self.patience = 0.0

    def run(self) -> None:
        """Do jobs until there have been none for a while."""
        anyio_worker = AnyioWorker()
        while True:
            try:
                job = self.jobs.get(timeout=IDLE_SECONDS)
            except Empty:
                try:
                    _idle.remove(self)
                except ValueError:
                    # Somebody has taken it, and has a job for it.
                    continue
                _workers.discard(self)
                anyio_worker.close()
                return
            self._do(job, anyio_worker)
            # What the program has made must not live as long as the thread.
            del job

    def _do(self, job: _Job, anyio_worker: AnyioWorker) -> None:
        # Who waits takes the result out: they have it then, and this thread has it no longer, whoever is faster.
        outcome: list[Any] = []
        error: BaseException | None = None
        future, loop = job.future, job.future.get_loop()
        if not future.cancelled():
            try:
                outcome.append(job.context.run(anyio_worker.call, loop, job.scope, job.call))
            except StopIteration as stop:
                # Futures do not take it.
                error = RuntimeError("the function raised StopIteration")
                error.__cause__ = stop
            except BaseException as raised:
                error = raised
        self.loop = None
        _idle.append(self)
        # The loop may be closed: nobody waits for the result then.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(_tell, future, outcome, error)
        del outcome, error


def _tell(future: asyncio.Future[list[Any]], outcome: list[Any], error: BaseException | None) -> None:
    if future.cancelled():
        return
    if error is None:
        future.set_result(outcome)
    else:
        future.set_exception(error)


_idle: deque[_Worker] = deque()
_workers: set[_Worker] = set()


def _forget_all() -> None:
    """In a process that was forked: it has none of the threads."""
    _idle.clear()
    _workers.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)


async def run_in_thread(call: Callable[[], T], patience: float = BACKGROUND_PATIENCE) -> T:
    """What `call()` gives, run in a thread and in a copy of this context. Cancelled, its thread goes on alone.

    The end of the app waits `patience` seconds for it.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[list[T]] = loop.create_future()
    context = contextvars.copy_context()
    if _async_library is not None:
        # The thread is free to run an event loop of its own.
        context.run(_async_library.set, None)
    try:
        worker = _idle.pop()
    except IndexError:
        worker = _Worker()
        # Without what the one who calls has in its context, which the thread would keep.
        contextvars.Context().run(worker.start)
        _workers.add(worker)
    worker.loop, worker.patience = loop, patience
    scope = new_scope()
    worker.jobs.put(_Job(future, context, scope, call))
    try:
        return (await future).pop()
    except asyncio.CancelledError:
        if scope is not None:
            scope.cancel()
        raise


async def call(function: Callable[..., Any], *args: Any) -> Any:
    """What a function of the program gives: a sync one runs in a thread."""
    if inspect.iscoroutinefunction(function):
        return await function(*args)
    result = await run_in_thread(partial(function, *args))
    return await result if inspect.isawaitable(result) else result


class _End:
    """Waits for the threads that `concerns(worker)` says, each for as long as it wants, and at most `most` seconds."""

    def __init__(self, concerns: Callable[[_Worker], bool], most: float) -> None:
        self._concerns, self._most = concerns, most
        self._begin = time.monotonic()
        self._told = False

    def has_come(self) -> bool:
        """Whether there is nothing to wait for any more. Logs what it waits for, and what does not end."""
        busy = [worker for worker in list(_workers) if self._concerns(worker) and worker.patience >= 0]
        waited = time.monotonic() - self._begin
        patience = min(max((worker.patience for worker in busy), default=0.0), self._most)
        if waited < patience:
            if waited > BACKGROUND_PATIENCE and not self._told:
                self._told = True
                logger.warning("waiting for %d functions of the program, %g seconds at most", len(busy), patience)
            return False
        if busy:
            logger.warning("%d functions of the program do not end: the process ends without them", len(busy))
        for worker in busy:
            # Nobody waits for it again.
            worker.patience = -1.0
        return True


async def wait_for_threads(most: float) -> None:
    """Wait for what this loop has had run in threads, at most `most` seconds; log what has not ended."""
    loop = asyncio.get_running_loop()
    end = _End(lambda worker: worker.loop is loop, most)
    while not end.has_come():  # noqa: ASYNC110 - a thread that had to tell of its end would do so after each call
        await asyncio.sleep(LOOK_SECONDS)


@atexit.register
def _wait_at_exit() -> None:
    """For servers that do not tell the app of their end."""
    end = _End(lambda worker: worker.loop is not None, float("inf"))
    while not end.has_come():
        time.sleep(LOOK_SECONDS)
