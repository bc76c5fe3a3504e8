"""The WebSocket session hub: sockets in front of sessions. From registration on it only moves frames."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import anyio
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from flet_web.asgi.browsers import identify
from flet_web.asgi.limits import LimitError, Throttle, check_size
from flet_web.asgi.manager import app_manager
from flet_web.asgi.paths import base_href
from flet_web.asgi.returning import complete, returning
from flet_web.asgi.security import is_allowed_origin
from flet_web.asgi.signing import upload_url
from flet_web.protocol import (
    AckFrame,
    ControlFrame,
    ProtocolError,
    RegisterAnswer,
    RegisterClient,
    ResumeAnswer,
    ResumeRequest,
    decode_client_frame,
    encode_message,
    resume_request,
)
from flet_web.session.directory import SessionDirectory, TooManySessionsError
from flet_web.session.program import Dialect, Program
from flet_web.session.session import Session
from flet_web.settings import Settings

__all__ = ["FletApp"]

logger = logging.getLogger("flet_web")

REGISTER_TIMEOUT = 30.0
"""Seconds in which a new connection has to register."""
TAKEOVER_WAIT = 1.0
"""Seconds for which a reloaded page waits for its old connection to go away."""
ACK_DELAY = 1.0
"""Seconds after which a client is told that its messages have arrived, if nothing else is sent to it."""
GOING_AWAY, FORBIDDEN, TRY_AGAIN_LATER = 1001, 1008, 1013


class FletApp:
    """The WebSocket endpoint of one app.

    `session_handler(page)` is called for each new session. `dialect` says which Flet the program was written for:
    "0.21" (`ft.app()`) or "1.0" (`ft.run()`). The other arguments are options of `flet_web.settings`.
    """

    def __init__(
        self,
        session_handler: Callable[..., Any],
        *,
        before_main: Callable[..., Any] | None = None,
        dialect: Dialect = "0.21",
        settings: Settings | None = None,
        session_timeout_seconds: int | None = None,
        oauth_state_timeout_seconds: int | None = None,
        upload_endpoint_path: str | None = None,
        secret_key: str | None = None,
    ) -> None:
        self.settings = settings or Settings.resolve(
            session_timeout_seconds=session_timeout_seconds,
            oauth_state_timeout_seconds=oauth_state_timeout_seconds,
            upload_endpoint=upload_endpoint_path,
            secret_key=secret_key,
        )
        self._main, self._before_main = session_handler, before_main
        self._dialect: Dialect = dialect
        # Alone it is told where uploads go; as part of an app it stands beside its own upload endpoint.
        self._upload_path = upload_endpoint_path if settings is None else None
        given = (self.settings.upload_dir, upload_endpoint_path, secret_key)
        self._takes_uploads = any(value is not None for value in given)
        limit = self.settings.max_sessions or 0
        own = settings is not None
        self._state = app_manager.new_state(limit) if own else app_manager.state_of(session_handler, limit)

    @property
    def sessions(self) -> SessionDirectory:
        """The sessions that live."""
        return self._state.sessions

    @property
    def program(self) -> Program:
        """The app as its sessions see it. Made on the loop that serves it."""
        program = self._state.program
        if program is None or program.loop is not asyncio.get_running_loop():
            program = Program(
                self._main,
                dialect=self._dialect,
                before_main=self._before_main,
                session_timeout=self.settings.session_timeout_seconds,
                max_threads=self.settings.max_threads,
                show_tracebacks=self.settings.debug,
                upload_url=self._upload_url if self._takes_uploads else None,
                oauth_state_timeout=self.settings.oauth_state_timeout_seconds,
                hash_routes=self.settings.route_url_strategy == "hash",
            )
            self._state.serve(program)
        return program

    def _upload_url(self, session: Session, file_name: str, expires: int) -> str:
        return upload_url(
            self._upload_path or session.base_url + self.settings.upload_endpoint.lstrip("/"),
            file_name,
            secret_key=self.settings.secret_key,
            session_id=session.id,
            expires=expires,
            max_size=self.settings.max_upload_size,
        )

    async def handle(self, websocket: WebSocket) -> None:
        """Serve one connection until it ends."""
        if not is_allowed_origin(websocket.scope, self.settings.allowed_origins):
            await websocket.close(FORBIDDEN)
            return
        browser = await _accept(websocket)
        try:
            register = await asyncio.wait_for(_registration(websocket, self.settings.max_frame_size), REGISTER_TIMEOUT)
            session = await returning(websocket, self.sessions) or await self._session_for(register)
        except (TimeoutError, asyncio.TimeoutError, WebSocketDisconnect, ProtocolError) as error:
            logger.debug("connection ended before it registered: %s", error)
            await _close(websocket, GOING_AWAY)
            return
        except LimitError as error:
            logger.warning("a connection was closed: %s", error)
            await _close(websocket, error.code)
            return
        except TooManySessionsError as error:
            logger.warning("a connection was refused: %s", error)
            await _close(websocket, TRY_AGAIN_LATER)
            return
        session.browser = browser
        connection = Socket(websocket, session, self.settings)
        try:
            await self._register(connection, register)
            del register  # what the client said of itself would stay in memory for as long as the connection
            await connection.run()
        finally:
            session.detach(connection)

    async def _session_for(self, register: RegisterClient) -> Session:
        """The session that the client asks for, if it may have it, else a new one."""
        session = self.sessions.find(register.session_id)
        if session is not None and session.connection is not None and not _may_take_over(register):
            # A reloaded page may be faster than the end of its old connection; a duplicated tab waits in vain.
            with anyio.move_on_after(TAKEOVER_WAIT):
                await session.disconnected()
            if session.ended or session.connection is not None:
                session = None
        return session or self.sessions.create(self.program, register.page_name)

    async def _register(self, connection: Socket, register: RegisterClient) -> None:
        session = connection.session
        session.base_url = base_href(connection.websocket.scope)
        session.attach(connection)
        if session.started:
            # Ahead of the answer: the page that is sent is as this client shows it.
            moved = self._takes_route(session, register)
            session.page.report(register.page)
            session.fire("connect")
            await connection.answer(register, "")
            if moved:
                session.fire("route_change", {"route": session.page.route})
            complete(connection.websocket, session)
            return
        session.page.report(register.page)
        connection.describe_client()
        error = await session.prepare(self.program.before_main)
        await connection.answer(register, error)
        if not error:
            session.start_main()

    def _takes_route(self, session: Session, register: RegisterClient) -> bool:
        """Whether the route has changed: the page was reloaded with another one."""
        data = {"route": register.page.get("route")}
        return session.page.client_event(session.page, "route_change", data)


def _may_take_over(register: RegisterClient) -> bool:
    """Whether a client that asks for a connected session is the one that is connected, on a new socket.

    It is if it knows what was sent to it: a duplicated tab has the session's id, but has been sent nothing.
    """
    resume = resume_request(register)
    return resume is not None and resume.seq > 0


async def _accept(websocket: WebSocket) -> str:
    """Accept the connection. The value of the cookie that tells this browser from others."""
    browser, cookie = identify(websocket)
    await websocket.accept(headers=cookie)
    return browser


async def _registration(websocket: WebSocket, max_size: int) -> RegisterClient:
    frame = decode_client_frame(await _receive(websocket, max_size))
    body = frame.body if isinstance(frame, ControlFrame) else None
    if not isinstance(body, RegisterClient):
        raise ProtocolError("the first message must be REGISTER_CLIENT")
    return body


async def _receive(websocket: WebSocket, max_size: int) -> bytes:
    """The next binary message. WebSocketDisconnect at the end; a text message is none of ours."""
    message = await websocket.receive()
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(message.get("code", 1005))
    data = message.get("bytes")
    if data is None:
        raise ProtocolError("messages must be binary; got a text message")
    return check_size(data, max_size)


async def _close(websocket: WebSocket, code: int) -> None:
    if websocket.client_state is WebSocketState.CONNECTED and websocket.application_state is WebSocketState.CONNECTED:
        try:
            await websocket.close(code)
        except (RuntimeError, OSError):
            logger.debug("the connection was gone before it could be closed")


class Socket:
    """One client's connection to its session."""

    __slots__ = (
        "_ack_timer", "_busy", "_closed", "_max_size", "_sleeper", "_throttle", "_told", "_written", "session",
        "websocket",
    )  # fmt: skip

    def __init__(self, websocket: WebSocket, session: Session, settings: Settings) -> None:
        self.websocket, self.session = websocket, session
        self._max_size = settings.max_frame_size
        self._throttle = Throttle(settings.max_messages_per_second, session.loop.time())
        self._sleeper: asyncio.Future[None] | None = None
        self._closed = self._written = False
        # Somebody is sending. Nobody may before the client has its answer.
        self._busy = True
        self._ack_timer: asyncio.TimerHandle | None = None
        self._told = 0

    def wake(self) -> None:
        """There is something to send."""
        if self._sleeper is not None and not self._sleeper.done():
            self._sleeper.set_result(None)

    def close(self) -> None:
        """End the connection."""
        self._closed = True
        self.wake()

    def describe_client(self) -> None:
        """Note on the page where the client is and what it is."""
        page, client, headers = self.session.page, self.websocket.client, self.websocket.headers
        page.client_ip = client.host if client else None
        page.client_user_agent = headers.get("user-agent")
        scheme = "https" if self.websocket.scope.get("scheme") == "wss" else "http"
        page._url = f"{scheme}://{headers.get('host', '')}{self.session.base_url}".rstrip("/")
        page.update()

    async def answer(self, register: RegisterClient, error: str) -> None:
        """Answer a registration: with what the client missed, or with the whole page."""
        session, outbox = self.session, self.session.outbox
        resume = resume_request(register)
        again = _missed(session, register, resume)
        if resume is None or resume.seq == 0:
            # A page that has just been loaded counts its messages from the start.
            session.client_frames = 0
            session.fail_calls("the page was loaded anew")
        outbox.numbered = resume is not None
        page_patch = {} if again is not None else outbox.snapshot()
        extension = None
        if resume is not None:
            seq = resume.seq if again is not None else outbox.seq
            extension = ResumeAnswer(v=1, seq=seq, received=session.client_frames, resumed=again is not None)
        outbox.acknowledged = session.client_frames
        body = RegisterAnswer(session_id=session.id, page_patch=page_patch, error=error, resume=extension)
        await self.websocket.send_bytes(encode_message(body))
        for frame in again or ():
            await self.websocket.send_bytes(frame)

    async def run(self) -> None:
        """Move frames until the connection or the session ends."""
        self._busy = False
        reader = asyncio.current_task()
        writer = asyncio.create_task(self._write(reader))
        try:
            await self._read()
        except asyncio.CancelledError:
            if not self._written:
                raise
        finally:
            writer.cancel()
            if self._ack_timer is not None:
                self._ack_timer.cancel()

    async def _read(self) -> None:
        """Apply the client's frames. A frame that does not fit ends nothing."""
        loop = self.session.loop
        while True:
            try:
                data = await _receive(self.websocket, self._max_size)
                if wait := self._throttle.count(loop.time()):
                    await asyncio.sleep(wait)
                frame = decode_client_frame(data)
            except WebSocketDisconnect:
                return
            except LimitError as error:
                logger.warning("a connection was closed: %s", error)
                await _close(self.websocket, error.code)
                return
            except ProtocolError as error:
                logger.debug("a frame was ignored: %s", error)
                continue
            if isinstance(frame, ControlFrame):
                self._apply(frame.body)
            elif isinstance(frame, AckFrame):
                self.session.outbox.confirm(frame.seq)

    def _apply(self, body: Any) -> None:
        session = self.session
        session.client_frames += 1
        session.outbox.acknowledged = session.client_frames
        session.program.dispatcher.dispatch(session, body)
        if session.outbox.numbered and self._ack_timer is None:
            self._ack_timer = session.loop.call_later(ACK_DELAY, self._ack)

    def _ack(self) -> None:
        self._ack_timer = None
        if self._told < self.session.client_frames:
            self.wake()

    async def flush(self) -> None:
        """Send what waits, unless somebody is at it: they send this too."""
        if self._busy:
            return
        self._busy = True
        try:
            while frames := self._due():
                # None is kept while the next ones are waited for.
                frames.reverse()
                while frames:
                    await self.websocket.send_bytes(frames.pop())
        except (WebSocketDisconnect, RuntimeError, OSError) as error:
            logger.debug("the connection broke: %s", error)
            self.close()
        except Exception:
            # The client comes back, and gets the whole page: better than one that never hears of anything again.
            logger.exception("what has changed could not be sent")
            self.close()
        finally:
            self._busy = self._closed

    def _due(self) -> list[bytes]:
        """The frames to send next. None once another connection has taken the session: they are for that one."""
        outbox = self.session.outbox
        if self.session.connection is not self:
            return []
        if outbox.waiting:
            self._told = outbox.acknowledged
            return outbox.take()
        if self._ack_timer is None and self._told < outbox.acknowledged and outbox.numbered:
            self._told = outbox.acknowledged
            return [outbox.bare_ack()]
        return []

    async def _write(self, reader: asyncio.Task[Any] | None) -> None:
        """Send whenever there is something that no handler sends at its end; close in the end."""
        while True:
            await self.flush()
            if self._closed:
                break
            self._sleeper = self.session.loop.create_future()
            await self._sleeper
        await _close(self.websocket, GOING_AWAY)
        self._written = True
        if reader is not None:
            reader.cancel()


def _missed(session: Session, register: RegisterClient, resume: ResumeRequest | None) -> list[bytes] | None:
    """The frames that a returning client has missed. None if it needs the whole page."""
    if resume is None or resume.seq == 0 or register.session_id != session.id:
        return None
    return session.outbox.replay(resume.seq)
