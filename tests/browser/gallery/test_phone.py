"""The gallery on a phone in dark colors: texts twice as large are not cut off, and fingers meet what they need."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import faults, settled
from tests.browser.gallery.cut_off import cut_off_faults
from tests.browser.gallery.targets import target_faults
from tests.browser.gallery.walk import all_pages, arranged, arrived
from tests.servers import Server

# As a phone does whose user wants large texts.
ENLARGED = """document.addEventListener("DOMContentLoaded", () => {
    document.body.style.setProperty("text-size-adjust", "200%", "important");
})"""
AS_USUAL = "() => document.body.style.setProperty('text-size-adjust', '100%', 'important')"
LARGE = "() => document.body.style.setProperty('text-size-adjust', '200%', 'important')"
GO = "route => { history.pushState(null, '', route); dispatchEvent(new PopStateEvent('popstate')); }"
SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
NEEDED = "() => document.documentElement.scrollWidth"
WIDTH = 360
OPENED = {
    "/pickers/date-picker": "When?",
    "/pickers/time-picker": "At what time?",
    "/dialogs/banner": "Show the banner",
    "/dialogs/alert-dialog": "Delete",
    "/cupertino/cupertino-alert-dialog": "Delete",
}
"""What comes up when a button is pressed. Its last button closes it."""
COMES_UP = ".f-banner, [role=dialog], [role=alertdialog], dialog[open]"


def test_pages_on_a_phone(chromium: Browser, gallery: Server) -> None:
    with chromium.new_context(
        viewport={"width": WIDTH, "height": 800},
        is_mobile=True,
        has_touch=True,
        color_scheme="dark",
        reduced_motion="reduce",
    ) as context:
        page = context.new_page()
        page.add_init_script(ENLARGED)
        page.goto(gallery.url)
        expect(page.get_by_role("button", name="navigation")).to_be_visible()
        found = [f"{shown.route}: {fault}" for shown in all_pages() for fault in look_at(page, shown)]
        assert found == []
        for route, button in OPENED.items():
            shown = next(one for one in all_pages() if one.route == route)
            page.evaluate(GO, route)
            arrived(page, shown)
            page.get_by_role("button", name=button, exact=True).tap()
            expect(page.locator(COMES_UP)).to_have_count(1)
            settled(page)
            assert [route, *cut_off_faults(page, COMES_UP)] == [route]
            page.locator(COMES_UP).get_by_role("button").last.tap()
            expect(page.locator(COMES_UP)).to_have_count(0)


def look_at(page: Page, shown: Any) -> list[str]:
    """What is wrong with a page."""
    page.evaluate(GO, shown.route)
    arrived(page, shown)
    page.evaluate(SETTLED)
    found = cut_off_faults(page, "[data-key=content]")
    if (needed := page.evaluate(NEEDED)) > WIDTH:
        found.append(f"it is {needed} pixels wide with large texts")
    # What stands around the example is the same on all pages.
    whole = shown is all_pages()[0]
    found += faults(page, within="html" if whole else "[data-key=example]", only=["best-practice"])
    if whole:
        arranged(page, WIDTH, alone=True)
    page.evaluate(AS_USUAL)
    # What stands one below the other in large letters goes back side by side.
    page.evaluate(SETTLED)
    found += target_faults(page)
    page.evaluate(LARGE)
    return found
