"""The official Flutter client in browser tests: installed once, driven through its accessibility tree."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from flet_web.asgi.flutter_client import VERSION
from flet_web.cli import flutter_install
from tests.programs import one_at_a_time

SECONDS = 60_000
"""Milliseconds in which the client, several megabytes, has to start on a slow machine."""


def cache_folder() -> Path:
    """Where tests keep what they have downloaded, from run to run."""
    named = os.environ.get("FLET_TEST_CACHE")
    return Path(named) if named else Path.home() / ".cache" / "flet_web_tests"


def installed_client() -> Path:
    """The folder of the Flutter client; downloaded and compressed on first use."""
    folder = cache_folder() / f"flutter-{VERSION}"
    with one_at_a_time("flutter-client"):
        flutter_install.install(folder)
    return folder


def open_flutter(page: Page, url: str) -> None:
    """Go to a page that the Flutter client shows, and have it describe what it paints."""
    page.goto(url)
    placeholder = page.locator("flt-semantics-placeholder")
    placeholder.wait_for(state="attached", timeout=SECONDS)
    # The placeholder lies outside of the window: only assistive technology finds it.
    placeholder.dispatch_event("click")
    page.locator("flt-semantics-host flt-semantics").first.wait_for(state="attached")


def button(page: Page, name: str) -> Locator:
    """A button by its text, or by the tooltip that lies around it."""
    around = page.locator(f'flt-semantics[aria-label="{name}"]')
    return around.locator('[role="button"]').or_(page.get_by_role("button", name=name, exact=True)).first


def field(page: Page, label: str) -> Locator:
    """A text field by its label; a hint follows it while the field has the focus."""
    return page.locator(f'input[aria-label^="{label}"]')


def expect_value(page: Page, label: str, text: str) -> None:
    """Wait until a text field has this text.

    A field tells its text only while it has the focus, and loses that when the page is built anew.
    """
    for _ in range(10):
        field(page, label).click()
        with suppress(AssertionError):
            expect(field(page, label)).to_have_value(text, timeout=1000)
            return
    expect(field(page, label)).to_have_value(text)


def focus(page: Page, label: str) -> None:
    """Click a text field until it has the focus, which it loses when the page is built anew."""
    for _ in range(10):
        field(page, label).click()
        with suppress(AssertionError):
            expect(field(page, label)).to_be_focused(timeout=1000)
            return
    expect(field(page, label)).to_be_focused()


def painted(page: Page) -> None:
    """Wait until the client has painted what it knows."""
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def enter(page: Page, label: str, text: str) -> None:
    """Type into a text field, one key for each painted frame: the client loses keys that come faster."""
    focus(page, label)
    painted(page)
    for number, key in enumerate(text, 1):
        page.keyboard.type(key)
        expect(field(page, label)).to_have_value(text[:number])
        painted(page)
