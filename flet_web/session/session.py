"""A session: one user's page, from the first registration until it expires."""

from __future__ import annotations

import asyncio
import concurrent.futures
import secrets
import threading
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from flet_web.controls.page.events import PageErrorEvent
from flet_web.controls.page.session_store import UserSession
from flet_web.engine.call import Call
from flet_web.engine.context import current_page
from flet_web.engine.node import BaseControl
from flet_web.engine.tree import Tree
from flet_web.session.browser_state import Browser, Connection
from flet_web.session.calls import SessionEndedError
from flet_web.session.client_values import ClientValues
from flet_web.session.kept_state import keep_state, kept_state
from flet_web.session.program_errors import ErrorReport, describe, handling_error
from flet_web.session.runner import Runner
from flet_web.session.step_updates import StepUpdates
from flet_web.session.turns import Turns

if TYPE_CHECKING:
    from flet_web import Page
    from flet_web.auth.authorization import Authorization
    from flet_web.auth.sign_ins import SignIns
    from flet_web.components.renderer import Renderer
    from flet_web.controls.data_channel import DataChannel
    from flet_web.request import PageRequest
    from flet_web.session.program import Program

__all__ = ["Session"]

SESSION_OVER = 4000
"""The close code by which a client knows that its session was ended on purpose: the next one is no continuation."""

FLUSH_PAUSE = 0.01
"""Seconds between two attempts to send a part of a long list to a browser that is to have all before it is left."""

CLOSE_TIMEOUT = 10.0
"""Seconds for the handler of `page.on_close`."""


