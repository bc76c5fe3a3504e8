"""AutoComplete in a browser: what is suggested, chosen by mouse and keyboard, and what the program hears."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

import flet_web as ft
from tests.browser.axe import faults, settled
from tests.browser.heard import heard
from tests.conftest import Launch

Show = Callable[..., Locator]


@pytest.fixture
def show(launch: Launch, page: Page) -> Show:
    """Serve an AutoComplete that tells what it has told, and give its field."""

    def start(**options: Any) -> Locator:
        def main(page: ft.Page) -> None:
            told = ft.Text("heard:")

            async def changed(e: ft.Event[ft.AutoComplete]) -> None:
                assert isinstance(e.data, str)
                told.value = f"{told.value} change {e.data};"

            async def selected(e: ft.AutoCompleteSelectEvent) -> None:
                assert isinstance(e.selection, ft.AutoCompleteSuggestion)
                assert e.control.selected_index == e.index
                told.value = (
                    f"{told.value} select {e.index} {e.selection.key}={e.selection.value} in {e.control.value};"
                )

            fruits = [("apple", "Apple"), ("pear", "Pear"), ("pineapple", "Pine apple"), ("green apple", "Granny")]
            suggestions = [ft.AutoCompleteSuggestion(key=key, value=value) for key, value in fruits]
            field = ft.AutoComplete(suggestions=suggestions, on_change=changed, on_select=selected, **options)
            assert field.selected_index is None
            page.add(ft.ListView([field], height=90), told, ft.Button("Set", on_click=lambda: _set(field)))

        page.goto(launch(main).url.replace("ws:", "http:"))
        field = page.get_by_role("combobox")
        expect(field).to_be_visible()
        return field

    return start


def _set(field: ft.AutoComplete) -> None:
    field.value = "Pear"


def test_a_click_chooses(show: Show, page: Page) -> None:
    field = show(tooltip="Fruit")
    field.press_sequentially("A")
    options = page.get_by_role("option")
    expect(options).to_have_text(["Apple", "Pear", "Pine apple", "Granny"])
    field.press_sequentially("P")
    expect(options).to_have_text(["Apple", "Pine apple", "Granny"])
    expect(field).to_have_attribute("aria-expanded", "true")
    assert faults(page) == []
    page.emulate_media(color_scheme="dark")
    assert faults(page) == []
    # The list is not cut off by the scrolling list around the field.
    options.last.click()
    expect(field).to_have_value("Granny")
    expect(page.get_by_role("listbox")).to_have_count(0)
    expect(field).to_be_focused()
    heard(page, "change A; change AP; change Granny; select 3 green apple=Granny in Granny;")


def test_the_keyboard_chooses(show: Show, page: Page) -> None:
    field = show()
    field.press_sequentially("apple")
    expect(page.get_by_role("option")).to_have_count(3)
    # The first one is active; arrow keys move on, and stop at the ends.
    for key, name in [(None, 0), ("ArrowDown", 1), ("ArrowDown", 2), ("ArrowDown", 2), ("ArrowUp", 1)]:
        if key:
            page.keyboard.press(key)
        expect(field).to_have_attribute("aria-activedescendant", re.compile(f"-{name}$"))
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_have_count(0)
    expect(field).to_have_value("apple")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("option")).to_have_count(3)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(field).to_have_value("Pine apple")
    expect(page.get_by_role("listbox")).to_have_count(0)
    page.keyboard.press("Tab")
    expect(field).not_to_be_focused()


def test_nothing_fits_and_the_program_sets_a_text(show: Show, page: Page) -> None:
    field = show(value="Plum", suggestions_max_height=96)
    expect(field).to_have_value("Plum")
    field.fill("Plums")
    expect(page.get_by_role("listbox")).to_have_count(0)
    field.fill("p")
    expect(page.get_by_role("option")).to_have_count(4)
    settled(page)
    box = page.get_by_role("listbox").bounding_box()
    assert box is not None
    assert box["height"] == 96
    page.get_by_role("button", name="Set").click()
    expect(page.get_by_role("listbox")).to_have_count(0)
    expect(field).to_have_value("Pear")
    heard(page, "change Plums; change p;")


def test_a_disabled_field(show: Show) -> None:
    expect(show(disabled=True)).to_be_disabled()
