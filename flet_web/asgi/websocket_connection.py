"""`WebSocketConnection`: moves frames between a browser's socket and its session."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from typing import Any, TypeVar

from starlette.websockets import WebSocket, WebSocketDisconnect

from flet_web.asgi.message_limits import MESSAGE_SIZE, TURN_PAUSE, TURN_SIZE, LimitError, Throttle
from flet_web.asgi.registration_answer import encode_answer
from flet_web.asgi.silence import Silence
from flet_web.asgi.socket_extension import SOCKET
from flet_web.asgi.websocket_messages import close, content
from flet_web.engine.tree import MUCH
from flet_web.protocol import (
    AckFrame,
    ChannelFrame,
    ControlFrame,
    ProtocolError,
    RegisterClient,
    decode_client_frame,
    encode_patience,
    resume_request,
)
from flet_web.session.apart import in_thread, until_free
from flet_web.session.session import Session
from flet_web.settings import Settings

logger = logging.getLogger("flet_web")

T = TypeVar("T")

ACK_DELAY = 1.0
"""Seconds after which a client is told that its messages have arrived, if nothing else is sent to it."""
LOOKS = 4
"""How often it is looked at a connection in the time for which a browser may take nothing."""
GOING_AWAY = 1001
LARGE, SLOW = 64 * 1024, 16 * 1024
"""Bytes of a message that takes a slow network a while, and bytes that one brings in a second."""
SMALL = 2048
"""Bytes. Any part of a long list is larger."""
FIRST_PAUSE, PART_PAUSE = 0.2, 0.02
"""Seconds after the first part of a long list, in which the browser asks for what it needs to show that, and after the
others. Others have their turn then."""
CONTROL = b"\0"
"""How the frames begin that a browser counts."""


class WebSocketConnection:
    """One client's connection to its session."""

    __slots__ = (
        "_ack_timer", "_closed", "_code", "_has_rest", "_is_asked", "_is_silent", "_limits",
        "_send_timeout", "_send_timer", "_sender", "_sent", "_silence", "_sleeper", "_throttle", "_told", "_writer",
        "_written", "session", "websocket",
    )  # fmt: skip

    def __init__(self, websocket: WebSocket, session: Session, settings: Settings) -> None:
        self.websocket, self.session = websocket, session
        self._limits = settings.max_frame_size, settings.max_upload_size
        self._throttle = Throttle(settings.max_messages_per_second, session.loop.time(), self._limits[0])
        self._sleeper: asyncio.Future[None] | None = None
        self._code = GOING_AWAY
        self._closed = self._written = self._is_silent = self._is_asked = self._has_rest = False
        self._silence: Silence | None = None
        self._send_timeout = settings.send_timeout_seconds
        self._send_timer: asyncio.TimerHandle | None = None
        self._sent = 0
        # The task that sends frames; at first the one that answers the registration.
        self._sender = asyncio.current_task()
        self._writer: asyncio.Task[None] | None = None
        self._ack_timer: asyncio.TimerHandle | None = None
        self._told = 0

    def wake(self) -> None:
        """There is something to send."""
        if self._sleeper is not None and not self._sleeper.done():
            self._sleeper.set_result(None)

    def close(self, code: int = GOING_AWAY) -> None:
        """End the connection."""
        if not self._closed:
            self._closed, self._code = True, code
        self.wake()

    def describe_client(self) -> None:
        """Set the properties of the page that say what the client is, and at which URL it has the app."""
        page, client, headers = self.session.page, self.websocket.client, self.websocket.headers
        page.client_ip = client.host if client else None
        page.client_user_agent = headers.get("user-agent")
        scheme = "https" if self.websocket.scope.get("scheme") == "wss" else "http"
        page._url = f"{scheme}://{headers.get('host', '')}{self.session.browser.base_url}".rstrip("/")
        page.update()

    async def answer(self, register: RegisterClient, error: str) -> None:
        """Answer a registration: with what the client missed, or with the whole page."""
        browser = self.session.browser
        outbox = browser.outbox
        resume = resume_request(register)
        await until_free(self.session.tree)
        is_same_load = resume is not None and resume.token == browser.token
        again = outbox.replay(resume.seq) if resume is not None and is_same_load else None
        browser.continues(is_same_load=is_same_load, is_ours=resume is not None)
        outbox.numbered = resume is not None
        outbox.acknowledged = browser.frames
        is_whole = again is None

        def answer(*, careful: bool = False) -> bytes:
            return encode_answer(self.session, resume, error, *self._limits, is_whole=is_whole, careful=careful)

        def encode() -> bytes:
            with self.session.tree.lock:
                if browser.connection is not self:
                    # What is taken now would be lacking to the connection that has taken the session.
                    raise WebSocketDisconnect(GOING_AWAY)
                try:
                    return answer()
                except Exception as failure:
                    return self._carefully(answer, failure)

        is_long = is_whole and len(self.session.tree.placement.index) > MUCH
        frames = [await in_thread(encode) if is_long else encode(), *(again or ())]
        del again
        frames.reverse()
        await self._send(frames)

    async def run(self) -> None:
        """Move frames until the connection or the session ends."""
        self._sender = None
        reader = asyncio.current_task()
        writer = self._writer = asyncio.create_task(self._write(reader))
        try:
            await self._read()
        except asyncio.CancelledError:
            if not self._written:
                raise
        finally:
            writer.cancel()
            if self._silence is not None:
                self._silence.stop()
            for timer in (self._ack_timer, self._send_timer if self._sender is None else None):
                if timer is not None:
                    timer.cancel()

    async def _read(self) -> None:
        """Apply the client's frames. One that does not fit is ignored."""
        loop, turn = self.session.loop, 0
        while True:
            # Whether it waits is asked late in a turn only: most clients never come so far.
            began = loop.time() if turn > TURN_SIZE // 2 else None
            data = b""
            try:
                data = content(await self.websocket.receive(), self._limits[0])
                now, size = loop.time(), len(data)
                if wait := self._throttle.count(now, size):
                    await asyncio.sleep(wait)
                if self._silence is not None:
                    self._silence.heard = now + wait
                # Messages that have arrived already are received without a pause.
                turn = MESSAGE_SIZE + size + (turn if began is None or now - began < TURN_PAUSE else 0)
                if turn > TURN_SIZE:
                    await asyncio.sleep(TURN_PAUSE)
                    turn = 0
                if self.session.tree.is_busy:
                    await until_free(self.session.tree)
                if self.session.browser.connection is not self:
                    # The browser has connected again, was told what has been applied, and sends the rest again.
                    continue
                frame = decode_client_frame(data)
            except WebSocketDisconnect:
                return
            except LimitError as error:
                logger.warning("a connection was closed: %s", error)
                await close(self.websocket, error.code)
                return
            except ProtocolError as error:
                logger.debug("a frame was ignored: %.200s", error)
                if data.startswith(CONTROL):
                    # The browser has counted it, and would send it again for ever.
                    self._count()
                continue
            if isinstance(frame, ControlFrame):
                self._apply(frame.body, size)
            elif isinstance(frame, ChannelFrame):
                self._hand_over(frame, size)
            else:
                self._confirmed(frame)

    def _confirmed(self, frame: AckFrame) -> None:
        outbox = self.session.browser.outbox
        outbox.confirm(frame.seq)
        if frame.promise is not None:
            self._answer_sign(frame.promise)
        if outbox.waiting:
            self.wake()

    def _answer_sign(self, promise: int) -> None:
        """The browser says that it is there, and asks whether the server is."""
        if self._silence is None:
            self._silence = Silence(self.session.loop, self._is_gone)
        self._silence.promised(promise)
        self._is_asked = True
        self.wake()

    def _is_gone(self) -> None:
        logger.debug("nothing is heard of a browser that has promised it: it is disconnected")
        self._end_silently()

    def _end_silently(self) -> None:
        """End a connection on which nothing arrives: there is nobody to say so to."""
        socket = self.websocket.scope.get("extensions", {}).get(SOCKET)
        self._is_silent = True
        if socket is not None:
            socket["abort"]()
        elif self._sender is not None:
            self._sender.cancel()
        else:
            self.close()

    def _apply(self, body: Any, size: int) -> None:
        session = self.session
        session.browser.frames += 1
        session.runner.incoming = size
        session.program.dispatcher.dispatch(session, body)
        session.runner.incoming = 0
        self._acknowledge()

    def _hand_over(self, frame: ChannelFrame, size: int) -> None:
        session, channels = self.session, self.session.browser.channels
        if channels is not None:
            session.runner.incoming = size
            channels.received(frame)
            session.runner.incoming = 0

    def _count(self) -> None:
        self.session.browser.frames += 1
        self._acknowledge()

    def _acknowledge(self) -> None:
        browser = self.session.browser
        browser.outbox.acknowledged = browser.frames
        if self._ack_timer is None and browser.outbox.numbered:
            self._ack_timer = self.session.loop.call_later(ACK_DELAY, self._ack)

    def _ack(self) -> None:
        self._ack_timer = None
        if self._told < self.session.browser.frames:
            self.wake()

    @property
    def is_sending(self) -> bool:
        """Whether something is on its way: it may be encoded in a thread still."""
        return self._sender is not None

    async def flush(self) -> None:
        """Send what waits; of a long list a part, and the rest soon.

        A call while another one sends does nothing: the other one sends this too.
        """
        if self._sender is not None or self._closed:
            return
        task, is_much = asyncio.current_task(), self.session.tree.has_much
        if is_much and task is not self._writer:
            # A handler may be cancelled meanwhile, and what was taken would be lost.
            self.wake()
            return
        self._sender = task
        try:
            while frames := await self._due_apart() if is_much else self._due():
                size = len(frames[0])
                if len(frames) == 1 and size <= LARGE and self._send_timer is not None:
                    # The answer to most events, without the coroutines of the other way.
                    await self.websocket.send({"type": "websocket.send", "bytes": frames[0]})
                    self._sent += 1
                else:
                    frames.reverse()
                    await self._send(frames)
                if size > SMALL and self._goes_on_later():
                    return
                is_much = self.session.tree.has_much
        except (WebSocketDisconnect, RuntimeError, OSError) as error:
            logger.debug("the connection broke: %s", error)
            self.close()
        except asyncio.CancelledError:
            if not self._is_silent:
                raise
            self._goes_on()
            self.close()
        except BaseException:  # a program's `__eq__` may raise anything
            # The client connects again and gets the whole page.
            logger.exception("what has changed could not be sent")
            self.close()
        finally:
            self._sender = None

    def _goes_on_later(self) -> bool:
        """Whether the rest of a long list is left, which is sent in a while."""
        had_rest, self._has_rest = self._has_rest, self.session.browser.outbox.has_rest
        if self._has_rest:
            self.session.loop.call_later(PART_PAUSE if had_rest else FIRST_PAUSE, self.wake)
        return self._has_rest

    async def _send(self, frames: list[bytes]) -> None:
        """Send frames, the last one first. WebSocketDisconnect for a client that does not take them."""
        if self._send_timer is None:
            self._look_later(-1, 0, self.session.loop.time())
        try:
            # Taken off the list one by one, so that no frame is kept while the next one is sent.
            while frames:
                frame = frames.pop()
                if len(frame) > LARGE and self.session.browser.outbox.numbered:
                    await self.websocket.send_bytes(encode_patience(10 + len(frame) // SLOW))
                await self.websocket.send_bytes(frame)
                self._sent += 1
        except asyncio.CancelledError:
            if not self._is_silent:
                raise
            self._goes_on()
            raise WebSocketDisconnect(GOING_AWAY) from None

    def _goes_on(self) -> None:
        """`_look()` has cancelled the task that sends: only its sending has ended."""
        if sys.version_info >= (3, 11) and self._sender is not None:
            self._sender.uncancel()

    def _look_later(self, *last: Any) -> None:
        self._send_timer = self.session.loop.call_later(self._send_timeout / LOOKS, self._look, *last)

    def _look(self, sent: int, unsent: int, since: float) -> None:
        """Look whether a client takes what is sent to it. There is no timer for each frame."""
        self._send_timer = None
        if self._sender is None:
            return
        now, socket = self.session.loop.time(), self.websocket.scope.get("extensions", {}).get(SOCKET)
        left = socket["unsent"]() if socket is not None else 0
        if sent != self._sent or left < unsent:
            since = now
        elif now - since >= self._send_timeout:
            logger.debug("a browser has taken nothing for %d s: it is disconnected", self._send_timeout)
            self._end_silently()
            return
        self._look_later(self._sent, left, since)

    async def _due_apart(self) -> list[bytes]:
        """The same as `_due()`, where it takes long."""
        await until_free(self.session.tree)
        return self._due(await in_thread(self._changes))

    def _changes(self) -> list[bytes]:
        """What has changed, as frames. From any thread."""
        browser, outbox = self.session.browser, self.session.browser.outbox
        with self.session.tree.lock:
            # Another connection may have taken the session, and what is taken now would be lacking to it.
            if browser.connection is not self or not outbox.waiting:
                return []
            self._told, self._is_asked = outbox.acknowledged, False
            try:
                return outbox.take()
            except Exception as error:
                return self._carefully(outbox.take, error)

    def _due(self, changes: list[bytes] | None = None) -> list[bytes]:
        """The frames to send next: `changes`, if they are known. None if another connection has taken the session."""
        browser = self.session.browser
        outbox = browser.outbox
        if browser.connection is not self:
            return []
        frames = changes or (self._changes() if outbox.waiting else [])
        if browser.channels is not None:
            # Behind the changes, which may show what they are for.
            frames += browser.channels.take()
        if frames:
            return frames
        if self._is_asked or (self._ack_timer is None and self._told < outbox.acknowledged and outbox.numbered):
            self._told, self._is_asked = outbox.acknowledged, False
            return [outbox.bare_ack()]
        return []

    def _carefully(self, prepare: Callable[..., T], error: Exception) -> T:
        """What `prepare()` can encode, which has failed. The program and the user are told."""
        self.session.crashed(error, "what has changed could not be sent")
        return prepare(careful=True)

    async def _write(self, reader: asyncio.Task[Any] | None) -> None:
        """Send what no handler has sent at its end, until the connection is closed."""
        while True:
            await self.flush()
            if self._closed:
                break
            self._sleeper = self.session.loop.create_future()
            await self._sleeper
        if not self._is_silent:
            await close(self.websocket, self._code)
        self._written = True
        if reader is not None:
            reader.cancel()