class Session:
    """The life of a session, on one event loop. Made by `SessionDirectory`.

    `program` is the app; `name` the page name; `address` that of the client which began it, "" if none is known;
    `on_ended` is called once, when the session has ended. `browser` is what is known of the browser that shows the
    page, `runner` runs the program's functions.
    """

    __slots__ = (
        "_client_values", "_on_ended", "_sign_ins", "_steps", "_store", "_timer", "_turns", "address",
        "authorization", "browser", "closing", "ended", "expires_at", "id", "loop", "name", "owner", "page",
        "program", "request", "runner", "started", "tree", "used",
    )  # fmt: skip

    def __init__(
        self, program: Program, name: str, address: str, *, on_ended: Callable[[Session], Awaitable[None]]
    ) -> None:
        self.id = secrets.token_urlsafe(24)
        self.program, self.name, self.address = program, name, address
        self.loop = program.loop_thread.loop
        self.expires_at: float | None = None
        self.started = False
        self.request: PageRequest
        """The connection that is there, or was last."""
        self.owner = ""
        """Who began it, as the application around the app knows them. "" for nobody."""
        self.ended = False
        self.authorization: Authorization | None = None
        """Who is signed in: `page.auth`."""
        self.used = False
        """Whether its user has done anything. One that nobody has used is the first to make room for others."""
        self.closing: asyncio.Task[None] | None = None
        """Set once the session is about to end: no browser gets it any more."""
        self._on_ended = on_ended
        self._timer: asyncio.TimerHandle | None = None
        self._store: UserSession | None = None
        self._sign_ins: SignIns | None = None
        self._client_values: ClientValues | None = None
        self._turns: Turns | None = None
        self.tree = Tree(self._wake, self._run_hook, self._defer)
        self.browser = Browser(self.tree, program.loop_thread)
        self.page: Page = program.make_page(self)
        self._steps = StepUpdates(self.page, self.tree, self.browser)
        self.runner = Runner(self.page, program, address, self._steps, self._show_error)
        self.tree.mount_root(self.page)

    def _wake(self) -> None:
        self.browser.wake()

    def _run_hook(self, hook: Callable[[], Any]) -> None:
        self.runner.run_hook(hook)

    def _defer(self, hooks: Callable[[], None]) -> bool:
        """Whether hooks run in a worker thread: in this one, that of the loop, they would hold up everybody."""
        return threading.get_ident() == self.loop_thread and self.runner.run(hooks) is not None

    # Errors of the program

    def _show_error(self, report: ErrorReport, tell: bool) -> None:
        """Show an error to the user, unless the handler of `page.on_error` takes it."""
        told = self._tell(report) if tell else None
        if told is None:
            self.browser.crashed(report.shown)
            return
        task, event = told

        def ended(_: asyncio.Task[None]) -> None:
            if not event.handled:
                self.browser.crashed(report.shown)

        task.add_done_callback(ended)

    def _tell(self, report: ErrorReport) -> tuple[asyncio.Task[None], PageErrorEvent] | None:
        """Start the handler of `page.on_error`. None if there is none, or if it cannot be started."""
        page, handler = self.page, self.page.on_error
        if handler is None or not callable(handler):
            return None
        text = describe(report.error)
        event = PageErrorEvent(
            name="error", control=page, data=text, exception=report.error, reference=report.reference
        )
        page.prepare_event(event, text)
        before = handling_error.set(page)
        try:
            task = self.runner.run(handler, event, scope=page)
        finally:
            handling_error.reset(before)
        return None if task is None else (task, event)

    # Begin

    async def prepare(self, before_main: Callable[..., Any] | None) -> str | None:
        """Run the hook that comes before the page is first sent. None if it went well.

        Else what the user is to be shown of its error, "" if the handler of `page.on_error` has taken it.
        """
        report = None if before_main is None else await self.runner.complete(before_main)
        if report is None:
            return None
        if told := self._tell(report):
            task, event = told
            await asyncio.wait([task])
            if event.handled:
                return ""
        self.browser.crashed(report.shown)
        return report.shown

    def start_main(self, main: Callable[..., Any]) -> None:
        """Call the program's entry point for this session."""
        self.started = True
        self.runner.run(main, self.page, is_main=True)

    # Connections

    def attach(self, connection: Connection) -> None:
        """`connection` shows the page from now on; one that did so before is closed."""
        self._cancel_timer()
        self.expires_at = None
        self.browser.connect(connection)
        self.runner.client_came()

    def detach(self, connection: Connection) -> None:
        """`connection` is gone. The session waits for the browser to come back, for as long as the program says."""
        if not self.browser.disconnect(connection):
            return
        self.request.release_socket()
        self.runner.client_left()
        timeout = self.program.session_timeout
        self.expires_at = time.time() + timeout
        self._timer = self.loop.call_later(timeout, self.expire)
        self.fire("disconnect")

    # End

    def close_by_program(self) -> None:
        """End the session, once the browser has what was sent to it so far. It gets another one. Loop only."""
        if self.closing is None:
            self._cancel_timer()
            self.closing = self.loop.create_task(self._close_by_program())

    async def _close_by_program(self) -> None:
        if self.browser.connection is not None:
            await self.browser.connection.flush()
        outbox = self.browser.outbox
        while self.browser.connection is not None and (outbox.has_rest or self.tree.has_much) and outbox.waiting:
            await asyncio.sleep(FLUSH_PAUSE)
            await self.browser.connection.flush()
        if self.browser.connection is not None:
            self.browser.connection.close(SESSION_OVER)
        await self.close(CLOSE_TIMEOUT)

    def expire(self) -> None:
        """End the session soon: it is for nobody any more. Loop only."""
        self._cancel_timer()
        if self.closing is not None:
            return
        self.closing = self.loop.create_task(self.close(CLOSE_TIMEOUT))

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    async def close(self, patience: float) -> None:
        """Tell the program, wait for its handler (at most `patience` seconds), and end the session. Loop only."""
        self.closing = self.closing or asyncio.current_task()
        await self.runner.wait_for_started(self._say_good_bye, patience)
        if not self.ended:
            self._end()
            await self._on_ended(self)

    def _say_good_bye(self) -> None:
        self.fire("close")
        hooks = self.tree.leaving_hooks()
        if self._steps.renderer is not None:
            hooks.append(self._steps.renderer.close)
        if hooks:
            self.runner.run_hooks_in_thread(hooks)

    def _end(self) -> None:
        self.ended = True
        self.tree.end(self._refuse)
        self._cancel_timer()
        self.browser.close()
        self.runner.cancel()

    def _refuse(self) -> None:
        """End a loop of the program that goes on in a thread. Other sessions may change this page without effect."""
        if current_page.get() is self.page:
            raise SessionEndedError("the session is over")

    # What the page asks of its session

    @property
    def store(self) -> UserSession:
        """What the program has of this session: its id, and the values that it keeps for it."""
        if self._store is None:
            with self.tree.lock:
                if self._store is None:
                    self._store = UserSession(self.id)
        return self._store

    @property
    def sign_ins(self) -> SignIns:
        """The sign-ins of this session that are under way. Made, and imported, when they are first used."""
        if self._sign_ins is None:
            from flet_web.session.sign_in_session import sign_ins_of

            self._sign_ins = sign_ins_of(self)
            # The browser leaves for the provider, and comes back.
            self.used = True
        return self._sign_ins

    @property
    def client_values(self) -> ClientValues:
        """What the client has made this session keep."""
        if self._client_values is None:
            self._client_values = ClientValues(self.tree, self.program.max_client_bytes)
        return self._client_values

    @property
    def renderer(self) -> Renderer:
        """The components of the page. Made, and imported, with the first one."""
        if self._steps.renderer is None:
            from flet_web.components.failure_view import failure_view
            from flet_web.components.renderer import Renderer

            with self.tree.lock:
                if self._steps.renderer is None:
                    self._steps.renderer = Renderer(self, failure_view)
        return self._steps.renderer

    @property
    def shows_components(self) -> bool:
        """Whether the page has shown a component."""
        return self._steps.renderer is not None

    @property
    def turns(self) -> Turns:
        """The order of the events of a page of components."""
        if self._turns is None:
            self._turns = Turns(self.renderer, self.runner)
        return self._turns

    @property
    def has_waiting_events(self) -> bool:
        """Whether events of its client wait for those before them."""
        return self._turns is not None and self._turns.is_waiting

    def expand(self, control: BaseControl) -> None:
        """Make what components in a control come to, which is about to be shown."""
        if self._steps.renderer is not None:
            self._steps.renderer.expand(control)

    def call_later(self, delay: float, function: Callable[[], Any]) -> None:
        """Call `function` in so many seconds. Loop only."""
        self.loop.call_later(delay, function)

    @property
    def loop_thread(self) -> int:
        """The identifier of the event loop's thread."""
        return self.program.loop_thread.ident

    def call_client(
        self, control: BaseControl, name: str, args: dict[str, Any] | None, timeout: float | None
    ) -> Call[Any]:
        """Call a method of the browser's widget of `control`. From any thread."""
        return self.browser.call(control, name, args, timeout)

    def channel_of(self, control: BaseControl, channel_id: int) -> DataChannel:
        """A data channel of `control`. ValueError if the client has opened none with this number."""
        channels = self.browser.channels
        if channels is None:
            raise ValueError(f"{control!r} has no open data channel {channel_id!r}")
        return channels.find(control, channel_id)

    def run_task(self, coroutine: Awaitable[Any]) -> concurrent.futures.Future[Any]:
        """Run a coroutine as a task of the session, from any thread. Cancelling the future cancels the task."""
        return self.runner.run_task(coroutine)

    async def kept_state(self, key: str) -> Any | None:
        """What a component has kept under `key` for the user's browser. None if there is nothing."""
        return await kept_state(self, key)

    async def keep_state(self, key: str, value: Any) -> None:
        """Keep plain data of a component under `key` for the user's browser."""
        await keep_state(self, key, value)

    def route_changed(self) -> None:
        """The page has another route: components that depend on it are rendered again."""
        if self._steps.renderer is not None:
            self._steps.renderer.route_changed()

    def run_apart(self, function: Callable[[], Any]) -> None:
        """Run a render, or what follows from one, in a worker thread. From any thread."""
        self.runner.run_apart(function)

    def run_thread(self, function: Callable[[], Any]) -> concurrent.futures.Future[Any]:
        """Run a function in a worker thread, from any thread."""
        return self.runner.run_thread(function)

    def crashed(self, error: BaseException, what: str = "handler failed") -> str:
        """Log an error of the program as `what`, and show it to the user, as returned. From any thread."""
        return self.runner.crashed(error, what)

    def show_message(self, text: str) -> None:
        """Show `text` to the user as an error. From any thread."""
        self.browser.crashed(text)

    def fire(self, name: str, data: Any = None) -> asyncio.Task[None] | None:
        """Call the page's handler for an event that the server makes itself, by the task that is given. Loop only."""
        return self.program.dispatcher.fire(self, self.page, name, data)

    def from_any_thread(self, function: Callable[..., Any], *args: Any) -> None:
        """Call `function` on the loop: now if this is the loop's thread, else soon."""
        self.program.loop_thread.call(function, *args)
