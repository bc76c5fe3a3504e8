"""`OAuthProvider`: where users sign in, and what is asked of them there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from flet_web.auth.provider_requests import check_endpoint, get_json
from flet_web.auth.user import Group, User
from flet_web.workers import call

__all__ = ["OAuthProvider"]

RESERVED = frozenset({
    "client_id", "client_secret", "code_challenge", "code_challenge_method", "nonce", "redirect_uri",
    "response_mode", "response_type", "scope", "state",
})  # fmt: skip
"""Parameters of the authorization request that a program cannot set."""


class OAuthProvider:
    """Any OAuth 2 provider; with the scope "openid", any OpenID Connect provider (or let `OpenIDProvider`
    find its endpoints).

    `redirect_url` is the app's callback, such as "https://example.com/oauth_callback", as it is registered
    with the provider. `scopes` are always asked for, `user_scopes` and `group_scopes` when user and groups
    are to be fetched. `user_id_fn` takes the user's id out of the answer of `user_endpoint` ("sub", else
    "id", without one). `authorization_params` are sent along with the user. The `code_*` parameters are those
    of Flet and have no effect: each sign-in uses a new PKCE pair, S256. Endpoints must be https, or on this
    machine. Raises ValueError.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        authorization_endpoint: str,
        token_endpoint: str,
        redirect_url: str,
        scopes: list[str] | None = None,
        user_scopes: list[str] | None = None,
        user_endpoint: str | None = None,
        user_id_fn: Callable[[Any], Any] | None = None,
        group_scopes: list[str] | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
        code_verifier: str | None = None,
        authorization_params: dict[str, str] | None = None,
    ) -> None:
        self.client_id, self.client_secret = client_id, client_secret
        self.authorization_endpoint = authorization_endpoint
        self.token_endpoint = token_endpoint
        self.redirect_url = redirect_url
        self.scopes, self.user_scopes, self.group_scopes = scopes or [], user_scopes or [], group_scopes or []
        self.user_endpoint, self.user_id_fn = user_endpoint, user_id_fn
        self.code_challenge, self.code_challenge_method = code_challenge, code_challenge_method
        self.code_verifier = code_verifier
        self.authorization_params = authorization_params or {}
        self.issuer: str | None = None
        """The issuer that the provider's answers have to name; None if it is not known."""
        self.names_issuer = False
        """Whether the provider has announced that its answers name their issuer."""
        self.basic_authentication = False
        """Whether client id and secret are sent to the token endpoint in a header instead of the form."""
        self.check()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self.client_id!r})"

    def check(self) -> None:
        """Raise ValueError for endpoints and parameters that cannot be used."""
        for name in ("authorization_endpoint", "token_endpoint", "user_endpoint"):
            if url := getattr(self, name):
                check_endpoint(name, url)
        if taken := RESERVED & self.authorization_params.keys():
            raise ValueError(f"authorization_params cannot set {', '.join(sorted(taken))}: each sign-in sets them anew")

    def is_issuer(self, named: str | None) -> bool:
        """Whether an answer that names this issuer (None: it names none) can be the provider's own, by RFC 9207.

        Of a provider whose issuer is not known, it has to be at the host of `authorization_endpoint`.
        """
        if named is None:
            return not self.names_issuer
        if self.issuer is not None:
            return named == self.issuer
        return _origin(named) == _origin(self.authorization_endpoint)

    async def prepare(self) -> None:
        """Called before each sign-in: checks the endpoints, or reads them. Raises SignInError."""
        self.check()

    async def fetch_user(self, access_token: str) -> User | None:
        """The user whom the token belongs to; None without a `user_endpoint`. Raises SignInError."""
        if not self.user_endpoint:
            return None
        user: User = await call(self.make_user, await get_json(self.user_endpoint, access_token))
        return user

    def make_user(self, described: Mapping[str, Any]) -> User:
        """The user of a description by the provider."""
        if self.user_id_fn is not None:
            return User(described, str(self.user_id_fn(described)))
        return User(described, str(described.get("sub", described.get("id", ""))))

    async def fetch_groups(self, access_token: str) -> list[Group]:
        """The groups of the user. Raises SignInError."""
        return []


def _origin(url: str) -> tuple[str, str] | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return parts.scheme, parts.netloc.lower()
