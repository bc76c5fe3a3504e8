"""`PageRequest`: the connection that shows a page, as the server and the middleware around the app describe it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, MutableMapping
from types import MappingProxyType
from typing import Any

from starlette.datastructures import Address, Headers, QueryParams, State
from starlette.requests import HTTPConnection

__all__ = ["PageRequest"]


class PageRequest:
    """What the current connection of a page is: `page.request`. Another one after each reconnection. Read-only."""

    __slots__ = ("_scope",)

    def __init__(self, scope: MutableMapping[str, Any]) -> None:
        self._scope = scope

    @property
    def scope(self) -> Mapping[str, Any]:
        """The scope of ASGI."""
        return MappingProxyType(self._scope)

    @property
    def _connection(self) -> HTTPConnection:
        return HTTPConnection(self._scope)

    @property
    def headers(self) -> Headers:
        """Those of the handshake; names in any case."""
        return self._connection.headers

    @property
    def cookies(self) -> Mapping[str, str]:
        """Cookies that the browser has sent."""
        return self._connection.cookies

    @property
    def client(self) -> Address | None:
        """Host and port of the client, as far as the server knows."""
        return self._connection.client

    @property
    def url(self) -> str:
        """URL of the WebSocket. That of the page is `page.url`."""
        return str(self._connection.url)

    @property
    def query_params(self) -> QueryParams:
        """Of the WebSocket's URL. Those of the page are `page.query`."""
        return self._connection.query_params

    @property
    def user(self) -> Any:
        """What an authentication middleware calls the user; None without one."""
        return self.scope.get("user")

    @property
    def auth(self) -> Any:
        """The user's credentials, as Starlette's `AuthCredentials`; None without an authentication middleware."""
        return self.scope.get("auth")

    @property
    def session(self) -> Mapping[str, Any]:
        """What a session middleware keeps for the browser; empty without one. Changes are not kept."""
        return MappingProxyType(self.scope.get("session") or {})

    @property
    def state(self) -> State:
        """What middleware and the lifespan have put into the request's state."""
        return self._connection.state

    def release_socket(self) -> None:
        """The connection has ended: a page keeps its request, but not what belongs to the socket."""
        self._scope = {name: value for name, value in self._scope.items() if name != "extensions"}

    def owner(self) -> str:
        """A digest of who this is for the application around the app, "" for nobody."""
        user = _identity(self.user)
        known = {"user": user} if user is not None else {"session": dict(self.session)} if self.session else None
        if known is None:
            return ""
        text = json.dumps(known, sort_keys=True, default=repr)
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _identity(user: Any) -> Any:
    """What tells an authenticated user from others; None for nobody."""
    if user is None or not getattr(user, "is_authenticated", True):
        return None
    for name in ("identity", "display_name"):
        try:
            value = getattr(user, name, None)
        except NotImplementedError:
            continue
        if value is not None:
            return [name, value]
    return user
