"""The WebSocket protocol of the own server: uvicorn's, which bounds what a client can make it do.

It builds on methods of uvicorn that are not documented, as they are in 0.53 and 0.54. Tests over real sockets fail if
one of them is gone. Before 0.53 uvicorn did not wait for clients that do not read.
"""

from __future__ import annotations

import asyncio
from typing import Any, cast

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

from flet_web.asgi.message_limits import TURN_PAUSE, LimitError, Throttle
from flet_web.asgi.socket_extension import SOCKET, Socket, abort, unsent_bytes
from flet_web.settings import Settings

__all__ = ["websocket_protocol"]

_SLICE = 4096
"""Bytes that are read before the time is looked at: they may be hundreds of frames."""
_MAX_PARTS = 1000
"""Parts in which a message may come. The memory that a part takes does not depend on its size."""
_TOO_BIG = 1009
_BAD_REQUEST = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
_TURN_SECONDS = 0.005
"""Seconds for which the frames of one client are read before others have their turn."""


def websocket_protocol(settings: Settings) -> type[asyncio.Protocol]:
    """The class for uvicorn's option `ws`."""

    class Protocol(OwnWebSocket):
        rate, send_timeout = settings.max_messages_per_second, settings.send_timeout_seconds

    return Protocol


class OwnWebSocket(WebSocketsSansIOProtocol):
    """uvicorn's protocol, in which frames that are no messages are counted too, and no client keeps its socket.

    Messages are counted by the application, under any server. `rate` is that of frames a second, `send_timeout` are
    the seconds in which a client has to take what is left when its connection is closed.
    """

    rate: int
    send_timeout: float
    _throttle: Throttle | None = None
    _held: bytearray | None = None
    """What has arrived and is not read yet; None while reading goes on."""
    _wait = 0.0
    _timer: asyncio.TimerHandle | None = None
    _end: asyncio.TimerHandle | None = None
    _is_lost = False
    _unsent = _parts = 0

    async def run_asgi(self) -> None:
        """Run the application, and see to it that the socket does not outlive it for long."""
        scope = cast("dict[str, Any]", self.scope)
        scope["extensions"][SOCKET] = Socket(abort=self._abort, unsent=lambda: unsent_bytes(self.transport))
        try:
            await super().run_asgi()
        finally:
            self._end_soon()

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection has ended."""
        self._is_lost = True
        for timer in (self._timer, self._end):
            if timer is not None:
                timer.cancel()
        super().connection_lost(exc)

    def _abort(self) -> None:
        abort(self.transport)

    def _end_soon(self) -> None:
        # A transport that is closed waits for its client to take the rest.
        if self._end is None and not self._is_lost:
            self._end = self.loop.call_later(self.send_timeout, self._abort)

    # What the client sends

    def data_received(self, data: bytes) -> None:
        """Read frames: for a few milliseconds, and as many as are allowed."""
        if not self.handshake_initiated:
            # The headers come from the HTTP protocol, all of them. What uvicorn cannot read it leaves open for ever.
            super().data_received(data)
            if not self.handshake_initiated:
                self.transport.write(_BAD_REQUEST)
                self.transport.close()
        elif self._held is not None:
            self._held += data
            self.transport.pause_reading()
        elif len(data) <= _SLICE:
            super().data_received(data)
            if self._wait:
                self._hold(b"", self._wait)
        else:
            self._read(data)

    def _read(self, data: bytes) -> None:
        until = self.loop.time() + _TURN_SECONDS
        for start in range(0, len(data), _SLICE):
            super().data_received(data[start : start + _SLICE])
            if self.transport.is_closing():
                return
            if self._wait or self.loop.time() > until:
                self._hold(data[start + _SLICE :], self._wait or TURN_PAUSE)
                return

    def _hold(self, data: bytes, seconds: float) -> None:
        self._wait, self._held = 0.0, bytearray(data)
        self.transport.pause_reading()
        self._timer = self.loop.call_later(seconds, self._go_on)

    def _go_on(self) -> None:
        held, self._held, self._timer = bytes(self._held or b""), None, None
        if self.transport.is_closing():
            return
        self._read(held)
        # Without this uvicorn's own reasons for a pause would be forgotten.
        if self._held is None and not self.read_paused:
            self.transport.resume_reading()

    # Frames that are no messages

    def handle_ping(self) -> None:
        """Answer, unless the client takes no answers."""
        self._count()
        if self.writable.is_set():
            super().handle_ping()
        else:
            self.conn.data_to_send()

    def handle_pong(self, event: Frame) -> None:
        """A sign of life."""
        self._count()
        super().handle_pong(event)

    def handle_cont(self, event: Frame) -> None:
        """A further part of a message."""
        self._count()
        super().handle_cont(event)
        self._parts = 0 if event.fin else self._parts + 1
        if self._parts >= _MAX_PARTS:
            self._fail(_TOO_BIG, f"a message of more than {_MAX_PARTS} parts")

    def _count(self) -> None:
        now = self.loop.time()
        if self._throttle is None:
            self._throttle = Throttle(self.rate, now)
        try:
            self._wait = self._throttle.count(now)
        except LimitError as error:
            self._fail(error.code, str(error))

    def _fail(self, code: int, reason: str) -> None:
        if not self.transport.is_closing():
            self.conn.fail(code, reason)
            self.handle_parser_exception()

    # Whether the client is there

    def send_keepalive_ping(self) -> None:
        """Ask for a sign of life."""
        super().send_keepalive_ping()
        self._unsent = unsent_bytes(self.transport)

    def keepalive_timeout(self) -> None:
        """There was no answer. On a slow connection the question has not arrived yet."""
        unsent = unsent_bytes(self.transport)
        if 0 < unsent < self._unsent and self.ping_timeout is not None and not self.transport.is_closing():
            self._unsent = unsent
            self.pong_timer = self.loop.call_later(self.ping_timeout, self.keepalive_timeout)
            return
        super().keepalive_timeout()
        self._end_soon()
