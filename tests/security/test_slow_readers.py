"""A client that stops reading is disconnected after a while, with the socket that holds what it has not read."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from websockets.sync.client import ClientConnection, connect

import flet_web as ft
from flet_web.protocol import RegisterClient, encode_message
from tests.conftest import Launch
from tests.security.attack import PROGRAMS, Client, Visitor
from tests.servers import Server, serving

SILENT = 5


def sockets(server: Server) -> int:
    """How many sockets the process has open."""
    found = 0
    for link in Path(f"/proc/{server.process.pid}/fd").iterdir():
        with contextlib.suppress(OSError):
            found += os.readlink(link).startswith("socket:")
    return found


def listeners(user: Client) -> int:
    """How many pages that talk are connected, as the program is told."""
    before = len(user.texts)
    user.click("count")
    user.until(lambda: len(user.texts) > before)
    return int(user.texts[-1].split()[0])


@pytest.fixture(params=["", "uvloop httptools"], ids=["fast", "plain"])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    with serving(PROGRAMS / "chatter.py", FLET_SEND_TIMEOUT="1", WITHOUT=request.param) as started:
        yield started


@contextlib.contextmanager
def talked_to(url: str) -> Iterator[ClientConnection]:
    """A client that has registered for a page that talks. What it does not read stays in its socket."""
    opened = socket.socket()
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
    opened.connect(("127.0.0.1", urlsplit(url).port))
    options: dict[str, Any] = {"compression": None, "ping_interval": None, "proxy": None}
    with connect(url, sock=opened, max_queue=1, close_timeout=0.1, **options) as client:
        client.send(encode_message(RegisterClient(None, "", {"route": "/talk"})))
        yield client


def test_a_client_that_does_not_read_is_disconnected(server: Server) -> None:
    url = server.url.replace("http:", "ws:") + "ws"
    user = Visitor(url).open()
    before, most = sockets(server), 0
    with contextlib.ExitStack() as stack:
        for _ in range(SILENT):
            stack.enter_context(talked_to(url))
        end = time.monotonic() + 20
        while most < SILENT or (now := listeners(user)) > 0:
            most = max(most, listeners(user))
            assert time.monotonic() < end, f"{now if most == SILENT else most} are still connected"
        assert sockets(server) == before
    user.close()


def test_a_client_that_reads_slowly_stays(server: Server) -> None:
    """A byte is a sign of life: what counts is not how fast a client is."""
    seen = 0
    with talked_to(server.url.replace("http:", "ws:") + "ws") as reader:
        end = time.monotonic() + 4
        while time.monotonic() < end:
            assert reader.recv()
            seen += 1
            time.sleep(0.2)  # this is what is slow
    assert 10 < seen < 30


def test_under_another_server_a_client_that_does_not_read_counts_as_gone(launch: Launch) -> None:
    gone = threading.Event()

    def main(page: ft.Page) -> None:
        page.on_disconnect = gone.set
        big = ft.Text()
        page.add(big)
        while not gone.is_set():
            big.value = str(time.monotonic()) + "x" * 100_000
            page.update()
            time.sleep(0.01)

    with talked_to(launch(main, send_timeout_seconds=1).url + "/ws"):
        assert gone.wait(20)
