"""Whose a session is where an application around the app knows its users, and which program an endpoint serves."""

from __future__ import annotations

import base64
import contextvars
import functools
import gc
import json
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from itsdangerous import TimestampSigner
from starlette.applications import Starlette
from starlette.authentication import AuthCredentials, AuthenticationBackend, SimpleUser
from starlette.middleware import Middleware
from starlette.middleware.authentication import AuthenticationMiddleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import HTTPConnection
from starlette.routing import Mount, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket
from websockets.exceptions import ConnectionClosed

import flet_web as ft
import flet_web.asgi as flet_asgi
from tests.conftest import Launch, Site
from tests.session.client import Client

CURRENT: contextvars.ContextVar[str] = contextvars.ContextVar("current", default="nobody")


class Backend(AuthenticationBackend):
    """The user is who the session says."""

    async def authenticate(self, conn: HTTPConnection) -> tuple[AuthCredentials, SimpleUser] | None:
        name = conn.session.get("user")
        return (AuthCredentials(["authenticated"]), SimpleUser(name)) if name else None


class Variables:
    """Middleware that sets a ContextVar."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        CURRENT.set(HTTPConnection(scope).headers.get("x-current", "nobody") if "headers" in scope else "nobody")
        await self.app(scope, receive, send)


def counter(page: ft.Page) -> None:
    """A page with a number, and a button that adds to it."""
    number = ft.Text("0")

    def add() -> None:
        number.value = str(int(number.value) + 1)

    page.add(number, ft.Button("+", on_click=add))


def outer(main: Callable[..., Any], *, authenticates: bool = True, **options: Any) -> Starlette:
    middleware = [Middleware(SessionMiddleware, secret_key="k")]
    if authenticates:
        middleware.append(Middleware(AuthenticationMiddleware, backend=Backend()))
    mounted = flet_asgi.app(main, dialect="1.0", **options)
    return Starlette(routes=[Mount("/app", mounted)], middleware=[*middleware, Middleware(Variables)])


def sign(client: Client, **session: Any) -> Client:
    """Give the browser the outer application's session, signed anew."""
    data = base64.b64encode(json.dumps(session).encode())
    client.cookies["session"] = TimestampSigner("k").sign(data).decode()
    return client


def one_up(site: Site, **session: Any) -> Client:
    client = sign(site.client("/app/ws"), **session).open()
    client.click("+")
    client.see("1")
    return client


@pytest.mark.parametrize("authenticates", [True, False], ids=["user", "session"])
@pytest.mark.parametrize("is_reload", [True, False], ids=["reload", "cut"])
def test_the_same_user_finds_the_page_and_another_one_does_not(
    launch: Launch, authenticates: bool, is_reload: bool
) -> None:
    ended = threading.Event()

    def main(page: ft.Page) -> None:
        page.on_close = lambda: ended.set()
        counter(page)

    site = launch(asgi=outer(main, authenticates=authenticates))
    client = one_up(site, user="ann")

    def come_back() -> Client:
        if is_reload:
            return client.reload()
        client.cut()
        return client.open()

    sign(client, user="ann")
    come_back().see("1")
    ann = client.model.session_id
    sign(client, user="bob")
    come_back().see("0")
    assert client.model.session_id != ann
    assert ended.wait(5)
    client.click("+")
    client.see("1")
    client.cookies.pop("session")
    come_back().see("0")
    # Nor does a session that nobody began belong to whoever signs in later.
    client.click("+")
    client.see("1")
    sign(client, user="ann")
    come_back().see("0")


def test_what_else_the_session_holds_does_not_matter_where_the_user_is_known(launch: Launch) -> None:
    client = one_up(launch(asgi=outer(counter)), user="ann")
    sign(client, user="ann", flash="welcome")
    client.reload().see("1")


def fails(page: ft.Page, request: ft.PageRequest) -> bool:
    raise RuntimeError("no answer")


async def same_team(page: ft.Page, request: ft.PageRequest) -> bool:
    return bool(request.session["team"] == page.request.session["team"])


