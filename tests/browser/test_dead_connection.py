"""A connection that is dead without being closed is noticed by the page and by the server, within 10 s."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.servers import Server
from tests.swallowing_proxy import swallowing_proxy

Serve = Callable[..., Server]

PROGRAM = """
import asyncio
import flet_web as ft

def main(page: ft.Page):
    seen, gone = ft.Text("seen: "), ft.Text("gone 0")
    def changed(e):
        seen.value = f"seen: {field.value}"
    def left(e):
        gone.value = f"gone {int(gone.value.split()[1]) + 1}"
    field = ft.TextField(label="Notes", on_change=changed)
    page.on_disconnect = left
    page.add(field, seen, gone)

ft.run(main)
"""


@pytest.mark.parametrize("directions", [("up",), ("down",), ("up", "down")])
def test_what_is_typed_into_a_dead_connection_arrives_once(
    page: Page, serve: Serve, directions: tuple[str, ...]
) -> None:
    with swallowing_proxy(serve(PROGRAM).port) as proxy:
        page.goto(f"http://127.0.0.1:{proxy.port}/")
        notes = page.get_by_label("Notes")
        notes.press_sequentially("before ")
        expect(page.get_by_text("seen: before")).to_be_visible()
        proxy.swallow(*directions)
        notes.press_sequentially("during ")
        expect(page.get_by_text("seen: before during")).to_be_visible(timeout=30_000)
        notes.press_sequentially("after")
        expect(page.get_by_text("seen: before during after")).to_be_visible()
        expect(notes).to_have_value("before during after")


def test_a_page_on_which_nobody_does_anything_notices_it(page: Page, serve: Serve) -> None:
    with swallowing_proxy(serve(PROGRAM).port) as proxy:
        page.goto(f"http://127.0.0.1:{proxy.port}/")
        expect(page.locator("html[data-flet=ready]")).to_be_attached()
        with page.expect_websocket(timeout=30_000):
            proxy.swallow("up", "down")
        expect(page.locator("html[data-flet=ready]")).to_be_attached()
