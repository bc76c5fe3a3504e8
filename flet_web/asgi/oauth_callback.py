"""The sign-in callback: where providers send the browser back to."""

from __future__ import annotations

import asyncio
import dataclasses
import html
import logging
import re
import secrets
import time
from functools import partial

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from flet_web.asgi.browser_cookie import browser_of, is_secure
from flet_web.asgi.manager import app_manager
from flet_web.asgi.response_headers import SECURITY_HEADERS, inline_script_hashes
from flet_web.asgi.sign_in_redirect import KEPT, is_same_browser, redirect
from flet_web.asgi.url_paths import base_href
from flet_web.auth.sign_in_error import SignInError
from flet_web.auth.sign_in_states import PendingLogin, SignInStates
from flet_web.auth.sign_ins import expired
from flet_web.session.session import Session
from flet_web.shared import process_store

__all__ = ["FletOAuth"]

logger = logging.getLogger("flet_web")

PARAMETERS = ("code", "error", "error_description", "iss")
HEADERS = {
    **SECURITY_HEADERS,
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
_CODE = re.compile(r"[a-z_]{1,60}", re.ASCII)
"""Errors of OAuth, such as "access_denied"."""
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

    def __init__(self) -> None:
        self._states = SignInStates(process_store())

    async def handle(self, request: Request) -> Response:
        """Answer with a page that closes itself, a redirect back to the app, or a page that says what went
        wrong.
        """
        state = request.query_params.get("state", "")
        login = await self._states.get(state)
        try:
            if login is None:
                raise _unknown(request)
            return await self._answer(request, state, login)
        except SignInError as error:
            # With a way back to the app: this may be the only tab that the user has.
            return _error_page(error, login.return_to if login else _app_of(request))

    async def _answer(self, request: Request, state: str, login: PendingLogin) -> Response:
        response = _parameters(request)
        # Before the state is taken: another browser that has got the URL must not be able to use the state up.
        if not is_same_browser(login, browser_of(request)):
            logger.warning("A sign-in was refused: it was started in another browser, or under another host name.")
            raise OTHER_BROWSER()
        if await self._states.take(state) is None:
            raise _unknown(request)
        session = app_manager.find_session(login.session_id)
        if session is None:
            logger.warning(
                "A sign-in came back whose session is not here: it has ended, or another worker has it. "
                "Send each browser to the same worker."
            )
            raise GONE()
        if login.expires_at < time.time():
            raise await _expired(session, login)
        if login.return_to is not None:
            return await self._return(request, login, response)
        error = await _run(session, session.sign_ins.finish(login.state, response))
        if error is not None:
            raise error
        return _complete_page(login)

    async def _return(self, request: Request, login: PendingLogin, response: dict[str, str]) -> Response:
        ticket = secrets.token_urlsafe(32)
        await self._states.put(ticket, dataclasses.replace(login, response=response), KEPT)
        answer = redirect(login, ticket, secure=is_secure(request))
        answer.headers.update(HEADERS)
        return answer


def _unknown(request: Request) -> SignInError:
    """The error for a state that is not known. Of an address for which nobody vouches, a code alone is shown."""
    error = request.query_params.get("error", "")
    if _CODE.fullmatch(error):
        logger.warning("A provider answers with the error %s, and with no sign-in that is known here.", error)
        return SignInError(error)
    logger.warning(
        "A sign-in came back that is not known here: it has expired, or was completed before, "
        "or another worker has begun it. Send each browser to the same worker."
    )
    return UNKNOWN()


def _parameters(request: Request) -> dict[str, str]:
    """What the provider answers. SignInError for a parameter that is given twice, as no provider does."""
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
    error = expired()
    await _run(session, session.sign_ins.expire(login.state, error))
    return error


def _complete_page(login: PendingLogin) -> Response:
    if login.complete_page_html is not None:
        return HTMLResponse(login.complete_page_html, headers=HEADERS)
    return _page("Signed in", (CLOSE,), 200, SCRIPT)


def _app_of(request: Request) -> str | None:
    """The URL path of the app that the endpoint is part of; None for an endpoint that stands alone."""
    return base_href(request.scope) if "flet.path" in request.scope else None


def _error_page(error: SignInError, return_to: str | None) -> Response:
    """A page that says what went wrong, with a link to the app where that is known."""
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
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src{inline_script_hashes(body)}"
    headers = {**HEADERS, "content-security-policy": (policy if script else policy.partition("; script")[0])}
    return HTMLResponse(body, status, headers)
