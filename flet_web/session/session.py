"""A session: one user's page, the handlers that run for it, and the client that shows it (if one is connected)."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextvars
import functools
import logging
import os
import secrets
import threading
import time
import traceback
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, Protocol

import anyio

from flet_web.controls.base import BaseControl
from flet_web.controls.call import Call
from flet_web.controls.context import current_page, updates_off
from flet_web.controls.frozen import freeze
from flet_web.controls.page import Page
from flet_web.controls.storage import SessionStore
from flet_web.controls.tree import Tree
from flet_web.protocol import InvokeMethod, SessionCrashed
from flet_web.session.bridge import Bridge, is_async
from flet_web.session.calls import DEFAULT_TIMEOUT, Calls, ClientGoneError
from flet_web.session.outbox import Outbox

if TYPE_CHECKING:
    from flet_web.session.program import Program

__all__ = ["Connection", "Session"]

logger = logging.getLogger("flet_web")

MAX_RUNNING = 1000
"""Handlers of one session that may be under way. Events past that are dropped: nobody clicks that fast."""

CLOSE_TIMEOUT = 10.0
"""Seconds for the handler of `page.on_close`."""


class Connection(Protocol):
    """The socket of a client, as a session sees it."""

    def wake(self) -> None:
        """There is something to send. Called on the loop."""

    async def flush(self) -> None:
        """Send what there is to send. Called on the loop; raises nothing for a connection that is broken."""

    def close(self) -> None:
        """The session is over, or another connection took it. Called on the loop."""


class Session:
    """Lives on one event loop, from the first registration until it expires. Made by `SessionDirectory`.

    `program` is the app; `name` the page name; `on_expired` is called once when the session ends.
    """

    def __init__(self, program: Program, name: str, *, on_expired: Callable[[Session], None]) -> None:
        self.id = secrets.token_urlsafe(24)
        self.program = program
        self.name = name
        self.connection: Connection | None = None
        self.expires_at: float | None = None
        self.started = False
        self.base_url = "/"
        # The cookie of the browser that shows the page: a sign-in has to be completed by the same browser.
        self.browser = ""
        self.client_frames = 0
        self.loop = program.loop
        self._thread = threading.get_ident()
        self._on_expired = on_expired
        self._bridge = Bridge(program.limiter)
        self._tree = Tree(self.wake, self.run_hook)
        self.outbox = Outbox(self._tree)
        self._waking = False
        self._store: SessionStore | None = None
        self.ended = False
        self.closing: asyncio.Task[None] | None = None
        """Set once the session is about to end: no client gets it any more."""
        self._detached: asyncio.Future[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._timer: Any = None
        self._context = contextvars.copy_context()
        self.page = Page(self)
        self._services = self.page._services
        self._context.run(current_page.set, self.page)
        self._tree.mount_root(self.page)

    @property
    def tree(self) -> Tree:
        """The live controls."""
        return self._tree

    @functools.cached_property
    def calls(self) -> Calls:
        """The calls to the client that wait for their answers."""
        return Calls()

    @property
    def store(self) -> SessionStore:
        """Values that the program keeps for this session."""
        if self._store is None:
            self._store = SessionStore()
        return self._store

    # Life

    async def close(self, patience: float) -> None:
        """Tell the program, wait for its handler (at most `patience` seconds), and end the session. Loop only."""
        self.closing = self.closing or asyncio.current_task()
        others = set(self._tasks)
        self.fire("close")
        if hooks := self._tree.leaving_hooks():
            # In a thread: a hook that blocks must not hold up the other users.
            self.run(self._run_hooks, hooks)
        if handlers := self._tasks - others:
            await asyncio.wait(handlers, timeout=patience)
        self.end()

    def _run_hooks(self, hooks: list[Callable[[], Any]]) -> None:
        for hook in hooks:
            self.run_hook(hook)

    def end(self) -> None:
        """End the session at once: its tasks are cancelled and its client is disconnected. Loop only."""
        if self.ended:
            return
        self.ended = True
        self._cancel_timer()
        if self.connection is not None:
            self.connection.close()
        self.fail_calls("the session is over")
        for task in self._tasks:
            task.cancel()
        self._on_expired(self)

    async def finished(self) -> None:
        """Wait for the tasks of a session that has ended."""
        if self._tasks:
            await asyncio.wait(self._tasks)

    def attach(self, connection: Connection) -> None:
        """`connection` shows the page from now on; one that did so before is closed."""
        self._cancel_timer()
        self.expires_at = None
        old, self.connection = self.connection, connection
        if old is not None:
            old.close()

    def detach(self, connection: Connection) -> None:
        """`connection` is gone. The session waits for the client to come back, for as long as the program says."""
        if self.connection is not connection:
            return
        self.connection = None
        if self._detached is not None:
            self._detached.set_result(None)
            self._detached = None
        timeout = self.program.session_timeout
        self.expires_at = time.time() + timeout
        self._timer = self.loop.call_later(timeout, self._expire)
        self.fire("disconnect")

    async def disconnected(self) -> None:
        """Wait until no client is connected."""
        while self.connection is not None:
            self._detached = self._detached or self.loop.create_future()
            await asyncio.shield(self._detached)

    def _expire(self) -> None:
        self.closing = self.loop.create_task(self.close(CLOSE_TIMEOUT))

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    # Running the program's functions

    async def prepare(self, before_main: Callable[..., Any] | None) -> str:
        """Run the hook that comes before the page is first sent. Gives the text of its error, "" if there was none."""
        if before_main is None:
            return ""
        try:
            hook = self._bridge.run(before_main, (self.page,))
            await self._context.run(self.loop.create_task, hook)
        except Exception as error:
            self.crashed(error)
            return describe(error)
        return ""

    def start_main(self) -> None:
        """Call the program's entry point for this session."""
        self.started = True
        self.run(self.program.main, self.page, is_main=True)

    def run(
        self, handler: Callable[..., Any], *args: Any, scope: BaseControl | None = None, is_main: bool = False
    ) -> None:
        """Run a handler of the program as a task of the session, and send what it changed. Loop only."""
        if self.ended:
            return
        if len(self._tasks) >= MAX_RUNNING:
            logger.warning("session has %d handlers under way: an event was dropped", len(self._tasks))
            return
        self._start(self._handle(handler, args, scope, is_main))

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = self._context.run(self.loop.create_task, coroutine)
        self._tasks.add(task)
        return task

    async def _handle(
        self, handler: Callable[..., Any], args: tuple[Any, ...], scope: BaseControl | None, is_main: bool
    ) -> None:
        try:
            await self._bridge.run(handler, args, self, scope)
        except ClientGoneError as error:
            # Nobody is there to be told, and no mistake was made.
            logger.debug("a handler ended early: %s", error)
            self.after_step(scope)
        except Exception as error:
            self.after_step(scope)
            # A handler of errors that fails is not told of its own error.
            tell = not (args and scope is self.page and getattr(args[0], "name", "") == "error")
            self.crashed(error, is_main=is_main, tell=tell)
        finally:
            # Cheaper than a callback of the task, which would take a turn of the loop.
            self._tasks.discard(asyncio.current_task())

    def after_step(self, scope: BaseControl | None) -> None:
        """Update the page for a handler of `scope`, unless the program does that itself. From any thread."""
        if updates_off.get():
            return
        while self._tree.placement.isolated and scope is not None and scope is not self.page:
            # Changes inside an isolated control are its own; those of the control that had the event are meant.
            if scope._i and scope.is_isolated():
                self._tree.update(scope)
            scope = scope._parent
        self._services.forget_unused()
        self._tree.update(self.page)

    async def finish(self, scope: BaseControl | None) -> None:
        """Update the page, and send what has changed: sooner than the connection would if it were woken."""
        self._waking = True
        try:
            self.after_step(scope)
        finally:
            self._waking = False
        if self.connection is not None:
            await self.connection.flush()

    def run_hook(self, hook: Callable[[], Any]) -> None:
        """Run did_mount or will_unmount, in the thread that updates; an async one becomes a task."""
        if is_async(hook):
            self.from_any_thread(self.run, hook)
            return
        try:
            hook()
        except Exception as error:
            self.crashed(error)

    def run_task(self, coroutine: Awaitable[Any]) -> concurrent.futures.Future[Any]:
        """Run a coroutine as a task of the session, from any thread. Cancelling the future cancels the task."""
        future: concurrent.futures.Future[Any] = concurrent.futures.Future()
        self.from_any_thread(self._start_task, coroutine, future)
        return future

    def _start_task(self, coroutine: Any, future: concurrent.futures.Future[Any]) -> None:
        if self.ended or future.cancelled():
            coroutine.close()
            future.cancel()
            return
        task = self._start(self._background(coroutine, future))
        # It can be cancelled before it has begun, so it cannot take itself off the list.
        task.add_done_callback(self._tasks.discard)

        def pass_on(done: concurrent.futures.Future[Any]) -> None:
            if done.cancelled():
                self.from_any_thread(task.cancel)

        future.add_done_callback(pass_on)

    async def _background(self, coroutine: Awaitable[Any], future: concurrent.futures.Future[Any]) -> None:
        try:
            result = await coroutine
        except asyncio.CancelledError:
            future.cancel()
            raise
        except Exception as error:
            if not isinstance(error, ClientGoneError):
                log_exception(error, "background task failed")
            if future.set_running_or_notify_cancel():
                future.set_exception(error)
        else:
            self.after_step(None)
            if future.set_running_or_notify_cancel():
                future.set_result(result)

    def run_thread(self, function: Callable[[], Any]) -> concurrent.futures.Future[Any]:
        """Run a function in a worker thread, from any thread."""

        async def work() -> Any:
            return await self._bridge.run(function, ())

        return self.run_task(work())

    def from_any_thread(self, function: Callable[..., Any], *args: Any) -> None:
        """Call `function` on the loop: now if this is the loop's thread, else soon."""
        if threading.get_ident() == self._thread:
            function(*args)
        elif not self.loop.is_closed():
            self.loop.call_soon_threadsafe(function, *args)

    def crashed(self, error: BaseException, *, is_main: bool = False, tell: bool = True) -> None:
        """Log an exception of the program, show it to the user, and `tell` the handler of `page.on_error`."""
        log_exception(error, "main() failed" if is_main else "handler failed")
        text = describe(error)
        if self.program.show_tracebacks and not is_main:
            text += "\n" + "".join(program_traceback(error))
        self.from_any_thread(self._show_crash, text, tell)

    def _show_crash(self, text: str, tell: bool) -> None:
        self.post(SessionCrashed(message=text))
        if tell:
            self.fire("error", text)

    # Messages to the client

    def post(self, message: InvokeMethod | SessionCrashed) -> None:
        """Send a message that has its place among the changes. From any thread."""
        self.outbox.post(message)
        self.wake()

    def wake(self) -> None:
        """Have the connection send what waits. From any thread."""
        if self._waking or self.connection is None:
            return
        self._waking = True
        self.from_any_thread(self._wake)

    def _wake(self) -> None:
        self._waking = False
        if self.connection is not None:
            self.connection.wake()

    def call_client(
        self, control: BaseControl, name: str, args: dict[str, Any] | None, timeout: float | None
    ) -> Call[Any]:
        """Call a method of the client's widget of `control`. From any thread."""
        frozen = freeze(args or {})
        call_id, future = self.calls.open(control, name, timeout, self.loop)
        self._tree.update(control)
        self.post(
            InvokeMethod(
                control_id=control._i,
                call_id=call_id,
                name=name,
                args=frozen,
                # How long the client waits for the widget to appear, which a person's choice does not prolong.
                timeout=None if timeout is None else max(1, round(min(timeout, DEFAULT_TIMEOUT))),
            )
        )
        return Call(future, self._thread)

    def fail_calls(self, why: str) -> None:
        """Nobody will answer the calls that have been sent: their client is gone."""
        # They are made with the first call: most sessions have none.
        if "calls" in self.__dict__:
            self.calls.fail(why, but=self.outbox.calls_waiting() if not self.ended else ())

    # Events that the server makes itself

    def fire(self, name: str, data: Any = None) -> None:
        """Call the page's handler for an event that no client sends."""
        self.program.dispatcher.fire(self, self.page, name, data)


_FRAMEWORK = (
    *(os.path.dirname(package.__file__ or "") + os.sep for package in (anyio, asyncio, concurrent.futures)),
    os.path.dirname(os.path.dirname(__file__)) + os.sep,
)
"""Folders whose frames come before those of the program in a traceback."""


def describe(error: BaseException) -> str:
    """An exception in one line: "ValueError: the text"."""
    text = str(error).strip()
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def program_traceback(error: BaseException) -> list[str]:
    """The traceback of `error` from the first frame of the program on: how we called it is no help to its author."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None and frame.tb_frame.f_code.co_filename.startswith(_FRAMEWORK):
        frame = frame.tb_next
    return traceback.format_exception(type(error), error, frame)


def log_exception(error: BaseException, what: str) -> None:
    """Log an exception of the program once, with the program's part of the traceback."""
    logger.error("%s\n%s", what, "".join(program_traceback(error)).rstrip())
