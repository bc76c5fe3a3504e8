"""The sign-in callback: where providers send the browser back to."""

from __future__ import annotations

import asyncio
import dataclasses
import html
import logging
import secrets
import time
from functools import partial

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from flet_web.asgi import security
from flet_web.asgi.browsers import browser_of, is_secure
from flet_web.asgi.manager import app_manager
from flet_web.asgi.paths import base_href
from flet_web.asgi.returning import KEPT, is_same_browser, redirect
from flet_web.auth.errors import SignInError
from flet_web.auth.states import PendingLogin, state_store
from flet_web.session.session import Session

__all__ = ["FletOAuth"]

logger = logging.getLogger("flet_web")

PARAMETERS = ("code", "error", "error_description", "iss")
HEADERS = {
    **security.SECURITY_HEADERS,
    "cache-control": "no-store",
    # The URL has the code in it.
    "referrer-policy": "no-referrer",
}
SCRIPT = 'history.replaceState(null, "", location.pathname); window.close();'
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width">
<style>body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 34em; margin: 15vh auto; padding: 0 1em;
color: #1c1b1f; background: #fff }} @media (prefers-color-scheme: dark) {{ body {{ color: #e6e1e5; background:
#1c1b1f }} }} </style></head><body><h1>{title}</h1>{paragraphs}{script}</body></html>
"""
FAILED, CLOSE = "Sign-in failed", "You can close this window."
UNKNOWN = partial(SignInError, "invalid_state", "This sign-in is not known here, or it has been completed already.")
OTHER_BROWSER = partial(
    SignInError,
    "other_browser",
    "This sign-in was not started in this browser, or at another address than the one of this page. "
    "Open the app at this address, allow cookies, and try again.",
    status=403,
)
GONE = partial(
    SignInError,
    "session_gone",
    "The app does not wait for this sign-in any longer. Open it again.",
    status=410,
)


class FletOAuth:
    """Endpoint that completes sign-ins which `page.login()` has begun, in whichever app of the process."""

    async def handle(self, request: Request) -> Response:
        """Answer with a page that closes itself, a redirect back to the app, or a page that says what went
        wrong.
        """
        state = request.query_params.get("state", "")
        login = await state_store().get(state)
        try:
            if login is None:
                raise UNKNOWN()
            return await self._answer(request, state, login)
        except SignInError as error:
            # The tab of a sign-in that is not known may be the only one.
            return _error_page(error, login.return_to if login else _app_of(request))

    async def _answer(self, request: Request, state: str, login: PendingLogin) -> Response:
        response = _parameters(request)
        # Before anything is taken: who has got hold of a state must not be able to spoil the sign-in either.
        if not is_same_browser(login, browser_of(request)):
            logger.debug("A sign-in was refused: it was started in another browser.")
            raise OTHER_BROWSER()
        if await state_store().take(state) is None:
            raise UNKNOWN()
        session = app_manager.find_session(login.session_id)
        if session is None:
            raise GONE()
        if login.expires_at < time.time():
            raise await _expired(session, login)
        if login.return_to is not None:
            return await _return(request, login, response)
        error = await _run(session, session.page.sign_ins.finish(login.state, response))
        if error is not None:
            raise error
        return _complete_page(login)


def _parameters(request: Request) -> dict[str, str]:
    """What the provider answers. SignInError if it says something twice: no provider does."""
    query = request.query_params
    if any(len(query.getlist(name)) > 1 for name in ("state", *PARAMETERS)):
        raise SignInError("invalid_response", "The address of this page is not one that a provider makes.")
    return {name: query[name] for name in PARAMETERS if name in query}


async def _run(session: Session, work: object) -> SignInError | None:
    """Run a coroutine as a task of the session, to its end also if the browser does not wait for it."""
    future = asyncio.wrap_future(session.run_task(work))  # type: ignore[arg-type]
    await asyncio.wait([future])
    if future.cancelled():
        return GONE()
    error: SignInError | None = future.result()
    return error


async def _expired(session: Session, login: PendingLogin) -> SignInError:
    error = SignInError("expired_state", "The sign-in took too long. Please try again.", status=410)
    await _run(session, session.page.sign_ins.expire(login.state, error))
    return error


async def _return(request: Request, login: PendingLogin, response: dict[str, str]) -> Response:
    ticket = secrets.token_urlsafe(32)
    await state_store().put(ticket, dataclasses.replace(login, response=response), KEPT)
    answer = redirect(login, ticket, secure=is_secure(request))
    answer.headers.update(HEADERS)
    return answer


def _complete_page(login: PendingLogin) -> Response:
    if login.complete_page_html is not None:
        return HTMLResponse(login.complete_page_html, headers=HEADERS)
    return _page("Signed in", (CLOSE,), 200, SCRIPT)


def _app_of(request: Request) -> str | None:
    """The URL path of the app that the endpoint is part of; None for an endpoint that stands alone."""
    return base_href(request.scope) if "flet.path" in request.scope else None


def _error_page(error: SignInError, return_to: str | None) -> Response:
    """What went wrong; in what may be the tab of the app, a way back to it."""
    text = error.description or f"The provider says: {error.error}"
    if return_to is None:
        return _page(FAILED, (text, CLOSE), error.status)
    return _page(FAILED, (text,), error.status, link=return_to)


def _page(title: str, paragraphs: tuple[str, ...], status: int, script: str = "", link: str = "") -> Response:
    shown = [f"<p>{html.escape(text)}</p>" for text in paragraphs]
    if link:
        shown.append(f'<p><a href="{html.escape(link)}">Back to the app</a></p>')
    body = PAGE.format(
        title=title,
        paragraphs="".join(shown),
        script=f"<script>{script}</script>" if script else "",
    )
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src{security.inline_script_hashes(body)}"
    headers = {**HEADERS, "content-security-policy": (policy if script else policy.partition("; script")[0])}
    return HTMLResponse(body, status, headers)
