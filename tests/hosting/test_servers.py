"""An exported app under each server: its page, a session, an upload, and a stop while sessions are open."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from tests.hosting.processes import COMMANDS, Hosted, hosted
from tests.session.client import Client

Host = Callable[..., Hosted]


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    """Start a server by its name in COMMANDS."""
    with ExitStack() as stack:
        yield lambda server, **variables: stack.enter_context(hosted(server, tmp_path, **variables))


@pytest.fixture
def tab() -> Iterator[Callable[[Hosted], Client]]:
    """A registered tab of a hosted app."""
    with ExitStack() as stack:

        def start(server: Hosted) -> Client:
            client = Client(server.url.replace("http", "ws") + "/ws")
            stack.callback(client.close)
            return client.open()

        yield start


Tab = Callable[[Hosted], Client]


def shown(client: Client) -> tuple[str, str, list[str]]:
    """The number, the URL for an upload, and what the page knows: process id, client's address, URL."""
    client.until(lambda: len(client.texts) == 3)
    number, upload, known = client.texts
    return number, upload, known.split()


@pytest.mark.parametrize("server", COMMANDS)
def test_page_session_upload_and_stop(host: Host, tab: Tab, server: str) -> None:
    running = host(server)
    page = httpx.get(running.url + "/some/route", headers={"accept": "text/html"}, timeout=30)
    assert (page.status_code, "flet-config" in page.text) == (200, True)
    client = tab(running)
    assert shown(client)[0] == "0"
    client.click("Add")
    client.until(lambda: client.texts[0] == "1")
    content = os.urandom(3 << 20)
    assert httpx.put(running.url + shown(client)[1], content=content).status_code == 204
    assert (running.folder / "uploads" / "folder" / "a.bin").read_bytes() == content
    if waits := server == "hypercorn" and sys.version_info >= (3, 12):
        # Servers of asyncio wait for their connections since Python 3.12, and Hypercorn 0.18 waits for the server.
        client.close()
    log = running.stop()
    assert "/flet_web/" not in log, "a traceback goes through our code"
    assert waits or client.until_closed() != 1000


@pytest.mark.parametrize("server", COMMANDS)
def test_session_is_resumed_after_a_lost_connection(host: Host, tab: Tab, server: str) -> None:
    running = host(server)
    client = tab(running)
    process = shown(client)[2][0]
    client.click("Add")
    client.until(lambda: client.texts[0] == "1")
    session = client.model.session_id
    client.cut()
    client.open()
    client.until(lambda: len(client.texts) == 3)
    # Another worker does not have the session: the page starts again there.
    is_same = shown(client)[2][0] == process
    assert (client.model.session_id == session, client.texts[0]) == (is_same, "1" if is_same else "0")


def test_every_worker_answers_and_takes_sessions_that_it_does_not_know(host: Host, tab: Tab) -> None:
    running = host("uvicorn with two workers")
    client = tab(running)
    first = shown(client)[2][0]
    client.click("Add")
    for _ in range(200):
        client.reload()
        if shown(client)[2][0] != first:
            break
    assert shown(client)[0] == "0"
    assert shown(client)[2][0] != first
    client.click("Add")
    client.until(lambda: client.texts[0] == "1")


@pytest.mark.parametrize("server", COMMANDS)
def test_large_messages_are_refused_under_every_server(host: Host, tab: Tab, server: str) -> None:
    client = tab(host(server, FLET_MAX_FRAME_SIZE="65536"))
    # Daphne does not send the code 1009, but 1011.
    assert client.send_last(b"\0" + bytes(65536)) == (1011 if server == "daphne" else 1009)


@pytest.mark.parametrize("server", COMMANDS)
def test_pages_of_other_sites_get_no_session(host: Host, server: str) -> None:
    running = host(server)
    response = httpx.get(
        running.url + "/ws",
        headers={
            "connection": "Upgrade",
            "upgrade": "websocket",
            "sec-websocket-version": "13",
            "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
            "origin": "https://evil.example",
        },
    )
    assert response.status_code == 403
