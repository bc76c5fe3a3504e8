"""`page.query`: the parts of the page's route."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qsl, urlsplit

__all__ = ["QueryString", "route_with_query"]


class QueryString:
    """Reads the current route: `page.query.get("x")` for "/store?x=1" is "1"."""

    def __init__(self, route: Callable[[], str]) -> None:
        self._route = route

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


def route_with_query(route: str, parameters: dict[str, object]) -> str:
    """`route` with parameters added, quoted as URLs are."""
    from urllib.parse import urlencode

    if not parameters:
        return route
    return f"{route}{'&' if '?' in route else '?'}{urlencode({k: str(v) for k, v in parameters.items()})}"
