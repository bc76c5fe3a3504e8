"""The WebSocket endpoint of an app: it registers browsers, and finds or makes their sessions."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import anyio
from starlette.websockets import WebSocket, WebSocketDisconnect

from flet_web.asgi.app_endpoints import AppEndpoints
from flet_web.asgi.browser_cookie import identify
from flet_web.asgi.client_address import address_of
from flet_web.asgi.connection_count import TooManyConnectionsError, open_websockets
from flet_web.asgi.log_limits import limit_repeats
from flet_web.asgi.manager import app_manager
from flet_web.asgi.message_limits import UNREGISTERED_SIZE, LimitError
from flet_web.asgi.origins import is_allowed_origin, log_refusal
from flet_web.asgi.sign_in_redirect import complete, session_of_redirect
from flet_web.asgi.url_paths import base_href
from flet_web.asgi.websocket_connection import GOING_AWAY, WebSocketConnection
from flet_web.asgi.websocket_messages import close, receive
from flet_web.auth.sign_in_states import SignInStates
from flet_web.controls.page.pubsub import PubSub
from flet_web.engine.assignments import check_assignments
from flet_web.protocol import (
    ControlFrame,
    ProtocolError,
    RegisterClient,
    decode_client_frame,
    resume_request,
)
from flet_web.request import PageRequest
from flet_web.session.claims import Claim
from flet_web.session.directory import SessionDirectory, SessionLimits, TooManySessionsError
from flet_web.session.loop_watch import watch_loop
from flet_web.session.program import Dialect, Program
from flet_web.session.session import Session
from flet_web.session.threads import Threads
from flet_web.settings import Settings

__all__ = ["FletApp"]

logger = logging.getLogger("flet_web")

REGISTER_TIMEOUT = 30.0
"""Seconds in which a new connection has to register."""
TAKEOVER_WAIT = 1.0
"""Seconds for which a reloaded page waits for its old connection to go away."""
FORBIDDEN, TRY_AGAIN_LATER = 1008, 1013


class FletApp:
    """The WebSocket endpoint of one app.

    `session_handler(page)` is called for each new session. `dialect` says which Flet the program was written for:
    "0.21" (`ft.app()`) or "1.0" (`ft.run()`). `on_resume(page, request)` says whether a browser that comes back
    gets its page; by default, if the application around the app still knows the same user. The other arguments are
    options of `flet_web.settings`.
    """

    def __init__(
        self,
        session_handler: Callable[..., Any],
        *,
        before_main: Callable[..., Any] | None = None,
        on_resume: Callable[..., Any] | None = None,
        dialect: Dialect = "0.21",
        settings: Settings | None = None,
        session_timeout_seconds: int | None = None,
        oauth_state_timeout_seconds: int | None = None,
        upload_endpoint_path: str | None = None,
        secret_key: str | None = None,
    ) -> None:
        for handler in (session_handler, before_main or session_handler, on_resume or session_handler):
            if not callable(handler):
                raise TypeError(f"an app starts with a function that is given the page, as main(page); got {handler!r}")
        self.settings = settings or Settings.resolve(
            session_timeout_seconds=session_timeout_seconds,
            oauth_state_timeout_seconds=oauth_state_timeout_seconds,
            upload_endpoint=upload_endpoint_path,
            secret_key=secret_key,
        )
        limit_repeats("flet_web")
        self.replace(session_handler, before_main, on_resume)
        self.on_new_session: Callable[[Session, bool], None] | None = None
        """Called on the loop with a session that has begun, and whether its browser has had another one before."""
        self._dialect: Dialect = dialect
        # Alone, the endpoint may be made anew for each connection.
        limits = SessionLimits(self.settings.max_sessions, self.settings.sessions_per_address)
        if settings is None:
            self.state = app_manager.state_of(session_handler, before_main, limits)
        else:
            self.state = app_manager.new_state(session_handler, limits)
        given = (self.settings.upload_dir, upload_endpoint_path, secret_key)
        self._endpoints = AppEndpoints(
            self.settings,
            self.state.store,
            # An endpoint of its own is told where uploads go. One of an app has the upload endpoint beside it.
            upload_path=upload_endpoint_path if settings is None else None,
            takes_uploads=any(value is not None for value in given),
            has_callback=settings is not None,
        )

    def replace(
        self,
        session_handler: Callable[..., Any],
        before_main: Callable[..., Any] | None,
        on_resume: Callable[..., Any] | None,
    ) -> None:
        """Call these functions from now on."""
        self._main, self._before_main, self._on_resume = session_handler, before_main, on_resume

    @property
    def pubsub(self) -> PubSub:
        """Messages to the users of the app. From any thread, also while nobody is there."""
        return PubSub(self.state.pubsub)

    @property
    def sessions(self) -> SessionDirectory:
        """The sessions that live."""
        return self.state.sessions

    @property
    def program(self) -> Program:
        """The app as its sessions see it. Made on the loop that serves it."""
        program = self.state.program
        if program is None or program.loop_thread.loop is not asyncio.get_running_loop():
            program = Program(
                store=self.state.store,
                pubsub=self.state.pubsub,
                endpoints=self._endpoints,
                dialect=self._dialect,
                session_timeout=self.settings.session_timeout_seconds,
                threads=Threads(
                    self.settings.max_threads,
                    self.settings.max_threads_per_session,
                    self.settings.threads_per_address,
                    self.settings.shutdown_timeout_seconds,
                ),
                max_events=self.settings.max_events_per_session,
                max_client_bytes=self.settings.max_client_bytes,
                shows_errors=self.settings.debug,
                oauth_state_timeout=self.settings.oauth_state_timeout_seconds,
                hash_routes=self.settings.route_url_strategy == "hash",
            )
            self.state.serve(program)
            watch_loop(self.settings.slow_callback)
            if self.settings.debug:
                check_assignments()
        return program

    async def handle(self, websocket: WebSocket) -> None:
        """Serve one connection until it ends."""
        if not is_allowed_origin(websocket.scope, self.settings.allowed_origins):
            log_refusal(websocket.scope, websocket.headers.get("origin", ""))
            # Before it is accepted: the server answers with a 403.
            await websocket.close(FORBIDDEN)
            return
        cookie, given = identify(websocket)
        address = address_of(websocket.scope)
        try:
            await websocket.accept(headers=given)
            open_websockets.add(address, self.settings.connections_per_address)
            try:
                await self._serve(websocket, address, Claim(cookie, not given, "", PageRequest(websocket.scope)))
            finally:
                open_websockets.remove(address)
        except WebSocketDisconnect:
            logger.debug("a client was gone before it was served")
        except (TooManyConnectionsError, TooManySessionsError) as error:
            logger.warning("a connection was refused: %s", error)
            await close(websocket, TRY_AGAIN_LATER)

    async def _serve(self, websocket: WebSocket, address: str, claim: Claim) -> None:
        """Register the client, and serve it. Raises TooManySessionsError."""
        try:
            max_size = min(self.settings.max_frame_size, UNREGISTERED_SIZE)
            # Not by asyncio.wait_for(): its task and an exception would keep each other, and what the message held.
            with anyio.fail_after(REGISTER_TIMEOUT):
                data = await receive(websocket, max_size)
            register = _registration(data)
            resume = resume_request(register)
            claim = claim._replace(token=resume.token if resume else "")
            session = await self._session_of(websocket, register, claim, address)
        except (TimeoutError, WebSocketDisconnect, ProtocolError) as error:
            logger.debug("connection ended before it registered: %.200s", error)
            await close(websocket, GOING_AWAY)
            return
        except LimitError as error:
            logger.warning("a connection was closed: %s", error)
            await close(websocket, error.code)
            return
        # At once: nobody else finds the session free in between.
        claim.take(session)
        connection = WebSocketConnection(websocket, session, self.settings)
        session.attach(connection)
        try:
            await self.sessions.record(session)
            await self._register(connection, register)
            # Else the registration would stay in memory for as long as the connection.
            del register
            await connection.run()
        except WebSocketDisconnect as error:
            logger.debug("connection ended while it registered: %s", error)
        finally:
            session.detach(connection)

    async def _session_of(self, websocket: WebSocket, register: RegisterClient, claim: Claim, address: str) -> Session:
        """The session that the client gets: one that a sign-in leads back to, one that it may have, or a new one."""
        session = await session_of_redirect(websocket, self.sessions, SignInStates(self.state.store))
        if session is not None and not await self._is_for(session, claim):
            session = None
        if session is None and register.session_id:
            session = await self._known_session(register.session_id, claim)
        if session is None:
            session = self.sessions.create(self.program, register.page_name, address)
            session.owner = claim.request.owner()
        return session

    async def _is_for(self, session: Session, claim: Claim) -> bool:
        """Whether it is the user who began the session that comes back to it. For others, it ends.

        Their tab forgets it for the one that it gets, so that nobody could come back. What the user before had open
        must not stay either. A tab that still shows it keeps it.
        """
        if self._on_resume is not None:
            agreed = await session.runner.agrees(self._on_resume, session.page, claim.request)
        else:
            agreed = session.owner == claim.request.owner()
        if not agreed:
            logger.info("a session is not resumed: it is not for the user who has connected")
            if session.browser.connection is None:
                session.expire()
        # It may have ended, or another load may have taken it, while the program was asked.
        return agreed and self.sessions.find(session.id) is session

    async def _known_session(self, session_id: str, claim: Claim) -> Session | None:
        """The session with this id, if the client may have it."""
        session = self.sessions.find(session_id)
        if session is None:
            if worker := await self.sessions.worker_of(session_id):
                logger.debug("a browser asks for a session of the worker %s", worker)
            return None
        if not claim.may_have(session):
            logger.debug("a client asks for a session that is not its own")
            return None
        if not await self._is_for(session, claim) or not claim.may_have(session):
            return None
        if session.browser.connection is not None and not claim.is_of_a_load:
            # A reloaded page may connect before its old connection has ended. A duplicated tab waits too, and then gets
            # a session of its own.
            with anyio.move_on_after(TAKEOVER_WAIT):
                await session.browser.disconnected()
            if session.browser.connection is not None or self.sessions.find(session_id) is None:
                return None
        return session

    async def _register(self, connection: WebSocketConnection, register: RegisterClient) -> None:
        session = connection.session
        scope = connection.websocket.scope
        session.browser.base_url = base_href(scope)
        self._endpoints.note_surroundings(scope)
        if session.started:
            # Before the answer: the page that it sends has the route and size that this client reports.
            moved = self._takes_route(session, register)
            surroundings = session.page.report_again(register.page)
            session.fire("connect")
            await connection.answer(register, "")
            for name, data in surroundings:
                session.fire(name, data)
            if moved:
                session.fire("route_change", {"route": session.page.route})
            complete(connection.websocket, session)
            return
        session.page.report(register.page)
        connection.describe_client()
        error = await session.prepare(self._before_main)
        await connection.answer(register, error or "")
        if error is None:
            session.start_main(self._main)
        if self.on_new_session is not None:
            self.on_new_session(session, bool(register.session_id))

    def _takes_route(self, session: Session, register: RegisterClient) -> bool:
        """Whether the route has changed: the page was reloaded with another one."""
        data = {"route": register.page.get("route")}
        return session.page.client_event(session.page, "route_change", data)


def _registration(data: bytes) -> RegisterClient:
    frame = decode_client_frame(data)
    body = frame.body if isinstance(frame, ControlFrame) else None
    if not isinstance(body, RegisterClient):
        raise ProtocolError("the first message must be REGISTER_CLIENT")
    return body
