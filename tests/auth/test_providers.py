"""The built-in providers: what they are asked, and how their answers are read."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

import flet_web as ft
from flet_web.auth.id_token import read_id_token
from tests.asgi.conftest import running
from tests.auth.conftest import run

CALLBACK = "https://app.example/oauth_callback"
GITHUB = ft.auth.GitHubOAuthProvider("id", "secret", CALLBACK)
GOOGLE = ft.auth.GoogleOAuthProvider("id", "secret", CALLBACK)
AZURE = ft.auth.AzureOAuthProvider("id", "secret", CALLBACK, tenant="contoso")
AUTH0 = ft.auth.Auth0OAuthProvider("x.auth0.com", "id", "secret", CALLBACK, audience="https://api.example")


@pytest.mark.parametrize(
    ("provider", "where", "scope"),
    [
        (GITHUB, "github.com/login/oauth/authorize", "read:user user:email read:org repo"),
        (GOOGLE, "accounts.google.com/o/oauth2/v2/auth", "userinfo.email"),
        (
            AZURE,
            "login.microsoftonline.com/contoso/oauth2/v2.0/authorize",
            "User.Read GroupMember.Read.All repo",
        ),
        (AUTH0, "x.auth0.com/authorize", "openid profile email repo"),
    ],
)
def test_authorization_urls(provider: ft.auth.OAuthProvider, where: str, scope: str) -> None:
    authorization = ft.auth.AuthorizationService(provider, True, True, ["repo", "repo"])
    url, state = authorization.get_authorization_data()
    parts, asked = urlsplit(url), parse_qs(urlsplit(url).query)
    assert parts.scheme + "://" + parts.netloc + parts.path == "https://" + where
    assert (asked["state"], asked["response_type"], asked["redirect_uri"]) == ([state], ["code"], [CALLBACK])
    assert (asked["client_id"], asked["code_challenge_method"]) == (["id"], ["S256"])
    assert scope in asked["scope"][0]
    assert ("nonce" in asked) == ("openid" in asked["scope"][0])
    assert asked.get("audience") == (["https://api.example"] if provider is AUTH0 else None)
    assert "secret" not in url


def answers(routes: dict[str, Any]) -> Starlette:
    """A service that answers those who have the token "t"."""

    def answer(content: Any) -> Any:
        def endpoint(request: Request) -> Response:
            if request.headers.get("authorization") != "Bearer t":
                return JSONResponse({"message": "Bad credentials"}, 401)
            page, links = content if isinstance(content, tuple) else (content, {})
            return JSONResponse(page, headers=links)

        return endpoint

    return Starlette(routes=[Route(path, answer(content)) for path, content in routes.items()])


def test_github_users_and_teams() -> None:
    more = {"link": '</user/teams/2>; rel="next"'}
    service = answers(
        {
            "/user": {"id": 7, "login": "ann", "email": None},
            "/user/emails": [{"email": "b@x", "primary": False}, {"email": "a@x", "primary": True}],
            "/user/teams": ([{"name": "red"}], more),
            "/user/teams/2": ([{"name": "blue"}], {"link": '<http://127.0.0.2:1/x>; rel="next"'}),
        }
    )
    provider = ft.auth.GitHubOAuthProvider("id", "secret", CALLBACK)
    with running(service) as url:
        provider.user_endpoint = f"{url}/user"
        user = run(provider.fetch_user, "t")
        groups = run(provider.fetch_groups, "t")
    assert user is not None
    assert (user.id, user["login"], user["email"]) == ("7", "ann", "a@x")
    assert [group.name for group in groups] == ["red", "blue"]


def test_azure_users_and_groups() -> None:
    kinds = ("#microsoft.graph.group", "#microsoft.graph.directoryRole")
    members = [{"@odata.type": kind, "displayName": kind[-5:]} for kind in kinds]
    service = answers({"/me": {"id": "u1", "displayName": "Ann"}, "/me/memberOf": {"value": members}})
    provider = ft.auth.AzureOAuthProvider("id", "secret", CALLBACK)
    with running(service) as url:
        provider.user_endpoint = f"{url}/me"
        user = run(provider.fetch_user, "t")
        groups = run(provider.fetch_groups, "t")
    assert user is not None
    assert (user.id, user["displayName"]) == ("u1", "Ann")
    assert [group.name for group in groups] == ["group"]


def test_google_users_and_refused_tokens() -> None:
    provider = ft.auth.GoogleOAuthProvider("id", "secret", CALLBACK)
    with running(answers({"/userinfo": {"sub": "g1", "name": "Ann"}})) as url:
        provider.user_endpoint = f"{url}/userinfo"
        user = run(provider.fetch_user, "t")
        with pytest.raises(ft.auth.SignInError, match="answered with status 401"):
            run(provider.fetch_user, "another")
    assert user is not None
    assert user.id == "g1"


def test_functions_of_the_program_run_in_threads() -> None:
    ran: list[str] = []

    def note(name: str) -> None:
        with pytest.raises(RuntimeError, match="no running event loop"):
            asyncio.get_running_loop()
        ran.append(name)

    class Own(ft.auth.OAuthProvider):
        def prepare(self) -> Any:
            note("prepare")

        def make_user(self, described: Any) -> ft.auth.User:
            note("make_user")
            return super().make_user(described)

        def fetch_groups(self, access_token: str) -> Any:
            note("fetch_groups")
            return [ft.auth.Group({}, "red")]

    def user_id(described: Any) -> str:
        note("user_id_fn")
        return str(described["id"])

    with running(answers({"/user": {"id": 7}})) as url:
        provider = Own("id", "secret", url, url, CALLBACK, user_endpoint=f"{url}/user", user_id_fn=user_id)
        authorization = ft.auth.AuthorizationService(provider, True, True)
        run(authorization.dehydrate_token, ft.auth.OAuthToken("t").to_json())
    assert authorization.user is not None
    assert authorization.user.id == "7"
    assert [group.name for group in authorization.groups] == ["red"]
    assert ran == ["prepare", "make_user", "user_id_fn", "fetch_groups"]


@pytest.mark.parametrize("answer", ["", "[1]", "<html>", '{"error": "invalid_grant"}', '{"token_type": "x"}', "null"])
def test_token_endpoints_that_answer_badly(answer: str) -> None:
    service = Starlette(routes=[Route("/token", lambda request: Response(answer), methods=["POST"])])
    with running(service) as url:
        provider = ft.auth.OAuthProvider("id", "secret", f"{url}/auth", f"{url}/token", CALLBACK)
        authorization = ft.auth.AuthorizationService(provider, True, False)
        with pytest.raises(ft.auth.SignInError) as caught:
            run(authorization.request_token, "code")
    assert caught.value.status == 502


def test_a_form_as_a_token_endpoint_once_answered() -> None:
    service = Starlette(
        routes=[Route("/token", lambda _: Response("access_token=t&scope=a,b&token_type=bearer"), methods=["POST"])]
    )
    with running(service) as url:
        provider = ft.auth.OAuthProvider("id", "secret", f"{url}/auth", f"{url}/token", CALLBACK)
        authorization = ft.auth.AuthorizationService(provider, True, False)
        run(authorization.request_token, "code")
    assert authorization.token is not None
    assert (authorization.token.access_token, authorization.user) == ("t", None)


def test_endpoints_have_to_be_safe() -> None:
    with pytest.raises(ValueError, match="token_endpoint is not safe"):
        ft.auth.OAuthProvider("id", "secret", "https://x/auth", "http://x/token", CALLBACK)
    with pytest.raises(ValueError, match="cannot set state"):
        ft.auth.OAuthProvider("id", "s", "https://x/", "https://x/", CALLBACK, authorization_params={"state": "1"})


CLAIMS = {"sub": "ann", "nonce": "n", "aud": "id", "iss": "https://x", "exp": time.time() + 86400}


def token(**changes: Any) -> str:
    body = base64.urlsafe_b64encode(json.dumps({**CLAIMS, **changes}).encode()).rstrip(b"=").decode()
    return f"header.{body}.signature"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (token(nonce="m"), "not made for this sign-in"),
        (token(nonce=None), "not made for this sign-in"),
        (token(aud=["other"]), "for another app"),
        (token(aud=["id", "other"], azp="other"), "for another app"),
        (token(iss="https://y"), "by another provider"),
        (token(exp=time.time() - 600), "has expired"),
        (token(exp=None), "has expired"),
        ("", "cannot be read"),
        ("a.b.c", "cannot be read"),
        (token() + ".x", "cannot be read"),
    ],
)
def test_id_tokens_that_are_not_for_us(text: str, why: str) -> None:
    with pytest.raises(ft.auth.SignInError, match=why):
        read_id_token(text, client_id="id", issuer="https://x", nonce="n")
    assert read_id_token(token(), client_id="id", issuer="https://x", nonce="n")["sub"] == "ann"


@pytest.mark.parametrize(
    ("described", "shown"),
    [
        ({"issuer": "https://user:hush@other.example/realm?key=hush"}, "https://other.example/realm"),
        ({"issuer": 7}, "7"),
        ({}, "none"),
    ],
)
def test_provider_that_is_another_one(described: dict[str, Any], shown: str) -> None:
    def describe(request: Request) -> Response:
        return JSONResponse(described)

    service = Starlette(routes=[Route("/.well-known/openid-configuration", describe)])
    with running(service) as url:
        asked = url.replace("//", "//user:hush@")
        provider = ft.auth.OpenIDProvider(asked, "id", "secret", CALLBACK)
        with pytest.raises(ft.auth.SignInError) as caught:
            run(provider.prepare)
    assert caught.value.error == "invalid_provider"
    assert caught.value.description == f"{url} describes another issuer; expected the same URL; got {shown}."


@pytest.mark.parametrize(
    ("path", "answer", "said"),
    [
        ("/.well-known/openid-configuration", Response("{}", 500), "{path} answered with status 500."),
        ("/.well-known/openid-configuration", Response("?"), "{path} did not answer with JSON."),
        ("/.well-known/openid-configuration", Response("[]"), " answered with something else."),
    ],
)
def test_answers_that_are_of_no_use_name_host_and_port(path: str, answer: Response, said: str) -> None:
    service = Starlette(routes=[Route(path, lambda request: answer)])
    with running(service) as url:
        provider = ft.auth.OpenIDProvider(url.replace("//", "//user:hush@"), "id", "secret", CALLBACK)
        with pytest.raises(ft.auth.SignInError) as caught:
            run(provider.prepare)
    assert caught.value.description == url.removeprefix("http://") + said.format(path=path)
