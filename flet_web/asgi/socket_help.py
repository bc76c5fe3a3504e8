"""Why the WebSocket of a page does not come through: told to the page, and logged for whoever runs the app."""

from __future__ import annotations

import logging

from starlette.datastructures import Headers
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from flet_web.asgi.origins import is_allowed_origin, log_refusal

__all__ = ["SocketHelp"]

logger = logging.getLogger("flet_web")

ASKS = "x-flet-socket"
"""The header with which a page asks why. It has the page's origin, which browsers send with a WebSocket only."""

NO_UPGRADE = (
    "A WebSocket came to %s as a plain request: the proxy does not pass on the headers Upgrade and Connection. "
    'For nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade";'
)
NOT_THROUGH = (
    "A browser of the page %.200s says that its WebSocket does not come through, though plain requests do. Look at the "
    "proxies and firewalls before the app: they have to pass on the headers Upgrade and Connection."
)


class SocketHelp:
    """Answers plain requests at the URL of the WebSocket. `otherwise` answers those that have nothing to do with it."""

    def __init__(self, allowed_origins: tuple[str, ...], otherwise: ASGIApp) -> None:
        self._allowed, self._otherwise = allowed_origins, otherwise

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        headers = Headers(scope=scope)
        origin = headers.get(ASKS)
        if origin is not None:
            await self._explain(scope, origin)(scope, receive, send)
        elif "sec-websocket-key" in headers:
            logger.warning(NO_UPGRADE, scope["path"])
            await PlainTextResponse("Upgrade Required\n", 426, {"upgrade": "websocket"})(scope, receive, send)
        else:
            await self._otherwise(scope, receive, send)

    def _explain(self, scope: Scope, origin: str) -> Response:
        if not is_allowed_origin(scope, self._allowed, origin):
            log_refusal(scope, origin)
            title = "This page may not connect to its app."
            text = f"The server takes {origin} for another site. Whoever runs it reads in its log what has to change."
        else:
            logger.warning(NOT_THROUGH, origin)
            title = "The connection to the app does not come through."
            text = (
                "Something on the way, such as a proxy or a firewall, lets pages through but no WebSockets. "
                "Whoever runs the app reads in its log what has to change."
            )
        return JSONResponse({"title": title, "text": text}, headers={"cache-control": "no-store"})
