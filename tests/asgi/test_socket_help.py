"""What the operator reads when a page cannot connect: the header or option that would have to change."""

from __future__ import annotations

import logging

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

import flet_web as ft
from flet_web.asgi.application import app
from tests.asgi.conftest import Serve, running


def main(page: ft.Page) -> None:
    """Nothing is ever shown."""


@pytest.mark.parametrize(
    ("origin", "advice"),
    [
        ("http://127.0.0.1:1", "proxy_set_header Host $http_host, not $host"),
        ("https://shop.example", "FLET_ALLOWED_ORIGINS"),
    ],
)
def test_a_refused_origin_is_logged_with_advice(origin: str, advice: str, caplog: pytest.LogCaptureFixture) -> None:
    with running(app(main)) as url, caplog.at_level(logging.WARNING, "flet_web"):
        with pytest.raises(InvalidStatus):
            connect(url.replace("http", "ws") + "/ws", origin=Origin(origin), proxy=None)
        assert origin in caplog.text
        assert advice in caplog.text
        said = httpx.get(url + "/ws", headers={"x-flet-socket": origin}).json()
        assert origin in said["text"]


def test_a_handshake_without_upgrade_is_logged(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    client = serve(app(main))
    with caplog.at_level(logging.WARNING, "flet_web"):
        answer = client.get(
            "/ws", headers={"sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==", "sec-websocket-version": "13"}
        )
    assert answer.status_code == 426
    assert "proxy_set_header Upgrade $http_upgrade" in caplog.text


def test_a_page_whose_socket_does_not_come_through_is_told_so(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    client = serve(app(main))
    with caplog.at_level(logging.WARNING, "flet_web"):
        said = client.get("/ws", headers={"x-flet-socket": str(client.base_url).rstrip("/")}).json()
    assert "does not come through" in said["title"]
    assert "Upgrade" in caplog.text


def test_other_requests_at_the_same_address_are_a_route(serve: Serve) -> None:
    assert serve(app(main)).get("/ws", headers={"accept": "text/html"}).headers["content-type"].startswith("text/html")
