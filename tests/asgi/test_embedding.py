"""Flet apps inside other people's applications, and each endpoint alone, as the documentation shows it."""

from __future__ import annotations

import runpy
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
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

import flet_web.asgi as flet_asgi
from flet_web.asgi.uploads.signed_urls import upload_url

from .conftest import Serve
from .test_application import opens, page_of
from .test_static_files import NAVIGATION, config_of


async def main(page: Any) -> None:
    pass


@asynccontextmanager
async def lifespan(app: Any) -> AsyncIterator[None]:
    await flet_asgi.app_manager.start()
    yield
    await flet_asgi.app_manager.shutdown()


def check_mounted(client: httpx.Client) -> None:
    assert client.get("/hello").json() == "hello"
    assert config_of(page_of(client, "/flet-app/route"))["webSocketEndpoint"] == "flet-app/ws"
    assert opens(client, "/flet-app/ws")
    assert client.get("/flet-app", headers=NAVIGATION).headers["location"].endswith("/flet-app/")


@pytest.mark.parametrize("with_lifespan", [True, False])
def test_inside_a_starlette_application(serve: Serve, with_lifespan: bool) -> None:
    async def hello(request: Request) -> Response:
        return Response('"hello"', media_type="application/json")

    routes = [Route("/hello", hello), Mount("/flet-app", flet_asgi.app(main))]
    check_mounted(serve(Starlette(routes=routes, lifespan=lifespan if with_lifespan else None)))


@pytest.mark.parametrize("with_lifespan", [True, False])
def test_inside_a_fastapi_application(serve: Serve, with_lifespan: bool) -> None:
    outer = FastAPI(lifespan=lifespan if with_lifespan else None)
    outer.add_api_route("/hello", lambda: "hello")
    outer.mount("/flet-app", flet_asgi.app(main))
    check_mounted(serve(outer))


def test_several_apps_in_a_fastapi_application(serve: Serve) -> None:
    outer = FastAPI()
    outer.mount("/sub-app", flet_asgi.app(main, app_name="Sub"))
    outer.mount("/", flet_asgi.app(main, app_name="Root"))
    client = serve(outer)
    assert "<title>Root</title>" in page_of(client, "/")
    assert "<title>Sub</title>" in page_of(client, "/sub-app/")
    assert client.get("/sub-app", headers=NAVIGATION).headers["location"] == "/sub-app/"


def test_mount_method_of_the_own_application(serve: Serve) -> None:
    outer = flet_asgi.App()
    outer.mount("/sub-app", flet_asgi.app(main))
    outer.mount("/", flet_asgi.app(main))
    client = serve(outer)
    assert opens(client, "/ws")
    assert opens(client, "/sub-app/ws")


def test_endpoints_alone(serve: Serve, tmp_path: Path) -> None:
    async def socket(websocket: WebSocket) -> None:
        await flet_asgi.FletApp(main).handle(websocket)

    async def upload(request: Request) -> Response:
        return await flet_asgi.FletUpload(str(tmp_path), secret_key="key").handle(request)

    routes = [
        WebSocketRoute("/app1/live", socket),
        Route("/app1/upload", upload, methods=["PUT"]),
        Mount("/app1", flet_asgi.FletStaticFiles(websocket_endpoint_path="/app1/live")),
    ]
    client = serve(Starlette(routes=routes))
    page = page_of(client, "/app1/")
    assert '<base href="/app1/"' in page
    assert opens(client, "/" + config_of(page)["webSocketEndpoint"])
    assert client.put(upload_url("/app1/upload", "a.txt", secret_key="key"), content=b"x").status_code == 204


def test_endpoints_alone_in_a_fastapi_application(serve: Serve, tmp_path: Path) -> None:
    outer = FastAPI()

    @outer.put("/upload")
    async def flet_uploads(request: Request) -> None:
        await flet_asgi.FletUpload(str(tmp_path), secret_key="key").handle(request)

    outer.mount("/", flet_asgi.FletStaticFiles())
    client = serve(outer)
    assert "flet-config" in page_of(client, "/")
    url = upload_url("/upload", "a.txt", secret_key="key")
    assert client.put(url, content=b"x").status_code == 200
    assert client.put(url, content=b"x").json() == {"detail": "this URL is or was used for an upload"}


def test_static_files_say_where_they_are_mounted(serve: Serve) -> None:
    files = flet_asgi.FletStaticFiles(app_mount_path="/shop")
    page = page_of(serve(Starlette(routes=[Mount("/shop", files)])), "/shop/")
    assert '<base href="/shop/"' in page
    assert config_of(page)["webSocketEndpoint"] == "shop/ws"


def test_names_of_the_package() -> None:
    for name in flet_asgi.__all__:
        assert getattr(flet_asgi, name)
    with pytest.raises(AttributeError, match="expected one of App, FletApp"):
        _ = flet_asgi.Missing


PROGRAM = """
import flet_web.asgi as flet_asgi

app = flet_asgi.app(lambda page: None, assets_dir="assets")
files = flet_asgi.FletStaticFiles(assets_dir="assets")
"""


@pytest.mark.parametrize("name", ["app", "files"])
def test_a_relative_folder_belongs_to_the_folder_of_the_program(serve: Serve, tmp_path: Path, name: str) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "a.txt").write_text("asset")
    (tmp_path / "program.py").write_text(PROGRAM)
    assert serve(runpy.run_path(str(tmp_path / "program.py"))[name]).get("/a.txt").text == "asset"


def test_a_folder_of_assets_that_is_not_there_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    flet_asgi.app(main, assets_dir=str(tmp_path / "asets"))
    assert [record.getMessage() for record in caplog.records] == [f"Folder of assets {tmp_path}/asets does not exist."]