@pytest.mark.parametrize(
    ("hook", "team", "shown"),
    [
        (same_team, "red", "1"),
        (same_team, "blue", "0"),
        (lambda page, request: ft.context.page is page and request.user.identity == "bob", "red", "1"),
        (fails, "red", "0"),
    ],
    ids=["yes", "no", "in a thread", "an exception"],
)
def test_a_program_with_rules_of_its_own(launch: Launch, hook: Callable[..., Any], team: str, shown: str) -> None:
    client = one_up(launch(asgi=outer(counter, on_resume=hook)), user="ann", team="red")
    sign(client, user="bob", team=team)
    client.reload().see(shown)


def test_the_request_is_that_of_the_current_connection(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        shown = ft.Text()

        def describe() -> str:
            r = page.request
            return f"{r.user.identity} {r.headers['X-Current']} {r.session['user']} {r.cookies['a']} {CURRENT.get()}"

        def sync() -> None:
            shown.value = describe()

        async def asynchronous() -> None:
            shown.value = describe() + "!"

        page.add(shown, ft.Button("sync", on_click=sync), ft.Button("async", on_click=asynchronous))
        shown.value = describe()

    site = launch(asgi=outer(main))
    client = sign(site.client("/app/ws"), user="ann")
    client.cookies["a"] = "b"
    client.headers["X-Current"] = "first"
    client.open().see("ann first ann b first")
    client.cut()
    client.headers["X-Current"] = "second"
    client.open()
    client.click("sync")
    client.see("ann second ann b second")
    client.click("async")
    client.see("ann second ann b second!")


def test_a_program_ends_the_session(launch: Launch) -> None:
    ended = threading.Event()

    def main(page: ft.Page) -> None:
        page.on_close = lambda: ended.set()
        counter(page)

        def leave() -> None:
            page.add(ft.Text("bye"))
            page.close_session()

        page.add(ft.Button("leave", on_click=leave))

    client = launch(main).open()
    client.click("leave")
    # What it confirms may come too late.
    with suppress(ConnectionClosed):
        client.see("0", "bye")
    assert client.texts == ["0", "bye"]
    assert client.until_closed() == 4000
    old = client.model.session_id
    assert ended.wait(5)
    client.open().see("0")
    assert client.model.session_id != old


def titled(title: str, tags: list[str], page: ft.Page) -> None:
    counter(page)


ENTRIES: dict[str, Callable[[int], Callable[..., Any]]] = {
    "partial": lambda number: functools.partial(titled, "a", ["b"]),
    "lambda": lambda number: lambda page: counter(page),
    "closure": lambda number: _closure(["a"]),
}


def _closure(tags: list[str]) -> Callable[..., Any]:
    def main(page: ft.Page) -> None:
        titled("a", tags, page)

    return main


def endpoint_of(entry: Callable[[int], Callable[..., Any]], **options: Any) -> Starlette:
    numbers = iter(range(1000))

    async def endpoint(websocket: WebSocket) -> None:
        await flet_asgi.FletApp(entry(next(numbers)), dialect="1.0", **options).handle(websocket)

    return Starlette(routes=[WebSocketRoute("/ws", endpoint)])


@pytest.mark.parametrize("kind", ENTRIES)
def test_an_entry_point_that_is_made_for_each_connection_finds_its_sessions(launch: Launch, kind: str) -> None:
    client = launch(asgi=endpoint_of(ENTRIES[kind])).open()
    client.click("+")
    client.see("1")
    client.reload().see("1")


def test_programs_that_differ_for_each_connection_do_not_pile_up(launch: Launch) -> None:
    site = launch(asgi=endpoint_of(lambda n: functools.partial(titled, str(n), []), session_timeout_seconds=0))
    ended = []
    for _ in range(20):
        client = site.open()
        client.see("0")
        ended.append(client.model.session_id)
        client.close()
    site.open().see("0")
    gc.collect()
    states = [state for state in list(flet_asgi.app_manager._states) if ".titled/" in state.name]
    assert len(states) < 5
