"""KeyboardListener in a browser: keys that are pressed, held and let go while it has the focus."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page, expect

import flet_web as ft
from tests.browser.axe import faults
from tests.conftest import Launch


def test_keys(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("heard:")

        async def note(e: ft.KeyDownEvent | ft.KeyUpEvent | ft.KeyRepeatEvent) -> None:
            kinds = {"key_down": ft.KeyDownEvent, "key_up": ft.KeyUpEvent, "key_repeat": ft.KeyRepeatEvent}
            assert type(e) is kinds[e.name]
            told.value = f"{told.value} {e.name} {e.key};"
            page.update()

        async def take() -> None:
            await listener.focus()

        events: dict[str, Any] = {"on_key_down": note, "on_key_up": note, "on_key_repeat": note}
        listener = ft.KeyboardListener(
            ft.Column([ft.Text("Press a key"), ft.TextField(label="Field")]), autofocus=True, **events
        )
        page.add(listener, ft.Button("Take", on_click=take), told)

    page.goto(launch(main).url.replace("ws:", "http:"))
    listener = page.get_by_role("group")
    expect(listener).to_be_focused()
    assert faults(page) == []
    page.keyboard.down("a")
    page.keyboard.down("a")
    page.keyboard.up("a")
    page.keyboard.press("Shift+ArrowLeft")
    said = "key_down A; key_repeat A; key_up A; key_down Shift Left; key_down Arrow Left; key_up Arrow Left;"
    expect(page.get_by_text(f"heard: {said} key_up Shift Left;", exact=True)).to_be_visible()
    # Outside of it nothing is heard; inside of it, in what has the focus, everything.
    button = page.get_by_role("button", name="Take")
    button.focus()
    page.keyboard.press("x")
    page.keyboard.press("Enter")
    expect(listener).to_be_focused()
    page.get_by_label("Field").focus()
    page.keyboard.press(" ")
    expect(page.get_by_text("key_down Space; key_up Space;")).to_be_visible()
    expect(page.get_by_text("key_down X")).to_have_count(0)
