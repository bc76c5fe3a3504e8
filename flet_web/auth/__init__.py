"""`ft.auth`: signing users in through OAuth 2 and OpenID Connect providers."""

from flet_web.auth import providers as providers
from flet_web.auth.authorization import Authorization, AuthorizationService
from flet_web.auth.oauth_provider import OAuthProvider
from flet_web.auth.oauth_token import OAuthToken
from flet_web.auth.providers import (
    Auth0OAuthProvider,
    AzureOAuthProvider,
    GitHubOAuthProvider,
    GoogleOAuthProvider,
    OpenIDProvider,
)
from flet_web.auth.sign_in_error import SignInError
from flet_web.auth.user import Group, User

__all__ = [
    "Auth0OAuthProvider",
    "Authorization",
    "AuthorizationService",
    "AzureOAuthProvider",
    "GitHubOAuthProvider",
    "GoogleOAuthProvider",
    "Group",
    "OAuthProvider",
    "OAuthToken",
    "OpenIDProvider",
    "SignInError",
    "User",
    "providers",
]
