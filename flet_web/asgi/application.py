"""One Flet app as a Starlette application, to be served alone or mounted in another one."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any, Literal

from starlette.applications import Starlette
from starlette.responses import RedirectResponse
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket

from flet_web.asgi.icons import FletIcons
from flet_web.asgi.oauth import FletOAuth
from flet_web.asgi.paths import rebase, split_path, with_slash
from flet_web.asgi.security import is_allowed_origin
from flet_web.asgi.static_files import FletStaticFiles
from flet_web.asgi.uploads import FletUpload
from flet_web.settings import Settings

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


def _managed(inner: Any) -> Any:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[Any]:
        from flet_web.asgi.manager import app_manager

        await app_manager.start()
        try:
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

    def __init__(self, routes: list[BaseRoute], settings: Settings) -> None:
        super().__init__(routes=routes)
        self.settings = settings
        # A path that is not found belongs to the page, with and without a slash at its end.
        self.router.redirect_slashes = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await super().__call__(scope, receive, send)
            return
        # In place, as Starlette's own Mount does it: a copy would live as long as the connection.
        scope.update(rebase(scope, self.settings.web_app_path))
        if scope["type"] == "http" and not split_path(scope)[1]:
            await RedirectResponse(with_slash(scope, scope["path"]), 307)(scope, receive, send)
            return
        await super().__call__(scope, receive, send)


def app(
    session_handler: SessionHandler,
    *,
    before_main: SessionHandler | None = None,
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

    `session_handler` is called with the `Page` of each new session. The other arguments are options of
    `flet_web.settings`, and so are `**options`; `settings` replaces them all. Directories are absolute.
    """
    made = settings or Settings.resolve(
        assets_dir=assets_dir,
        app_name=app_name,
        app_short_name=app_short_name,
        app_description=app_description,
        web_renderer=web_renderer,
        use_color_emoji=use_color_emoji,
        route_url_strategy=route_url_strategy,
        no_cdn=no_cdn,
        upload_dir=upload_dir,
        upload_endpoint=upload_endpoint_path,
        max_upload_size=max_upload_size,
        secret_key=secret_key,
        session_timeout_seconds=session_timeout_seconds,
        oauth_state_timeout_seconds=oauth_state_timeout_seconds,
        **options,
    )
    return FletApplication(_routes(session_handler, before_main, dialect, made), made)


def _routes(
    session_handler: SessionHandler, before_main: SessionHandler | None, dialect: Dialect, settings: Settings
) -> list[BaseRoute]:
    from flet_web.asgi.hub import FletApp

    hub = FletApp(session_handler, before_main=before_main, dialect=dialect, settings=settings)

    async def websocket(socket: WebSocket) -> None:
        if is_allowed_origin(socket.scope, settings.allowed_origins):
            await hub.handle(socket)
            return
        # Closed before it is accepted: the browser gets a 403.
        logger.debug("A WebSocket was refused: FLET_ALLOWED_ORIGINS does not have its page's origin.")
        await socket.close(1008)

    return [
        WebSocketRoute(settings.websocket_endpoint, websocket),
        Route(settings.upload_endpoint, FletUpload(settings=settings).respond, methods=["PUT"]),
        Route(settings.oauth_callback_endpoint, FletOAuth().handle, methods=["GET"]),
        Route("/_flet/icons/{ids}.json", FletIcons().handle, methods=["GET"]),
        Mount("/", FletStaticFiles(settings=settings)),
    ]
