"""Each variable, parameter and example of the documentation on hosting, over real HTTP and WebSocket connections."""

from __future__ import annotations

import re
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.websockets import WebSocket

import flet_web as ft
import flet_web.asgi as flet_asgi
from flet_web.asgi.signing import upload_url
from tests.asgi.test_static_files import NAVIGATION
from tests.auth.conftest import Visitor, page_program, run
from tests.auth.test_sign_in import failed, let_expire, query
from tests.conftest import Launch, Site
from tests.servers import ROOT, serving

NAMES = (
    *("FLET_FORCE_WEB_SERVER", "FLET_SERVER_PORT", "FLET_SERVER_IP", "FLET_ASSETS_DIR", "FLET_UPLOAD_DIR"),
    *("FLET_MAX_UPLOAD_SIZE", "FLET_SECRET_KEY", "FLET_WEB_APP_PATH", "FLET_SESSION_TIMEOUT"),
    *("FLET_OAUTH_STATE_TIMEOUT", "FLET_WEB_RENDERER", "FLET_WEB_USE_COLOR_EMOJI", "FLET_WEB_ROUTE_URL_STRATEGY"),
    *("FLET_WEBSOCKET_HANDLER_ENDPOINT", "FLET_UPLOAD_HANDLER_ENDPOINT", "FLET_OAUTH_CALLBACK_HANDLER_ENDPOINT"),
    *("fastapi_app", "session_handler", "assets_dir", "app_name", "app_short_name", "app_description"),
    *("web_renderer", "use_color_emoji", "route_url_strategy", "upload_dir", "max_upload_size", "secret_key"),
    *("session_timeout_seconds", "oauth_state_timeout_seconds", "app_mount_path", "websocket_endpoint_path"),
    "upload_endpoint_path",
)
VARIABLES = {
    "assets_dir": "FLET_ASSETS_DIR",
    "upload_dir": "FLET_UPLOAD_DIR",
    "max_upload_size": "FLET_MAX_UPLOAD_SIZE",
    "secret_key": "FLET_SECRET_KEY",
    "session_timeout_seconds": "FLET_SESSION_TIMEOUT",
    "oauth_state_timeout_seconds": "FLET_OAUTH_STATE_TIMEOUT",
    "web_renderer": "FLET_WEB_RENDERER",
    "use_color_emoji": "FLET_WEB_USE_COLOR_EMOJI",
    "route_url_strategy": "FLET_WEB_ROUTE_URL_STRATEGY",
}
PROGRAM = "import flet_web as ft\nft.app(lambda page: page.add(ft.Text('served')))\n"
MANIFEST, PAGE = "/manifest.json", "/some/route"
old_names = pytest.mark.filterwarnings("ignore:add_async:DeprecationWarning")
each_way = pytest.mark.parametrize("way", ["variable", "parameter"])


def options(monkeypatch: pytest.MonkeyPatch, way: str, **values: Any) -> dict[str, Any]:
    """The parameters to give to the app; none, after the variables have been set, if that is the way."""
    if way == "parameter":
        return values
    for name, value in values.items():
        monkeypatch.setenv(VARIABLES[name], str(value))
    return {}


def http(site: Site, path: str) -> str:
    return site.url.replace("ws:", "http:") + path


def text(site: Site, path: str = PAGE) -> str:
    """What the server answers to a browser that goes there, without spaces."""
    return re.sub(r"\s", "", httpx.get(http(site, path), headers=NAVIGATION).raise_for_status().text)


def main(page: Any) -> None:
    page.add(ft.Text("served"))


def uploading(page: Any) -> None:
    page.add(ft.Text(page.get_upload_url("a.txt", 60)))


def shown_url(site: Site, path: str = "/ws") -> str:
    client = site.client(path).open()
    client.until(lambda: client.texts)
    return str(client.texts[0])


# A program of its own


