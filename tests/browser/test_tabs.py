"""Tabs in a browser: clicked, moved by keys and by a finger."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.servers import Server

Serve = Callable[..., Server]

NEWER = """
import flet_web as ft

def main(page: ft.Page):
    told = ft.Text("-")
    events = []

    def note(e):
        events.append(f"{e.name} {e.index} {e.hovering}" if e.name == "hover" else f"{e.name} {e.data!r}")
        told.value = ", ".join(events)

    async def go(e):
        await tabs.move_to(-1)

    names = ("One", "Two", "Off", "Four")
    bar = ft.TabBar([ft.Tab(n, disabled=n == "Off") for n in names], on_click=note, on_hover=HOVER)
    texts = [ft.Text(text) for text in ("third", "fourth")]
    views = ft.TabBarView([ft.Text("first"), ft.TextField(label="second"), *texts], expand=True)
    tabs = ft.Tabs(ft.Column([bar, views]), len(names), on_change=note, expand=True)
    page.add(ft.Row([told, ft.Button("last", on_click=go)]), tabs)

ft.run(main)
"""

OLDER = """
import flet_web as ft

def main(page: ft.Page):
    told = ft.Text("-")

    def changed(e):
        told.value = f"{type(e.data).__name__} {e.data} {tabs.selected_index} {e.control is tabs}"
        page.update()

    def more(e):
        tabs.tabs.append(ft.Tab(text="Third", content=ft.Text("third view")))
        tabs.selected_index = 2
        page.update()

    tabs = ft.Tabs(selected_index=1, animation_duration=300, on_change=changed, expand=1, tabs=[
        ft.Tab(text="First", icon=ft.icons.SEARCH, content=ft.Text("first view")),
        ft.Tab(tab_content=ft.Icon(ft.icons.SETTINGS, tooltip="Second"), content=ft.Text("second view")),
    ])
    only = ft.Tabs(tabs=[ft.Tab(text="all"), ft.Tab(text="some")], on_change=lambda e: setattr(told, "value", e.data))
    page.add(told, only, ft.TextButton("more", on_click=more), tabs)

ft.app(main)
"""


def tab(page: Page, name: str) -> Locator:
    return page.get_by_role("tab", name=name)


def test_a_click_selects_a_tab(page: Page, serve: Serve) -> None:
    page.goto(serve(NEWER.replace("HOVER", "None")).url)
    expect(page.get_by_role("tabpanel", name="One")).to_have_text("first")
    expect(page.get_by_text("fourth")).to_have_count(0)
    tab(page, "Four").click()
    expect(page.get_by_text("click 3, change 3", exact=True)).to_be_visible()
    expect(tab(page, "Four")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_text("fourth")).to_be_in_viewport(ratio=1)
    expect(page.get_by_text("first")).not_to_be_in_viewport()
    tab(page, "Off").click(force=True)
    tab(page, "One").click()
    expect(page.get_by_text("click 3, change 3, click 0, change 0", exact=True)).to_be_visible()


def test_keys_select_tabs(page: Page, serve: Serve) -> None:
    page.goto(serve(NEWER.replace("HOVER", "None")).url)
    tab(page, "One").press("ArrowRight")
    expect(tab(page, "Two")).to_be_focused()
    expect(page.get_by_text("change 1", exact=True)).to_be_visible()
    page.keyboard.press("ArrowRight")  # over the disabled one
    expect(tab(page, "Four")).to_be_focused()
    page.keyboard.press("Home")
    expect(page.get_by_text("change 1, change 3, change 0", exact=True)).to_be_visible()
    # Tab leaves the bar for the view.
    page.keyboard.press("End")
    expect(page.get_by_text("fourth")).to_be_in_viewport(ratio=1)
    page.keyboard.press("Tab")
    expect(page.get_by_role("tabpanel", name="Four")).to_be_focused()


def test_a_method_and_the_pointer(page: Page, serve: Serve) -> None:
    page.goto(serve(NEWER.replace("HOVER", "note")).url)
    page.get_by_role("button", name="last").click()
    expect(page.get_by_text("change 3", exact=True)).to_be_visible()
    tab(page, "Two").hover()
    expect(page.get_by_text("change 3, hover 1 True", exact=True)).to_be_visible()


def test_a_finger_swipes_the_views(chromium: Browser, serve: Serve) -> None:
    with chromium.new_context(has_touch=True, is_mobile=True, viewport={"width": 400, "height": 700}) as context:
        page = context.new_page()
        page.goto(serve(NEWER.replace("HOVER", "None")).url)
        expect(page.get_by_text("first")).to_be_visible()
        touch = context.new_cdp_session(page)

        def send(kind: str, *xs: int) -> None:
            touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": 400} for x in xs]})

        send("touchStart", 350)
        for x in range(340, 60, -20):
            send("touchMove", x)
        send("touchEnd")
        expect(page.get_by_text("change 1", exact=True)).to_be_visible()
        expect(page.get_by_label("second")).to_be_in_viewport(ratio=1)
        expect(tab(page, "Two")).to_have_attribute("aria-selected", "true")


def test_tabs_of_older_programs(page: Page, serve: Serve) -> None:
    page.goto(serve(OLDER).url)
    expect(page.get_by_text("second view")).to_be_in_viewport(ratio=1)
    tab(page, "First").click()
    expect(page.get_by_text("str 0 0 True", exact=True)).to_be_visible()
    expect(page.get_by_text("first view")).to_be_in_viewport(ratio=1)
    page.get_by_role("button", name="more").click()
    expect(page.get_by_text("third view")).to_be_in_viewport(ratio=1)
    expect(page.get_by_text("str 2 2 True", exact=True)).to_be_visible()
    tab(page, "some").click()
    expect(page.get_by_text("1", exact=True)).to_be_visible()


@pytest.mark.parametrize("rtl", [False, True])
def test_the_mark_lies_below_its_label(page: Page, serve: Serve, rtl: bool) -> None:
    page.emulate_media(reduced_motion="reduce")
    program = NEWER.replace("HOVER", "None").replace("page.add(", f"page.rtl = {rtl}\n    page.add(", 1)
    page.goto(serve(program).url)
    tab(page, "Two").click()
    expect(page.get_by_label("second")).to_be_in_viewport(ratio=1)
    bar, button, mark = (
        page.locator(s).bounding_box() for s in (".f-tab-bar", ".f-tab-selected", ".f-tab-selected .f-tab-mark")
    )
    assert bar
    assert button
    assert mark
    assert (bar["height"], mark["height"]) == (48, 3)
    assert mark["y"] + 3 == bar["y"] + 48
    assert (mark["x"] - button["x"], button["width"] - mark["width"]) == (16, 32)


HIGH = """
import flet_web as ft

def main(page: ft.Page):
    page.add(ft.Tabs(ft.TabBar([ft.Tab("Low"), ft.Tab("High", ft.Icons.ADD)]), 2))

ft.run(main)
"""


def test_the_mark_of_a_low_tab_lies_at_the_lower_end_too(page: Page, serve: Serve) -> None:
    page.goto(serve(HIGH).url)
    expect(tab(page, "Low")).to_be_visible()
    bar, mark = (page.locator(s).bounding_box() for s in (".f-tab-bar", ".f-tab-selected .f-tab-mark"))
    assert bar
    assert mark
    assert (bar["height"], mark["y"] + mark["height"]) == (74, bar["y"] + 74)
