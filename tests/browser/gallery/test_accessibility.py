"""Every page of the gallery: axe-core finds nothing, it works by keyboard alone, it is small, and fits its window."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, expect

from tests.browser.axe import faults
from tests.browser.gallery.keyboard import keyboard_faults
from tests.browser.gallery.walk import WIDE, arrived, sections
from tests.servers import Server

SECTIONS = sections()
LARGEST = 200_000
"""Bytes that a page loads before its images."""
BY_WIDTH = ["target-size", "scrollable-region-focusable"]
"""The rules of axe-core whose findings depend on the width of the page: the narrower, the more they find."""
LOADED = """() => [performance.getEntriesByType("navigation")[0], ...performance.getEntriesByType("resource")]
    .filter(({initiatorType}) => initiatorType !== "img")
    .reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0)"""


@pytest.mark.parametrize("section", SECTIONS, ids=[section.title for section in SECTIONS])
def test_pages_of(section: Any, context: BrowserContext, gallery: Server) -> None:
    page = context.new_page()
    # Else the client loads at once what was used on the pages before.
    page.add_init_script("localStorage.clear(); sessionStorage.clear()")
    said: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.text.startswith("[flet]"):
            said.append(message.text)

    page.on("console", note)
    page.on("pageerror", lambda error: said.append(str(error)))
    found = [fault for shown in section.pages for fault in look_at(page, gallery.url, shown)]
    assert [*found, *said] == []


def look_at(page: Page, url: str, shown: Any) -> list[str]:
    """What is wrong with a page. What stands around the example is looked at on the first page of all."""
    page.set_viewport_size(WIDE)
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    page.goto(url + shown.route[1:])
    arrived(page, shown)
    found = [f"it loads {size} bytes"] if (size := page.evaluate(LOADED)) >= LARGEST else []
    whole = shown is SECTIONS[0].pages[0]
    part = "html" if whole else "[data-key=example]"
    found += faults(page, within=part, whole=whole)
    found += keyboard_faults(page)
    # That of 200 % on a window of 1280 pixels, of 100 % on one of 360 pixels, and of 200 % there.
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    for width in (640, 360, 180) if whole else (360, 180):
        page.set_viewport_size({"width": width, "height": 800})
        expect(page.get_by_role("button", name="navigation")).to_be_visible()
        if width == 360 and (needed := page.evaluate("() => document.documentElement.scrollWidth")) > width:
            found.append(f"it is {needed} pixels wide in a window of {width}")
        if whole or width == 180:
            found += faults(page, within=part, only=["color-contrast", *BY_WIDTH])
    return [f"{shown.route}: {fault}" for fault in found]
