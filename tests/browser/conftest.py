"""Fixtures of the browser tests: a Chromium, pages in it, and example programs that are served."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.chromium import FLAGS, find_chromium
from tests.servers import ROOT, Server, serving

expect.set_options(timeout=10_000)


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


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Serve an example by its name ("counter"), or a program given as text."""
    with ExitStack() as stack:

        def start(program: str, **variables: str) -> Server:
            path = ROOT / "examples" / f"{program}.py"
            if "\n" in program or not path.exists():
                path = tmp_path / f"program{len(list(tmp_path.iterdir()))}.py"
                path.write_text(program)
            return stack.enter_context(serving(path, **variables))

        yield start
