"""The sign-ins of one session: `page.login()` begins them, the callback completes them."""

from __future__ import annotations

import asyncio
import concurrent.futures
import hashlib
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import SplitResult, quote, unquote, urlsplit

from flet_web.auth.authorization import Authorization
from flet_web.auth.sign_in_error import SignInError
from flet_web.auth.sign_in_states import PendingLogin, SignInStates
from flet_web.workers import call

__all__ = ["LATE", "Options", "SignInSession", "SignIns", "browser_digest", "expired", "restored"]

logger = logging.getLogger("flet_web")

LATE = 3600.0
"""Seconds for which a state that has expired is remembered, so that the user is told that it has expired."""
_MOST_PENDING = 8


class SignInSession(Protocol):
    """What a sign-in needs of the session and of its page."""

    @property
    def id(self) -> str:
        """The session's id."""
        ...

    @property
    def url(self) -> str:
        """The URL at which the browser has opened the app; "" if that is not known."""
        ...

    @property
    def route(self) -> str:
        """The route that the page shows, as the browser says."""
        ...

    @property
    def app_path(self) -> str:
        """The URL path of the app; begins and ends with a slash."""
        ...

    @property
    def has_hash_routes(self) -> bool:
        """Whether the route stands behind a "#" in the URL."""
        ...

    @property
    def cookie(self) -> str:
        """The cookie that tells the browser of the session from others."""
        ...

    @property
    def timeout(self) -> float:
        """Seconds in which a sign-in has to be completed."""
        ...

    def own_callback(self, path: str) -> str | None:
        """The URL path of the app's callback, if none is known at `path`. None if there is one, or may be."""
        ...

    def open(self, url: str, *, in_this_tab: bool) -> None:
        """Show `url` to the user, in a window of its own unless `in_this_tab`."""

    def run(self, handler: Callable[..., Any], *args: Any) -> None:
        """Run a handler of the program."""

    def run_task(self, coroutine: Awaitable[Any]) -> concurrent.futures.Future[Any]:
        """Run a coroutine on the session's loop, from any thread."""
        ...

    def crashed(self, error: BaseException) -> None:
        """An exception of the program's own functions."""

    def signed_in(self, authorization: Authorization) -> None:
        """The user is signed in from now on."""

    def tell(self, error: str, description: str) -> None:
        """Call `page.on_login`; `error` is "" if the sign-in has succeeded."""


def expired() -> SignInError:
    """The user has not come back in time."""
    return SignInError("expired_state", "The sign-in took too long. Please try again.", status=410)


def _port(url: SplitResult) -> int | None:
    return url.port or {"http": 80, "https": 443}.get(url.scheme)


def cancelled() -> SignInError:
    """The user has signed out, or begun many other sign-ins, since this one was begun."""
    return SignInError("invalid_state", "This sign-in was cancelled, or another one has taken its place.")


