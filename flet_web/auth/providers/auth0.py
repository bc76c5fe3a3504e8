"""Auth0."""

from __future__ import annotations

from flet_web.auth.oauth_provider import OAuthProvider

__all__ = ["Auth0OAuthProvider"]


class Auth0OAuthProvider(OAuthProvider):
    """A tenant of Auth0. `domain` is its host, such as "example.eu.auth0.com"; `audience` names the API to
    get a token for.
    """

    def __init__(
        self, domain: str, client_id: str, client_secret: str, redirect_url: str, audience: str | None = None
    ) -> None:
        self.domain, self.audience = domain, audience
        super().__init__(
            client_id,
            client_secret,
            authorization_endpoint=f"https://{domain}/authorize",
            token_endpoint=f"https://{domain}/oauth/token",
            redirect_url=redirect_url,
            scopes=["openid", "profile", "email"],
            user_endpoint=f"https://{domain}/userinfo",
            authorization_params={"audience": audience} if audience else None,
        )
        self.issuer = f"https://{domain}/"
