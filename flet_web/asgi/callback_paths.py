"""Which URL paths complete a sign-in: the callback of the app itself, or one in the applications around it."""

from __future__ import annotations

from typing import Any

from starlette.routing import BaseRoute, Match, Mount
from starlette.types import Scope

from flet_web.asgi.url_paths import split_path
from flet_web.settings import Settings

__all__ = ["is_answered"]


def is_answered(scope: Scope, path: str) -> bool:
    """Whether the outermost application of a connection may complete sign-ins at `path`, seen as browsers see it.

    Another app's callback can: it serves all apps of the process. So can a route of the program's own.
    """
    root = str(scope.get("app_root_path", ""))
    routes: list[BaseRoute] = getattr(scope.get("router"), "routes", [])
    asked = {"type": "http", "method": "GET", "root_path": "", "path": path.removeprefix(root), "headers": []}
    return _is_answered(routes, asked)


def _is_answered(routes: list[BaseRoute], asked: dict[str, Any]) -> bool:
    for route in routes:
        match, child = route.matches(asked)
        if match is not Match.FULL:
            continue
        if not isinstance(route, Mount):
            return True
        settings, inner = getattr(route.app, "settings", None), {**asked, **child}
        if isinstance(settings, Settings):  # an app, or the files of this one
            return split_path(inner)[1].removeprefix(settings.base_path) == settings.oauth_callback_endpoint
        return _is_answered(list(route.routes), inner) if route.routes else True
    return False
