"""SearchBar in a browser: its view is opened, searched and left by mouse, keyboard and program."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

import flet_web as ft
from tests.browser.axe import faults, settled
from tests.conftest import Launch

Show = Callable[..., Locator]


@pytest.fixture
def show(launch: Launch, page: Page) -> Show:
    """Serve a SearchBar that opens on a tap and tells what it has told; give its field."""

    def start(dialect: str = "1.0", **options: Any) -> Locator:
        def main(page: ft.Page) -> None:
            told = ft.Text("heard:")

            async def note(e: ft.Event[ft.SearchBar]) -> None:
                told.value = f"{told.value} {e.name} {e.data} in {e.control.value};"
                page.update()
                if e.name == "tap":
                    await bar.open_view()

            async def chosen(e: ft.Event[ft.ListTile]) -> None:
                await bar.close_view(e.control.data)

            async def opened() -> None:
                await bar.open_view()

            def tile(name: str) -> ft.ListTile:
                return ft.ListTile(title=ft.Text(name), data=name, on_click=chosen)

            events = ("change", "submit", "focus", "blur", "tap_outside_bar", "tap_outside_view")
            listened = {f"on_{name}": note for name in (*events, "tap")}
            given = {"controls": [tile("Apple"), tile("Banana")], "bar_hint_text": "Find fruit", **listened, **options}
            bar = ft.SearchBar(**given)
            page.add(bar, ft.Button("Open", on_click=opened), told)

        page.goto(launch(main, dialect=dialect).url.replace("ws:", "http:"))
        field = page.get_by_role("combobox", name="Find fruit")
        expect(field).to_be_visible()
        return field

    return start


def heard(page: Page, *events: str) -> None:
    expect(page.get_by_text(f"heard: {'; '.join(events)};", exact=True)).to_be_attached()


def test_a_tap_opens_the_view_and_a_suggestion_closes_it(show: Show, page: Page) -> None:
    field = show()
    assert faults(page) == []
    field.click()
    view = page.get_by_role("dialog", name="Find fruit")
    expect(view).to_be_visible()
    # It is the same field: it has the focus still, and what is typed goes on.
    expect(field).to_be_focused()
    settled(page)
    bar = page.locator(".f-search-bar").bounding_box()
    box = view.bounding_box()
    assert bar is not None
    assert box is not None
    assert (box["x"], box["y"], box["width"], box["height"]) == (bar["x"], bar["y"], bar["width"], 400)
    assert faults(page) == []
    page.emulate_media(color_scheme="dark")
    assert faults(page) == []
    field.press_sequentially("B")
    heard(page, "focus None in ", "tap None in ", "change B in B")
    field.press_sequentially("a")
    heard(page, "focus None in ", "tap None in ", "change B in B", "change Ba in Ba")
    page.get_by_text("Banana").click()
    expect(view).to_have_count(0)
    expect(field).to_have_value("Banana")
    expect(field).to_be_focused()
    # To the program the focus has not left: else a view that is opened with the focus would open again.
    page.get_by_role("button", name="Open").focus()
    heard(page, "focus None in ", "tap None in ", "change B in B", "change Ba in Ba", "blur None in Banana")


def test_the_keyboard(show: Show, page: Page) -> None:
    field = show()
    field.focus()
    page.keyboard.press("ArrowDown")
    view = page.get_by_role("dialog")
    expect(view).to_be_visible()
    expect(field).to_be_focused()
    field.press_sequentially("x")
    page.keyboard.press("Enter")
    heard(page, "focus None in ", "tap None in ", "change x in x", "submit x in x")
    # Arrow keys go to the suggestions and back.
    for key, name in [("ArrowDown", "Apple"), ("ArrowDown", "Banana"), ("ArrowDown", "Banana"), ("ArrowUp", "Apple")]:
        page.keyboard.press(key)
        expect(page.get_by_role("button", name=name)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    page.keyboard.press("Escape")
    expect(view).to_have_count(0)
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("way", ["outside", "Back"])
def test_the_view_is_left(show: Show, page: Page, way: str) -> None:
    field = show(value="pear")
    field.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    if way == "Back":
        page.get_by_role("button", name="Back").click()
        heard(page, "focus None in pear", "tap None in pear")
    else:
        page.mouse.click(790, 590)
        heard(page, "focus None in pear", "tap None in pear", "tap_outside_view None in pear")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(field).to_be_focused()


def test_a_press_elsewhere_and_the_clear_button(show: Show, page: Page) -> None:
    field = show(value="pear")
    field.click()
    page.get_by_role("button", name="Clear").click()
    expect(field).to_have_value("")
    expect(page.get_by_role("button", name="Clear")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.mouse.click(700, 500)
    expected = ["focus None in pear", "tap None in pear", "change  in ", "tap_outside_bar None in ", "blur None in "]
    heard(page, *expected)


def test_the_whole_window(show: Show, page: Page) -> None:
    show(full_screen=True, view_hint_text="Which one?", view_leading=ft.Text("L"), view_trailing=[ft.Text("T")])
    page.get_by_role("button", name="Open").click()
    view = page.get_by_role("dialog")
    expect(view.get_by_placeholder("Which one?")).to_be_focused()
    settled(page)
    assert view.bounding_box() == {"x": 0, "y": 0, "width": 800, "height": 600}
    expect(page.get_by_role("button", name=re.compile("Back|Clear"))).to_have_count(0)
    assert faults(page) == []
    # The focus that goes on beyond the last suggestion leaves the view.
    for name in ("Apple", "Banana"):
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name=name)).to_be_focused()


def test_its_height_is_that_of_the_suggestions(show: Show, page: Page) -> None:
    limits = ft.BoxConstraints(min_width=360)
    words = ft.TextCapitalization.WORDS
    field = show(shrink_wrap=True, capitalization=words, width=400, view_padding=10, view_size_constraints=limits)
    field.click()
    view = page.get_by_role("dialog")
    expect(view).to_be_visible()
    settled(page)
    box = view.bounding_box()
    assert box is not None
    assert box["width"] == 380
    assert 57 + 2 * 48 <= box["height"] < 200
    field.press_sequentially("red pear")
    expect(field).to_have_value("Red Pear")


def test_older_programs(show: Show, page: Page) -> None:
    field = show(dialect="0.21", capitalization=ft.TextCapitalization.NONE)
    field.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.get_by_text("Apple").click()
    expect(field).to_have_value("Apple")
    heard(page, "focus  in ", "tap  in ")
