"""`ft.Router`: which components are shown follows from the route of the page."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from flet_web.components.component import Component, component
from flet_web.components.context_provider import ContextProvider, create_context, use_context
from flet_web.components.effect import use_effect
from flet_web.components.frame import running_frame
from flet_web.components.location import LocationHook
from flet_web.components.route import LocationInfo, Match, Params, Route, all_params, match, metadata_of
from flet_web.components.state import use_ref, use_state
from flet_web.engine.context import context

__all__ = [
    "Router", "is_route_active", "use_route_loader_data", "use_route_location", "use_route_outlet", "use_route_params",
    "use_view_path",
]  # fmt: skip

MOST_REDIRECTS = 20

_location: ContextProvider[LocationInfo | None] = create_context(None)
_params: ContextProvider[Params] = create_context({})
_outlet: ContextProvider[Any] = create_context(None)
_data: ContextProvider[Any] = create_context(None)
_path: ContextProvider[str] = create_context("")


class RouteHook(LocationHook):
    """The whole route of the page."""

    __slots__ = ()

    name = "Router"

    @staticmethod
    def of(route: str) -> str:
        return route or "/"


def use_route_params() -> dict[str, Any]:
    """The parameters in the path, of all routes around: {"id": "7"} for "/store/7". {} outside of a Router."""
    found = use_context(_params)
    return dict(found)


def use_route_location() -> str:
    """The path of the page's route, without query and fragment. "" outside of a Router."""
    location = use_context(_location)
    return "" if location is None else location.pathname


def use_view_path() -> str:
    """The part of the path up to the route whose component calls this: the `route` of its view. "" without a Router."""
    return use_context(_path)


def use_route_outlet() -> Any:
    """What the route inside shows, for the component of the one around. None if there is none."""
    return use_context(_outlet)


def use_route_loader_data() -> Any:
    """What the loader of the route has given. None if it has no loader."""
    return use_context(_data)


def is_route_active(path: str, exact: bool = False) -> bool:
    """Whether the path of the page's route is `path`, or unless `exact` one below it. False outside of a Router."""
    location = use_context(_location)
    wanted = "/" + path.strip("/")
    if location is None:
        return False
    is_below = not exact and wanted != "/" and location.pathname.startswith(wanted + "/")
    return location.pathname == wanted or is_below


@component
def Router(routes: list[Route], not_found: Callable[..., Any] | None = None, manage_views: bool = False) -> Any:
    """Shows the components of those `routes` that the route of the page fits, else `not_found`.

    A component of a route around shows that of the one inside by `use_route_outlet()`. With `manage_views` each gives
    a View, and these are the views of the page: it is shown by `page.render_views()`, and going back is taken care of.
    """
    hook = running_frame("Router").next(RouteHook)
    hook.value = hook.now()
    location = LocationInfo.of(hook.value)
    base = use_ref("/")
    stack: Any = use_ref(list)
    redirects = use_ref(0)
    chain, target = _resolve(routes, location)
    use_effect(partial(_redirect, target, redirects), [target, hook.value])
    use_effect(partial(_entitle, chain), [hook.value])
    use_effect(partial(_take_back, stack) if manage_views else _nothing, [manage_views])
    if target is not None:
        return None
    if chain is None:
        return _location(location, not_found) if not_found is not None else None
    if not manage_views:
        return _location(location, partial(_shown, chain, location))
    if len(chain) == 1 and chain[0].route.modal:
        below, _ = _resolve(routes, LocationInfo.of(base.current))
        chain = [*(below or ()), *chain]
    elif not any(each.route.modal for each in chain):
        base.current = location.pathname
    stack.current = [group[-1].path for group in _groups(chain)]
    return _location(location, lambda: [_shown(group, location, chain) for group in _groups(chain)])


def _resolve(routes: Sequence[Route], location: LocationInfo) -> tuple[list[Match] | None, str | None]:
    """The routes that a location fits, and the route to go to instead if one of them says so."""
    chain = match(routes, location.pathname)
    for each in chain or ():
        if each.route.redirect is not None:
            return chain, each.route.redirect
        if each.route.guard is not None:
            answer = each.route.guard(all_params(chain or ()))
            if isinstance(answer, str):
                return chain, answer
            if answer is False:
                return None, None
    return chain, None


def _groups(chain: Sequence[Match]) -> list[list[Match]]:
    """What stands in each view: a route, with those inside it up to the first that is no outlet."""
    found: list[list[Match]] = []
    is_open = False
    for each in chain:
        if each.route.component is None:
            continue
        if is_open:
            found[-1].append(each)
        else:
            found.append([each])
        is_open = each.route.outlet
    return found


def _shown(chain: Sequence[Match], location: LocationInfo, whole: Sequence[Match] | None = None) -> Any:
    """The components of routes, each one in the outlet of the one before."""
    params = all_params(whole or chain)
    inner: Any = None
    for each in reversed(chain):
        if each.route.component is not None:
            inner = _level(each, params, location, inner)
    return inner


def _level(each: Match, params: Params, location: LocationInfo, inner: Any) -> Any:
    route = each.route
    if route.loader is None:
        make = route.component or _nothing
    else:
        token = (each.path, tuple(sorted(params.items(), key=str)), location.search)
        make = partial(Loaded, route, params, token)
    around = partial(_params, params, lambda: _path(each.path, lambda: _outlet(inner, make)))
    shown = around()
    if type(shown) is Component and shown.key is None:
        # So that its state does not go over to what another path shows.
        shown.key = f"{each.path} {each.place}"
    return shown


@component
def Loaded(route: Route, params: Params, token: Any) -> Any:
    """Shows a route once its loader has got the data for it."""
    nothing: Any = (None, None, None)
    loaded, set_loaded = use_state(nothing)
    page = context.page

    async def load() -> None:
        assert route.loader is not None
        loop = asyncio.get_running_loop()
        try:
            if inspect.iscoroutinefunction(route.loader):
                data = await route.loader(dict(params))
            else:
                data = await loop.run_in_executor(page.executor, route.loader, dict(params))
        except Exception as error:
            set_loaded((token, None, error))
        else:
            set_loaded((token, data, None))

    use_effect(load, [token])
    known, data, error = loaded
    if known != token:
        return route.pending() if route.pending is not None else None
    if error is not None:
        if route.error is None:
            raise error
        return route.error(error)
    return _data(data, route.component or _nothing)


def _nothing() -> None:
    pass


def _redirect(target: str | None, redirects: Any) -> None:
    if target is None:
        redirects.current = 0
        return
    redirects.current += 1
    if redirects.current > MOST_REDIRECTS:
        raise RuntimeError(f"the routes lead from one to the next without end; the last one is {target!r}")
    context.page.navigate(target)


def _entitle(chain: Sequence[Match] | None) -> None:
    told = metadata_of(chain or ())
    if told is not None and told.title is not None:
        context.page.title = told.title


def _take_back(stack: Any) -> Callable[[], None] | None:
    """Have the user's going back lead to the view below, unless the program does so itself."""
    page = context.page
    if page.on_view_pop is not None:
        return None

    def go_back() -> None:
        if len(stack.current) > 1:
            page.navigate(stack.current[-2])

    def release() -> None:
        if page.on_view_pop is go_back:
            page.on_view_pop = None

    page.on_view_pop = go_back
    return release
