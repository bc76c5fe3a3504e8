"""The URL paths of an app: behind proxies, in mounts and under `web_app_path`."""

from __future__ import annotations

from urllib.parse import quote, unquote

from starlette.routing import BaseRoute, Match, Mount
from starlette.types import Scope


def split_path(scope: Scope) -> tuple[str, str]:
    """(root path without its last slash, path below it); some servers leave the root out of the path."""
    root_path = str(scope.get("root_path", "")).rstrip("/")
    path = str(scope["path"])
    server_root = _server_root(scope)
    for prefix in (root_path, root_path.removeprefix(server_root)):
        if prefix and (path + "/").startswith(prefix + "/"):
            return root_path, path[len(prefix) :]
    return root_path, path


def _server_root(scope: Scope) -> str:
    """What the server or its proxy has put before the paths of the outermost application."""
    return str(scope.get("app_root_path", scope.get("root_path", ""))).rstrip("/")


def rebase(scope: Scope, web_app_path: str) -> Scope:
    """The scope as seen from inside the app: `root_path` is all that stands before the app's own paths.

    `web_app_path` is counted once: whether the proxy in front takes it away, the server has it in `root_path`
    or the app is mounted at it.
    """
    root_path, path = split_path(scope)
    prefix = unquote(web_app_path).rstrip("/")
    server_root = _server_root(scope)
    mount = root_path[len(server_root) :]
    if prefix and not server_root.endswith(prefix) and not (mount + "/").startswith(prefix + "/"):
        if path == prefix or path.startswith(prefix + "/"):
            path = path[len(prefix) :]
        root_path = server_root + prefix + mount
    seen = scope.get("flet.path", scope["path"])
    return {
        **scope,
        "app_root_path": server_root,
        "root_path": root_path,
        "path": root_path + path,
        "flet.path": seen,
    }


def base_href(scope: Scope) -> str:
    """The URL path of the app as browsers see it; starts and ends with a slash."""
    inner = quote(str(scope.get("root_path", "")).strip("/"))
    return f"/{inner}/" if inner else "/"


def with_slash(scope: Scope, path: str) -> str:
    """The URL of the same request at `path` plus a slash, on this host whatever the path is."""
    query = scope.get("query_string", b"").decode("latin-1")
    return "/" + quote(path.strip("/")) + "/" + (f"?{query}" if query else "")


def is_mount_without_slash(scope: Scope) -> bool:
    """Whether the path is that of a mounted app without the slash at its end, so that a catch-all route has got it."""
    routes: list[BaseRoute] = getattr(scope.get("router"), "routes", [])
    path = str(scope.get("flet.path", scope["path"]))
    if path.endswith("/"):
        return False
    below_root = split_path({"path": path, "root_path": _server_root(scope)})[1]
    return _names_mount(routes, {**scope, "root_path": "", "path": below_root + "/"}, depth=0)


def _names_mount(routes: list[BaseRoute], scope: Scope, depth: int) -> bool:
    for route in routes:
        match, child = route.matches(scope)
        if match is not Match.FULL:
            continue
        if not isinstance(route, Mount):
            return False
        if child["root_path"] + "/" == scope["path"] and child["root_path"] != scope["root_path"]:
            return True
        return depth < 8 and _names_mount(list(route.routes), {**scope, **child}, depth + 1)
    return False
