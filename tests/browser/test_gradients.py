"""Gradients have the colors that the Flutter client gives them, as layout/gradients.py has recorded them."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from playwright.sync_api import Page

from tests.browser.layout.gradients import FILE, WINDOW, Seen, read
from tests.servers import Server

Serve = Callable[..., Server]

PROGRAM = """
import flet_web as ft
from tests.browser.layout.gradients import main

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
