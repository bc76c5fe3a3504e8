"""A Flet app behind a real server, tabs that show it, and a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from starlette.types import ASGIApp

from flet_web.asgi.application import app
from tests.asgi.conftest import running
from tests.browser.chromium import FLAGS, find_chromium
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


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for all tests."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A user of his own: nothing stored from earlier tests."""
    context = chromium.new_context(viewport={"width": 800, "height": 600})
    context.set_default_timeout(10_000)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A tab. The test fails if the client reports an error of its own there."""
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    assert errors == []
