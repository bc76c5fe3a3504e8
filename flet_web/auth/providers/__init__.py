"""Providers whose endpoints are known."""

from flet_web.auth.providers.auth0 import Auth0OAuthProvider
from flet_web.auth.providers.azure import AzureOAuthProvider
from flet_web.auth.providers.github import GitHubOAuthProvider
from flet_web.auth.providers.google import GoogleOAuthProvider
from flet_web.auth.providers.openid import OpenIDProvider

__all__ = [
    "Auth0OAuthProvider",
    "AzureOAuthProvider",
    "GitHubOAuthProvider",
    "GoogleOAuthProvider",
    "OpenIDProvider",
]
