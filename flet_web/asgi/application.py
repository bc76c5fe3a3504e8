"""One Flet app as a Starlette application, to be served alone or mounted in another one."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Literal

from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketClose

from flet_web.asgi.allowed_hosts import is_allowed_host
from flet_web.asgi.downloads import DOWNLOADS, FletDownload
from flet_web.asgi.garbage import larger_young_generation
from flet_web.asgi.icon_outlines import FletIcons
from flet_web.asgi.oauth_callback import FletOAuth
from flet_web.asgi.response_headers import SECURITY_HEADERS
from flet_web.asgi.socket_help import SocketHelp
from flet_web.asgi.startup import Startup
from flet_web.asgi.static_files import FletStaticFiles
from flet_web.asgi.uploads.endpoint import FletUpload
from flet_web.asgi.url_paths import rebase, split_path, with_slash
from flet_web.program_folder import assets_folder, program_folder
from flet_web.settings import Settings, given_options

if TYPE_CHECKING:
    from flet_web.asgi.hub import FletApp

logger = logging.getLogger("flet_web")

SessionHandler = Callable[..., Any]
Dialect = Literal["0.21", "1.0"]


class App(Starlette):
    """A Starlette application that starts and stops `app_manager`; mount Flet apps in it.

    Takes what Starlette takes; a `lifespan` of your own runs inside the manager's.
    """

    def __init__(
        self,
        debug: bool = False,
        routes: Sequence[BaseRoute] | None = None,
        *,
        lifespan: Any = None,
        **others: Any,
    ) -> None:
        super().__init__(debug, routes, lifespan=_managed(lifespan), **others)


def _apps_of(app: Any) -> Iterator[FletApplication]:
    """The Flet apps that a Starlette application serves: itself, or what is mounted in it."""
    if isinstance(app, FletApplication):
        yield app
        return
    for route in getattr(app, "routes", ()):
        if isinstance(route, Mount):
            yield from _apps_of(route.app)


def _managed(inner: Any) -> Any:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[Any]:
        from flet_web.asgi.manager import app_manager

        await app_manager.start()
        for served in _apps_of(app):
            served.begin()
        try:
            with larger_young_generation():
                if inner is None:
                    yield None
                else:
                    async with inner(app) as state:
                        yield state
        finally:
            await app_manager.shutdown()

    return lifespan


class FletApplication(App):
    """What `app()` returns: the endpoints of one Flet app, wherever it is mounted."""

    def __init__(self, routes: list[BaseRoute], settings: Settings, hub: FletApp, startup: Startup | None) -> None:
        super().__init__(routes=routes)
        self.settings, self.pubsub, self.hub, self._startup = settings, hub.pubsub, hub, startup
        hub.state.startup = startup
        # A path that is not found belongs to the page, with and without a slash at its end.
        self.router.redirect_slashes = False

    def begin(self) -> None:
        """Start what the app does beside its sessions, unless it has been started. On the loop that serves it."""
        if self._startup is not None:
            self._startup.begin(self)

    async def end(self) -> None:
        """Cancel what the app does beside its sessions."""
        if self._startup is not None:
            await self._startup.stop()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await super().__call__(scope, receive, send)
            return
        # Another application that has this one mounted does not tell it of its start.
        self.begin()
        if not is_allowed_host(scope, self.settings.allowed_hosts):
            await _refuse_host(scope, receive, send)
            return
        # In place, as Starlette's own Mount does it: a copy would take memory for as long as the connection.
        scope.update(rebase(scope, self.settings.web_app_path))
        if scope["type"] == "http" and not split_path(scope)[1]:
            await RedirectResponse(with_slash(scope, scope["path"]), 307)(scope, receive, send)
            return
        await super().__call__(scope, receive, send)


async def _refuse_host(scope: Scope, receive: Receive, send: Send) -> None:
    host = Headers(scope=scope).get("host", "")
    logger.warning("A request was refused: FLET_ALLOWED_HOSTS does not have its host %.200s.", host)
    if scope["type"] == "websocket":
        # Before it is accepted: the server answers with a 403.
        await WebSocketClose(1008)(scope, receive, send)
        return
    await PlainTextResponse("This app is not served under that host name.\n", 400, SECURITY_HEADERS)(
        scope, receive, send
    )


_NO_OPTIONS = frozenset({
    "session_handler", "before_main", "on_startup", "on_resume", "dialect", "settings", "proxy_path",
    "upload_endpoint_path",
})  # fmt: skip
"""Arguments of `app()` that are no options of its settings."""


def app(
    session_handler: SessionHandler,
    *,
    before_main: SessionHandler | None = None,
    on_startup: Callable[..., Any] | None = None,
    on_resume: Callable[..., Any] | None = None,
    proxy_path: str | None = None,
    assets_dir: str | None = None,
    app_name: str | None = None,
    app_short_name: str | None = None,
    app_description: str | None = None,
    web_renderer: Any = None,
    use_color_emoji: bool | None = None,
    route_url_strategy: Any = None,
    no_cdn: bool | None = None,
    upload_dir: str | None = None,
    upload_endpoint_path: str | None = None,
    max_upload_size: str | int | None = None,
    secret_key: str | None = None,
    session_timeout_seconds: int | None = None,
    oauth_state_timeout_seconds: int | None = None,
    dialect: Dialect = "0.21",
    settings: Settings | None = None,
    **options: Any,
) -> FletApplication:
    """A Flet app with its endpoints: `/ws`, `/upload`, `/oauth_callback` and the files of the page.

    `session_handler` is called with the `Page` of each new session; `on_startup` once a process, with the app that this
    function returns: it may run for as long as the app does, and is cancelled at its end. `on_resume(page, request)`
    says whether a browser that comes back gets its page. `proxy_path` is Flet's name of `web_app_path`. The others are
    options of `flet_web.settings`, and so are `**options`; `settings` replaces them all. Relative directories belong to
    the folder of the program.
    """
    given = given_options(locals(), *_NO_OPTIONS)
    if proxy_path is not None:
        given.setdefault("web_app_path", proxy_path)
    given |= {
        "assets_dir": assets_folder(assets_dir),
        "upload_dir": str(program_folder() / upload_dir) if upload_dir else None,
    }
    made = settings or Settings.resolve(upload_endpoint=upload_endpoint_path, **given)
    from flet_web.asgi.hub import FletApp

    hub = FletApp(session_handler, before_main=before_main, on_resume=on_resume, dialect=dialect, settings=made)
    return FletApplication(_routes(hub, made), made, hub, Startup(on_startup) if on_startup is not None else None)


def _routes(hub: FletApp, settings: Settings) -> list[BaseRoute]:
    async def websocket(socket: WebSocket) -> None:
        await hub.handle(socket)

    files = FletStaticFiles(settings=settings)
    return [
        WebSocketRoute(settings.websocket_endpoint, websocket),
        Route(settings.websocket_endpoint, SocketHelp(settings.allowed_origins, files)),
        Route(settings.upload_endpoint, FletUpload(settings=settings).respond, methods=["PUT"]),
        Route(settings.oauth_callback_endpoint, FletOAuth().handle, methods=["GET"]),
        Route(DOWNLOADS, FletDownload().handle, methods=["GET"]),
        Route("/_flet/icons/{ids}.json", FletIcons(allowed_origins=settings.allowed_origins).handle, methods=["GET"]),
        Mount("/", files),
    ]
