"""Telling one browser from another: a cookie that only the browser has that was given it.

A sign-in has to be completed by the browser that began it. Otherwise attackers could begin a sign-in in their own
session, have a victim open the provider's URL, and find the victim signed in in that session; or the other way round,
have victims work in an account of the attacker. So the browser that comes back from the provider has to send the cookie
of the browser that shows the session.

The cookie is random, ends with the browser and says nothing of the user. Other sites cannot set it: it is HttpOnly, and
on https has the prefix that browsers accept from this host alone. SameSite=Lax lets it come back with the redirect of
the provider.

It is set with the page, so that a proxy can send the browser to one worker by it from then on, and by the WebSocket's
handshake, for pages that came from a cache.
"""

from __future__ import annotations

import re
import secrets

from starlette.requests import HTTPConnection

__all__ = ["browser_of", "identify"]

NAME, SECURE_NAME = "flet_browser", "__Host-flet_browser"
_VALUE = re.compile(r"[A-Za-z0-9_-]{22,64}")


def is_secure(connection: HTTPConnection) -> bool:
    """Whether the browser speaks TLS, as far as the server knows."""
    return connection.scope.get("scheme") in ("https", "wss")


def _names(connection: HTTPConnection) -> tuple[str, ...]:
    """The names of the cookie on this connection."""
    if "scheme" not in connection.scope:
        # daphne does not say it of a WebSocket; the page that opens it has set one of the two.
        return SECURE_NAME, NAME
    return (SECURE_NAME,) if is_secure(connection) else (NAME,)


def browser_of(connection: HTTPConnection) -> str:
    """The value of the browser's cookie, "" if it has none."""
    found = (connection.cookies.get(name, "") for name in _names(connection))
    return next((value for value in found if _VALUE.fullmatch(value)), "")


def identify(connection: HTTPConnection) -> tuple[str, list[tuple[bytes, bytes]]]:
    """The value of the browser's cookie, and the headers that give it one if it has none."""
    known = browser_of(connection)
    if known:
        return known, []
    value = secrets.token_urlsafe(24)
    secure = "; Secure" if is_secure(connection) else ""
    cookie = f"{_names(connection)[-1]}={value}; Path=/; HttpOnly; SameSite=Lax{secure}"
    return value, [(b"set-cookie", cookie.encode())]
