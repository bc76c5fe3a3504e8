"""Files that a program offers for download, over real HTTP."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.websockets import WebSocket

import flet_web as ft
from flet_web.asgi import FletApp, FletDownload, app
from flet_web.asgi.downloads import DOWNLOADS
from tests.conftest import Launch, Site


def offering(path: Path, *args: Any, **options: Any) -> Any:
    """A program that shows the URL of a file, or why there is none."""

    def main(page: ft.Page) -> None:
        try:
            page.add(ft.Text(page.get_download_url(path, *args, **options)))
        except (ValueError, TypeError, OSError) as error:
            page.add(ft.Text(f"{type(error).__name__}: {error}"))

    return main


def shown(site: Site) -> str:
    client = site.open()
    return str(client.until(lambda: client.texts)[0])


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "r 1.csv"
    path.write_bytes(b"a,b\n" * 1000)
    return path


@pytest.mark.parametrize("mount", ["", "/shop"])
def test_a_file_is_sent_as_an_attachment(launch: Launch, report: Path, mount: str) -> None:
    site = launch(asgi=Starlette(routes=[Mount(mount, app(offering(report)))]))
    site.url += mount
    address = shown(site)
    assert address.startswith("_flet/download/")
    assert address.endswith("/r%201.csv")
    assert report.parent.name not in address
    url = site.url.replace("ws:", "http:") + "/" + address
    answer = httpx.get(url)
    assert (answer.status_code, answer.content) == (200, report.read_bytes())
    assert answer.headers["content-disposition"] == "attachment; filename*=utf-8''r%201.csv"
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.headers["cache-control"] == "private, no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    part = httpx.get(url, headers={"range": "bytes=2-4"})
    assert (part.status_code, part.content) == (206, b"b\na")
    head = httpx.head(url)
    assert (head.status_code, head.headers["content-length"], head.content) == (200, "4000", b"")
    report.unlink()
    assert httpx.get(url).status_code == 404


def test_what_was_not_offered_is_not_there(launch: Launch, report: Path) -> None:
    site = launch(offering(report))
    key = shown(site).split("/")[2]
    base = site.url.replace("ws:", "http:") + "/_flet/download/"
    navigation = {"accept": "text/html", "sec-fetch-mode": "navigate"}
    for path in (f"{key[:-1]}/r.csv", "x/r.csv", key, f"{key}/../r.csv", f"{key}/a/b"):
        assert httpx.get(base + path, headers=navigation).status_code == 404


def test_a_url_expires(launch: Launch, report: Path) -> None:
    site = launch(offering(report, 1e-9))
    answer = httpx.get(site.url.replace("ws:", "http:") + "/" + shown(site))
    assert (answer.status_code, answer.text) == (404, "This link has expired.\n")


def test_the_user_gets_another_name(launch: Launch, report: Path) -> None:
    site = launch(offering(report, file_name="Übersicht.csv"))
    answer = httpx.get(site.url.replace("ws:", "http:") + "/" + shown(site))
    assert answer.headers["content-disposition"] == "attachment; filename*=utf-8''%C3%9Cbersicht.csv"


@pytest.mark.usefixtures("plain_store")
def test_a_store_of_several_workers_gets_plain_data(launch: Launch, report: Path) -> None:
    site = launch(offering(report))
    assert httpx.get(site.url.replace("ws:", "http:") + "/" + shown(site)).status_code == 200


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"expires": 0}, "ValueError: expires must be"),
        ({"expires": float("nan")}, "ValueError: expires must be"),
        ({"expires": "600"}, "TypeError: expires must be"),
        ({"file_name": "../x"}, "ValueError: the name of a download"),
        ({"file_name": "a\nb"}, "ValueError: the name of a download"),
        ({"file_name": ""}, "ValueError: the name of a download"),
    ],
)
def test_what_cannot_be_offered_is_said(launch: Launch, report: Path, options: dict[str, Any], error: str) -> None:
    assert shown(launch(offering(report, **options))).startswith(error)


def test_a_file_that_is_not_there_is_said(launch: Launch, tmp_path: Path) -> None:
    assert shown(launch(offering(tmp_path / "none"))).startswith("FileNotFoundError: there is no file")
    assert shown(launch(offering(tmp_path))).startswith("FileNotFoundError: there is no file")


def test_each_endpoint_alone(launch: Launch, report: Path) -> None:
    main = offering(report)

    async def socket(websocket: WebSocket) -> None:
        await FletApp(main).handle(websocket)

    site = launch(asgi=Starlette(routes=[WebSocketRoute("/ws", socket), Route(DOWNLOADS, FletDownload().handle)]))
    assert httpx.get(site.url.replace("ws:", "http:") + "/" + shown(site)).status_code == 200
