"""The HTTP protocols of the own server: uvicorn's, with a limit to the time for which a client may keep it waiting.

uvicorn itself only ends connections on which nothing was asked for. Of its classes nothing is used but `cycle`, the
request that came last, `flow`, `pipeline`, the requests that wait, and `handle_websocket_upgrade()`, as they are in
0.53 and 0.54. Tests over real sockets fail if these change.
"""

from __future__ import annotations

import asyncio
import importlib.util
import logging
from typing import TYPE_CHECKING, Any

from flet_web.asgi.client_address import address_of, is_proxy
from flet_web.asgi.connection_count import TooManyConnectionsError, open_requests
from flet_web.asgi.socket_extension import abort, unsent_bytes
from flet_web.settings import Settings

__all__ = ["http_protocol"]

logger = logging.getLogger("flet_web")

_LOOKS = 4
"""How often it is looked at a connection in the shortest time that it may last, and once a second at least."""
_SLICE = 16 * 1024
"""Bytes that are read at a time: they may be hundreds of requests."""
_MAX_AHEAD = 100
"""Requests that may be sent ahead of the answer to the one before. Browsers send none."""
_MAX_HEAD = 64 * 1024
"""Bytes of the headers of a request."""
_ANSWER = b"HTTP/1.1 %b\r\ncontent-type: text/plain\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
_TOO_LATE = _ANSWER % b"408 Request Timeout"
_TOO_LARGE = _ANSWER % b"431 Request Header Fields Too Large"


def http_protocol(settings: Settings) -> type[asyncio.Protocol]:
    """The class for uvicorn's option `http`, on the fastest parser that is installed."""
    if importlib.util.find_spec("httptools") is not None:
        from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

        return _timed(HttpToolsProtocol, settings)
    from uvicorn.protocols.http.h11_impl import H11Protocol

    return _timed(H11Protocol, settings)


def _timed(base: type[asyncio.Protocol], settings: Settings) -> type[asyncio.Protocol]:
    own = {
        "settings": settings,
        "header_timeout": settings.header_timeout_seconds,
        "idle_timeout": settings.idle_timeout_seconds,
        "look_interval": min(1, settings.header_timeout_seconds / _LOOKS, settings.idle_timeout_seconds / _LOOKS),
    }
    return type("Protocol", (_Timed, base), own)


class _Timed(asyncio.Protocol):
    """A mixin for uvicorn's protocols. It looks at the connection now and then: nothing is timed for each request."""

    settings: Settings
    header_timeout: int
    idle_timeout: int
    look_interval: float

    if TYPE_CHECKING:
        loop: asyncio.AbstractEventLoop
        transport: asyncio.Transport
        cycle: Any
        flow: Any

    _timer: asyncio.TimerHandle | None = None
    _awaited: float | None = None
    """Since when a request is awaited, from the connection or the request's first byte on."""
    _head = 0
    """Bytes of the request that is awaited."""
    _is_new = True
    _heard = _moved = 0.0
    """When something was received, and when the client took something of what is sent to it."""
    _unsent = 0
    _address: str | None = None
    """Where the connection counts."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client has connected."""
        super().connection_made(transport)
        self._awaited = self._heard = self.loop.time()
        self._timer = self.loop.call_later(self.look_interval, self._look)
        try:
            self._count()
        except TooManyConnectionsError as error:
            logger.warning("a connection was refused: %s", error)
            abort(self.transport)

    def _count(self) -> None:
        client = self.transport.get_extra_info("peername")
        host = client[0] if isinstance(client, tuple) else ""
        # A proxy connects for everybody.
        address = "" if is_proxy(host, self.settings.trusted_proxies) else address_of({"client": (host, 0)})
        open_requests.add(address, self.settings.connections_per_address)
        self._address = address

    def _uncount(self) -> None:
        if self._address is not None:
            open_requests.remove(self._address)
            self._address = None

    def handle_websocket_upgrade(self, *args: Any) -> None:
        """The connection goes on as a WebSocket, which the application counts."""
        self._uncount()
        super().handle_websocket_upgrade(*args)  # type: ignore[misc]

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection has ended."""
        self._uncount()
        if self._timer is not None:
            self._timer.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Part of a request has come."""
        self._heard, self._is_new = self.loop.time(), False
        before = self.cycle
        if self._awaited is None and before.response_complete:
            self._awaited = self._heard
        for start in range(0, len(data), _SLICE):
            part = data[start : start + _SLICE]
            try:
                super().data_received(part)
            except Exception as error:
                # asyncio would log each of these at length.
                logger.warning("a request could not be read: %r", error)
                abort(self.transport)
            if self.transport.is_closing():
                if self.cycle is not None:
                    # Else the application would answer after uvicorn's 400, and fail.
                    self.cycle.disconnected = True
                return
            if self.transport.get_protocol() is not self:
                return
            if self.cycle is not before:
                before, self._awaited, self._head = self.cycle, None, 0
                if len(getattr(self, "pipeline", ())) > _MAX_AHEAD:
                    abort(self.transport)
            elif self._awaited is not None and not (before is not None and before.more_body):
                self._head += len(part)
                if self._head > _MAX_HEAD:
                    self._end(_TOO_LARGE)

    def _look(self) -> None:
        # A connection that is a WebSocket now has another protocol.
        if self.transport.get_protocol() is not self:
            return
        now, cycle = self.loop.time(), self.cycle
        if self._is_stuck(now):
            abort(self.transport)
        elif cycle is None or cycle.response_complete:
            # Of a request that has been answered already, the body may be on its way.
            limit = self.idle_timeout if cycle is not None and cycle.more_body else self.header_timeout
            if self._awaited is not None and now - self._awaited >= limit:
                self._end(b"" if self._is_new else _TOO_LATE)
        elif not cycle.more_body or self.flow.read_paused or cycle.waiting_for_100_continue:
            # It is the application that is waited for.
            self._heard = now
        elif now - self._heard >= self.idle_timeout:
            cycle.disconnected = True
            self._end(b"" if cycle.response_started else _TOO_LATE)
        self._timer = self.loop.call_later(self.look_interval, self._look)

    def _is_stuck(self, now: float) -> bool:
        """Whether there is something to send, and the client has taken nothing of it for too long."""
        if not self.transport.get_write_buffer_size():
            self._unsent = 0
            return False
        unsent = unsent_bytes(self.transport)
        if not 0 < self._unsent <= unsent:
            self._moved = now
        self._unsent = unsent
        return now - self._moved >= self.idle_timeout

    def _end(self, answer: bytes) -> None:
        if answer and not self.transport.is_closing():
            self.transport.write(answer)
        self.transport.close()
