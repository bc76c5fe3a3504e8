"""A client that speaks the wire protocol directly: registers, clicks, waits for the answer on the page.

It looks into frames no more than it must: what it costs is taken from the server on a machine with few cores.
"""

from __future__ import annotations

import asyncio
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from flet_web.protocol import Action, ControlEvent, ModelClient, ResumeRequest, encode_ack, encode_message
from flet_web.testing.tab import describe_page, registration

PLAIN_FRAME, NUMBERED_FRAME = 0x00, 0x02
PAYLOAD = {PLAIN_FRAME: 1, NUMBERED_FRAME: 9}
"""Where the message begins in a frame, by its first byte."""
CRASHED = bytes((0x92, Action.SESSION_CRASHED))
ACKNOWLEDGE_EVERY = 32
ANSWER_SECONDS = 60.0


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

    async def register(self, rows: int, session_id: str | None = None) -> None:
        """Register, and return when the last row of the page is there. `session_id` asks for a session of before."""
        page = describe_page(width=800, height=600)
        resume = ResumeRequest(1, 0, 0) if self._resume else None
        await self._websocket.send(encode_message(registration(page, session_id, resume=resume)))
        self._page = await self.receive_until(f"row {rows - 1:05d}".encode())

    @property
    def session_id(self) -> str:
        """The number under which the server knows the session."""
        return self._model().session_id or ""

    async def shown(self) -> None:
        """Return when the next number has arrived that somebody else has caused."""
        self._count += 1
        await self.receive_until(b"count %06d" % self._count)

    async def press(self, label: str) -> None:
        """Click a button and do not wait for what it does."""
        await self._websocket.send(self._click(label))

    async def count(self, label: str = "count") -> None:
        """Click "count", or another button that counts as well, and return when the new number has arrived."""
        self._count += 1
        await self._websocket.send(self._click(label))
        await self.receive_until(b"count %06d" % self._count)

    async def block(self, label: str = "block") -> None:
        """Click "block" or "burn", and return when its handler has ended."""
        await self._websocket.send(self._click(label))
        await self.receive_until(b"blocked")

    async def close(self) -> None:
        await self._websocket.close()

    def _click(self, label: str) -> bytes:
        """The frame of a click on the button with this label, which is looked up on the page once."""
        if label not in self._clicks:
            button = self._model().find(content=label)
            if button is None:
                raise SessionError(f"expected a button {label!r} on the page; got none")
            self._clicks[label] = encode_message(ControlEvent(button["_i"], "click", None))
        return self._clicks[label]

    def _model(self) -> ModelClient:
        model = ModelClient()
        for frame in self._page:
            model.feed(frame)
        return model

    async def receive_until(self, marker: bytes) -> list[bytes]:
        """The frames up to the first one with these bytes in it."""
        frames: list[bytes] = []
        async with Timeout(f"no frame with {marker!r}"):
            while not frames or marker not in frames[-1]:
                frame = await self._receive()
                if frame.startswith(CRASHED, PAYLOAD[frame[0]]):
                    raise SessionError(f"the session crashed: {frame!r}")
                frames.append(frame)
        return frames

    async def _receive(self) -> bytes:
        """The next frame with a message."""
        while True:
            frame = await self._websocket.recv(decode=False)
            if frame[0] == PLAIN_FRAME:
                return frame
            # A single byte announces a large message.
            if frame[0] == NUMBERED_FRAME and len(frame) > PAYLOAD[NUMBERED_FRAME] + 1:
                await self._acknowledge(int.from_bytes(frame[1:5], "little"))
                return frame

    async def _acknowledge(self, number: int) -> None:
        self._unacknowledged += 1
        if self._unacknowledged >= ACKNOWLEDGE_EVERY:
            self._unacknowledged = 0
            await self._websocket.send(encode_ack(number))


class Timeout:
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
