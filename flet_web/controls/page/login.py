"""Members of the page for signing the user in and out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from flet_web.engine.call import Call
from flet_web.engine.checks import short

if TYPE_CHECKING:
    from flet_web.auth.authorization import Authorization
    from flet_web.auth.oauth_provider import OAuthProvider
    from flet_web.controls.page.page_session import PageSession


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
        return self._session.authorization

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
        """Send the user to `provider` to sign in; `on_login` is called when they come back, with `error` if
        that failed.

        The provider's page opens in a window of its own, which closes when it is done (or shows
        `complete_page_html`); with `redirect_to_page`, in this tab, which then shows the app again.
        `on_open_authorization_url(url)` opens it instead. With `saved_token`, a token from
        `page.auth.token.to_json()`, nobody has to do anything: `page.auth` is there when a sync handler gets
        the result, or an async one has awaited it; ValueError or SignInError if not. ValueError too if the provider's
        `redirect_url` leads to where the app completes no sign-in.
        """
        from flet_web.auth.authorization import AuthorizationService
        from flet_web.auth.oauth_provider import OAuthProvider
        from flet_web.auth.sign_ins import Options, restored

        if not isinstance(provider, OAuthProvider):
            raise TypeError(f"login() takes a provider, as GitHubOAuthProvider(...); got {short(provider)}")
        session = self._session
        if saved_token is None:
            session.sign_ins.check_redirect_url(provider.redirect_url)
        made = (authorization or AuthorizationService)(provider, fetch_user, fetch_groups, scope)
        made.attach(session.run_task, session.loop_thread)
        if saved_token is None:
            options = Options(on_open_authorization_url, complete_page_html, bool(redirect_to_page))
            return Call(session.run_task(session.sign_ins.begin(made, options)), session.loop_thread)
        call = Call(session.run_task(session.sign_ins.restore(made, saved_token)), session.loop_thread, restored)
        if threading.get_ident() != session.loop_thread:
            call.result()
        return call

    def logout(self) -> None:
        """Forget who is signed in, and sign-ins that are under way; calls `on_logout`. The provider is not
        told.
        """
        self._session.authorization = None
        self._session.sign_ins.cancel()
        self._session.from_any_thread(self._session.fire, "logout")
