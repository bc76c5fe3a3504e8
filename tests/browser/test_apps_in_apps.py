"""An app inside another one: a session of its own, and what the app around hears of it."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect
from starlette.routing import Mount

import flet_web as ft
import flet_web.asgi as flet_asgi
from tests.browser.axe import faults
from tests.conftest import Launch


def inner(page: ft.Page) -> None:
    """Counts by itself, and can fail."""
    number = ft.Text("inside 0")

    def count() -> None:
        number.value = f"inside {int(number.value.split()[1]) + 1}"

    def fail() -> None:
        raise ValueError("on purpose")

    page.add(number, ft.Button("Count", on_click=count), ft.Button("Fail", on_click=fail))


def outer(page: ft.Page) -> None:
    """Shows the other app, and what it hears."""
    heard = ft.Text("")

    def hear(e: ft.Event[Any]) -> None:
        heard.value = f"{heard.value} {e.name} {e.data}".strip()

    async def wait() -> None:
        answer = await shown.wait_idle(idle_ms=50, timeout_ms=5000)
        heard.value = f"idle {answer['idle']} {type(answer['elapsed_ms']).__name__}"

    def go(e: ft.Event[ft.Button]) -> None:
        heard.value = ""
        shown.url = str(e.control.data)

    shown = ft.FletApp("/inner/", height=300, width=400, on_connect=hear, on_error=hear, app_error_message="Not here")
    shown.reconnect_timeout_ms = 5000
    page.add(
        shown,
        heard,
        ft.Button("Wait", on_click=wait),
        ft.Button("Script", data="javascript:parent.hacked=1", on_click=go),
        ft.Button("Itself", data="/?inside", on_click=go),
    )
    if "inside" in page.route:
        page.clean()
        page.add(ft.Text("the same app"))


@pytest.fixture
def url(launch: Launch) -> str:
    """The app around."""
    mounts = [Mount(at, flet_asgi.app(main, dialect="1.0")) for at, main in (("/inner", inner), ("/", outer))]
    return launch(asgi=flet_asgi.App(routes=mounts)).url.replace("ws:", "http:")


def test_an_app_in_an_app(page: Page, url: str) -> None:
    page.goto(url)
    frame = page.frame_locator("iframe")
    expect(page.get_by_text("connect None", exact=True)).to_be_visible()
    frame.get_by_role("button", name="Count").click()
    expect(frame.get_by_text("inside 1", exact=True)).to_be_visible()
    page.get_by_role("button", name="Wait").click()
    expect(page.get_by_text("idle True int")).to_be_visible()
    assert faults(page) == []
    frame.get_by_role("button", name="Fail").click()
    expect(page.get_by_text("error The app has failed.")).to_be_visible()
    box = page.locator("iframe").bounding_box()
    assert box is not None
    assert (box["width"], box["height"]) == (400, 300)
    # Both come back to their sessions when the page is loaded anew.
    page.reload()
    expect(frame.get_by_text("inside 1", exact=True)).to_be_visible()
    # An app inside itself has another session than the one around it.
    page.get_by_role("button", name="Itself").click()
    expect(frame.get_by_text("the same app")).to_be_visible()
    expect(page.get_by_text("connect None", exact=True)).to_be_visible()
    page.get_by_role("button", name="Script").click()
    expect(page.get_by_role("alert")).to_have_text("Not here")
    expect(page.get_by_text("error javascript:parent.hacked=1 is no address of a page")).to_be_visible()
    assert page.evaluate("window.hacked") is None
    page.reload()
    expect(page.get_by_role("button", name="Script")).to_be_visible()
