"""The routes that an app has: what the server says of them ahead of the program."""

from __future__ import annotations

import html
import inspect
import logging
from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.parse import urljoin

import anyio
from starlette.types import Scope

from flet_web.asgi.url_paths import base_href
from flet_web.controls.page.route_metadata import RouteMetadata
from flet_web.route_pattern import RoutePattern
from flet_web.workers import call

__all__ = ["NOTHING_TOLD", "RouteTable", "head_of"]

logger = logging.getLogger("flet_web")

NOTHING_TOLD = RouteMetadata()
NOT_FOUND = '<meta name="robots" content="noindex" data-flet="not-found" />'
_SECONDS = 5.0
"""How long the first answer waits for a function of the program."""
_THREADS = 8


class RouteTable:
    """`routes` are pairs of a pattern and what is told of such a route; without any, the app has every route.

    A function is called with the parameters of the route, and says by None that there is nothing.
    """

    def __init__(self, routes: tuple[tuple[str, Any], ...]) -> None:
        self._routes = [(RoutePattern(pattern), told) for pattern, told in routes]
        # Of its own: functions that wait hold up no files.
        self._limiter: anyio.CapacityLimiter | None = None

    async def find(self, route: str) -> RouteMetadata | None:
        """What is told of the page for a route without its query, in decoded form. None if there is no such route."""
        if not self._routes:
            return NOTHING_TOLD
        for pattern, told in self._routes:
            parameters = pattern.match(route)
            if parameters is not None:
                return await self._ask(told, parameters) if callable(told) else told or NOTHING_TOLD
        return None

    async def _ask(self, function: Callable[..., Any], parameters: dict[str, str | None]) -> RouteMetadata | None:
        """What a function of the program tells. Its errors are logged: the page is shown all the same."""
        try:
            with anyio.fail_after(_SECONDS):
                told = await self._call(partial(function, **parameters))
            if told is not None and not isinstance(told, RouteMetadata):
                raise TypeError(f"a function of routes gives a RouteMetadata or None; got {told!r}")
            return told
        except TimeoutError:
            logger.warning("%r has not told of a route within %d seconds.", function, _SECONDS)
        except Exception:
            logger.exception("%r could not tell of a route.", function)
        return NOTHING_TOLD

    async def _call(self, function: partial[Any]) -> Any:
        if inspect.iscoroutinefunction(function.func):
            return await function()
        self._limiter = self._limiter or anyio.CapacityLimiter(_THREADS)
        async with self._limiter:
            return await call(function)


def head_of(told: RouteMetadata | None, scope: Scope, app_name: str) -> str:
    """The elements that a page's head gets for its route; `told` is None if there is no such route."""
    if told is None:
        return NOT_FOUND
    if told == NOTHING_TOLD:
        return ""
    host = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "")
    # Previews of links take no relative addresses.
    base = f"{scope.get('scheme', 'http')}://{host}{base_href(scope)}"
    image, canonical = _absolute(base, told.image), _absolute(base, told.canonical)
    properties = {
        "og:type": "website",
        "og:title": told.title or app_name,
        "og:description": told.description,
        "og:image": image,
        "og:url": canonical,
    }
    found = [f'<meta property="{name}" content="{html.escape(text)}" />' for name, text in properties.items() if text]
    found.append(f'<meta name="twitter:card" content="summary{"_large_image" if image else ""}" />')
    if told.robots:
        found.append(f'<meta name="robots" content="{html.escape(told.robots)}" />')
    if canonical:
        found.append(f'<link rel="canonical" href="{html.escape(canonical)}" />')
    return "\n".join(found)


def _absolute(base: str, url: str | None) -> str | None:
    """The URL that is relative to the app, or absolute already."""
    return urljoin(base, url.removeprefix("/")).replace(" ", "%20") if url is not None else None
