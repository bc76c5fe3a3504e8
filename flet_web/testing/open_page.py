"""`OpenPage`: the app's page in one tab of a user's browser, connected to the app."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from http.cookies import SimpleCookie
from typing import TYPE_CHECKING, Any

from flet_web.asgi.manager import app_manager
from flet_web.protocol import Control, InvokeMethod, ProtocolError

from .browser import Browser, Window
from .client_state import ClientState
from .connection import Connection
from .errors import TestingError
from .files import FileDialog
from .finder import Finder
from .outline import outline
from .services import Services, url_of
from .tab import Tab, describe_page
from .tested_app import TestedApp

if TYPE_CHECKING:
    from flet_web.session.session import Session

__all__ = ["OpenPage"]

DRAWERS = {"show_drawer": ("drawer", True), "close_drawer": ("drawer", False)}
DRAWERS |= {"show_end_drawer": ("end_drawer", True), "close_end_drawer": ("end_drawer", False)}
"""Methods of a View: which drawer they open or close."""


class OpenPage:
    """A tab with what is in it. Call `connect()` first."""

    def __init__(self, app: TestedApp, browser: Browser, window: Window, route: str) -> None:
        self.app, self.browser, self.window = app, browser, window
        self.history = [route]
        """Routes that the tab has shown, the last one now."""
        self.tab = Tab(self._transmit, self._describe, on_call=self._called)
        self.client = ClientState(self.tab)
        self.services = Services(browser, window, self.control_of, self.open_url)
        own = {"user-agent": "flet_web.testing", "accept-language": window.locale}
        self.http = app.http({**own, **{name.lower(): v for name, v in window.headers.items()}}, browser.cookies)
        """The user's HTTP client, for other endpoints of the app; it has the cookies of the browser."""
        self.files = FileDialog(browser, self.http)
        self.files.install(self.services)
        self.traffic = 0
        self.session: Session | None = None
        self._connection: Connection | None = None
        self.answering: set[asyncio.Task[None]] = set()
        """What the browser does for the program: answers to calls, uploads."""
        app.pages.append(self)

    # Connection

    async def connect(self) -> None:
        """Open the WebSocket and register. TestingError if the app refuses."""
        headers = [*self.http.headers.items()]
        if cookies := "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.http.cookies.jar):
            headers.append(("cookie", cookies))
        connection = self._connection = self.app.connect(headers, self._arrived)
        if not await connection.opened():
            self.app.failures.check()
            raise TestingError(f"the app does not accept a connection at {self.app.endpoint} (code {connection.code})")
        for name, value in connection.headers:
            if name.lower() == b"set-cookie":
                for morsel in SimpleCookie(value.decode("latin-1")).values():
                    self.http.cookies.set(morsel.key, morsel.value)
        self.tab.register()

    async def disconnect(self) -> None:
        """The network goes away."""
        self.tab.disconnected()
        if self._connection is not None:
            await self._connection.cut()

    async def leave(self) -> None:
        """The tab is closed."""
        self.app.pages.remove(self)
        self.client.close()
        await self.disconnect()
        for task in self.answering:
            task.cancel()
        await self.http.aclose()

    @property
    def is_connected(self) -> bool:
        """Whether the page is connected to its session."""
        return self.tab.registered and self._connection is not None and self._connection.is_open

    @property
    def is_idle(self) -> bool:
        """Whether everything that was sent has arrived, in both directions."""
        if self.client.stale:
            return False
        if self._connection is None or not self._connection.is_open:
            return True
        browser = None if self.session is None else self.session.browser
        waits = browser is not None and browser.connection is not None and browser.outbox.waiting
        return self._connection.is_idle and not waits

    @property
    def is_at_work(self) -> bool:
        """Whether the app is about to handle an event, or to send something."""
        if self.session is None:
            return False
        connection = self.session.browser.connection
        return self.session.has_waiting_events or (connection is not None and connection.is_sending)

    def _describe(self) -> dict[str, Any]:
        window = self.window
        return describe_page(
            self.history[-1],
            width=window.width,
            height=window.height,
            platform=window.platform,
            brightness=window.brightness,
        )

    def _transmit(self, frame: bytes) -> None:
        if self._connection is not None and self._connection.is_open:
            self.traffic += 1
            self._connection.write(frame)

    def _arrived(self, data: bytes) -> None:
        self.traffic += 1
        was = self.tab.registered
        try:
            self.tab.feed(data)
        except ProtocolError as error:
            self.app.failures.add(error)
            raise
        if self.tab.registered and not was:
            self.session = app_manager.find_session(self.tab.model.session_id or "")
            if self.session is not None:
                self.app.note(self.session)
        if not self.client.stale:
            self.client.stale = True
            asyncio.get_running_loop().call_soon(self._refresh)
        self.app.wake()

    def _refresh(self) -> None:
        if self.client.stale and self in self.app.pages:
            self.client.refresh()

    def control_of(self, number: int) -> Any:
        """The program's control with this id: only to know its class."""
        return None if self.session is None else self.session.tree.get(number)

    # Calls of the server

    def _called(self, call: InvokeMethod) -> None:
        control = self.tab.model.controls.get(call.control_id)
        if control is None:
            message = f"Exception: Calling {call.name} method of inexistent control: {call.control_id}"
            self.tab.reply(call, error=message)
        elif control["_c"] == "FilePicker" and call.name == "upload":
            self._start(self.files.upload(call.args["files"], lambda data: self.tab.fire(control, "upload", data)))
            self.tab.reply(call)
        else:
            if control["_c"] == "Page" and call.name == "push_route":
                # As in a browser: at once, and ahead of what the program shows there.
                self.navigate(str(call.args.get("route") or "/"))
            self._start(self._answer(control["_c"], call))

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(coroutine)
        self.answering.add(task)
        task.add_done_callback(self.answering.discard)

    async def _answer(self, kind: str, call: InvokeMethod) -> None:
        try:
            result = await self.services.answer(kind, call)
        except TestingError as error:
            self.app.failures.add(error)
            self.tab.reply(call, error=str(error))
        except Exception as error:  # what the test says that the browser answers
            self.tab.reply(call, error=f"Exception: {error}")
        else:
            self._follow(kind, call)
            self.tab.reply(call, result)

    def _follow(self, kind: str, call: InvokeMethod) -> None:
        """What a call does on the page itself."""
        self.client.refresh()
        if call.name == "focus":
            self.client.focus(self.client.screen().of(call.control_id))
        elif kind == "View" and call.name == "confirm_pop":
            self.client.confirm_pop(call.args.get("should_pop") is True)
        elif kind == "View" and call.name in DRAWERS:
            part, opens = DRAWERS[call.name]
            drawer = self.tab.model.controls[call.control_id].get(part)
            if isinstance(drawer, dict):
                (self.client.opened.add if opens else self.client.opened.discard)(drawer["_i"])

    def navigate(self, route: str) -> None:
        """Show another route in the address bar, and tell the program; nothing if it is there already."""
        route = route if route.startswith("/") else f"/{route}"
        if route == self.history[-1]:
            return
        self.history.append(route)
        self.tell_route()

    def open_url(self, url: Any, window: Any = None) -> None:
        """Follow a link: a route of the app is shown in this tab, unless it is for another window."""
        address, name = url_of(url), window or (url.get("target") if isinstance(url, dict) else None)
        if address.startswith("/") and (not name or name in ("_self", "_top", "_parent")):
            self.navigate(address)
        else:
            self.browser.opened.append(address)

    def tell_route(self) -> None:
        """The address bar shows another route: tell the program."""
        page, route = self.tab.model.page, self.history[-1]
        self.tab.change(page, route=route)
        self.tab.event(page["_i"], "route_change", {"route": route})

    def act(self, call: InvokeMethod) -> None:
        """An action that the client does by itself: there is nobody to answer to."""
        control = self.tab.model.controls.get(call.control_id)
        if control is not None:
            self._start(self._act(control, call))

    async def _act(self, control: Control, call: InvokeMethod) -> None:
        try:
            result = await self.services.answer(control["_c"], call)
        except TestingError as error:
            self.app.failures.add(error)
            return
        if control["_c"] == "FilePicker" and call.name == "pick_files":
            self.tab.fire(control, "result", {"files": result})

    # What the user sees

    def finder(self) -> Finder:
        """Finds controls on the page as it is now."""
        if self.client.stale:
            self.client.refresh()
        return Finder(self.client.screen(), self.control_of, self.tree)

    def tree(self) -> str:
        """The page as an indented tree: what is on it, and what of that is not shown."""
        return outline(self.client.screen(), crash=self.tab.model.crash, focused=self.client.focused)
