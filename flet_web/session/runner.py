"""`Runner`: runs the program's functions for one session."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextvars
import inspect
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, NamedTuple

from flet_web.engine.context import Entry, current_page, entry
from flet_web.engine.node import BaseControl
from flet_web.session.background_errors import BackgroundErrors
from flet_web.session.bridge import Bridge, Steps, is_async
from flet_web.session.calls import ClientGoneError, SessionEndedError
from flet_web.session.program_errors import (
    ErrorReport,
    ProgramFuture,
    describe,
    exception_observer,
    handling_error,
    log_exception,
    mark_reported,
    was_reported,
)
from flet_web.session.queued_events import EVENT_SIZE
from flet_web.session.threads import Places

if TYPE_CHECKING:
    from flet_web import Page
    from flet_web.session.program import Program

__all__ = ["Runner", "Running"]

logger = logging.getLogger("flet_web")

HOOK_PATIENCE = 10.0
"""Seconds for which a browser waits for the answer of a hook."""
FAREWELL_THREADS = 2
"""Threads that a session gets beside its share when it ends, for what the program wants to do then."""


class Running(NamedTuple):
    """A task of a session: `code` is the handler, or the coroutine of a background task of the program."""

    task: asyncio.Task[None]
    code: Any
    is_background: bool


class Runner:
    """The tasks and threads of a session, in a context in which `page` is the current one.

    `steps` is told of each step of a handler; `show_error(report, tell)` shows an error of the program to the user,
    unless the handler of `page.on_error` takes it, which is told if `tell` is true. It is called on the loop.
    `address` is that of the client, "" if none is known. `incoming` is the size of the client's message that is being
    applied.
    """

    __slots__ = (
        "_address", "_background_errors", "_bridge", "_context", "_event_bytes", "_events", "_handlers", "_is_ending",
        "_is_over", "_loop", "_page", "_program", "_show_error", "_steps", "_tasks", "_told", "incoming",
    )  # fmt: skip

    def __init__(
        self, page: Page, program: Program, address: str, steps: Steps, show_error: Callable[[ErrorReport, bool], None]
    ) -> None:
        self._page, self._program, self._steps, self._show_error = page, program, steps, show_error
        self._loop = program.loop_thread
        self._address = address
        self._bridge = Bridge(Places(program.threads, address), self._loop)
        self._context = self._page_context()
        # A dict in place of a set: a session in which nothing runs keeps less.
        self._tasks: dict[asyncio.Task[None], None] = {}
        self._is_ending = self._is_over = self._told = False
        self._handlers = self._events = self._event_bytes = 0
        self._background_errors: BackgroundErrors | None = None
        self.incoming = 0

    def _page_context(self) -> contextvars.Context:
        context = contextvars.copy_context()
        context.run(current_page.set, self._page)
        return context

    async def agrees(self, hook: Callable[..., Any], *args: Any) -> bool:
        """Whether a hook of the program that is asked says yes. It sees the variables of the caller. Raises nothing."""
        task = self._page_context().run(self._loop.loop.create_task, self._bridge.run(hook, args))
        try:
            await asyncio.wait([task], timeout=HOOK_PATIENCE)
        finally:
            task.cancel()
        if not task.done() or task.cancelled():
            logger.warning("on_resume() has not answered: the browser gets a new session")
            return False
        error = task.exception()
        if error is not None:
            log_exception(error, "on_resume() failed")
            return False
        return bool(task.result())

    # Handlers

    def run(
        self,
        handler: Callable[..., Any],
        *args: Any,
        scope: BaseControl | None = None,
        answers: Entry | None = None,
        is_main: bool = False,
    ) -> asyncio.Task[None] | None:
        """Run a handler of the program as a task of the session, and send what it changed. Loop only.

        `answers` is the typed text that its event carries. None if there are too many handlers, or the session is over.
        """
        if self._is_over:
            return None
        size = self.incoming
        if not self._handlers and size <= EVENT_SIZE:
            # Of the usual user, who waits for nothing. One such event for each session need not be counted.
            size = 0
        elif not self._enter(size):
            self._dropped()
            return None
        self._handlers += 1
        return self._start(self._handle(handler, args, scope, is_main, size), answers)

    def _enter(self, size: int) -> bool:
        """Count an event with a message of `size` bytes, 0 for none. False if that is too much."""
        queued = self._program.queued_events
        if self._handlers >= queued.most and not self._is_ending:
            return False
        if size:
            if not queued.enter(self._address, size, self._event_bytes):
                return False
            self._events += 1
            self._event_bytes += size
        return True

    def _dropped(self) -> None:
        level = logging.DEBUG if self._told else logging.WARNING
        self._told = True
        logger.log(level, "a session has %d handlers under way, which is its share: events are dropped", self._handlers)

    def _start(self, coroutine: Coroutine[Any, Any, None], answers: Entry | None = None) -> asyncio.Task[None]:
        context = self._context
        if answers is not None:
            context = context.copy()
            context.run(entry.set, answers)
        if handling_error.get() is self._page:
            context = context.copy()
            context.run(handling_error.set, self._page)
        task = context.run(self._loop.loop.create_task, coroutine)
        self._tasks[task] = None
        return task

    async def _handle(
        self, handler: Callable[..., Any], args: tuple[Any, ...], scope: BaseControl | None, is_main: bool, size: int
    ) -> None:
        try:
            await self._bridge.run(handler, args, self._steps, scope)
        except ClientGoneError as error:
            # The browser is gone and cannot be told. The program has made no mistake.
            logger.debug("a handler ended early: %s", error)
            self._send_rest(scope)
        except asyncio.CancelledError:
            if self._is_over:
                raise
            # The program has cancelled it, or something that it waited for.
            self._send_rest(scope)
        except BaseException as error:  # asyncio would end the server for SystemExit and KeyboardInterrupt
            if isinstance(error, GeneratorExit) and not self._loop.loop.is_running():
                raise
            self._send_rest(scope, error)
            self.crashed(error, "main() failed" if is_main else "handler failed")
        finally:
            # Cheaper than a callback of the task, which would take a turn of the loop.
            if task := asyncio.current_task():
                self._tasks.pop(task, None)
            self._handlers -= 1
            if size and not self._is_over:
                self._events -= 1
                self._event_bytes -= size
                self._program.queued_events.leave(self._address, size)

    def _send_rest(self, scope: BaseControl | None, failure: BaseException | None = None) -> None:
        """Send what a handler has changed before it failed."""
        try:
            self._steps.after_step(scope)
        except SessionEndedError:
            pass
        except BaseException as error:
            # What cannot be sent may be the failure itself.
            if failure is None or describe(error) != describe(failure):
                self.crashed(error)

    async def complete(self, handler: Callable[..., Any]) -> ErrorReport | None:
        """Run `handler(page)` to its end without sending anything. Its error, which the caller has shown, or None."""
        task = self._context.run(self._loop.loop.create_task, self._complete(handler))
        try:
            await asyncio.wait([task])
        finally:
            task.cancel()
        return None if task.cancelled() else task.result()

    async def _complete(self, handler: Callable[..., Any]) -> ErrorReport | None:
        try:
            await self._bridge.run(handler, (self._page,))
        except asyncio.CancelledError:
            raise
        except BaseException as error:
            return self._report(error, "before_main() failed")
        return None

    # Hooks of controls

    def run_hook(self, hook: Callable[[], Any]) -> None:
        """Run a hook of a control, in the thread that updates; an async one becomes a task. Raises nothing."""
        try:
            if is_async(hook):
                self._loop.call(self.run, hook)
            else:
                hook()
        except (asyncio.CancelledError, ClientGoneError) as error:
            logger.debug("a hook ended early: %r", error)
        except BaseException as error:
            self.crashed(error)

    def run_hooks_in_thread(self, hooks: list[Callable[[], Any]]) -> None:
        """Run hooks one after the other in a worker thread, where one that blocks does not stop the loop."""

        def run_all() -> None:
            for hook in hooks:
                self.run_hook(hook)

        self.run(run_all)

    # Renders

    def run_apart(self, function: Callable[[], Any]) -> None:
        """Run a function in a worker thread, from any thread: it is waited for as handlers are, and not counted.

        What it changes it has to send itself.
        """
        self._loop.call(self._start_apart, function)

    def _start_apart(self, function: Callable[[], Any]) -> None:
        if not self._is_over:
            self._start(self._apart(function))

    async def _apart(self, handler: Callable[[], Any]) -> None:
        try:
            await self._bridge.run(handler, ())
        except asyncio.CancelledError:
            raise
        except BaseException as error:
            self.crashed(error)
        finally:
            if task := asyncio.current_task():
                self._tasks.pop(task, None)

    # Background tasks

    def run_task(self, coroutine: Awaitable[Any]) -> concurrent.futures.Future[Any]:
        """Run a coroutine as a task of the session, from any thread. Cancelling the future cancels the task."""
        future = ProgramFuture()
        self._loop.call(self._start_task, coroutine, future)
        return future

    def _start_task(self, coroutine: Any, future: ProgramFuture) -> None:
        if self._is_over or future.cancelled():
            coroutine.close()
            future.cancel()
            return
        task = self._start(self._background(coroutine, [future]))
        # Not in the coroutine: a task that is cancelled before it has begun never runs it.
        task.add_done_callback(lambda done: self._tasks.pop(done, None))

        def pass_on(done: concurrent.futures.Future[Any]) -> None:
            if done.cancelled():
                self._loop.call(task.cancel)

        future.add_done_callback(pass_on)

    async def _background(self, coroutine: Awaitable[Any], outcome: list[ProgramFuture]) -> None:
        # In a list, as the traceback of an exception keeps the variables of this frame: the future has to go when the
        # program lets it go.
        try:
            result = await coroutine
            self._steps.after_step(None)
        except asyncio.CancelledError:
            outcome.pop().cancel()
            raise
        except BaseException as error:
            if isinstance(error, GeneratorExit) and not self._loop.loop.is_running():
                raise
            self._background_failed(error, outcome.pop())
        else:
            if outcome[0].set_running_or_notify_cancel():
                outcome[0].set_result(result)

    def _background_failed(self, error: BaseException, future: ProgramFuture) -> None:
        if isinstance(error, ClientGoneError):
            logger.debug("a background task ended early: %s", error)
        elif not isinstance(error, Exception):
            # Who asks the future expects exceptions, and nobody expects an exit.
            self._report_background(error)
        else:
            self._background_errors = self._background_errors or BackgroundErrors(self._loop, self._report_background)
            self._background_errors.add(error, future)
        if future.set_running_or_notify_cancel():
            future.set_exception(error)

    def _report_background(self, error: BaseException) -> None:
        self.crashed(error, "background task failed")
        # The program may still ask the future, and raise the exception in a handler.
        mark_reported(error)

    def run_thread(self, function: Callable[[], Any]) -> concurrent.futures.Future[Any]:
        """Run a function in a worker thread, from any thread."""

        async def work() -> Any:
            return await self._bridge.run(function, (), is_background=True)

        return self.run_task(work())

    # Errors

    def crashed(self, error: BaseException, what: str = "handler failed") -> str:
        """Log an exception of the program, tell the handler of `page.on_error`, and show it to the user.

        What a handler of errors raises, or what it has started, it is not told. What users may read of it is returned.
        """
        if was_reported(error):
            return ""
        tell = handling_error.get() is not self._page
        report = self._report(error, what)
        self._loop.call(self._show_error, report, tell)
        return report.shown

    def _report(self, error: BaseException, what: str) -> ErrorReport:
        reference = log_exception(error, what)
        observer = self._context.get(exception_observer)
        if observer is not None:
            observer(error)
        return ErrorReport.of(error, reference, shows_errors=self._program.shows_errors)

    # What is under way; on the loop

    def running(self) -> list[Running]:
        """The handlers and background tasks of the program that are under way."""
        found: list[Running] = []
        for task in list(self._tasks):
            # Read from the coroutine only when it is asked for: other sessions have no cost of it.
            names = inspect.getcoroutinelocals(task.get_coro())  # type: ignore[arg-type]
            if not task.done() and ("handler" in names or "coroutine" in names):
                found.append(Running(task, names.get("handler", names.get("coroutine")), "handler" not in names))
        return found

    def client_left(self) -> None:
        """The session has no client: its threads count no more."""
        self._bridge.places.leave()

    def client_came(self) -> None:
        """The session has a client, also again. What runs from now on sees the variables of its connection."""
        self._context = self._page_context()
        self._bridge.places.come_back()

    async def wait_for_started(self, start: Callable[[], None], patience: float) -> None:
        """Call `start()` and wait for the handlers that it starts, at most `patience` seconds.

        The session is about to end: its share does not hold up these handlers.
        """
        others = set(self._tasks)
        self._is_ending = True
        self._bridge.places.most += FAREWELL_THREADS
        start()
        if handlers := self._tasks.keys() - others:
            await asyncio.wait(handlers, timeout=patience)

    def cancel(self) -> None:
        """Cancel all tasks, and start none any more."""
        self._is_over = True
        if self._background_errors is not None:
            self._background_errors.flush()
        if self._events:
            # Some may never have begun.
            self._program.queued_events.leave(self._address, self._event_bytes, self._events)
        self._bridge.places.leave()
        for task in self._tasks:
            task.cancel()

    async def finished(self) -> None:
        """Wait for the tasks to end."""
        if self._tasks:
            await asyncio.wait(self._tasks)
