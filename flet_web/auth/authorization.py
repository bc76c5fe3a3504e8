"""`Authorization`: one user's sign-in with one provider, from the first URL to the token."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import secrets
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from typing import Any

from flet_web.auth.id_token import read_id_token
from flet_web.auth.oauth_provider import OAuthProvider
from flet_web.auth.oauth_token import OAuthToken
from flet_web.auth.provider_requests import post_form
from flet_web.auth.sign_in_error import SignInError
from flet_web.auth.user import User
from flet_web.workers import call

__all__ = ["Authorization", "AuthorizationService"]

_EARLY = 10.0
"""Seconds before its expiry at which a token is refreshed, so that it is valid when it is used."""


class Authorization:
    """What `page.auth` is. `scope` lists everything that is asked for; `user` is None if it was not to be fetched."""

    def __init__(
        self, provider: OAuthProvider, fetch_user: bool, fetch_groups: bool, scope: list[str] | None = None
    ) -> None:
        self.provider, self.fetch_user, self.fetch_groups = provider, fetch_user, fetch_groups
        asked = [
            *provider.scopes,
            *(provider.user_scopes if fetch_user else ()),
            *(provider.group_scopes if fetch_groups else ()),
            *(scope or ()),
        ]
        self.scope = list(dict.fromkeys(asked))
        self.user: User | None = None
        self._token: OAuthToken | None = None
        self._claims: dict[str, Any] | None = None
        self._verifier = self._nonce = ""
        self._refreshing = asyncio.Lock()
        self._loop_thread = 0
        self._run: Callable[[Awaitable[Any]], Future[Any]] | None = None

    def attach(self, run: Callable[[Awaitable[Any]], Future[Any]], loop_thread: int) -> None:
        """From now on, sync handlers refresh the token through `run`, on the loop of that thread."""
        self._run, self._loop_thread = run, loop_thread

    @property
    def scopes(self) -> list[str]:
        """What the user has granted, or what was asked for if the provider does not say."""
        return list(self._token.scope if self._token and self._token.scope else self.scope)

    @property
    def groups(self) -> list[Any]:
        """The groups of the user, if they were fetched."""
        return self.user.groups if self.user is not None else []

    # Signing in

    def get_authorization_data(self) -> tuple[str, str]:
        """A URL at which the user signs in, and the state that comes back from there. New secrets at each call."""
        from oauthlib.common import add_params_to_uri

        state, self._nonce, self._verifier = (secrets.token_urlsafe(size) for size in (32, 32, 64))
        digest = hashlib.sha256(self._verifier.encode()).digest()
        params = {
            **self.provider.authorization_params,
            "response_type": "code",
            "client_id": self.provider.client_id,
            "redirect_uri": self.provider.redirect_url,
            "state": state,
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
        }
        if self.scope:
            params["scope"] = " ".join(self.scope)
        if "openid" in self.scope:
            params["nonce"] = self._nonce
        return str(add_params_to_uri(self.provider.authorization_endpoint, list(params.items()))), state

    async def request_token(self, code: str) -> None:
        """Exchange the code for a token, and fetch what is to be known of the user. Raises SignInError."""
        answer = await self._request(
            grant_type="authorization_code",
            code=code,
            redirect_uri=self.provider.redirect_url,
            code_verifier=self._verifier,
        )
        self._claims = self._checked_claims(answer)
        token = OAuthToken.from_answer(answer)
        await self._fetch(token)
        self._token = token

    async def dehydrate_token(self, saved_token: str) -> None:
        """Use a token that was saved by `to_json()`. Raises ValueError, or SignInError if it is not accepted."""
        self._token = OAuthToken.from_json(saved_token)
        await call(self.provider.prepare)
        token = await self.get_token()
        if token is not None:
            await self._fetch(token)

    def _checked_claims(self, answer: dict[str, Any]) -> dict[str, Any] | None:
        if "openid" not in self.scope:
            return None
        return read_id_token(
            str(answer.get("id_token", "")),
            client_id=self.provider.client_id,
            issuer=self.provider.issuer,
            nonce=self._nonce,
        )

    async def _fetch(self, token: OAuthToken) -> None:
        if self.fetch_user:
            user = await call(self.provider.fetch_user, token.access_token)
            if user is None and self._claims is not None:
                user = await call(self.provider.make_user, self._claims)
            # A user endpoint that describes another user than the id_token must not decide who signs in.
            if (
                user is not None
                and self._claims is not None
                and user.get("sub", self._claims["sub"]) != self._claims["sub"]
            ):
                raise SignInError("invalid_user", "The provider described another user than it signed in.", status=502)
            self.user = user
        if self.fetch_groups:
            self.user = self.user if self.user is not None else User({}, "")
            self.user.groups = await call(self.provider.fetch_groups, token.access_token)

    # The token

    async def get_token(self) -> OAuthToken | None:
        """The token, refreshed if it is at its end. Raises SignInError if the provider refuses that."""
        async with self._refreshing:
            token = self._token
            if token is not None and token.refresh_token and token.expires_within(_EARLY):
                answer = await self._request(grant_type="refresh_token", refresh_token=token.refresh_token)
                self._token = OAuthToken.from_answer(answer, old=token)
            return self._token

    @property
    def token(self) -> OAuthToken | None:
        """The token. A sync handler waits here while it is refreshed; async ones use `await get_token()`."""
        token = self._token
        due = token is not None and token.refresh_token and token.expires_within(_EARLY)
        if due and self._run is not None and threading.get_ident() != self._loop_thread:
            return self._run(self.get_token()).result()  # type: ignore[no-any-return]
        return token

    @property
    def token_async(self) -> Coroutine[Any, Any, OAuthToken | None]:
        """0.21's name of `get_token()`: `await page.auth.token_async`."""
        return self.get_token()

    async def request_token_async(self, code: str) -> None:
        """0.21's name of `request_token()`."""
        await self.request_token(code)

    async def dehydrate_token_async(self, saved_token: str) -> None:
        """0.21's name of `dehydrate_token()`."""
        await self.dehydrate_token(saved_token)

    async def _request(self, **fields: str) -> dict[str, Any]:
        """Ask the token endpoint."""
        from oauthlib.oauth2 import OAuth2Error
        from oauthlib.oauth2.rfc6749.parameters import parse_token_response, prepare_token_request

        provider = self.provider
        secret = provider.client_secret or None
        basic = (provider.client_id, secret) if provider.basic_authentication and secret else None
        own = {} if basic else {"client_id": provider.client_id, "client_secret": secret}
        parameters: dict[str, Any] = {**fields, **own}
        body = prepare_token_request(**parameters)
        status, text = await post_form(provider.token_endpoint, body, basic)
        try:
            return dict(parse_token_response(text))
        except OAuth2Error as error:
            code, description = str(error.error or "invalid_response"), str(error.description or "")
        except (TypeError, ValueError, AttributeError):
            code, description = "invalid_response", ""
        if code in ("missing_token", "invalid_response"):
            description = f"The token endpoint answered with status {status} and no token."
        raise SignInError(code, description, status=502)


class AuthorizationService(Authorization):
    """1.0's name of the class."""