def browser_digest(cookie: str) -> str:
    """A digest of the cookie that tells browsers apart, kept in place of the cookie."""
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
    """The sign-ins of a session that are under way. Used on its loop, except for `cancel()`."""

    def __init__(self, session: SignInSession, states: SignInStates) -> None:
        self._session, self._states = session, states
        self._pending: dict[str, tuple[Authorization, asyncio.TimerHandle]] = {}
        # Counts how often the user has signed out: a sign-in that was begun before that must not be completed.
        self._sign_outs = 0

    def check_redirect_url(self, url: str) -> None:
        """Raise ValueError if the provider would send the user to where no sign-in is completed."""
        back, here = urlsplit(url), urlsplit(self._session.url)
        if back.scheme not in ("http", "https") or not back.hostname:
            raise ValueError(
                f"redirect_url is the whole URL of the callback, as 'https://example.com/oauth_callback'; got {url!r}"
            )
        own = self._session.own_callback(unquote(back.path))
        # A proxy at another host may have other paths.
        if own is not None and here.hostname in (None, back.hostname):
            raise ValueError(
                f"redirect_url leads to {back.path or '/'!r}, where this app completes no sign-in; "
                f"it has to be {back.scheme}://{back.netloc}{quote(own)}, and registered with the provider as that"
            )

    async def begin(self, authorization: Authorization, options: Options) -> Authorization:
        """Send the user to the provider."""
        sign_outs = self._sign_outs
        try:
            await call(authorization.provider.prepare)
        except SignInError as error:
            self.failed(error)
            return authorization
        if sign_outs != self._sign_outs:
            return authorization
        self._check_host(authorization.provider.redirect_url)
        url, state = authorization.get_authorization_data()
        while len(self._pending) >= _MOST_PENDING:
            await self._forget(next(iter(self._pending)))
        await self._states.put(state, self._record(state, options), self._session.timeout + LATE)
        timer = asyncio.get_running_loop().call_later(self._session.timeout, self._time_out, state)
        self._pending[state] = (authorization, timer)
        if options.on_open_authorization_url is not None:
            self._session.run(options.on_open_authorization_url, url)
        else:
            self._session.open(url, in_this_tab=options.redirect_to_page)
        return authorization

    def _time_out(self, state: str) -> None:
        """The user has not come back: they have closed the window, or the provider has sent them elsewhere."""
        if self._taken(state) is not None:
            logger.warning(
                "A sign-in was not completed within %d seconds. If users say that they have completed it, look whether "
                "their requests to redirect_url reach this worker.",
                self._session.timeout,
            )
            self.failed(expired())

    def _taken(self, state: str) -> Authorization | None:
        authorization, timer = self._pending.pop(state, (None, None))
        if timer is not None:
            timer.cancel()
        return authorization

    def _check_host(self, redirect_url: str) -> None:
        """Warn of a callback that the browser's cookie will not reach, which is easily missed in development."""
        app, callback = urlsplit(self._session.url), urlsplit(redirect_url)
        here, back = app.hostname, callback.hostname
        if here == back and (app.scheme, _port(app)) != (callback.scheme, _port(callback)):
            logger.warning(
                "a sign-in may not come back: the app is open at %s://%s, and redirect_url leads to %s://%s; if a "
                "proxy stands in between, let it say so (FLET_TRUSTED_PROXIES)",
                app.scheme,
                app.netloc,
                callback.scheme,
                callback.netloc,
            )
        if here and back and here != back:
            logger.warning(
                "a sign-in will be refused: the app is open at %s, and redirect_url leads to %s; "
                "open the app under the same host name",
                here,
                back,
            )

    def _record(self, state: str, options: Options) -> PendingLogin:
        return PendingLogin(
            session_id=self._session.id,
            state=state,
            browser=browser_digest(self._session.cookie),
            expires_at=time.time() + self._session.timeout,
            app_path=self._session.app_path,
            return_to=self._return_to() if options.redirect_to_page else None,
            complete_page_html=options.complete_page_html,
        )

    def _return_to(self) -> str:
        """The URL of what the page shows, on this host whatever the browser said of its route."""
        path, question, query = self._session.route.lstrip("/\\").partition("?")
        route = quote(path, safe="/:@!$&'()*+,;=-._~%") + question + quote(query, safe="/:@!$&'()*+,;=-._~%?")
        base = self._session.app_path
        return f"{base}#/{route}" if self._session.has_hash_routes else base + route

    async def restore(self, authorization: Authorization, saved_token: str) -> Authorization | Exception:
        """Sign in with a token that was saved. An error is handed over, for `restored()`."""
        sign_outs = self._sign_outs
        try:
            await authorization.dehydrate_token(saved_token)
        except (SignInError, ValueError) as error:
            logger.warning("A saved token was not accepted: %s", error)
            return error
        return authorization if self._signed_in(authorization, sign_outs) else cancelled()

    async def finish(self, state: str, response: dict[str, str]) -> SignInError | None:
        """Complete a sign-in with what the provider answered. What went wrong; the program has been told."""
        sign_outs = self._sign_outs
        authorization = self._taken(state)
        if authorization is None:
            return cancelled()
        try:
            await self._complete(authorization, response)
        except SignInError as error:
            self.failed(error)
            return error
        except asyncio.CancelledError:
            raise
        except BaseException as error:
            # A provider's answer that the program's own functions could not handle.
            self._session.crashed(error)
            failure = SignInError("invalid_response", "The provider's answer could not be used.", status=502)
            self.failed(failure)
            return failure
        return None if self._signed_in(authorization, sign_outs) else cancelled()

    async def _complete(self, authorization: Authorization, response: dict[str, str]) -> None:
        if not await call(authorization.provider.is_issuer, response.get("iss")):
            raise SignInError("invalid_issuer", "Another provider than the one that was asked has answered.")
        if "error" in response:
            raise SignInError(response["error"], response.get("error_description", ""))
        if not response.get("code"):
            raise SignInError("invalid_response", "The provider sent neither a code nor an error.")
        await authorization.request_token(response["code"])

    def _signed_in(self, authorization: Authorization, sign_outs: int) -> bool:
        if sign_outs != self._sign_outs:
            # The user has signed out while the provider was being asked.
            return False
        self._session.signed_in(authorization)
        self._session.tell("", "")
        return True

    def failed(self, error: SignInError) -> None:
        """Tell the program."""
        self._session.tell(error.error, error.description)

    async def expire(self, state: str, error: SignInError) -> SignInError:
        """The user came back too late."""
        if self._taken(state) is not None:
            self.failed(error)
        return error

    def cancel(self) -> None:
        """Forget the sign-ins that are under way: a user who comes back from a provider after that is not signed in.

        From any thread.
        """
        self._sign_outs += 1
        pending, self._pending = self._pending, {}
        if pending:
            self._session.run_task(self._drop(pending))

    async def _forget(self, state: str) -> None:
        self._taken(state)
        await self._states.take(state)

    async def _drop(self, pending: dict[str, tuple[Authorization, asyncio.TimerHandle]]) -> None:
        for state, (_, timer) in pending.items():
            timer.cancel()
            await self._states.take(state)
