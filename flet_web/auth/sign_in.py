"""The sign-ins of one session: begun by `page.login()`, ended by the callback."""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from flet_web.auth.authorization import Authorization
from flet_web.auth.errors import SignInError
from flet_web.auth.states import PendingLogin, state_store

if TYPE_CHECKING:
    from flet_web.controls.page import Page

__all__ = ["LATE", "Options", "SignIns", "browser_digest", "restored"]

logger = logging.getLogger("flet_web")

LATE = 3600.0
"""Seconds for which a state that has expired is remembered, so that a latecomer is told what happened."""
_MOST_PENDING = 8
WINDOW = "flet_oauth_signin"
"""The browser window of sign-ins: a second one takes the place of the first."""


def cancelled() -> SignInError:
    """The user has signed out, or begun many other sign-ins, since this one was begun."""
    return SignInError("invalid_state", "This sign-in was cancelled, or another one has taken its place.")


def browser_digest(cookie: str) -> str:
    """Stands for a browser's cookie where the cookie itself is not needed."""
    return hashlib.sha256(b"flet_web sign-in " + cookie.encode()).hexdigest() if cookie else ""


@dataclass(frozen=True)
class Options:
    """How `page.login()` shows the provider's page, and what follows it."""

    on_open_authorization_url: Callable[[str], Any] | None = None
    complete_page_html: str | None = None
    redirect_to_page: bool = False


def restored(outcome: Authorization | Exception) -> Authorization:
    """What `SignIns.restore()` has given; raised if it is an error."""
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


class SignIns:
    """Of a page; used on its session's loop, but for `cancel()`."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session: Any = page._session
        self._pending: dict[str, Authorization] = {}
        self._era = 0

    async def begin(self, authorization: Authorization, options: Options) -> Authorization:
        """Send the user to the provider."""
        era = self._era
        try:
            await authorization.provider.prepare()
        except SignInError as error:
            self.failed(error)
            return authorization
        if era != self._era:
            return authorization
        self._check_host(authorization.provider.redirect_url)
        url, state = authorization.get_authorization_data()
        while len(self._pending) >= _MOST_PENDING:
            await self._forget(next(iter(self._pending)))
        timeout = self._session.program.oauth_state_timeout
        await state_store().put(state, self._record(state, options, timeout), timeout + LATE)
        self._pending[state] = authorization
        self._open(url, options)
        return authorization

    def _check_host(self, redirect_url: str) -> None:
        """Warn of a callback that the browser's cookie will not reach, which is easily missed in development."""
        here, back = urlsplit(self._page.url or "").hostname, urlsplit(redirect_url).hostname
        if here and back and here != back:
            logger.warning(
                "a sign-in will be refused: the app is open at %s, and redirect_url leads to %s; "
                "open the app under the same host name",
                here,
                back,
            )

    def _record(self, state: str, options: Options, timeout: float) -> PendingLogin:
        return PendingLogin(
            session_id=self._session.id,
            state=state,
            browser=browser_digest(self._session.browser),
            expires_at=time.time() + timeout,
            app_path=self._session.base_url,
            return_to=self._return_to() if options.redirect_to_page else None,
            complete_page_html=options.complete_page_html,
        )

    def _return_to(self) -> str:
        """The URL of what the page shows, on this host whatever the browser said of its route."""
        path, question, query = self._page.route.lstrip("/\\").partition("?")
        route = quote(path, safe="/:@!$&'()*+,;=-._~%") + question + quote(query, safe="/:@!$&'()*+,;=-._~%?")
        base = str(self._session.base_url)
        return f"{base}#/{route}" if self._session.program.hash_routes else base + route

    def _open(self, url: str, options: Options) -> None:
        from flet_web.controls.services.url_launcher import UrlLauncher

        if options.on_open_authorization_url is not None:
            self._session.run(options.on_open_authorization_url, url)
            return
        launcher = self._page.service(UrlLauncher)
        # Nobody waits for the answer: a page that goes elsewhere does not give one.
        if options.redirect_to_page:
            launcher.launch_url(url, web_only_window_name="_self")
        else:
            launcher.open_window(url, title=WINDOW)

    async def restore(self, authorization: Authorization, saved_token: str) -> Authorization | Exception:
        """Sign in with a token that was saved. An error is handed over, for `restored()`."""
        era = self._era
        try:
            await authorization.dehydrate_token(saved_token)
        except (SignInError, ValueError) as error:
            logger.warning("A saved token was not accepted: %s", error)
            return error
        return authorization if self._signed_in(authorization, era) else cancelled()

    async def finish(self, state: str, response: dict[str, str]) -> SignInError | None:
        """Complete a sign-in with what the provider answered. What went wrong; the program has been told."""
        era = self._era
        authorization = self._pending.pop(state, None)
        if authorization is None:
            return cancelled()
        try:
            await self._complete(authorization, response)
        except SignInError as error:
            self.failed(error)
            return error
        except Exception as error:
            # A provider's answer that the program's own functions could not handle.
            self._session.crashed(error)
            failure = SignInError("invalid_response", "The provider's answer could not be used.", status=502)
            self.failed(failure)
            return failure
        return None if self._signed_in(authorization, era) else cancelled()

    async def _complete(self, authorization: Authorization, response: dict[str, str]) -> None:
        issuer = authorization.provider.issuer
        if issuer is not None and response.get("iss", issuer) != issuer:
            raise SignInError("invalid_issuer", "Another provider than the one that was asked has answered.")
        if "error" in response:
            raise SignInError(response["error"], response.get("error_description", ""))
        if not response.get("code"):
            raise SignInError("invalid_response", "The provider sent neither a code nor an error.")
        await authorization.request_token(response["code"])

    def _signed_in(self, authorization: Authorization, era: int) -> bool:
        if era != self._era:
            # The user has signed out while the provider was being asked.
            return False
        self._page.__dict__["_auth"] = authorization
        self._session.fire("login", {"error": "", "error_description": ""})
        return True

    def failed(self, error: SignInError) -> None:
        """Tell the program."""
        self._session.fire("login", {"error": error.error, "error_description": error.description})

    async def expire(self, state: str, error: SignInError) -> SignInError:
        """The user came back too late."""
        if self._pending.pop(state, None) is not None:
            self.failed(error)
        return error

    def cancel(self) -> None:
        """Forget what was begun: whoever comes back from a provider after that is not signed in."""
        self._era += 1
        pending, self._pending = list(self._pending), {}
        self._session.run_task(self._forget(*pending))

    async def _forget(self, *states: str) -> None:
        for state in states:
            self._pending.pop(state, None)
            await state_store().take(state)
