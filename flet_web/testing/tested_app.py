"""`TestedApp`: one app that is being tested, and the users that have it open."""

from __future__ import annotations

import asyncio
import contextvars
import inspect
from collections.abc import Callable
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any

import anyio
import httpx
from starlette.types import ASGIApp

from flet_web.asgi.application import FletApplication
from flet_web.engine.assignments import check_assignments
from flet_web.session.program_errors import exception_observer

from .clock import Clock
from .connection import HOST, Connection, websocket_scope
from .failures import Failures
from .lifespan import Lifespan
from .waiter import Waiter

if TYPE_CHECKING:
    from flet_web.session.session import Session

    from .open_page import OpenPage

__all__ = ["TestedApp", "is_asgi"]

GRACE = 1.0
"""Seconds that handlers get to end when the test has ended."""


class TestedApp:
    """What the users of one test share: the app, its failures, its time. `patience` is in seconds.

    `path` is where the app is mounted; `wait` says whether main() is waited for.
    """

    def __init__(self, app: ASGIApp, *, path: str, patience: float, wait: bool) -> None:
        check_assignments()
        self.asgi, self.patience, self.wait = app, patience, wait
        self.root = path.rstrip("/")
        endpoint = "ws"
        if isinstance(app, FletApplication):
            self.root += app.settings.web_app_path.rstrip("/")
            endpoint = app.settings.websocket_endpoint.lstrip("/")
        self.endpoint = f"{self.root}/{endpoint}"
        self.pages: list[OpenPage] = []
        self.clock = Clock.take()
        self._wakers: set[asyncio.Future[None]] = set()
        self.failures = Failures(self._failed)
        self.waiter = Waiter(self.pages, self.failures.check, self.clock)
        self._lifespan = None if isinstance(app, FletApplication) else Lifespan(app)
        self._seen: dict[str, Session] = {}

    async def start(self) -> None:
        """Let the app start up. Raises what it raises."""
        if self._lifespan is not None:
            await self._lifespan.start()
        elif isinstance(self.asgi, FletApplication):
            context = contextvars.copy_context()
            context.run(exception_observer.set, self.failures.add)
            context.run(self.asgi.begin)

    # Connections

    def connect(self, headers: list[tuple[str, str]], on_frame: Callable[[bytes], None]) -> Connection:
        """A new WebSocket to the app; exceptions of its session are failures of this app."""
        context = contextvars.copy_context()
        context.run(exception_observer.set, self.failures.add)
        return Connection(self.asgi, websocket_scope(self.endpoint, headers), on_frame, self.failures.add, context)

    def http(self, headers: dict[str, str], cookies: CookieJar) -> httpx.AsyncClient:
        """An HTTP client for the app."""
        transport = httpx.ASGITransport(self.asgi)
        return httpx.AsyncClient(transport=transport, base_url=f"http://{HOST}", headers=headers, cookies=cookies)

    # Waiting

    def changed(self) -> asyncio.Future[None]:
        """A future that is done when something comes from the app, or fails."""
        waker: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._wakers.add(waker)
        return waker

    def wake(self) -> None:
        """Something has come."""
        wakers, self._wakers = self._wakers, set()
        for waker in wakers:
            if not waker.done():
                waker.set_result(None)

    def _failed(self) -> None:
        self.waiter.wake(self.wake)

    async def settle(self) -> None:
        """Wait until the app is quiet. Raises what it raises, and StillRunningError."""
        __tracebackhide__ = True
        await self.waiter.wait(self.patience)

    async def rest(self) -> None:
        """Let the app do what it can do at once."""
        await self.waiter.rest(self.patience)

    def note(self, session: Session) -> None:
        """A page shows this session."""
        self._seen[session.id] = session

    # The end

    async def close(self) -> None:
        """All users leave, and their sessions end."""
        for page in list(self.pages):
            await page.leave()
        sessions = list(self._seen.values())
        await asyncio.gather(*(session.close(GRACE) for session in sessions if not session.ended))
        with anyio.move_on_after(GRACE):
            for session in sessions:
                await session.runner.finished()
        if self._lifespan is not None:
            await self._lifespan.stop()
        elif isinstance(self.asgi, FletApplication):
            await self.asgi.end()
        self.clock.release()


def is_asgi(app: Any) -> bool:
    """Whether it is an ASGI application, and not a function of the page."""
    try:
        inspect.signature(app).bind(None, None, None)
    except (TypeError, ValueError):
        return False
    return True
