"""Nobody can fill the server with sessions: an address has a share, and what nobody has used goes first."""

from __future__ import annotations

import socket
from contextlib import ExitStack
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

import flet_web as ft
from flet_web.asgi.application import app
from tests.conftest import Launch, Site
from tests.security.attack import Visitor
from tests.servers import serving
from tests.uploads import wait_until

BUSY = 1013


def counter(page: ft.Page) -> None:
    shown = ft.Text("0")

    def add() -> None:
        shown.value = str(int(shown.value) + 1)

    page.add(shown, ft.Button("Add", on_click=add))


def visitor(site: Site, address: str = "127.0.0.1", **options: Any) -> Visitor:
    made = Visitor(site.url + "/ws", address=address, **options)
    site.clients.append(made)
    return made


def test_an_address_has_a_share_of_the_sessions(launch: Launch) -> None:
    site = launch(counter, max_sessions=100, max_sessions_per_address=10)
    taken = [visitor(site) for _ in range(10)]
    assert [tab.ask() for tab in taken] == [None] * 10
    assert visitor(site).ask() == BUSY
    assert visitor(site, "127.0.0.2").ask() is None
    taken[0].click("Add")
    taken[0].see("1")


def test_a_flood_from_one_address_shuts_out_nobody_else(launch: Launch) -> None:
    """With the defaults: whatever one address does, others find room."""
    site = launch(counter, max_sessions=200)
    greedy = [visitor(site) for _ in range(250)]
    for tab in greedy:
        tab.ask()
        tab.close()
    for number in range(2, 30):
        assert visitor(site, f"127.0.0.{number}").ask() is None


def test_sessions_that_nobody_has_used_make_room(launch: Launch) -> None:
    site = launch(counter, max_sessions=5, max_sessions_per_address=5)
    used = visitor(site, "127.0.0.2").open()
    used.click("Add")
    used.see("1")
    used.close()
    for number in range(3, 20):
        # They look and go. With the default timeout each would stay for an hour.
        passing = visitor(site, f"127.0.0.{number}")
        assert passing.ask() is None
        passing.close()
    used.open()
    used.see("1")


def test_sessions_that_are_connected_or_used_make_no_room(launch: Launch) -> None:
    site = launch(counter, max_sessions=3, max_sessions_per_address=3)
    connected = visitor(site, "127.0.0.2").open()
    used = [visitor(site, f"127.0.0.{number}").open() for number in (3, 4)]
    for tab in used:
        tab.click("Add")
        tab.see("1")
        tab.close()
    assert visitor(site, "127.0.0.5").ask() == BUSY
    used[0].open().see("1")
    connected.click("Add")
    connected.see("1")


def test_a_session_that_makes_room_is_told(launch: Launch) -> None:
    ended: list[str] = []

    def main(page: ft.Page) -> None:
        page.on_close = lambda: ended.append(page.session_id or "")
        counter(page)

    site = launch(main, max_sessions=1)
    first, second = visitor(site).open(), visitor(site)
    first.close()
    # The server may not know yet that the first one is gone.
    wait_until(lambda: second.ask() is None)
    wait_until(lambda: ended == [first.model.session_id])


def test_an_address_has_a_share_of_the_connections(launch: Launch) -> None:
    """Those that never register count too."""
    site = launch(counter, max_connections_per_address=3)
    silent = [visitor(site) for _ in range(2)]
    for tab in silent:
        tab.dial()
    user = visitor(site).open()
    assert visitor(site).ask() == BUSY
    assert visitor(site, "127.0.0.2").ask() is None
    silent[0].close()
    wait_until(lambda: visitor(site).ask() is None)
    user.click("Add")
    user.see("1")


def answers(url: str, address: str) -> bool:
    """Whether the server answers a request from an address."""
    try:
        # One that is refused may be gone at any point.
        with socket.create_connection(at(url), 5, source_address=(address, 0)) as connection:
            connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
            return connection.recv(4) == b"HTTP"
    except ConnectionError:
        return False


