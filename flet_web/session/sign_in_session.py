"""A session and its page as sign-ins see them."""

from __future__ import annotations

import concurrent.futures
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from flet_web.auth.sign_in_states import SignInStates
from flet_web.auth.sign_ins import SignIns
from flet_web.controls.services.url_launcher import UrlLauncher

if TYPE_CHECKING:
    from flet_web.auth.authorization import Authorization
    from flet_web.session.session import Session

__all__ = ["sign_ins_of"]

WINDOW = "flet_oauth_signin"
"""The browser window of sign-ins: a second one takes the place of the first."""


def sign_ins_of(session: Session) -> SignIns:
    """The sign-ins of a session that has none so far."""
    return SignIns(_SignInSession(session), SignInStates(session.program.store))


class _SignInSession:
    """Implements `flet_web.auth.sign_ins.SignInSession`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.id = session.id

    @property
    def url(self) -> str:
        return self._session.page.url or ""

    @property
    def route(self) -> str:
        return self._session.page.route

    @property
    def app_path(self) -> str:
        return self._session.browser.base_url

    @property
    def has_hash_routes(self) -> bool:
        return self._session.program.hash_routes

    @property
    def cookie(self) -> str:
        return self._session.browser.cookie

    @property
    def timeout(self) -> float:
        return self._session.program.oauth_state_timeout

    def own_callback(self, path: str) -> str | None:
        return self._session.program.endpoints.own_callback(self._session, path)

    def open(self, url: str, *, in_this_tab: bool) -> None:
        launcher = self._session.page.service(UrlLauncher)
        # Without waiting for the answer: a page that leaves for the provider does not give one.
        if in_this_tab:
            launcher.launch_url(url, web_only_window_name="_self")
        else:
            launcher.open_window(url, title=WINDOW)

    def run(self, handler: Callable[..., Any], *args: Any) -> None:
        self._session.runner.run(handler, *args)

    def run_task(self, coroutine: Awaitable[Any]) -> concurrent.futures.Future[Any]:
        return self._session.run_task(coroutine)

    def crashed(self, error: BaseException) -> None:
        self._session.crashed(error)

    def signed_in(self, authorization: Authorization) -> None:
        self._session.authorization = authorization

    def tell(self, error: str, description: str) -> None:
        if not self._session.ended:
            self._session.fire("login", {"error": error, "error_description": description})
