"""What people, their browser and their system do with the page as a whole: each event in order, in both dialects."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import Any

import pytest
from playwright.sync_api import CDPSession, Page, expect

import flet_web as ft
from tests.browser.every_event.ears import Ears, Told, User, events_of
from tests.browser.every_event.elsewhere import heard_elsewhere
from tests.conftest import Launch

HIDDEN = """hidden => {
    Object.defineProperty(document, "visibilityState", {configurable: true, get: () => hidden ? "hidden" : "visible"});
    document.dispatchEvent(new Event("visibilitychange"));
}"""
"""No headless browser hides a tab."""
LANGUAGE = """() => {
    Object.defineProperty(navigator, "languages", {configurable: true, get: () => ["fr-CH", "de"]});
    window.dispatchEvent(new Event("languagechange"));
}"""
"""No protocol changes the languages of a page that is loaded."""


class Site:
    """A program that shows a second view above the first, and tells `ears` everything."""

    shown: ft.Page

    def __init__(self, launch: Launch, page: Page, dialect: str) -> None:
        self.page, self.ears, self.started = page, Ears(dialect), threading.Event()
        self.user = User(page, self.ears.heard)
        page.emulate_media(color_scheme="light")
        page.set_viewport_size({"width": 800, "height": 600})
        page.goto(launch(self.main, dialect=dialect).url.replace("ws:", "http:"))
        assert self.started.wait(10)
        expect(page.get_by_text("Store", exact=True)).to_be_visible()
        self.browser: CDPSession = page.context.new_cdp_session(page)
        self.wrong: list[str] = []

    async def main(self, page: ft.Page) -> None:
        rows = [
            ft.Button("Fail", on_click=lambda: 1 / 0),
            ft.Button("Go on", on_click=lambda: page.run_task(page.push_route, "/there")),
            ft.Container(height=3000),
        ]
        ears = self.ears(ft.View)
        note_confirm = ears["on_confirm_pop"]

        async def confirm(e: Any) -> None:
            await note_confirm(e)
            await store.confirm_pop(True)

        store = ft.View(
            route="/store",
            controls=rows,
            appbar=ft.AppBar(title=ft.Text("Store")),
            scroll=ft.ScrollMode.AUTO,
            can_pop=False,
            **{**ears, "on_confirm_pop": confirm},
        )
        page.views.append(store)
        heard = self.ears(ft.Page)
        for name, note in heard.items():
            setattr(page, name, note)
        note_pop = heard["on_view_pop"]

        async def pop(e: ft.ViewPopEvent) -> None:
            await note_pop(e)
            page.views.pop()

        page.on_view_pop = pop
        page.update()
        self.shown = page
        self.started.set()

    def then(self, do: Any, *told: Told) -> None:
        """Do something, and note if `told` is not among what was heard: a new size may be told twice, for example."""
        self.ears.heard.all.clear()
        do()
        with suppress(AssertionError):
            self.ears.wait_for(list(told), among=True)
        self.wrong += self.ears.faults(list(told), among=True)


LIFE = ft.AppLifecycleState


@pytest.mark.parametrize("dialect", ["1.0", "0.21"])
def test_events_of_the_page(launch: Launch, page: Page, dialect: str) -> None:
    site = Site(launch, page, dialect)
    size: Any = {"width": 700.0, "height": 500.0}
    site.then(lambda: page.set_viewport_size({"width": 700, "height": 500}), ("resize", size))
    dark: Told = ("platform_brightness_change", {"brightness": ft.Brightness.DARK}, "dark")
    site.then(lambda: page.emulate_media(color_scheme="dark"), dark)

    def denser() -> None:
        density = {"width": 700, "height": 500, "deviceScaleFactor": 2, "mobile": False}
        site.browser.send("Emulation.setDeviceMetricsOverride", density)
        # Chromium tells of the density of another monitor at once, of one that is emulated with the next media query.
        page.emulate_media(reduced_motion="reduce")

    site.then(denser, ("media_change", {}))
    assert site.shown.media is not None
    assert site.shown.media.device_pixel_ratio == 2
    french: Any = {"locales": [ft.Locale("fr", "CH"), ft.Locale("de")]}
    site.then(lambda: page.evaluate(LANGUAGE), ("locale_change", french))
    states = [("app_lifecycle_state_change", {"state": state}) for state in (LIFE.INACTIVE, LIFE.HIDE)]
    site.then(lambda: page.evaluate(HIDDEN, True), *states)
    states = [("app_lifecycle_state_change", {"state": state}) for state in (LIFE.SHOW, LIFE.RESUME)]
    site.then(lambda: page.evaluate(HIDDEN, False), *states)
    key: Any = {"key": "A", "shift": True, "ctrl": False, "alt": False, "meta": False}
    site.then(lambda: page.keyboard.press("Shift+A"), ("keyboard_event", key))
    page.mouse.move(300, 300)
    site.then(lambda: page.mouse.wheel(0, 400), ("scroll", {}))
    site.then(lambda: page.get_by_role("button", name="Fail").first.click(), ("error", {}))
    site.then(page.get_by_role("button", name="Go on").first.click, ("route_change", {"route": "/there"}))
    site.then(page.go_back, ("route_change", {"route": "/"}))
    site.then(page.get_by_role("button", name="Back").click, "confirm_pop", ("view_pop", {"route": "/store"}))
    site.then(page.reload, "disconnect", "connect")
    assert not site.wrong, "\n".join(site.wrong)
    every = {(cls.__name__, event) for cls in (ft.Page, ft.View, ft.Window) for event in events_of(cls)}
    assert sorted(every - site.ears.ever - heard_elsewhere()) == [], (
        "each event is heard here, or elsewhere.py says where"
    )
