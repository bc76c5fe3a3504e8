"""`page.query`: the parts of the page's route."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import parse_qsl, urlsplit

from flet_web.engine.checks import short

__all__ = ["QueryString"]

# Two slashes in front, of either kind, begin the name of a host; so do those after a scheme.
_LEADS_AWAY = re.compile(r"[/\\]{2}|\\|[a-z][a-z0-9+.-]*:[/\\]{2}", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class QueryString:
    """Reads the current route: `page.query.get("x")` for "/store?x=1" is "1"."""

    def __init__(self, route: Callable[[], str]) -> None:
        self._route = route

    @property
    def url(self) -> str:
        """The current route."""
        return self._route()

    @property
    def path(self) -> str:
        """The route without its query."""
        return urlsplit(self._route()).path

    @property
    def to_dict(self) -> dict[str, str]:
        """All parameters; of one that stands more than once, the last."""
        return dict(parse_qsl(urlsplit(self._route()).query, keep_blank_values=True))

    def get(self, key: str) -> str:
        """One parameter. KeyError if the route does not have it."""
        values = self.to_dict
        if key not in values:
            raise KeyError(f"the route {self._route()!r} has no query parameter {key!r}")
        return values[key]

    def post(self, kwargs: dict[str, object]) -> str:
        """`kwargs` as a query, quoted as URLs are: "?page=2"."""
        return route_with_query("", kwargs)


def route_with_query(route: str, parameters: dict[str, object]) -> str:
    """`route` with parameters added, quoted as URLs are. TypeError or ValueError if it is no route of the app."""
    from urllib.parse import urlencode

    if not isinstance(route, str):
        raise TypeError(f"a route is text, as in '/store?page=2'; got {short(route)}")
    if _CONTROL.search(route):
        raise ValueError(f"a route is one line without control characters; got {short(route)}")
    if _LEADS_AWAY.match(route):
        raise ValueError(f"a route begins with one '/', as it leads nowhere but into the app; got {short(route)}")
    if not parameters:
        return route
    return f"{route}{'&' if '?' in route else '?'}{urlencode({k: str(v) for k, v in parameters.items()})}"
