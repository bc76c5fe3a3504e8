"""Hooks that tell of the route of the page."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

from flet_web.components.frame import Hook, running_frame
from flet_web.components.instance import Instance

__all__ = ["use_fragment", "use_query"]


class LocationHook(Hook):
    """Has its component rendered again when `value`, what it takes of the route, is another one."""

    __slots__ = ("value",)

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self.value = self.now()
        instance.renderer.follows_route[self] = None

    def now(self) -> Any:
        """What it takes of the route as it is now."""
        return self.of(self.instance.renderer.host.tree.page.route or "")

    @staticmethod
    def of(route: str) -> Any:
        raise NotImplementedError

    def end(self) -> None:
        self.instance.renderer.follows_route.pop(self, None)


class QueryHook(LocationHook):
    __slots__ = ()

    name = "use_query"

    @staticmethod
    def of(route: str) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(route).query, keep_blank_values=True))


class FragmentHook(LocationHook):
    __slots__ = ()

    name = "use_fragment"

    @staticmethod
    def of(route: str) -> str:
        return urlsplit(route).fragment


def use_query() -> dict[str, str]:
    """The parameters in the route of the page: {"page": "2"} for "/list?page=2". The last one, if one is repeated."""
    hook = running_frame("use_query").next(QueryHook)
    hook.value = hook.now()
    return dict(hook.value)


def use_fragment() -> str:
    """What stands behind "#" in the route of the page, "" if there is nothing."""
    hook = running_frame("use_fragment").next(FragmentHook)
    hook.value = hook.now()
    return str(hook.value)
