"""What the documentation says of each variable, and of each parameter of `app()`, FletStaticFiles and FletApp."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.websockets import WebSocket

import flet_web as ft
import flet_web.asgi as flet_asgi
from flet_web.asgi.uploads.signed_urls import upload_url
from tests.asgi.test_flutter import flutter as flutter  # a fixture
from tests.asgi.test_server import ENVIRON, RUN
from tests.conftest import Launch, Site
from tests.hosting.seed_rows import APP, FLET_APP, NOTES, STATIC, VARIABLES, row
from tests.hosting.seed_site import (
    FLUTTER,
    MANIFEST,
    OURS,
    PAGE,
    Closing,
    check_that_states_end,
    http,
    login_program,
    main,
    shown,
    text,
    uploading,
)
from tests.servers import serving

Start = Callable[..., Site]


VARIABLE = {
    "assets_dir": "FLET_ASSETS_DIR",
    "upload_dir": "FLET_UPLOAD_DIR",
    "max_upload_size": "FLET_MAX_UPLOAD_SIZE",
    "secret_key": "FLET_SECRET_KEY",
    "session_timeout_seconds": "FLET_SESSION_TIMEOUT",
    "oauth_state_timeout_seconds": "FLET_OAUTH_STATE_TIMEOUT",
    "web_renderer": "FLET_WEB_RENDERER",
    "use_color_emoji": "FLET_WEB_USE_COLOR_EMOJI",
    "route_url_strategy": "FLET_WEB_ROUTE_URL_STRATEGY",
    # The documentation has no variables for the names.
    "app_name": "FLET_WEB_APP_NAME",
    "app_short_name": "FLET_WEB_APP_SHORT_NAME",
    "app_description": "FLET_WEB_APP_DESCRIPTION",
}


@pytest.fixture(params=["variable", "parameter"])
def start(request: pytest.FixtureRequest, launch: Launch, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Serve `app(handler)` with options: given as variables in one test, as parameters in another."""

    def serve(handler: Any, **values: Any) -> Site:
        if request.param == "parameter":
            return launch(asgi=flet_asgi.app(handler, **values))
        for name, value in values.items():
            monkeypatch.setenv(VARIABLE[name], str(value))
        return launch(asgi=flet_asgi.app(handler))

    return serve


@pytest.fixture(params=["variable", "app", "static"])
def start_files(request: pytest.FixtureRequest, launch: Launch, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Site]:
    """Serve the files of an app: options are variables, or parameters of `app()` or of FletStaticFiles."""

    def serve(**values: Any) -> Site:
        if request.param == "variable":
            for name, value in values.items():
                monkeypatch.setenv(VARIABLE[name], getattr(value, "value", value))
            values = {}
        made: Any = flet_asgi.FletStaticFiles if request.param == "static" else flet_asgi.app
        return launch(asgi=made(*([] if request.param == "static" else [main]), **values))

    return serve


# What the page and its files follow from


