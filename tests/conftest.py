"""A Flet app behind a real server, and tabs that show it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from starlette.types import ASGIApp

from flet_web.asgi.application import app
from tests.asgi.conftest import running
from tests.session.client import Client


class Site:
    """A running server. `open()` gives a registered tab."""

    def __init__(self, url: str) -> None:
        self.url = url.replace("http:", "ws:")
        self.clients: list[Client] = []

    def client(self, path: str = "/ws", **options: Any) -> Client:
        """A tab that has not connected yet."""
        self.clients.append(Client(self.url + path, **options))
        return self.clients[-1]

    def close(self) -> None:
        """Close all tabs."""
        for client in self.clients:
            client.close()

    def open(self, **options: Any) -> Client:
        """A tab that shows the page of a new session."""
        return self.client(**options).open()


Launch = Callable[..., Site]


@pytest.fixture
def launch() -> Iterator[Launch]:
    """Serve an app, `launch(main, dialect="1.0", **options)`, or an ASGI application, `launch(asgi=...)`."""
    with ExitStack() as stack:

        def start(main: Any = None, *, asgi: ASGIApp | None = None, dialect: Any = "1.0", **options: Any) -> Site:
            served: Any = asgi or app(main, dialect=dialect, **options)
            site = Site(stack.enter_context(running(served)))
            stack.callback(site.close)
            return site

        yield start
