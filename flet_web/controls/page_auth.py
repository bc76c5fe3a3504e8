"""Members of the page for signing the user in and out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, cast

from flet_web.controls.call import Call
from flet_web.controls.twins import twin

if TYPE_CHECKING:
    from flet_web.auth.authorization import Authorization
    from flet_web.auth.oauth_provider import OAuthProvider
    from flet_web.auth.sign_in import SignIns
    from flet_web.controls.page import Page, PageSession

__all__ = ["PageAuth"]

OWN_EVENTS = frozenset({"login", "logout"})
"""Events that the server alone makes: a browser that says it has signed in is not believed."""


class AuthorizationClass(Protocol):
    """What `authorization=` of `page.login()` may be: a subclass of `ft.auth.Authorization`."""

    def __call__(
        self, provider: OAuthProvider, fetch_user: bool, fetch_groups: bool, scope: list[str] | None = None
    ) -> Authorization: ...


class PageAuth:
    """Mixin of Page."""

    if TYPE_CHECKING:
        _session: PageSession

    @property
    def auth(self) -> Authorization | None:
        """Who is signed in, with user, token and groups. None before a sign-in has succeeded and after
        `logout()`.
        """
        return self.__dict__.get("_auth")

    @property
    def sign_ins(self) -> SignIns:
        """The sign-ins of this page that are under way."""
        from flet_web.auth.sign_in import SignIns

        found: SignIns | None = self.__dict__.get("_sign_ins")
        if found is None:
            found = self.__dict__["_sign_ins"] = SignIns(cast("Page", self))
        return found

    def login(
        self,
        provider: OAuthProvider,
        fetch_user: bool = True,
        fetch_groups: bool = False,
        scope: list[str] | None = None,
        saved_token: str | None = None,
        on_open_authorization_url: Callable[[str], Any] | None = None,
        complete_page_html: str | None = None,
        redirect_to_page: bool | None = False,
        authorization: AuthorizationClass | None = None,
    ) -> Call[Authorization]:
        """Send the user to `provider` to sign in; `on_login` is called when he comes back, with `error` if
        that failed.

        The provider's page opens in a window of its own, which closes when it is done (or shows
        `complete_page_html`); with `redirect_to_page`, in this tab, which then shows the app again.
        `on_open_authorization_url(url)` opens it instead. With `saved_token`, a token from
        `page.auth.token.to_json()`, nobody has to do anything: `page.auth` is there when a sync handler gets
        the result, or an async one has awaited it; ValueError or SignInError if not.
        """
        from flet_web.auth.authorization import AuthorizationService
        from flet_web.auth.sign_in import Options, restored

        session = self._session
        made = (authorization or AuthorizationService)(provider, fetch_user, fetch_groups, scope)
        made.attach(session.run_task, session._thread)
        if saved_token is None:
            options = Options(on_open_authorization_url, complete_page_html, bool(redirect_to_page))
            return Call(session.run_task(self.sign_ins.begin(made, options)), session._thread)
        call = Call(session.run_task(self.sign_ins.restore(made, saved_token)), session._thread, restored)
        if threading.get_ident() != session._thread:
            call.result()
        return call

    def logout(self) -> None:
        """Forget who is signed in, and sign-ins that are under way; calls `on_logout`. The provider is not
        told.
        """
        self.__dict__.pop("_auth", None)
        if "_sign_ins" in self.__dict__:
            self.sign_ins.cancel()
        self._session.from_any_thread(self._session.fire, "logout")

    login_async = twin(login)
    logout_async = twin(logout)
