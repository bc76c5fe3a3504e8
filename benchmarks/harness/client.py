"""A client that speaks the wire protocol directly: registers, clicks, waits for the answer on the page."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import msgspec
from websockets.asyncio.client import ClientConnection, connect

REGISTER_CLIENT, CONTROL_EVENT, SESSION_CRASHED = 1, 3, 6
CONTROL_FRAME, NUMBERED_FRAME = 0x00, 0x02
ACKNOWLEDGE_EVERY = 32
ANSWER_SECONDS = 60.0

_INSETS = {"top": 0.0, "right": 0.0, "bottom": 0.0, "left": 0.0}
_MEDIA = {
    "padding": _INSETS,
    "view_padding": _INSETS,
    "view_insets": _INSETS,
    "device_pixel_ratio": 1.0,
    "orientation": "landscape",
    "always_use_24_hour_format": False,
}
_PAGE = {
    **dict.fromkeys(("pwa", "debug", "wasm", "test", "multi_view", "pyodide"), False),
    "route": "/",
    "web": True,
    "platform_brightness": "light",
    "width": 800.0,
    "height": 600.0,
    "platform": "linux",
    "window": {},
    "media": _MEDIA,
}

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder().decode


class SessionError(Exception):
    """The server answered something else than the benchmark waits for."""


class Session:
    """One user's connection. `resume` asks for the `_resume` extension: numbered frames, acknowledged."""

    def __init__(self, websocket: ClientConnection, resume: bool) -> None:
        self._websocket = websocket
        self._resume = resume
        self._unacknowledged = 0
        self._page: list[bytes] = []
        self._clicks: dict[str, bytes] = {}
        self._count = 0

    @classmethod
    async def connect(cls, url: str, *, resume: bool = False) -> Session:
        """Open the WebSocket only; uncompressed, or that would be the largest part of cost and memory."""
        websocket = await connect(url, compression=None, max_size=None, ping_interval=None, proxy=None)
        return cls(websocket, resume)

    @classmethod
    async def open(cls, url: str, rows: int, *, resume: bool = False) -> Session:
        """Connect, and register as a browser does."""
        session = await cls.connect(url, resume=resume)
        await session.register(rows)
        return session

    async def register(self, rows: int) -> None:
        """Register, and return when the last row of the page is there."""
        page = _PAGE | {"_resume": {"v": 1, "seq": 0, "sent": 0}} if self._resume else _PAGE
        await self._send(REGISTER_CLIENT, {"session_id": None, "page_name": "", "page": page})
        self._page = await self._receive_until(f"row {rows - 1:05d}".encode())

    async def count(self) -> None:
        """Click "count", and return when the new number has arrived."""
        self._count += 1
        await self._websocket.send(self._click("count"))
        await self._receive_until(b"count %06d" % self._count)

    async def block(self) -> None:
        """Click "block", and return when its handler has ended."""
        await self._websocket.send(self._click("block"))
        await self._receive_until(b"blocked")

    async def close(self) -> None:
        await self._websocket.close()

    def _click(self, label: str) -> bytes:
        """The frame of a click on the button with this label, which is looked up on the page once."""
        if label not in self._clicks:
            found = [control for frame in self._page for control in _controls(_decode(frame))]
            targets = [control["_i"] for control in found if control.get("content") == label]
            if len(targets) != 1:
                raise SessionError(f"expected one button {label!r} on the page; got {len(targets)}")
            event = {"target": targets[0], "name": "click", "data": None}
            self._clicks[label] = b"\x00" + _encode((CONTROL_EVENT, event))
        return self._clicks[label]

    async def _send(self, action: int, body: dict[str, Any]) -> None:
        await self._websocket.send(b"\x00" + _encode((action, body)))

    async def _receive_until(self, marker: bytes) -> list[bytes]:
        frames: list[bytes] = []
        async with _Timeout(f"no frame with {marker!r}"):
            while not frames or marker not in frames[-1]:
                payload = await self._receive()
                if payload[:2] == bytes((0x92, SESSION_CRASHED)):
                    raise SessionError(f"the session crashed: {_decode(payload)[1]['message']}")
                frames.append(payload)
        return frames

    async def _receive(self) -> bytes:
        """The next message, without what is in front of it on the wire."""
        while True:
            frame = await self._websocket.recv(decode=False)
            if frame[0] == CONTROL_FRAME:
                return frame[1:]
            if frame[0] == NUMBERED_FRAME and len(frame) > 9:
                await self._acknowledge(frame[1:5])
                return frame[9:]

    async def _acknowledge(self, number: bytes) -> None:
        self._unacknowledged += 1
        if self._unacknowledged >= ACKNOWLEDGE_EVERY:
            self._unacknowledged = 0
            await self._websocket.send(bytes((NUMBERED_FRAME,)) + number)


class _Timeout:
    """Cancels what takes longer than ANSWER_SECONDS (asyncio.timeout came with Python 3.11)."""

    def __init__(self, message: str) -> None:
        self._message = message
        self._expired = False

    async def __aenter__(self) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._handle = asyncio.get_running_loop().call_later(ANSWER_SECONDS, self._expire, task)

    async def __aexit__(self, exc_type: type[BaseException] | None, *rest: object) -> None:
        self._handle.cancel()
        if self._expired and exc_type is asyncio.CancelledError:
            raise SessionError(f"{self._message} within {ANSWER_SECONDS:.0f} s")

    def _expire(self, task: asyncio.Task[Any]) -> None:
        self._expired = True
        task.cancel()


def _controls(value: Any) -> Iterator[dict[str, Any]]:
    """All controls in a decoded message, at any depth."""
    if isinstance(value, dict):
        if "_c" in value:
            yield value
        for item in value.values():
            yield from _controls(item)
    elif isinstance(value, list):
        for item in value:
            yield from _controls(item)
