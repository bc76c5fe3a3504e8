"""What the documentation says of an app's endpoints, of several apps, and of apps inside other applications."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

import flet_web as ft
import flet_web.asgi as flet_asgi
from flet_web.asgi.uploads.signed_urls import upload_url
from tests.asgi.conftest import running
from tests.asgi.test_static_files import NAVIGATION
from tests.conftest import Launch
from tests.hosting.processes import hosted
from tests.hosting.seed_rows import NOTES, row
from tests.hosting.seed_site import (
    OURS,
    Closing,
    check_that_states_end,
    http,
    lifespan,
    login_program,
    main,
    old_names,
    shown,
    text,
    uploading,
    visiting,
)
from tests.servers import ROOT, serving
from tests.uploads import unfinished_put, wait_until

SEVERAL, EXISTING = "Hosting multiple Flet apps under the same domain", "Adding Flet to the existing FastAPI app"

# The endpoints of an app


@row("How it works", "flet_fastapi.app()")
def test_an_app_is_mounted_with_all_its_endpoints(launch: Launch, tmp_path: Path) -> None:
    outer = Starlette()
    outer.mount("/shop", flet_asgi.app(uploading, upload_dir=str(tmp_path)))
    site = launch(asgi=outer)
    assert OURS in text(site, "/shop/")
    assert httpx.put(http(site, shown(site, "/shop/ws")), content=b"x").status_code == 204
    assert "Sign-in failed" in httpx.get(http(site, "/shop/oauth_callback")).text


@row("How it works", "/ws (WS)")
def test_main_runs_once_for_each_session(launch: Launch) -> None:
    runs: list[str] = []

    def counting(page: ft.Page) -> None:
        runs.append(page.route)
        page.add(ft.Text(str(len(runs))))

    site = launch(asgi=flet_asgi.app(counting))
    first = site.open()
    first.see("1")
    site.open().see("2")
    first.cut()
    first.open().see("1")
    assert len(runs) == 2


@row("How it works", "/upload (PUT)")
def test_uploads_are_put(launch: Launch, tmp_path: Path) -> None:
    site = launch(asgi=flet_asgi.app(uploading, upload_dir=str(tmp_path)))
    url = http(site, shown(site))
    assert httpx.post(url, content=b"x").status_code == 405
    assert httpx.put(url, content=b"x").status_code == 204
    assert (tmp_path / "a.txt").read_bytes() == b"x"


@row("How it works", "/oauth_callback (GET)")
def test_sign_ins_come_back(launch: Launch) -> None:
    check_that_states_end(launch(asgi=flet_asgi.app(login_program(), oauth_state_timeout_seconds=1)))


@row("How it works", "/ (GET)")
def test_every_route_is_the_page(launch: Launch, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("asset")
    site = launch(asgi=flet_asgi.app(main, assets_dir=str(tmp_path)))
    for path in ("/", "/store", "/store/42"):
        assert OURS in text(site, path)
    assert text(site, "/a.txt") == "asset"
    assert httpx.get(http(site, "/b.txt")).status_code == 404


# Several apps


APPS = """
import flet_web; flet_web.install_as_flet()
import flet as ft
import flet.fastapi as flet_fastapi

async def root_main(page: ft.Page):
    await page.add_async(ft.Text("This is root app!"))

async def sub_main(page: ft.Page):
    await page.add_async(ft.Text("This is sub app!"))

app = flet_fastapi.FastAPI()

