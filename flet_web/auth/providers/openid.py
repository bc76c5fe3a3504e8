"""Any OpenID Connect provider."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from flet_web.auth.oauth_provider import OAuthProvider
from flet_web.auth.provider_requests import check_endpoint, get_json, host_of
from flet_web.auth.sign_in_error import SignInError
from flet_web.auth.user import Group

__all__ = ["OpenIDProvider"]


class OpenIDProvider(OAuthProvider):
    """A provider that describes itself at `<issuer>/.well-known/openid-configuration`; read at the first
    sign-in.

    `group_claim` is the member of the user's description that lists their groups, if there is one.
    """

    def __init__(
        self,
        issuer: str,
        client_id: str,
        client_secret: str,
        redirect_url: str,
        scopes: list[str] | None = None,
        *,
        group_claim: str | None = None,
        authorization_params: dict[str, str] | None = None,
    ) -> None:
        super().__init__(
            client_id,
            client_secret,
            authorization_endpoint="",
            token_endpoint="",
            redirect_url=redirect_url,
            scopes=["openid", *(scopes or [])],
            user_scopes=["profile", "email"],
            user_id_fn=lambda user: user["sub"],
            authorization_params=authorization_params,
        )
        self.issuer = check_endpoint("issuer", issuer)
        self.group_claim = group_claim

    async def prepare(self) -> None:
        """Read the provider's description, once."""
        if self.authorization_endpoint and self.token_endpoint:
            return
        issuer = self.issuer or ""
        found = await get_json(issuer.rstrip("/") + "/.well-known/openid-configuration")
        if str(found.get("issuer", "")).rstrip("/") != issuer.rstrip("/"):
            described = _shown(found["issuer"]) if "issuer" in found else "none"
            text = f"{_shown(issuer)} describes another issuer; expected the same URL; got {described}."
            raise SignInError("invalid_provider", text, status=502)
        self._take(found)

    def _take(self, found: dict[str, Any]) -> None:
        try:
            user_endpoint = found.get("userinfo_endpoint")
            self.user_endpoint = check_endpoint("userinfo_endpoint", user_endpoint) if user_endpoint else None
            self.token_endpoint = check_endpoint("token_endpoint", str(found.get("token_endpoint")))
            self.authorization_endpoint = check_endpoint(
                "authorization_endpoint", str(found.get("authorization_endpoint"))
            )
        except ValueError as error:
            raise SignInError("invalid_provider", f"{self.issuer}: {error}", status=502) from None
        self.issuer = str(found["issuer"])
        self.names_issuer = found.get("authorization_response_iss_parameter_supported") is True
        # The default of the specification, for providers that do not say.
        methods = found.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        self.basic_authentication = "client_secret_post" not in methods

    async def fetch_groups(self, access_token: str) -> list[Group]:
        """The groups in the member `group_claim` of the user's description."""
        if self.group_claim is None or not self.user_endpoint:
            return []
        names = (await get_json(self.user_endpoint, access_token)).get(self.group_claim)
        return [Group({"name": name}, str(name)) for name in names] if isinstance(names, list) else []


def _shown(url: Any) -> str:
    """A URL in a message: without user name, password and query."""
    if not isinstance(url, str):
        return repr(url)
    parts = urlsplit(url)
    return f"{parts.scheme}://{host_of(url)}{parts.path}" if parts.netloc else repr(url)
