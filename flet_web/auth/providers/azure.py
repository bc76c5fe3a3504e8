"""Azure (Microsoft Entra ID)."""

from __future__ import annotations

from flet_web.auth.oauth_provider import OAuthProvider
from flet_web.auth.provider_requests import get_pages
from flet_web.auth.user import Group

__all__ = ["AzureOAuthProvider"]


class AzureOAuthProvider(OAuthProvider):
    """Microsoft accounts. `tenant` is an id or domain, or "common", "organizations" or "consumers"."""

    def __init__(self, client_id: str, client_secret: str, redirect_url: str, tenant: str | None = "common") -> None:
        self.tenant = tenant or "common"
        base = f"https://login.microsoftonline.com/{self.tenant}/oauth2/v2.0"
        super().__init__(
            client_id,
            client_secret,
            authorization_endpoint=f"{base}/authorize",
            token_endpoint=f"{base}/token",
            redirect_url=redirect_url,
            user_scopes=["User.Read"],
            user_endpoint="https://graph.microsoft.com/v1.0/me",
            user_id_fn=lambda user: user["id"],
            group_scopes=["GroupMember.Read.All"],
        )

    async def fetch_groups(self, access_token: str) -> list[Group]:
        """The groups that the user is a direct member of."""
        members = get_pages(f"{self.user_endpoint}/memberOf", access_token, items="value", next_link="@odata.nextLink")
        return [
            Group(item, str(item.get("displayName") or ""))
            async for item in members
            # Roles and administrative units are memberships too.
            if item.get("@odata.type", "#microsoft.graph.group") == "#microsoft.graph.group"
        ]
