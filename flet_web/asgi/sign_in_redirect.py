"""Sign-ins in the same tab: the redirect back to the app, and the session that the browser gets there."""

from __future__ import annotations

import hmac

from starlette.responses import RedirectResponse, Response
from starlette.websockets import WebSocket

from flet_web.asgi.browser_cookie import browser_of
from flet_web.auth.sign_in_states import PendingLogin, SignInStates
from flet_web.auth.sign_ins import browser_digest
from flet_web.session.directory import SessionDirectory
from flet_web.session.session import Session

__all__ = ["complete", "is_same_browser", "redirect", "session_of_redirect"]

COOKIE = "flet_oauth_state"
KEPT = 300
"""Seconds in which a page that was redirected to has to connect."""
_FOUND = "flet.sign_in"


def is_same_browser(login: PendingLogin, cookie: str) -> bool:
    """Whether the browser with this cookie is the one that began the sign-in."""
    return bool(cookie) and hmac.compare_digest(login.browser, browser_digest(cookie))


def redirect(login: PendingLogin, ticket: str, *, secure: bool) -> Response:
    """Back to the app. The ticket takes the place of the state, which URLs and the provider have seen.

    Strict: a page that another site opens connects as itself, not as the one that comes back.
    """
    response = RedirectResponse(login.return_to or "/", 303)
    response.set_cookie(
        COOKIE, ticket, max_age=KEPT, path=login.app_path, secure=secure, httponly=True, samesite="strict"
    )
    return response


async def session_of_redirect(websocket: WebSocket, sessions: SessionDirectory, states: SignInStates) -> Session | None:
    """The session whose sign-in has redirected this browser to the app, if there is one. Given once."""
    ticket = websocket.cookies.get(COOKIE)
    login = await states.get(ticket) if ticket else None
    if ticket is None or login is None or not is_same_browser(login, browser_of(websocket)):
        return None
    # Another app of the host may be the one that is meant.
    if sessions.find(login.session_id) is None or await states.take(ticket) is None:
        return None
    # It may have ended meanwhile.
    session = sessions.find(login.session_id)
    if session is not None:
        websocket.scope[_FOUND] = login
    return session


def complete(websocket: WebSocket, session: Session) -> None:
    """Complete the sign-in that has brought the browser back: the page is there to show how it ends."""
    login: PendingLogin | None = websocket.scope.pop(_FOUND, None)
    if login is not None:
        session.run_task(session.sign_ins.finish(login.state, login.response))
