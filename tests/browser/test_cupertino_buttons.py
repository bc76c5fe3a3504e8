"""Buttons of iOS in a browser: what a click, a key and a long press do, and how they look."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet_web as ft
from tests.browser.axe import faults
from tests.browser.heard import heard
from tests.conftest import Launch


@pytest.mark.parametrize("dialect", ["0.21", "1.0"])
def test_buttons_tell_what_was_done_to_them(launch: Launch, page: Page, dialect: str) -> None:
    nothing = "''" if dialect == "0.21" else "None"

    def main(page: ft.Page) -> None:
        told = ft.Text("heard:")

        def note(e: Any) -> None:
            told.value = f"{told.value} {e.name} {e.data!r};"
            page.update()

        events: dict[str, Any] = {f"on_{name}": note for name in ("click", "long_press", "focus", "blur")}
        page.add(
            ft.CupertinoButton("Go", **events),
            ft.CupertinoFilledButton("Filled", disabled=True, on_click=note),
            ft.CupertinoTintedButton("Site", url="/elsewhere"),
            ft.CupertinoButton(text="Older", min_size=20),
            told,
        )

    page.goto(launch(main, dialect=dialect).url.replace("ws:", "http:"))
    go = page.get_by_role("button", name="Go")
    go.focus()
    heard(page, f"focus {nothing};")
    page.keyboard.press("Enter")
    heard(page, f"focus {nothing}; click {nothing};")
    go.click()
    heard(page, f"focus {nothing}; click {nothing}; click {nothing};")
    # It fades while it is pressed, and half a second later tells of that.
    go.hover()
    page.mouse.down()
    expect(go).to_have_css("opacity", "0.4")
    heard(page, f"focus {nothing}; click {nothing}; click {nothing}; long_press {nothing};")
    page.mouse.up()
    expect(go).to_have_css("opacity", "1")
    go.blur()
    heard(page, f"focus {nothing}; click {nothing}; click {nothing}; long_press {nothing}; blur {nothing};")
    expect(page.get_by_role("button", name="Filled")).to_be_disabled()
    expect(page.get_by_role("link", name="Site")).to_have_attribute("href", re.compile("/elsewhere$"))
    assert page.get_by_role("button", name="Older").bounding_box() is not None
    assert faults(page) == []


@pytest.mark.parametrize("kind", [ft.CupertinoButton, ft.Button])
def test_colors_follow_the_brightness(launch: Launch, page: Page, kind: type[ft.CupertinoButton | ft.Button]) -> None:
    def main(page: ft.Page) -> None:
        page.add(kind("Go", bgcolor=ft.CupertinoColors.SYSTEM_RED, color="black"))

    page.goto(launch(main).url.replace("ws:", "http:"))
    button = page.get_by_role("button", name="Go")
    expect(button).to_have_css("background-color", "rgb(255, 59, 48)")
    page.emulate_media(color_scheme="dark")
    expect(button).to_have_css("background-color", "rgb(255, 69, 58)")