app.mount("/sub-app", flet_fastapi.app(sub_main))
app.mount("/", flet_fastapi.app(root_main))
"""


@row(SEVERAL, "example with two apps", "uvicorn, then / and /sub-app/", "Notice the trailing slash in /sub-app/")
@row(EXISTING, "import flet.fastapi as flet_fastapi")
@row(NOTES + "FastAPI replaces the built-in web server", "import flet.fastapi as flet_fastapi")
@row("Async-first framework", "FastAPI: async, multiple apps")
def test_several_apps_as_they_are_documented(tmp_path: Path) -> None:
    with hosted("uvicorn", tmp_path, APPS) as server, visiting(server.url.replace("http:", "ws:")) as site:
        for path, seen in (("", "This is root app!"), ("/sub-app", "This is sub app!")):
            assert f'<basehref="{path}/"' in text(site, path + "/")
            site.client(path + "/ws").open().see(seen)
        answer = httpx.get(http(site, "/sub-app"), headers=NAVIGATION)
        assert (answer.status_code, answer.headers["location"]) == (307, "/sub-app/")


@row(NOTES + "FastAPI replaces the built-in web server", "import flet_fastapi")
def test_module_before_0_21(tmp_path: Path) -> None:
    program = APPS.replace("import flet.fastapi as flet_fastapi", "import flet_fastapi")
    with hosted("uvicorn", tmp_path, program) as server, visiting(server.url.replace("http:", "ws:")) as site:
        site.client("/sub-app/ws").open().see("This is sub app!")


@row(SEVERAL, "sub-apps before the root")
@pytest.mark.parametrize("sub_app_first", [True, False])
def test_the_app_at_the_root_answers_what_comes_after_it(launch: Launch, sub_app_first: bool) -> None:
    made = {"/sub-app": flet_asgi.app(main, app_name="Sub"), "/": flet_asgi.app(main, app_name="Root")}
    outer = Starlette()
    for path in sorted(made, reverse=sub_app_first):
        outer.mount(path, made[path])
    title = "Sub" if sub_app_first else "Root"
    assert f"<title>{title}</title>" in text(launch(asgi=outer), "/sub-app/")


@row(SEVERAL, "flet_fastapi.FastAPI()")
@row(EXISTING, "app_manager.shutdown()")
def test_app_ends_sessions_when_the_server_stops() -> None:
    closing = Closing()
    outer = flet_asgi.App()
    outer.mount("/", flet_asgi.app(closing.main))
    with running(outer) as url, visiting(url.replace("http:", "ws:")) as site:
        site.open().see("served")
    assert closing.ended.is_set()


# An app inside another application


@old_names
@row(EXISTING, "example with lifespan")
@pytest.mark.parametrize("outer", [Starlette, FastAPI])
def test_existing_application(launch: Launch, outer: Callable[..., Starlette]) -> None:
    async def hello(page: Any) -> None:
        await page.add_async(ft.Text("Hello, Flet!"))

    made = outer(lifespan=lifespan)
    made.mount("/flet-app", flet_asgi.app(hello))
    site = launch(asgi=made)
    assert '"webSocketEndpoint":"flet-app/ws"' in text(site, "/flet-app/")
    site.client("/flet-app/ws").open().see("Hello, Flet!")


@row(EXISTING, "start() and shutdown() have to be called", "app_manager.start()")
@pytest.mark.parametrize("managed", [True, False])
def test_sessions_and_sign_ins_expire_with_and_without_start(launch: Launch, managed: bool) -> None:
    closing = Closing()
    outer = Starlette(lifespan=lifespan if managed else None)
    outer.mount("/flet-app", flet_asgi.app(closing.main, session_timeout_seconds=0))
    outer.mount("/", flet_asgi.app(login_program(), oauth_state_timeout_seconds=1))
    site = launch(asgi=outer)
    closing.check(site, "/flet-app/ws")
    check_that_states_end(site)


@row(EXISTING, "app_manager.shutdown()", "lifespan or app events")
@pytest.mark.parametrize("how", ["lifespan", "events"])
def test_shutdown_ends_sessions(how: str) -> None:
    manager, closing = flet_asgi.app_manager, Closing()
    events: dict[str, Any] = {"on_startup": [manager.start], "on_shutdown": [manager.shutdown]}
    given: dict[str, Any] = {"lifespan": lifespan} if how == "lifespan" else events
    outer = FastAPI(**given)
    outer.mount("/flet-app", flet_asgi.app(closing.main))
    with running(outer) as url, visiting(url.replace("http:", "ws:")) as site:
        site.client("/flet-app/ws").open().see("served")
    assert closing.ended.is_set()


@row(EXISTING, "app_manager.shutdown()")
def test_shutdown_ends_no_sessions_of_other_servers(launch: Launch) -> None:
    client = launch(asgi=flet_asgi.app(main)).open()
    client.see("served")
    session = client.model.session_id
    with running(flet_asgi.app(main)) as url, visiting(url.replace("http:", "ws:")) as site:
        site.open().see("served")
    client.cut()
    assert client.open().model.session_id == session


def two_servers() -> None:
    """One that stops without a word, and one that calls shutdown() after it."""
    done: list[str] = []

    @asynccontextmanager
    async def noting(app: Starlette) -> AsyncIterator[None]:
        yield
        await flet_asgi.app_manager.shutdown()
        done.append("shut down")

    servers = [(Starlette(), Closing()), (Starlette(lifespan=noting), Closing())]
    for outer, closing in servers:
        outer.mount("/", flet_asgi.app(closing.main))
        with running(outer) as url, visiting(url.replace("http:", "ws:")) as site:
            site.open().see("served")
    assert [closing.ended.is_set() for _, closing in servers] == [False, True]
    assert done == ["shut down"]


@row(EXISTING, "start() and shutdown() have to be called", "app_manager.shutdown()")
def test_shutdown_after_a_server_that_did_not_call_it() -> None:
    # In a process of its own: what the first server leaves behind is in the way of other tests.
    call = f"import {__name__} as module; module.two_servers()"
    ended = subprocess.run([sys.executable, "-c", call], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0, ended.stderr


UPLOADS = """
import flet_web as ft

