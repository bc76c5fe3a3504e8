"""GitHub."""

from __future__ import annotations

from flet_web.auth.oauth_provider import OAuthProvider
from flet_web.auth.provider_requests import get_pages
from flet_web.auth.sign_in_error import SignInError
from flet_web.auth.user import Group, User

__all__ = ["GitHubOAuthProvider"]


class GitHubOAuthProvider(OAuthProvider):
    """Accounts of GitHub; groups are the teams of their organizations."""

    def __init__(self, client_id: str, client_secret: str, redirect_url: str) -> None:
        super().__init__(
            client_id,
            client_secret,
            authorization_endpoint="https://github.com/login/oauth/authorize",
            token_endpoint="https://github.com/login/oauth/access_token",
            redirect_url=redirect_url,
            user_scopes=["read:user", "user:email"],
            user_endpoint="https://api.github.com/user",
            user_id_fn=lambda user: user["id"],
            group_scopes=["read:org"],
        )

    async def fetch_user(self, access_token: str) -> User | None:
        """The user, with the primary e-mail address also where their profile does not show it."""
        user = await super().fetch_user(access_token)
        if user is not None and not user.get("email"):
            try:
                async for entry in get_pages(f"{self.user_endpoint}/emails", access_token):
                    if entry.get("primary"):
                        user["email"] = entry.get("email")
            except SignInError:
                # The user may have granted less than was asked for.
                user.setdefault("email", None)
        return user

    async def fetch_groups(self, access_token: str) -> list[Group]:
        """The teams that the user is a member of."""
        teams = get_pages(f"{self.user_endpoint}/teams", access_token)
        return [Group(team, str(team.get("name") or "")) async for team in teams]
