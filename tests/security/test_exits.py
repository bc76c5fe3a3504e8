"""Whatever a program raises ends the handler that raised it: not the server, and not the session."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.security.attack import PROGRAMS, Client
from tests.servers import Server, serving

HOW = {"exit": "SystemExit: 3", "interrupt": "KeyboardInterrupt", "own": "Own: own"}
WAYS = [
    "handler", "async handler", "generator", "async generator", "thread", "coroutine of a lambda", "message",
    "build", "before_update", "did_mount", "will_unmount", "value",
]  # fmt: skip
"""The user is told."""
QUIET = ["task", "executor", "called soon", "on_error", "unprintable", "callback"]
"""There is more to see than the error, or less."""
LATER = ["on_disconnect", "on_connect", "on_route_change"]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(PROGRAMS / "exits.py", FLET_DEBUG="true") as started:
        yield started


@pytest.fixture
def alive(server: Server) -> Iterator[Server]:
    """The server, which runs before and after, with another user on it who is never disturbed."""
    if server.process.poll() is not None:
        server.restart()
    bystander = open_at(server, "/exit")
    yield server
    still_here(bystander)
    bystander.close()
    assert server.process.poll() is None


def open_at(server: Server, route: str) -> Client:
    return Client(server.url.replace("http:", "ws:") + "ws", route=route).open()


def still_here(client: Client) -> None:
    client.click("ok")
    client.until(lambda: client.texts[-1:] == ["still here"])


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("way", WAYS)
def test_a_handler_that_ends_everything_ends_itself(alive: Server, way: str, how: str) -> None:
    client = open_at(alive, f"/{how}")
    client.click(way)
    assert client.crash.splitlines()[0] == HOW[how]
    client.model.crash = None
    still_here(client)
    client.close()


@pytest.mark.parametrize("how", [*HOW, "cancelled"])
@pytest.mark.parametrize("way", QUIET)
def test_a_task_that_ends_everything_ends_itself(alive: Server, way: str, how: str) -> None:
    client = open_at(alive, f"/{how}")
    client.click(way)
    still_here(client)
    client.close()


@pytest.mark.parametrize("how", [*HOW, "cancelled"])
@pytest.mark.parametrize("way", LATER)
def test_an_event_of_the_page_that_ends_everything_ends_itself(alive: Server, way: str, how: str) -> None:
    client = open_at(alive, f"/{how}")
    client.click(way)
    client.cut()
    client.open()
    client.navigate("/elsewhere")
    still_here(client)
    client.close()


@pytest.mark.parametrize("how", HOW)
def test_main_that_ends_everything_ends_itself(alive: Server, how: str) -> None:
    client = open_at(alive, f"/main/{how}")
    assert client.crash.splitlines()[0] == HOW[how]
    client.close()


@pytest.mark.parametrize("how", HOW)
def test_before_main_that_ends_everything_ends_itself(alive: Server, how: str) -> None:
    client = open_at(alive, f"/before/{how}")
    assert client.answer is not None
    assert client.answer.error.splitlines()[0] == HOW[how]
    client.close()


@pytest.mark.parametrize("way", WAYS)
def test_a_handler_that_cancels_itself_ends_itself(alive: Server, way: str) -> None:
    client = open_at(alive, "/cancelled")
    client.click(way)
    still_here(client)
    client.close()
