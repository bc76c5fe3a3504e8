"""What assistive technology is told without being asked: each message once, by a live region that was there before."""

from __future__ import annotations

from playwright.sync_api import Page, expect

import flet_web as ft
from tests.conftest import Launch

# Notes what live regions say. What comes together with its region is not heard, but for alerts.
LISTEN = """() => {
    const LIVE = "[aria-live], [role=status], [role=alert], [role=log]";
    const born = new Map();
    const last = new Map();
    window.said = [];
    const meet = (root) => {
        if (!(root instanceof Element)) return;
        for (const one of [root, ...root.querySelectorAll(LIVE)]) {
            if (one.matches(LIVE) && !born.has(one)) born.set(one, performance.now());
        }
    };
    const words = (region) => region.checkVisibility() ? region.innerText.replace(/\\s+/g, " ").trim() : "";
    const listen = (records) => {
        const touched = new Set();
        for (const {addedNodes, target} of records) {
            addedNodes.forEach(meet);
            const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
            if (region) touched.add(region);
        }
        for (const region of touched) {
            const text = words(region);
            const ready = region.role === "alert" || performance.now() - born.get(region) > 20;
            const heard = ready && region.ariaLive !== "off";
            if (text && text !== last.get(region) && heard) said.push(text);
            last.set(region, text);
        }
    };
    const start = () => {
        meet(document.documentElement);
        const all = {subtree: true, childList: true, characterData: true, attributeFilter: ["hidden"]};
        new MutationObserver(listen).observe(document, all);
    };
    start();
}"""

SAID = {
    "Snack bar": ["Gone Undo"],
    "Changed": ["Really gone Undo"],
    "Banner": ["No network Fine"],
    "Dialog": [],
    "Error": ["Too short"],
    "Two": ["One", "Two"],
    "Same": ["Again", "Again"],
    "Progress": ["Done"],
    "Turn": ["2 / 2"],
}
"""What is pressed, and all that is said then."""


def main(page: ft.Page) -> None:
    words = ft.Text("Gone")
    bar = ft.SnackBar(words, action="Undo", persist=True)
    banner = ft.Banner("No network", [ft.TextButton("Fine", on_click=page.pop_dialog)])
    name, part = ft.TextField(label="Name"), ft.Text("")
    speaker = ft.SemanticsService()
    pages = ft.PageView([ft.Text("First"), ft.Text("Second")], height=40, tooltip="Turn")

    def change() -> None:
        words.value = "Really gone"

    def fail() -> None:
        name.error = "Too short"

    async def two() -> None:
        await speaker.announce_message("One")
        await speaker.announce_message("Two")

    async def same() -> None:
        await speaker.announce_message("Again")
        await speaker.announce_message("Again")

    def end() -> None:
        part.value = "Done"

    page.add(
        ft.Button("Snack bar", on_click=lambda: page.show_dialog(bar)),
        ft.Button("Changed", on_click=change),
        ft.Button("Banner", on_click=lambda: page.show_dialog(banner)),
        ft.Button(
            "Dialog", on_click=lambda: page.show_dialog(ft.AlertDialog(title="Sure?", content=ft.Text("Really?")))
        ),
        ft.Button("Error", on_click=fail),
        ft.Button("Two", on_click=two),
        ft.Button("Same", on_click=same),
        ft.Button("Progress", on_click=end),
        name,
        ft.Semantics(content=part, live_region=True),
        pages,
    )


def test_each_message_is_said_once(launch: Launch, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(launch(main).url.replace("ws:", "http:"))
    expect(page.get_by_role("button", name="Snack bar")).to_be_visible()
    page.evaluate(LISTEN)
    for name, told in SAID.items():
        page.evaluate("() => { said.length = 0; }")
        if name == "Turn":
            page.get_by_role("group", name=name).press("ArrowRight")
        else:
            page.get_by_role("button", name=name, exact=True).press("Enter")
        if not told:
            expect(page.get_by_role("dialog")).to_be_focused()
            page.keyboard.press("Escape")
            expect(page.get_by_role("dialog")).to_have_count(0)
        page.wait_for_function("count => said.length >= count", arg=len(told))
        # What would be said twice comes at once, or when the bar has come up.
        page.evaluate("() => Promise.allSettled(document.getAnimations().map((one) => one.finished))")
        assert page.evaluate("() => said") == told, name


def test_who_goes_to_another_view_is_told_where_they_are(launch: Launch, page: Page) -> None:
    def routed(page: ft.Page) -> None:
        def show() -> None:
            page.views.clear()
            page.views.append(ft.View([ft.Button("Orders", on_click=lambda: page.go("/orders"))], route="/"))
            if page.route != "/":
                page.title = "All orders"
                bar = ft.AppBar(title=ft.Text("Orders of today")) if page.route == "/orders" else None
                page.views.append(
                    ft.View([ft.Button("Next", on_click=lambda: page.go("/next"))], route=page.route, appbar=bar)
                )
            page.update()

        page.on_route_change = show
        page.on_view_pop = lambda: page.go("/")
        show()

    page.goto(launch(routed, dialect="0.21").url.replace("ws:", "http:"))
    expect(page.get_by_role("button", name="Orders")).to_be_visible()
    page.evaluate(LISTEN)
    for name, told in (("Orders", "Orders of today"), ("Next", "All orders")):
        page.evaluate("() => { said.length = 0; }")
        page.get_by_role("button", name=name, exact=True).press("Enter")
        page.wait_for_function("() => said.length > 0")
        assert page.evaluate("() => said") == [told]