@row(VARIABLES, "FLET_ASSETS_DIR")
@row(APP, "assets_dir")
@row(STATIC, "assets_dir")
def test_assets_dir(start_files: Start, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("asset")
    assert text(start_files(assets_dir=str(tmp_path)), "/a.txt") == "asset"


@row(VARIABLES, "FLET_WEB_RENDERER")
@row(APP, "web_renderer")
@row(STATIC, "web_renderer")
@pytest.mark.usefixtures("flutter")
@pytest.mark.parametrize("value", ["canvaskit", "html", "auto", None, *ft.WebRenderer])
def test_web_renderer(start_files: Start, value: Any) -> None:
    page = text(start_files(**({} if value is None else {"web_renderer": value})))
    is_flutter = getattr(value, "value", value) in ("canvaskit", "skwasm")
    assert (FLUTTER in page, OURS in page) == (is_flutter, not is_flutter)


@row(VARIABLES, "FLET_WEB_USE_COLOR_EMOJI")
@row(APP, "use_color_emoji")
@row(STATIC, "use_color_emoji")
@pytest.mark.usefixtures("flutter")
@pytest.mark.parametrize(
    ("value", "loaded"), [("true", True), ("True", True), ("1", True), ("on", True), ("false", False), (None, False)]
)
def test_use_color_emoji(start_files: Start, value: str | None, loaded: bool) -> None:
    given = {} if value is None else {"use_color_emoji": value}
    script = text(start_files(web_renderer="canvaskit", **given), "/flutter_bootstrap.js")
    assert "_flutter.loader.load(" in script
    assert ("flutterConfig.useColorEmoji=true;" in script) is loaded


@row(VARIABLES, "FLET_WEB_ROUTE_URL_STRATEGY")
@row(APP, "route_url_strategy")
@row(STATIC, "route_url_strategy")
@pytest.mark.parametrize(("given", "strategy"), [("path", "path"), ("hash", "hash"), (None, "path")])
def test_route_url_strategy(start_files: Start, given: str | None, strategy: str) -> None:
    page = text(start_files(**({} if given is None else {"route_url_strategy": given})))
    assert f'"routeUrlStrategy":"{strategy}"' in page


NAMES = ("app_name", "app_short_name", "app_description")


@row(APP, *NAMES)
@row(STATIC, *NAMES)
@pytest.mark.parametrize(
    ("name", "path", "part"),
    [
        ("app_name", PAGE, "<title>Shop</title>"),
        ("app_name", MANIFEST, '"name":"Shop"'),
        ("app_name", MANIFEST, '"short_name":"Shop"'),
        ("app_short_name", PAGE, '<metaname="application-name"content="Shop"'),
        ("app_short_name", MANIFEST, '"short_name":"Shop"'),
        ("app_description", PAGE, '<metaname="description"content="Shop"'),
        ("app_description", MANIFEST, '"description":"Shop"'),
    ],
)
def test_names(start_files: Start, name: str, path: str, part: str) -> None:
    assert part in text(start_files(**{name: "Shop"}), path)


# What sessions, uploads and sign-ins follow from


@row(APP, "session_handler")
def test_session_handler(launch: Launch) -> None:
    async def coroutine(page: ft.Page) -> None:
        page.add(ft.Text("awaited"))

    launch(asgi=flet_asgi.app(coroutine)).open().see("awaited")
    launch(asgi=flet_asgi.app(main)).open().see("served")


@row(APP, "fastapi_app")
def test_what_app_returns_is_mounted_in_a_fastapi_application(launch: Launch) -> None:
    with pytest.raises(ValueError, match="Unknown option: fastapi_app"):
        flet_asgi.app(main, fastapi_app=FastAPI())
    outer = FastAPI()
    outer.mount("/", flet_asgi.app(main))
    launch(asgi=outer).open().see("served")


@row(VARIABLES, "FLET_UPLOAD_DIR")
@row(APP, "upload_dir")
def test_upload_dir(start: Start, tmp_path: Path) -> None:
    site = start(uploading, upload_dir=str(tmp_path))
    assert httpx.put(http(site, shown(site)), content=b"content" * 1000).status_code == 204
    assert (tmp_path / "a.txt").read_bytes() == b"content" * 1000


@row(VARIABLES, "FLET_MAX_UPLOAD_SIZE")
@row(APP, "max_upload_size")
@pytest.mark.parametrize("limit", [3, "3"])
@pytest.mark.parametrize(("size", "status"), [(3, 204), (4, 413)])
def test_max_upload_size(start: Start, tmp_path: Path, limit: str | int, size: int, status: int) -> None:
    site = start(uploading, upload_dir=str(tmp_path), max_upload_size=limit)
    assert httpx.put(http(site, shown(site)), content=b"x" * size).status_code == status
    assert (tmp_path / "a.txt").exists() is (status == 204)


@row(VARIABLES, "FLET_SECRET_KEY")
@row(APP, "secret_key")
@pytest.mark.parametrize(("key", "status"), [("key", 204), ("another", 403)])
def test_secret_key(start: Start, tmp_path: Path, key: str, status: int) -> None:
    site = start(main, upload_dir=str(tmp_path), secret_key="key")
    url = upload_url("/upload", "a.txt", secret_key=key, session_id="any")
    assert httpx.put(http(site, url), content=b"x").status_code == status


@row(VARIABLES, "FLET_SESSION_TIMEOUT")
@row(APP, "session_timeout_seconds")
def test_session_timeout(start: Start) -> None:
    closing = Closing()
    closing.check(start(closing.main, session_timeout_seconds=0))


@row(VARIABLES, "FLET_OAUTH_STATE_TIMEOUT")
@row(APP, "oauth_state_timeout_seconds")
def test_oauth_state_timeout(start: Start) -> None:
    check_that_states_end(start(login_program(), oauth_state_timeout_seconds=1))


# Paths


@row(VARIABLES, "FLET_WEB_APP_PATH")
def test_web_app_path(launch: Launch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_WEB_APP_PATH", "/apps/myapp")
    site = launch(main)
    for path in ("/apps/myapp/", "/"):  # as the browser asks for it, and as a proxy may pass it on
        assert '<basehref="/apps/myapp/"' in text(site, path)
    site.client("/apps/myapp/ws").open().see("served")


@row(VARIABLES, "FLET_WEBSOCKET_HANDLER_ENDPOINT")
def test_websocket_endpoint(launch: Launch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_WEBSOCKET_HANDLER_ENDPOINT", "/live")
    site = launch(main)
    assert '"webSocketEndpoint":"live"' in text(site)
    site.client("/live").open().see("served")


@row(VARIABLES, "FLET_UPLOAD_HANDLER_ENDPOINT")
def test_upload_endpoint(launch: Launch, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FLET_UPLOAD_HANDLER_ENDPOINT", "/files/in")
    site = launch(uploading, upload_dir=str(tmp_path))
    assert shown(site).startswith("/files/in?")
    assert httpx.put(http(site, shown(site)), content=b"x").status_code == 204


@row(VARIABLES, "FLET_OAUTH_CALLBACK_HANDLER_ENDPOINT")
def test_oauth_callback_endpoint(launch: Launch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_OAUTH_CALLBACK_HANDLER_ENDPOINT", "/signed-in")
    site = launch(main)
    assert "Sign-in failed" in httpx.get(http(site, "/signed-in?state=x")).text
    assert OURS in text(site, "/oauth_callback")


DEFAULTS = {
    "host": "0.0.0.0",
    "port": "0",
    "max_upload_size": "unlimited",
    "web_app_path": "/",
    "session_timeout_seconds": "3600",
    "oauth_state_timeout_seconds": "600",
    "web_renderer": "auto",
    "use_color_emoji": "false",
    "route_url_strategy": "path",
    "websocket_endpoint": "/ws",
    "upload_endpoint": "/upload",
    "oauth_callback_endpoint": "/oauth_callback",
}


@row(VARIABLES, "variables for every aspect of hosting")
def test_defaults() -> None:
    command = [sys.executable, *RUN, "--show-settings"]
    printed = subprocess.run(command, env=ENVIRON, capture_output=True, text=True, check=True, timeout=20).stdout
    rows = [line.split(maxsplit=1) for line in printed.splitlines()]
    settings = {name: rest.removesuffix("default").strip() for name, rest in rows}
    assert {name: settings[name] for name in DEFAULTS} == DEFAULTS


@row(VARIABLES, "variables for every aspect of hosting")
@row(NOTES + "FastAPI replaces the built-in web server", "16 variables")
def test_a_variable_beats_the_argument(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("import flet_web as ft\nft.app(lambda page: None, port=1, name='here')\n")
    with serving(program, FLET_WEB_APP_PATH="/there") as server:
        assert '<base href="/there/"' in httpx.get(server.url + "there/").text


# FletStaticFiles below a path


@row(STATIC, "app_mount_path", "websocket_endpoint_path")
@pytest.mark.parametrize(
    ("given", "endpoint"),
    [
        ({}, "app1/ws"),
        ({"app_mount_path": "/app1"}, "app1/ws"),
        ({"websocket_endpoint_path": "/app1/live"}, "app1/live"),
        ({"app_mount_path": "/app1", "websocket_endpoint_path": "/live"}, "live"),
    ],
)
def test_static_files_below_a_path(launch: Launch, given: dict[str, Any], endpoint: str) -> None:
    site = launch(asgi=Starlette(routes=[Mount("/app1", flet_asgi.FletStaticFiles(**given))]))
    assert '<basehref="/app1/"' in text(site, "/app1/")
    assert f'"webSocketEndpoint":"{endpoint}"' in text(site, "/app1/")


@row(STATIC, "app_mount_path")
def test_static_files_where_a_proxy_takes_the_path_away(launch: Launch) -> None:
    for path in ("/", "/shop"):
        site = launch(asgi=flet_asgi.FletStaticFiles(app_mount_path=path))
        assert f'<basehref="{path.rstrip("/")}/"' in text(site, "/")


# FletApp, made anew for each connection


def alone(handler: Any, path: str = "/ws", folder: Path | None = None, **given: Any) -> Starlette:
    """The endpoints of an app, each on its own."""

    async def live(websocket: WebSocket) -> None:
        await flet_asgi.FletApp(handler, **given).handle(websocket)

    async def uploads(request: Request) -> Response:
        return await flet_asgi.FletUpload(str(folder), secret_key="key").handle(request)

    async def signed_in(request: Request) -> Response:
        return await flet_asgi.FletOAuth().handle(request)

    put = Route("/files", uploads, methods=["PUT"])
    return Starlette(routes=[WebSocketRoute(path, live), put, Route("/oauth_callback", signed_in)])


@row(FLET_APP, "session_handler")
def test_flet_app_session_handler(launch: Launch) -> None:
    async def hello(page: ft.Page) -> None:
        page.add(ft.Text("Hello, Flet!"))

    launch(asgi=alone(hello, "/app1/ws")).client("/app1/ws").open().see("Hello, Flet!")


@row(FLET_APP, "session_timeout_seconds")
def test_flet_app_session_timeout(launch: Launch) -> None:
    closing = Closing()
    closing.check(launch(asgi=alone(closing.main, session_timeout_seconds=0)))


@row(FLET_APP, "oauth_state_timeout_seconds")
def test_flet_app_oauth_state_timeout(launch: Launch) -> None:
    check_that_states_end(launch(asgi=alone(login_program(), oauth_state_timeout_seconds=1)))


@row(FLET_APP, "upload_endpoint_path", "secret_key")
@pytest.mark.parametrize("path", ["/ws", "/app1/ws"])
@pytest.mark.parametrize(("key", "status"), [("key", 204), ("another", 403)])
def test_flet_app_uploads(launch: Launch, tmp_path: Path, path: str, key: str, status: int) -> None:
    made = alone(uploading, path, tmp_path, upload_endpoint_path="/files", secret_key=key)
    site = launch(asgi=made)
    assert shown(site, path).startswith("/files?")
    answer = httpx.put(http(site, shown(site, path)), content=b"x")
    assert (answer.status_code, (tmp_path / "a.txt").exists()) == (status, status == 204)
