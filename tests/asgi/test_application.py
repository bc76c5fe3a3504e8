"""Flet apps alone, mounted, behind proxies: every endpoint is found, and the page finds them too."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from flet_web.asgi.application import App, FletApplication, app
from flet_web.asgi.uploads.signed_urls import upload_url
from flet_web.settings import SettingsError

from .conftest import Serve
from .test_static_files import NAVIGATION, config_of


def main(page: Any) -> None:
    pass


async def hello(request: Request) -> PlainTextResponse:
    return PlainTextResponse("hello")


def two_apps() -> list[Mount]:
    return [Mount("/sub-app", app(main, app_name="Sub")), Mount("/", app(main, app_name="Root"))]


def page_of(client: Any, path: str) -> str:
    response = client.get(path, headers=NAVIGATION)
    assert response.status_code == 200
    return str(response.text)


def opens(client: Any, path: str, headers: dict[str, str] | None = None) -> bool:
    url = str(client.base_url).replace("http", "ws", 1).rstrip("/") + path
    try:
        with connect(url, open_timeout=5, additional_headers=headers):
            return True
    except InvalidStatus:
        return False


def test_an_app_alone(serve: Serve) -> None:
    client = serve(app(main, app_name="Alone"))
    assert "<title>Alone</title>" in page_of(client, "/some/route")
    assert opens(client, "/ws")
    assert not opens(client, "/other")


@pytest.mark.parametrize("outer", [Starlette, App])
def test_several_apps_in_one_application(serve: Serve, outer: type[Starlette]) -> None:
    client = serve(outer(routes=two_apps()))
    for path, title, base, socket in (
        ("/", "Root", "/", "ws"),
        ("/sub-app/", "Sub", "/sub-app/", "sub-app/ws"),
    ):
        page = page_of(client, path)
        assert f"<title>{title}</title>" in page
        assert f'<base href="{base}"' in page
        assert config_of(page)["webSocketEndpoint"] == socket
        assert opens(client, "/" + socket)


@pytest.mark.parametrize("path", ["/sub-app", "/sub-app?code=1&b=%2F"])
def test_mount_without_its_slash_is_redirected(serve: Serve, path: str) -> None:
    response = serve(Starlette(routes=two_apps())).get(path, headers=NAVIGATION)
    assert response.status_code == 307
    assert response.headers["location"] == path.replace("/sub-app", "/sub-app/", 1)


def test_mounts_below_each_other(serve: Serve) -> None:
    inner = Mount("/team", routes=[Mount("/chat", app(main, app_name="Chat")), Mount("/", app(main))])
    client = serve(Starlette(routes=[Route("/hello", hello), inner]))
    assert '<base href="/team/chat/"' in page_of(client, "/team/chat/room")
    assert opens(client, "/team/chat/ws")
    assert client.get("/team/chat", headers=NAVIGATION).headers["location"] == "/team/chat/"
    assert client.get("/hello").text == "hello"


@pytest.mark.parametrize("path", ["//evil.example", "//evil.example/..", "/%5cevil.example"])
def test_no_redirect_leaves_the_host(serve: Serve, path: str) -> None:
    response = serve(Starlette(routes=two_apps())).get(path, headers=NAVIGATION)
    assert not response.headers.get("location", "").startswith(("//", "http"))


@pytest.mark.parametrize(
    ("root_path", "request_path"),
    [
        ("", "/apps/shop/"),  # the proxy hands the path on as it is
        ("", "/"),  # the proxy takes the prefix away
        ("/apps/shop", "/"),  # the server adds it again
    ],
)
def test_web_app_path_counts_once(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, root_path: str, request_path: str
) -> None:
    monkeypatch.setenv("FLET_WEB_APP_PATH", "/apps/shop")
    client = serve(app(main), root_path)
    page = page_of(client, request_path)
    assert '<base href="/apps/shop/"' in page
    assert config_of(page)["webSocketEndpoint"] == "apps/shop/ws"
    assert opens(client, request_path + "ws")


def test_web_app_path_without_its_slash(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_WEB_APP_PATH", "/apps/shop")
    assert serve(app(main)).get("/apps/shop?a=1").headers["location"] == "/apps/shop/?a=1"


def test_web_app_path_stands_before_mounts(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_WEB_APP_PATH", "/apps")
    client = serve(Starlette(routes=two_apps()))
    assert '<base href="/apps/sub-app/"' in page_of(client, "/sub-app/")
    assert client.get("/sub-app", headers=NAVIGATION).headers["location"] == "/apps/sub-app/"


def test_endpoints_can_be_moved(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_WEBSOCKET_HANDLER_ENDPOINT", "live/socket")
    client = serve(Starlette(routes=[Mount("/x", app(main))]))
    assert config_of(page_of(client, "/x/"))["webSocketEndpoint"] == "x/live/socket"
    assert opens(client, "/x/live/socket")
    assert not opens(client, "/x/ws")


def test_own_lifespan_runs_with_the_manager(serve: Serve) -> None:
    events: list[str] = []

    @asynccontextmanager
    async def lifespan(application: App) -> AsyncIterator[None]:
        events.append("up")
        yield
        events.append("down")

    client = serve(App(routes=[Mount("/", app(main))], lifespan=lifespan))
    assert page_of(client, "/")
    assert events == ["up"]


def test_arguments_are_options() -> None:
    made = app(main, app_name="Shop", session_timeout_seconds=5, lang="de")
    assert isinstance(made, FletApplication)
    assert (made.settings.app_name, made.settings.session_timeout_seconds, made.settings.lang) == (
        "Shop",
        5,
        "de",
    )
    with pytest.raises(SettingsError, match="route_url_strategy"):
        app(main, route_url_strategy="query")


@pytest.mark.parametrize(
    ("allowed", "origin", "may"),
    [
        ("", "http://{host}", True),
        ("", "https://{host}", True),
        ("", "http://evil.example", False),
        ("", "http://{host}.evil.example", False),
        ("", "null", False),
        ("https://good.example", "https://good.example", True),
        ("https://good.example", "http://good.example", False),
        ("good.example:81", "http://good.example:81", True),
        ("*", "http://evil.example", True),
    ],
)
def test_only_pages_of_allowed_origins_open_a_socket(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, allowed: str, origin: str, may: bool
) -> None:
    monkeypatch.setenv("FLET_ALLOWED_ORIGINS", allowed)
    client = serve(app(main))
    host = f"{client.base_url.host}:{client.base_url.port}"
    assert opens(client, "/ws", {"Origin": origin.format(host=host)}) is may


def test_host_as_a_proxy_says_it_is_the_own_one(serve: Serve) -> None:
    headers = {"Origin": "https://shop.example", "X-Forwarded-Host": "shop.example"}
    assert opens(serve(app(main)), "/ws", headers)


def test_upload_endpoint(serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_UPLOAD_HANDLER_ENDPOINT", "files/in")
    client = serve(Starlette(routes=[Mount("/x", app(main, upload_dir=str(tmp_path), secret_key="key"))]))
    url = upload_url("/x/files/in", "a.txt", secret_key="key")
    assert client.put(url, content=b"content").status_code == 204
    assert client.put("/x/files/in", content=b"content").json() == {"error": "the URL is not signed"}
    assert "flet-config" in page_of(client, "/x/files/in")
    assert (tmp_path / "a.txt").read_bytes() == b"content"


class RootLeftOut:
    """Some servers leave the root path out of the path of a request."""

    def __init__(self, app: ASGIApp, root_path: str) -> None:
        self.app, self.root_path = app, root_path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan":
            scope = {**scope, "root_path": self.root_path}
        await self.app(scope, receive, send)


def test_server_that_leaves_the_root_path_out_of_the_path(serve: Serve) -> None:
    client = serve(RootLeftOut(Starlette(routes=two_apps()), "/apps"))
    for path, base in (
        ("/", "/apps/"),
        ("/sub-app/", "/apps/sub-app/"),
        ("/sub-app/route", "/apps/sub-app/"),
    ):
        assert f'<base href="{base}"' in page_of(client, path)
    assert client.get("/sub-app", headers=NAVIGATION).headers["location"] == "/apps/sub-app/"
    assert opens(client, "/sub-app/ws")
    assert client.get("/sub-app/favicon.png").status_code == 200
