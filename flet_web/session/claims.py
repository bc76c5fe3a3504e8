"""Whose a session is. Its id alone opens nothing: tabs store it, and it may be seen elsewhere.

A session belongs to the browser whose cookie began it, and there to one load of the page. The server gives the load a
token, which it keeps in memory only: a duplicated tab has the browser's cookie and the id, but not the token. A
reloaded tab has no token either. It gets the session once the load before it is gone.

Nor does the browser alone: several people may sign in with it, one after the other. The application around the app
knows who they are. `Session.owner` says who began the session.
"""

from __future__ import annotations

import hmac
import secrets
from typing import NamedTuple

from flet_web.request import PageRequest
from flet_web.session.session import Session

__all__ = ["Claim"]


class Claim(NamedTuple):
    """What a client shows for the session that it asks for.

    `cookie` is that of its browser; `returned` says that the browser has sent it, rather than been given it with this
    connection. `token` is "" for a page that has just been loaded, and for clients that know no tokens.
    `request` is the connection.
    """

    cookie: str
    returned: bool
    token: str
    request: PageRequest

    @property
    def is_of_a_load(self) -> bool:
        """Whether the client says that it has had the session before, since its page was loaded."""
        return self.token != ""

    def may_have(self, session: Session) -> bool:
        """Whether the session is this client's, now or once its connection is gone."""
        browser = session.browser
        is_same_browser = _same(self.cookie, browser.cookie)
        if not self.token:
            return is_same_browser
        # A browser that stores no cookies gets another one each time. The token has to do for it.
        return _same(self.token, browser.token) and (is_same_browser or not browser.keeps_cookie)

    def take(self, session: Session) -> None:
        """The session is this client's from now on. Other loads of the page do not get it by their tokens any more."""
        browser = session.browser
        session.request = self.request
        browser.cookie, browser.keeps_cookie = self.cookie, self.returned
        if not self.token or not _same(self.token, browser.token):
            browser.token = secrets.token_urlsafe(16)


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())