def at(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    return str(parts.hostname), int(parts.port or 0)


def test_an_address_has_a_share_of_the_connections_of_the_own_server(tmp_path: Any) -> None:
    """Those that ask for nothing; a WebSocket is counted by itself, and a proxy connects for all."""
    with served(tmp_path, FLET_MAX_CONNECTIONS_PER_ADDRESS="3") as url, ExitStack() as opened:
        tabs = [Visitor(url, address="127.0.0.2") for _ in range(3)]
        assert [tab.ask() for tab in tabs] == [None] * 3
        assert answers(url, "127.0.0.2")
        silent = [
            opened.enter_context(socket.create_connection(at(url), 5, source_address=(address, 0)))
            for address in ["127.0.0.2"] * 3 + ["127.0.0.1"] * 5
        ]
        wait_until(lambda: not answers(url, "127.0.0.2"))
        assert answers(url, "127.0.0.3")
        assert answers(url, "127.0.0.1")
        silent[0].close()
        wait_until(lambda: answers(url, "127.0.0.2"))


@pytest.mark.parametrize("trusted", ["127.0.0.1", "127.0.0.0/8", "*"])
def test_addresses_behind_a_trusted_proxy_are_told_apart(tmp_path: Any, trusted: str) -> None:
    with served(tmp_path, FLET_TRUSTED_PROXIES=trusted, FLET_MAX_SESSIONS_PER_ADDRESS="1") as url:
        for client in ("203.0.113.1", "203.0.113.2", "2001:db8::1", "2001:db8:1::1"):
            tab = Visitor(url)
            tab.headers["X-Forwarded-For"] = client
            assert tab.ask() is None


def test_nobody_else_can_make_up_an_address(tmp_path: Any) -> None:
    with served(tmp_path, FLET_TRUSTED_PROXIES="127.0.0.1", FLET_MAX_SESSIONS_PER_ADDRESS="1") as url:
        codes = []
        for number in range(3):
            tab = Visitor(url, address="127.0.0.2")
            tab.headers["X-Forwarded-For"] = f"203.0.113.{number}"
            codes.append(tab.ask())
        assert codes == [None, BUSY, BUSY]


def test_addresses_of_one_ipv6_network_share(tmp_path: Any) -> None:
    """A household or a server has 2 ** 64 of them."""
    with served(tmp_path, FLET_TRUSTED_PROXIES="127.0.0.1", FLET_MAX_SESSIONS_PER_ADDRESS="1") as url:
        codes = []
        for client in ("2001:db8::1", "2001:db8::ffff:1", "2001:db8:0:1::1"):
            tab = Visitor(url)
            tab.headers["X-Forwarded-For"] = client
            codes.append(tab.ask())
        assert codes == [None, BUSY, None]


PROGRAM = """
import flet_web as ft

def main(page: ft.Page) -> None:
    page.add(ft.Text("Hello"))

ft.run(main)
"""


def served(folder: Any, **variables: str) -> Any:
    from contextlib import contextmanager

    @contextmanager
    def serve() -> Any:
        program = folder / "program.py"
        program.write_text(PROGRAM)
        with serving(program, **variables) as server:
            yield server.url.replace("http:", "ws:") + "ws"

    return serve()


def test_the_page_says_that_the_server_is_busy_and_comes_back(launch: Launch, page: Page) -> None:
    site = launch(asgi=app(counter, dialect="1.0", max_sessions=1, session_timeout_seconds=0))
    first = visitor(site, "127.0.0.2").open()
    first.click("Add")
    first.see("1")
    page.goto(site.url.replace("ws:", "http:"))
    expect(page.get_by_text("busy")).to_be_visible()
    first.close()
    expect(page.get_by_text("Add")).to_be_visible(timeout=15_000)
    expect(page.get_by_text("busy")).to_be_hidden()
