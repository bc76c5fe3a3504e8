"""What belongs to no user alone: a task of the app, and messages that come from outside of its sessions."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

import flet_web as ft
from flet_web import testing
from flet_web.asgi import App, FletApp, FletApplication, app
from tests.asgi.conftest import running
from tests.conftest import Launch


def listening(page: ft.Page) -> None:
    """Shows what it hears."""
    page.pubsub.subscribe(lambda message: page.add(ft.Text(message)))
    page.pubsub.subscribe_topic("news", lambda topic, message: page.add(ft.Text(f"{topic}: {message}")))
    page.add(ft.Text("listens"))


def test_messages_come_from_a_route_of_the_outer_application(launch: Launch) -> None:
    served = app(listening)

    async def publish(request: Request) -> Response:
        served.pubsub.send_all(request.path_params["text"])
        return Response()

    def publish_in_thread(request: Request) -> Response:
        served.pubsub.send_all_on_topic("news", request.path_params["text"])
        return Response()

    routes = [Route("/loop/{text}", publish), Route("/thread/{text}", publish_in_thread), Mount("/", served)]
    site = launch(asgi=Starlette(routes=routes))
    # While nobody is there.
    url = site.url.replace("ws:", "http:")
    assert httpx.get(f"{url}/loop/nobody").status_code == 200
    users = [site.open(), site.open()]
    for user in users:
        user.see("listens")
    httpx.get(f"{url}/loop/one")
    httpx.get(f"{url}/thread/two")
    for user in users:
        user.see("listens", "one", "news: two")


def test_messages_come_from_a_thread_and_to_a_single_endpoint(launch: Launch) -> None:
    async def websocket(socket: Any) -> None:
        await FletApp(listening).handle(socket)

    from starlette.routing import WebSocketRoute

    client = launch(asgi=Starlette(routes=[WebSocketRoute("/ws", websocket)])).open()
    client.see("listens")
    thread = threading.Thread(target=lambda: FletApp(listening).pubsub.send_all("from a thread"))
    thread.start()
    client.see("listens", "from a thread")
    thread.join()


class Feed:
    """A task of the app, whose beginning and end are noted."""

    def __init__(self) -> None:
        self.began: list[Any] = []
        self.ended = threading.Event()
        self.go = threading.Event()

    async def run(self, app: FletApplication) -> None:
        self.began.append(app)
        try:
            while not self.go.is_set():  # noqa: ASYNC110 - it is set by another thread
                await asyncio.sleep(0.01)
            app.pubsub.send_all("from the task")
            await asyncio.get_running_loop().create_future()
        finally:
            self.ended.set()


def alone(served: FletApplication) -> Any:
    return served


def mounted(served: FletApplication) -> Any:
    return App(routes=[Mount("/inner", App(routes=[Mount("/", served)])), Mount("/", served)])


def mounted_elsewhere(served: FletApplication) -> Any:
    return Starlette(routes=[Mount("/", served)])


@pytest.mark.parametrize("serve", [alone, mounted, mounted_elsewhere])
def test_a_task_of_the_app_runs_once_and_ends_with_it(serve: Callable[[FletApplication], Any]) -> None:
    from tests.conftest import Site

    feed = Feed()
    served = app(listening, on_startup=feed.run)
    with running(serve(served)) as url:
        site = Site(url)
        users = [site.open(), site.open()]
        for user in users:
            user.see("listens")
        feed.go.set()
        for user in users:
            user.see("listens", "from the task")
        assert feed.began == [served]
        assert not feed.ended.is_set()
        site.close()
    assert feed.ended.wait(10)


def test_a_task_begins_before_the_first_user() -> None:
    began = threading.Event()
    with running(app(listening, on_startup=began.set)):
        assert began.wait(10)


async def broken() -> None:
    raise ValueError("no sensor")


def broken_in_thread(app: FletApplication) -> None:
    raise ValueError("no sensor")


def broken_by_an_exit() -> None:
    raise SystemExit("no sensor")


@pytest.mark.parametrize("function", [broken, broken_in_thread, broken_by_an_exit])
def test_an_error_of_the_task_is_logged_and_the_app_goes_on(
    launch: Launch, function: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, "flet_web"):
        launch(listening, on_startup=function).open().see("listens")
        launch(listening).open().see("listens")
    (record,) = caplog.records
    assert "on_startup failed" in record.getMessage()
    assert "no sensor" in record.getMessage()


@pytest.mark.anyio
async def test_the_kit_runs_the_task_and_raises_its_error() -> None:
    feed = Feed()
    async with testing.open(app(listening, on_startup=feed.run)) as user:
        feed.go.set()
        await user.sees("from the task")
    assert feed.ended.is_set()
    with pytest.raises(ValueError, match="no sensor"):
        async with testing.open(app(listening, on_startup=broken)):
            pass


def test_the_task_is_a_function() -> None:
    with pytest.raises(TypeError, match="on_startup is a function that is given the app; got 'feed'"):
        app(listening, on_startup="feed")  # type: ignore[arg-type]
