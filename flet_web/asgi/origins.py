"""Which pages may open a WebSocket of the app: the check of the header `Origin`."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Scope

__all__ = ["is_allowed_origin", "log_refusal", "share"]

logger = logging.getLogger("flet_web")

REFUSED = (
    "A page of %.200s may not open a WebSocket: the request came for the host %.200s. %s, or set FLET_ALLOWED_ORIGINS "
    "if that is another site that may use the app."
)


def log_refusal(scope: Scope, origin: str) -> None:
    """Log why the page of `origin` was refused, with the header or option that would have to change."""
    host = Headers(scope=scope).get("host", "")
    same_name = urlsplit(f"//{host}").netloc.split(":")[0] == origin.partition("://")[2].split(":")[0]
    advice = "If it is the app's own address, have the proxy pass it on (nginx: proxy_set_header Host $http_host)"
    if same_name:
        advice = "Have the proxy pass on the host with its port (nginx: proxy_set_header Host $http_host, not $host)"
    logger.warning(REFUSED, origin, host, advice)


def is_allowed_origin(scope: Scope, allowed: tuple[str, ...] = (), origin: str | None = None) -> bool:
    """Whether the page that opens a WebSocket may do so: one of the app's own host, or of an allowed origin.

    A program that is no browser sends no origin, and is let in: the check protects users from other sites' pages.
    `X-Forwarded-Host` is believed, because a page cannot set it. `origin` takes the place of the header.
    """
    headers = Headers(scope=scope)
    origin = headers.get("origin") if origin is None else origin
    if origin is None or "*" in allowed:
        return True
    try:
        parts = urlsplit(origin.lower())
    except ValueError:
        return False
    if not parts.netloc:
        return False
    own = (headers.get("host", ""), *headers.get("x-forwarded-host", "").split(","))
    if parts.netloc in {host.strip().lower() for host in own}:
        return True
    return parts.netloc in allowed or origin.lower() in allowed


def share(response: Response, scope: Scope, allowed: tuple[str, ...]) -> None:
    """Let pages of the allowed origins read a file of the app, which they show in elements of their own."""
    if not allowed:
        return
    response.headers.add_vary_header("Origin")
    origin = Headers(scope=scope).get("origin")
    if origin is not None and is_allowed_origin(scope, allowed):
        response.headers["access-control-allow-origin"] = origin
