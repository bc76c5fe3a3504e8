"""A Flet app behind a real server, tabs that show it, and a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from starlette.types import ASGIApp

from flet_web.asgi.application import app
from flet_web.asgi.log_limits import limit_repeats
from flet_web.shared import process_store, set_process_store
from tests.asgi.conftest import running
from tests.browser.chromium import FLAGS, find_chromium
from tests.session.client import Client
from tests.shared.plain_store import PlainStore

# How long an example takes depends on what else the machine does.
settings.register_profile("tests", deadline=None)
settings.load_profile("tests")


_chromium = ExitStack()
_open_chromium: list[Browser] = []


def has_browser(item: pytest.Item) -> bool:
    return "chromium" in getattr(item, "fixturenames", ())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests with a browser come last, so that one browser does for all of them."""
    items.sort(key=has_browser)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Close the browser before a test without one, which a worker may take over from another worker.

    Playwright's event loop runs in the main thread while a browser is open: async tests could not run there.
    """
    if not has_browser(item):
        close_chromium()


def pytest_sessionfinish() -> None:
    close_chromium()


def close_chromium() -> None:
    _open_chromium.clear()
    _chromium.close()


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


@pytest.fixture(autouse=True)
def _log_of_its_own() -> None:
    """What other tests have logged does not count as repeated."""
    limit_repeats().reset()


@pytest.fixture
def plain_store() -> Iterator[PlainStore]:
    """The store of the process while the test runs: one that several workers could share."""
    before, store = process_store(), PlainStore()
    set_process_store(store)
    yield store
    set_process_store(before)


@pytest.fixture
def chromium() -> Browser:
    """One browser for all tests."""
    if not _open_chromium:
        playwright = _chromium.enter_context(sync_playwright())
        _open_chromium.append(playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS))
        _chromium.callback(_open_chromium[0].close)
    return _open_chromium[0]


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A new user: nothing is stored from earlier tests."""
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
