"""Every page of the gallery: axe-core finds nothing, it works by keyboard and is read well, it is small, and fits."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from playwright.sync_api import BrowserContext, CDPSession, ConsoleMessage, Page

from tests.browser.axe import at_hand, faults
from tests.browser.gallery.keyboard import keyboard_faults
from tests.browser.gallery.outline import outline_faults
from tests.browser.gallery.spoken import spoken_faults
from tests.browser.gallery.walk import WIDE, arranged, arrived, sections
from tests.servers import Server

SECTIONS = sections()
LARGEST = 200_000
"""Bytes that a page loads before its images."""
BY_WIDTH = ["target-size", "scrollable-region-focusable"]
"""The rules of axe-core whose findings depend on the width of the page."""
LOOKS: list[tuple[Literal["light", "dark"], int, list[str]]] = [
    ("dark", 1280, ["color-contrast"]),
    ("dark", 180, ["color-contrast"]),
    ("light", 180, ["color-contrast", *BY_WIDTH]),
    ("light", 360, BY_WIDTH),
    ("light", 640, BY_WIDTH),
]
"""What a page is looked at in, with the rules: windows of 1280 and of 360 pixels at 100 % and at 200 %. All rules are
asked in light colors at the full width. Contrast is asked where a page is widest and narrowest."""
# What the page does by itself in another window or other colors is done after two frames.
NEEDED = """async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return document.documentElement.scrollWidth;
}"""
LOADED = """() => [performance.getEntriesByType("navigation")[0], ...performance.getEntriesByType("resource")]
    .filter(({initiatorType}) => initiatorType !== "img")
    .reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0)"""


@pytest.mark.parametrize("section", SECTIONS, ids=[section.title for section in SECTIONS])
def test_pages_of(section: Any, context: BrowserContext, gallery: Server) -> None:
    page = context.new_page()
    # Else the client loads at once what was used on the pages before.
    page.add_init_script("if (origin !== 'null') { localStorage.clear(); sessionStorage.clear(); }")
    at_hand(page)
    said: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.text.startswith("[flet]"):
            said.append(message.text)

    page.on("console", note)
    page.on("pageerror", lambda error: said.append(str(error)))
    session = context.new_cdp_session(page)
    found = [fault for shown in section.pages for fault in look_at(page, session, gallery.url, shown)]
    assert [*found, *said] == []


def look_at(page: Page, session: CDPSession, url: str, shown: Any) -> list[str]:
    """What is wrong with a page. What stands around the example is looked at on the first page of all."""
    # Else the page before is arranged anew for the window of this one.
    page.goto("about:blank")
    page.set_viewport_size(WIDE)
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    page.goto(url + shown.route[1:])
    arrived(page, shown)
    found = [f"it loads {size} bytes"] if (size := page.evaluate(LOADED)) >= LARGEST else []
    found += outline_faults(page, shown.title)
    whole = shown is SECTIONS[0].pages[0]
    part = "html" if whole else "[data-key=example]"
    arranged(page, WIDE["width"], alone=not whole)
    found += faults(page, within=part, whole=whole)
    found += spoken_faults(session)
    found += keyboard_faults(page)
    before = WIDE["width"]
    for colors, width, rules in LOOKS:
        page.emulate_media(color_scheme=colors, reduced_motion="reduce")
        if width != before:
            page.set_viewport_size({"width": width, "height": 800})
        if before == WIDE["width"] != width:
            arranged(page, width, alone=not whole)
        before = width
        if (needed := page.evaluate(NEEDED)) > width <= 360:
            found.append(f"it is {needed} pixels wide in a window of {width}")
        found += [f"{colors}, {width} pixels: {fault}" for fault in faults(page, within=part, only=rules)]
    return [f"{shown.route}: {fault}" for fault in found]