ft.app(lambda page: page.add(*[ft.Text(page.get_upload_url(f"{n}/a.bin", 60)) for n in range(8)]))
"""


@row(EXISTING, "app_manager.shutdown()")
def test_a_server_that_stops_leaves_no_temporary_files(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(UPLOADS)
    folder = tmp_path / "uploads"
    variables = {"FLET_UPLOAD_DIR": str(folder), "FLET_SECRET_KEY": "key"}
    with serving(tmp_path / "program.py", **variables) as server, ExitStack() as uploads:
        client = uploads.enter_context(visiting(server.url)).open()
        client.until(lambda: len(client.texts) == 8)
        for url in client.texts:
            uploads.enter_context(unfinished_put(("127.0.0.1", server.port), url, "100000", b"x" * 5000))
        wait_until(lambda: len(list(folder.rglob("*.part"))) == 8)
        assert server.interrupt(10) == 0
        assert list(folder.rglob("*")) == []


# Endpoints alone


@row("Static files", "an application for page, manifest, client and assets")
def test_static_files_have_all_of_them(launch: Launch, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("asset")
    site = launch(asgi=flet_asgi.FletStaticFiles(assets_dir=str(tmp_path)))
    assert OURS in text(site)
    assert '"start_url":"/"' in text(site, "/manifest.json")
    assert text(site, "/a.txt") == "asset"
    assert httpx.get(http(site, "/favicon.png")).content.startswith(b"\x89PNG")


@row("Static files", 'app.mount(path="/", app=FletStaticFiles())')
@pytest.mark.parametrize("outer", [flet_asgi.App, FastAPI])
def test_static_files_are_mounted(launch: Launch, outer: Callable[..., Starlette]) -> None:
    made = outer()
    made.mount(path="/", app=flet_asgi.FletStaticFiles())
    assert OURS in text(launch(asgi=made))


async def live(websocket: WebSocket) -> None:
    await flet_asgi.FletApp(main).handle(websocket)


async def store(request: Request) -> Response:
    folder = request.query_params["folder"]
    return await flet_asgi.FletUpload(folder, secret_key="key").handle(request)


async def signed_in(request: Request) -> Response:
    return await flet_asgi.FletOAuth().handle(request)


def in_starlette() -> Starlette:
    put = Route("/upload", store, methods=["PUT"])
    return Starlette(routes=[WebSocketRoute("/app1/ws", live), put, Route("/oauth_callback", signed_in)])


def in_fastapi() -> Starlette:
    made = FastAPI()
    made.websocket("/app1/ws")(live)
    # Without a model: it is a response of its own that comes back.
    made.put("/upload", response_model=None)(store)
    made.get("/oauth_callback", response_model=None)(signed_in)
    return made


both = pytest.mark.parametrize("made", [in_starlette, in_fastapi])


@row("WebSocket handler", '@app.websocket("/app1/ws") and FletApp(main).handle(websocket)')
@both
def test_websocket_handler_alone(launch: Launch, made: Callable[[], Starlette]) -> None:
    launch(asgi=made()).client("/app1/ws").open().see("served")


@row("Uploads handler", '@app.put("/upload") and FletUpload(folder).handle(request)')
@both
def test_uploads_handler_alone(launch: Launch, made: Callable[[], Starlette], tmp_path: Path) -> None:
    url = upload_url("/upload", "a.txt", secret_key="key", session_id="any")
    answer = httpx.put(http(launch(asgi=made()), f"{url}&folder={tmp_path}"), content=b"x")
    assert (answer.status_code, (tmp_path / "a.txt").read_bytes()) == (204, b"x")


@row("OAuth callback handler", '@app.get("/oauth_callback") and FletOAuth().handle(request)')
@both
def test_oauth_callback_handler_alone(launch: Launch, made: Callable[[], Starlette]) -> None:
    outer = made()
    outer.mount("/shop", flet_asgi.app(login_program(), oauth_state_timeout_seconds=1))
    check_that_states_end(launch(asgi=outer), below="/shop")


@row("Uploads handler", "this endpoint is optional")
@row("OAuth callback handler", "this endpoint is optional")
def test_an_app_without_uploads_and_sign_in(launch: Launch) -> None:
    def asking(page: ft.Page) -> None:
        try:
            page.get_upload_url("a.txt", 60)
        except RuntimeError as error:
            page.add(ft.Text(str(error)))

    async def only(websocket: WebSocket) -> None:
        await flet_asgi.FletApp(asking).handle(websocket)

    site = launch(asgi=Starlette(routes=[WebSocketRoute("/ws", only)]))
    assert shown(site).startswith("the app takes no uploads")