@pytest.fixture
def program(tmp_path: Path) -> Path:
    (tmp_path / "program.py").write_text(PROGRAM)
    return tmp_path / "program.py"


def test_server_port(program: Path) -> None:
    with serving(program) as server:
        assert httpx.get(f"http://127.0.0.1:{server.port}/").status_code == 200


def test_server_ip(program: Path) -> None:
    with serving(program, FLET_SERVER_IP="127.0.0.2") as server:
        assert httpx.get(f"http://127.0.0.2:{server.port}/").status_code == 200
        with pytest.raises(httpx.ConnectError):
            httpx.get(server.url)


@pytest.mark.parametrize("forced", ["true", "false"])
def test_force_web_server_opens_no_browser(program: Path, forced: str) -> None:
    browser = program.with_name("browser")
    browser.write_text(f"#!/bin/sh\ntouch {program.parent}/opened\n")
    browser.chmod(0o755)
    with serving(program, FLET_FORCE_WEB_SERVER=forced, BROWSER=str(browser), DISPLAY=":9") as server:
        assert httpx.get(server.url).status_code == 200
        server.interrupt(10)
    assert program.with_name("opened").exists() is (forced == "false")


# Variables, and the parameters of app() that mean the same


@each_way
def test_assets_dir(launch: Launch, monkeypatch: pytest.MonkeyPatch, way: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("asset")
    assert text(launch(main, **options(monkeypatch, way, assets_dir=str(tmp_path))), "/a.txt") == "asset"


@each_way
@pytest.mark.parametrize(("size", "status"), [(3, 204), (4, 413)])
def test_uploads(
    launch: Launch, monkeypatch: pytest.MonkeyPatch, way: str, tmp_path: Path, size: int, status: int
) -> None:
    given = options(monkeypatch, way, upload_dir=str(tmp_path), max_upload_size=3, secret_key="key")
    site = launch(uploading, **given)
    assert httpx.put(http(site, shown_url(site)), content=b"x" * size).status_code == status
    assert (tmp_path / "a.txt").exists() is (status == 204)


@each_way
@pytest.mark.parametrize(("key", "status"), [("key", 204), ("another", 403)])
def test_secret_key(
    launch: Launch, monkeypatch: pytest.MonkeyPatch, way: str, tmp_path: Path, key: str, status: int
) -> None:
    site = launch(main, **options(monkeypatch, way, upload_dir=str(tmp_path), secret_key="key"))
    url = upload_url("/upload", "a.txt", secret_key=key, session_id="any")
    assert httpx.put(http(site, url), content=b"x").status_code == status


class Closing:
    """A program that tells when its session ends."""

    def __init__(self) -> None:
        self.ended = threading.Event()

    def main(self, page: Any) -> None:
        page.on_close = lambda *_: self.ended.set()
        page.add(ft.Text("served"))

    def check(self, site: Site) -> None:
        client = site.open()
        client.see("served")
        first = client.model.session_id
        client.cut()
        assert self.ended.wait(5)
        assert client.open().model.session_id != first


@each_way
def test_session_timeout(launch: Launch, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    closing = Closing()
    closing.check(launch(closing.main, **options(monkeypatch, way, session_timeout_seconds=0)))


def login_program() -> Any:
    endpoint = "http://127.0.0.1:9/"
    made = ft.auth.OAuthProvider("id", "secret", endpoint, endpoint, "http://127.0.0.1:9/oauth_callback")
    return page_program("", made=made)


def check_that_states_end(site: Site, path: str = "/oauth_callback") -> None:
    ann = Visitor(site)
    try:
        state = query(ann.sign_in_url())["state"]
        run(let_expire, state)  # by 2 seconds: too little for the default of 600
        failed(ann.http.get(http(site, f"{path}?state={state}&code=x")), 410, "took too long")
    finally:
        ann.close()


@each_way
def test_oauth_state_timeout(launch: Launch, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    check_that_states_end(launch(login_program(), **options(monkeypatch, way, oauth_state_timeout_seconds=1)))


@each_way
@pytest.mark.parametrize(
    ("name", "value", "part"),
    [
        ("web_renderer", "html", "flet-config"),
        ("web_renderer", "auto", "flet-config"),
        ("use_color_emoji", "true", "flet-config"),
        ("use_color_emoji", "True", "flet-config"),
        ("use_color_emoji", "1", "flet-config"),
        ("route_url_strategy", "path", '"routeUrlStrategy":"path"'),
        ("route_url_strategy", "hash", '"routeUrlStrategy":"hash"'),
    ],
)
def test_page(launch: Launch, monkeypatch: pytest.MonkeyPatch, way: str, name: str, value: str, part: str) -> None:
    assert part in text(launch(main, **options(monkeypatch, way, **{name: value})))


def test_web_app_path(launch: Launch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_WEB_APP_PATH", "/apps/myapp")
    site = launch(main)
    assert '<basehref="/apps/myapp/"' in text(site, "/apps/myapp/")
    site.client("/apps/myapp/ws").open().see("served")


def test_websocket_endpoint(launch: Launch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_WEBSOCKET_HANDLER_ENDPOINT", "/live")
    site = launch(main)
    assert '"webSocketEndpoint":"live"' in text(site)
    site.client("/live").open().see("served")


def test_upload_endpoint(launch: Launch, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FLET_UPLOAD_HANDLER_ENDPOINT", "/files/in")
    site = launch(uploading, upload_dir=str(tmp_path))
    assert shown_url(site).startswith("/files/in?")
    assert httpx.put(http(site, shown_url(site)), content=b"x").status_code == 204


def test_oauth_callback_endpoint(launch: Launch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_OAUTH_CALLBACK_HANDLER_ENDPOINT", "/signed-in")
    site = launch(main)
    assert "Sign-infailed" in httpx.get(http(site, "/signed-in?state=x")).text.replace(" ", "")
    assert "flet-config" in text(site, "/oauth_callback")


# Parameters that app() and FletStaticFiles have alone or share

PARAMETERS = [
    ("app_name", "Shop", PAGE, "<title>Shop</title>"),
    ("app_name", "Shop", MANIFEST, '"name":"Shop"'),
    ("app_short_name", "Sh", MANIFEST, '"short_name":"Sh"'),
    ("app_description", "Buys", PAGE, 'content="Buys"'),
    ("app_description", "Buys", MANIFEST, '"description":"Buys"'),
    ("web_renderer", ft.WebRenderer.HTML, PAGE, "flet-config"),
    ("use_color_emoji", True, PAGE, "flet-config"),
    ("route_url_strategy", "hash", PAGE, '"routeUrlStrategy":"hash"'),
    ("assets_dir", str(ROOT), "/pyproject.toml", "[build-system]"),
]


@pytest.mark.parametrize(("name", "value", "path", "part"), PARAMETERS)
@pytest.mark.parametrize("static", [True, False])
def test_parameter(launch: Launch, static: bool, name: str, value: Any, path: str, part: str) -> None:
    given = {name: value}
    made = flet_asgi.FletStaticFiles(**given) if static else flet_asgi.app(main, **given)
    assert part in text(launch(asgi=made), path)


@pytest.mark.parametrize(
    ("given", "endpoint"),
    [
        ({}, "app1/ws"),
        ({"app_mount_path": "/app1"}, "app1/ws"),
        ({"websocket_endpoint_path": "/app1/live"}, "app1/live"),
    ],
)
def test_static_files_below_a_path(launch: Launch, given: dict[str, Any], endpoint: str) -> None:
    site = launch(asgi=Starlette(routes=[Mount("/app1", flet_asgi.FletStaticFiles(**given))]))
    assert '<basehref="/app1/"' in text(site, "/app1/")
    assert f'"webSocketEndpoint":"{endpoint}"' in text(site, "/app1/")


def test_session_handler(launch: Launch) -> None:
    launch(asgi=flet_asgi.app(main)).open().see("served")


def test_exported_app(launch: Launch) -> None:
    launch(asgi=ft.app(main, export_asgi_app=True)).open().see("served")


# Endpoints alone


def alone(handler: Any, path: str = "/ws", folder: Path | None = None, **given: Any) -> Starlette:
    """The three endpoints, made anew for each request."""

    async def live(websocket: WebSocket) -> None:
        await flet_asgi.FletApp(handler, **given).handle(websocket)

    async def uploads(request: Request) -> Response:
        return await flet_asgi.FletUpload(str(folder), secret_key="key").handle(request)

    async def signed_in(request: Request) -> Response:
        return await flet_asgi.FletOAuth().handle(request)

    put = Route("/files", uploads, methods=["PUT"])
    return Starlette(routes=[WebSocketRoute(path, live), put, Route("/oauth_callback", signed_in)])


@old_names
def test_flet_app_session_handler(launch: Launch) -> None:
    async def hello(page: Any) -> None:
        await page.add_async(ft.Text("Hello, Flet!"))

    launch(asgi=alone(hello, "/app1/ws")).client("/app1/ws").open().see("Hello, Flet!")


def test_flet_app_session_timeout(launch: Launch) -> None:
    closing = Closing()
    closing.check(launch(asgi=alone(closing.main, session_timeout_seconds=0)))


def test_flet_app_oauth_state_timeout_and_flet_oauth(launch: Launch) -> None:
    check_that_states_end(launch(asgi=alone(login_program(), oauth_state_timeout_seconds=1)))


@pytest.mark.parametrize("path", ["/ws", "/app1/ws"])
def test_flet_app_upload_endpoint_secret_key_and_flet_upload(launch: Launch, tmp_path: Path, path: str) -> None:
    site = launch(asgi=alone(uploading, path, tmp_path, upload_endpoint_path="/files", secret_key="key"))
    assert httpx.put(http(site, shown_url(site, path)), content=b"x").status_code == 204
    assert (tmp_path / "a.txt").read_bytes() == b"x"


def test_flet_upload_max_size(launch: Launch, tmp_path: Path) -> None:
    endpoint = flet_asgi.FletUpload(str(tmp_path), max_upload_size=1, secret_key="key")
    site = launch(asgi=Starlette(routes=[Route("/upload", endpoint.respond, methods=["PUT"])]))
    url = upload_url("/upload", "a.txt", secret_key="key", session_id="any")
    assert httpx.put(http(site, url), content=b"xx").status_code == 413


# Examples


async def root_main(page: Any) -> None:
    await page.add_async(ft.Text("This is root app!"))


async def sub_main(page: Any) -> None:
    await page.add_async(ft.Text("This is sub app!"))


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    await flet_asgi.app_manager.start()
    yield
    await flet_asgi.app_manager.shutdown()


@old_names
def test_several_apps(launch: Launch) -> None:
    outer = flet_asgi.App()
    outer.mount("/sub-app", flet_asgi.app(sub_main))
    outer.mount("/", flet_asgi.app(root_main))
    site = launch(asgi=outer)
    for path, shown in (("", "This is root app!"), ("/sub-app", "This is sub app!")):
        assert f'<basehref="{path}/"' in text(site, path + "/")
        site.client(path + "/ws").open().see(shown)


@old_names
def test_existing_application(launch: Launch) -> None:
    outer = Starlette(lifespan=lifespan)
    outer.mount("/flet-app", flet_asgi.app(root_main))
    site = launch(asgi=outer)
    assert '"webSocketEndpoint":"flet-app/ws"' in text(site, "/flet-app/")
    site.client("/flet-app/ws").open().see("This is root app!")


@pytest.mark.parametrize("name", NAMES)
def test_name_is_documented(name: str) -> None:
    assert re.search(rf"\b{name}\b", (ROOT / "README.md").read_text())
