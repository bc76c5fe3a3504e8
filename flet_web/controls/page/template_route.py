"""`TemplateRoute`: compares a route with patterns."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from flet_web.engine.checks import short
from flet_web.route_pattern import RoutePattern

__all__ = ["TemplateRoute"]


class TemplateRoute:
    """A route that can be asked which pattern it fits.

    After `match("/store/:id")` the attribute `id` is what stands there in the route, as text.
    """

    def __init__(self, route: str) -> None:
        if not isinstance(route, str):
            raise TypeError(f"a route is text, as in '/store?page=2'; got {short(route)}")
        self.route = route
        self._parameters: dict[str, str | None] = {}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.route!r})"

    def match(self, route_template: str) -> bool:
        """Whether the route, without its query, fits the pattern; from then on its parameters are attributes.

        `:name` stands for one segment, `:name?` for one that may be missing (None then), `:name*` and `:name+` for
        several, `:name(\\d+)` for what the regular expression matches. ValueError for a pattern that is none.
        """
        path = self.route.partition("#")[0].partition("?")[0]
        found = RoutePattern(route_template).match(path)
        if found is not None and (taken := [name for name in found if hasattr(type(self), name) or name == "route"]):
            raise ValueError(f"a parameter of a route cannot be called {taken[0]!r}, as an attribute is called so")
        values = found or {}
        self._parameters = {name: None if value is None else unquote(value) for name, value in values.items()}
        return found is not None

    def __getattr__(self, name: str) -> Any:
        parameters: dict[str, str | None] = self.__dict__.get("_parameters", {})
        if name not in parameters:
            raise AttributeError(f"{self!r} has no parameter {name!r}; the last match() has found {parameters}")
        return parameters[name]
