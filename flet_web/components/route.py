"""Routes of a `Router`, and which of them a path fits."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from flet_web.controls.page.route_metadata import RouteMetadata
from flet_web.route_pattern import RoutePattern

__all__ = ["LocationInfo", "Route"]

Params = Mapping[str, Any]


@dataclass
class Route:
    """A part of an app with a path of its own.

    `path` is relative to that of the route around, a pattern as of `TemplateRoute`; None: the route has no path of its
    own. An `index` route is that of the path of the route around itself. `component` is what is shown; `children` are
    the routes in it. `loader(params)`, sync or async, gets data for the component, once for each navigation.

    With `manage_views`: an `outlet` route shows the route in it in its own view, a `modal` one is shown above the page
    that was there before. A `recursive` route may be in itself, one segment of the path each time.

    `guard(params)` says whether the route may be shown: with False there is no such route, with a text that is the
    route to go to. `redirect` is a route to go to in any case. `pending` is a component that is shown while the loader
    is under way, `error(exception)` gives what is shown when it has failed. `title`, a text or a function of the
    parameters, is the title of the page. `metadata`, a RouteMetadata or a function of the parameters that gives one, is
    what search engines are told if the app has these routes as its option `routes`; a function says by None that there
    is no such page. It may have the title, too.
    """

    path: str | None = None
    index: bool = False
    component: Callable[..., Any] | None = None
    children: list[Route] | None = None
    loader: Callable[..., Any] | None = None
    outlet: bool = False
    modal: bool = False
    recursive: bool = False
    guard: Callable[[Params], Any] | None = None
    redirect: str | None = None
    pending: Callable[[], Any] | None = None
    error: Callable[[Exception], Any] | None = None
    title: str | Callable[[Params], str] | None = None
    metadata: RouteMetadata | Callable[[Params], RouteMetadata | None] | None = None
    """Called in a thread."""

    @staticmethod
    def table(routes: Sequence[Route]) -> tuple[tuple[str, Any], ...]:
        """Patterns for the option `routes`, each with what the server tells of such a route."""
        return ((f"/:{_REST}*", RouteTree(routes)),)


class RouteTree:
    """What is told of the routes of a Router: it is called with the path, and gives None if none of them fits."""

    def __init__(self, routes: Sequence[Route]) -> None:
        self.routes = tuple(routes)

    def __call__(self, **path: str | None) -> RouteMetadata | None:
        chain = match(self.routes, "/" + quote(path[_REST] or ""))
        return None if chain is None else metadata_of(chain)


@dataclass(frozen=True)
class LocationInfo:
    """The parts of a route: its path, the query without "?", and the fragment without "#"."""

    pathname: str
    search: str = ""
    hash: str = ""

    @classmethod
    def of(cls, route: str) -> LocationInfo:
        """The parts of `route`. The path begins with a slash, and ends with none."""
        parts = urlsplit(route)
        return cls("/" + parts.path.strip("/"), parts.query, parts.fragment)


@dataclass(frozen=True)
class Match:
    """A route that fits a path; `path` is the part of it up to this route, `params` are its own parameters.

    `place` tells it from the other routes of the Router, also when these are made anew.
    """

    route: Route
    path: str
    params: Params
    place: str


def all_params(chain: Sequence[Match]) -> dict[str, Any]:
    """The parameters of all these routes."""
    return {name: value for each in chain for name, value in each.params.items()}


def metadata_of(chain: Sequence[Match]) -> RouteMetadata | None:
    """What is told of the innermost route. What it does not say, those around it do, but for its canonical URL.

    None if one of them says that there is no such page.
    """
    params = all_params(chain)
    found = RouteMetadata()
    for each in chain:
        told = RouteMetadata() if each.route.metadata is None else _made(each.route.metadata, params)
        if told is None:
            return None
        found = replace(found, canonical=None)
        for part in (told, RouteMetadata(_made(each.route.title, params))):
            found = replace(found, **{name: value for name, value in vars(part).items() if value is not None})
    return found


def _made(given: Any, params: Params) -> Any:
    return given(params) if callable(given) else given


def match(routes: Sequence[Route], pathname: str) -> list[Match] | None:
    """The first of the routes that fits, from the outermost to the innermost. None if there is none."""
    return _first(routes, "" if pathname == "/" else pathname, "", (), "")


def _first(routes: Sequence[Route], rest: str, base: str, around: tuple[Route, ...], place: str) -> list[Match] | None:
    """`rest` of the path is still to be matched, `base` has been, by the routes `around`."""
    for number, route in enumerate(routes):
        if (found := _one(route, rest, base, around, f"{place}/{number}")) is not None:
            return found
    return None


def _one(route: Route, rest: str, base: str, around: tuple[Route, ...], place: str) -> list[Match] | None:
    if route.index:
        return [Match(route, base or "/", {}, place)] if not rest else None
    pattern = "/" + (route.path or "").strip("/")
    inner = [child for child in route.children or () if not child.recursive]
    inner += [child for child in route.children or () if child.recursive]
    if route.recursive and route.path:
        inner.append(route)
    if inner:
        values = RoutePattern(f"{pattern.rstrip('/')}/:{_REST}*").match(rest or "/")
        if values is None:
            return None
        left = values.pop(_REST)
        after = f"/{left}" if left else ""
        path = base + rest[: len(rest) - len(after)]
        if route.path or route not in around:
            goes_on = after != rest or not route.recursive
            found = _first(inner, after, path, (*around, route), place) if goes_on else None
            if found is not None:
                return [Match(route, path or "/", _plain(values), place), *found]
        if route.component is None:
            return None
    values = RoutePattern(pattern).match(rest or "/")
    return None if values is None else [Match(route, base + rest or "/", _plain(values), place)]


_REST = "rest_of_the_path"


def _plain(values: Params) -> Params:
    return {name: value if value is None else unquote(value) for name, value in values.items()}
