"""Gradients have the colors that the Flutter client gives them, as layout/gradients.py has recorded them."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable

from playwright.sync_api import Page

from tests.browser.layout.gradients import FILE, READ, WINDOW, Seen, read
from tests.servers import Server
from tests.uploads import wait_until

Serve = Callable[..., Server]

PROGRAM = """
import flet_web as ft
from tests.browser.layout.gradients import main

ft.run(main)
"""
THEMED = """
import flet_web as ft

def main(page):
    def dark(e):
        page.theme_mode = ft.ThemeMode.DARK

    page.theme_mode = ft.ThemeMode.LIGHT
    page.theme = ft.Theme(color_scheme=ft.ColorScheme(primary="#ff0000"))
    page.dark_theme = ft.Theme(color_scheme=ft.ColorScheme(primary="#0000ff"))
    shine = ft.RadialGradient(["primary", "primary"], focal=ft.Alignment(0.3, 0))
    box = ft.Container(bgcolor="white", width=100, height=100)
    mask = ft.ShaderMask(content=box, shader=ft.LinearGradient(["primary", "primary"]), blend_mode="modulate")
    page.add(ft.Container(gradient=shine, width=100, height=100), mask, ft.Button("Dark", on_click=dark))

ft.run(main)
"""
TOLERANCE = 24
"""How far a part of a color may be off: a pixel further along, a gradient has another one."""


def differ(seen: Seen, expected: Seen) -> dict[str, list[list[int]]]:
    return {
        name: colors
        for name, colors in seen.items()
        if any(
            abs(ours - theirs) > TOLERANCE
            for color, wanted in zip(colors, expected[name], strict=True)
            for ours, theirs in zip(color, wanted, strict=True)
        )
    }


def test_gradients_have_the_colors_that_flutter_gives_them(page: Page, serve: Serve) -> None:
    expected: Seen = json.loads(FILE.read_text(encoding="utf-8"))
    page.set_viewport_size(WINDOW)
    reader = page.context.new_page()
    page.bring_to_front()
    page.goto(serve(PROGRAM).url)
    end = time.monotonic() + 15
    while (wrong := differ(read(page, reader), expected)) and time.monotonic() < end:
        pass
    assert wrong == {}


def test_pictures_of_gradients_have_the_colors_of_the_theme(page: Page, serve: Serve) -> None:
    reader = page.context.new_page()
    page.bring_to_front()
    page.goto(serve(THEMED).url)

    def shows(color: list[int]) -> bool:
        png = base64.b64encode(page.screenshot()).decode()
        seen: Seen = reader.evaluate(READ, {"png": png, "places": [["all", [[60, 60], [60, 160]]]]})
        return seen["all"] == [color, color]

    wait_until(lambda: shows([255, 0, 0]))
    page.get_by_role("button", name="Dark").click()
    wait_until(lambda: shows([0, 0, 255]))
