"""A WebSocket between a tab and an ASGI application in the same process: no socket, no server, no thread."""

from __future__ import annotations

import asyncio
import contextvars
from collections import deque
from collections.abc import Callable
from typing import Any

from starlette.types import ASGIApp, Message, Scope

__all__ = ["Connection", "websocket_scope"]

HOST = "testserver"
"""What the kit's requests name as their host."""

ABNORMAL = 1006
"""The code of a connection that was cut."""


def websocket_scope(path: str, headers: list[tuple[str, str]]) -> Scope:
    """The ASGI scope of a handshake."""
    named = [("host", HOST), ("origin", f"http://{HOST}"), *headers]
    return {
        "type": "websocket",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "scheme": "ws",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in named],
        "client": ("127.0.0.1", 50000),
        "server": (HOST, 80),
        "subprotocols": [],
        "state": {},
    }


class Connection:
    """One connection: `write()` sends a frame to the application, `on_frame` is called with each of its frames.

    The application runs as a task in `context`; `on_error` is told of its exception. `headers` are those of its answer
    to the handshake.
    """

    def __init__(
        self,
        app: ASGIApp,
        scope: Scope,
        on_frame: Callable[[bytes], None],
        on_error: Callable[[BaseException], None],
        context: contextvars.Context,
    ) -> None:
        loop = asyncio.get_running_loop()
        self.headers: list[tuple[bytes, bytes]] = []
        self.code: int | None = None
        """Why the application has closed the connection; None while it is open."""
        self._on_frame, self._on_error = on_frame, on_error
        self._incoming: deque[Message] = deque([{"type": "websocket.connect"}])
        self._accepted: asyncio.Future[bool] = loop.create_future()
        self._reader: asyncio.Future[None] | None = None
        self._cut = False
        self._task: asyncio.Task[None] = context.run(loop.create_task, self._run(app, scope))
        self._task.add_done_callback(self._ended)

    async def _run(self, app: ASGIApp, scope: Scope) -> None:
        await app(scope, self._receive, self._send)

    async def opened(self) -> bool:
        """Wait for the application's answer to the handshake: whether it has accepted."""
        return await self._accepted

    def write(self, frame: bytes) -> None:
        """Send a frame to the application."""
        self._put({"type": "websocket.receive", "bytes": frame})

    @property
    def is_open(self) -> bool:
        """Whether both sides can still send."""
        return self.code is None and not self._cut

    @property
    def is_idle(self) -> bool:
        """Whether the application has taken every frame and waits for the next one."""
        return self._task.done() or (not self._incoming and self._reader is not None and not self._reader.done())

    async def cut(self) -> None:
        """End the connection as a network failure does, and wait for the application to notice."""
        if not self._cut:
            self._cut = True
            self._put({"type": "websocket.disconnect", "code": ABNORMAL, "reason": ""})
        await asyncio.wait({self._task})

    def _put(self, message: Message) -> None:
        self._incoming.append(message)
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)

    async def _receive(self) -> Message:
        while not self._incoming:
            self._reader = asyncio.get_running_loop().create_future()
            await self._reader
        return self._incoming.popleft()

    async def _send(self, message: Message) -> None:
        if not self.is_open:
            raise OSError("the connection is closed")
        kind = message["type"]
        if kind == "websocket.accept":
            self.headers = list(message.get("headers", ()))
            self._settle(accepted=True)
        elif kind == "websocket.send":
            self._on_frame(message["bytes"])
        elif kind == "websocket.close":
            self.code = message.get("code", 1000)
            self._settle(accepted=False)
            self._put({"type": "websocket.disconnect", "code": self.code, "reason": message.get("reason", "")})

    def _settle(self, *, accepted: bool) -> None:
        if not self._accepted.done():
            self._accepted.set_result(accepted)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        error = None if task.cancelled() else task.exception()
        if self.code is None:
            self.code = ABNORMAL if error is not None else 1000
        self._settle(accepted=False)
        if error is not None:
            self._on_error(error)
