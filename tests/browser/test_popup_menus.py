"""Popup menus: opened by mouse, finger and keyboard, chosen from, and left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

import flet_web as ft
from tests.browser.axe import faults, settled
from tests.conftest import Launch


@pytest.fixture
def show(launch: Launch, page: Page) -> Callable[..., Locator]:
    """Serve a program and give its menu button."""

    def start(main: Callable[[ft.Page], Any], dialect: str = "1.0") -> Locator:
        page.goto(launch(main, dialect=dialect).url.replace("ws:", "http:"))
        button = page.get_by_role("button", name="Show menu")
        expect(button).to_be_visible()
        return button

    return start


def hearing(**options: Any) -> Callable[[ft.Page], None]:
    """A program that tells what its menu button has told."""

    def main(page: ft.Page) -> None:
        told = ft.Text("heard:")
        heard: list[str] = []

        def note(e: ft.Event[Any]) -> None:
            known = next((i.content for i in button.items if str(i._i) == e.data), e.data)
            heard.append(f"{e.name} {known}")
            told.value = f"heard: {', '.join(heard)}"

        button = ft.PopupMenuButton(
            items=[
                ft.PopupMenuItem("Apple", on_click=note),
                ft.PopupMenuItem("Apricot", on_click=note, disabled=True),
                ft.PopupMenuItem(),
                ft.PopupMenuItem("Banana", checked=True, on_click=note),
                ft.PopupMenuItem(ft.Text("Blueberry"), icon=ft.Icons.ADD),
            ],
            on_open=note,
            on_cancel=note,
            on_select=note,
            **options,
        )
        page.add(button, told)

    return main


def heard(page: Page, *events: str) -> None:
    expect(page.get_by_text(f"heard: {', '.join(events)}", exact=True)).to_be_visible()


def test_a_click_opens_and_chooses(show: Callable[..., Locator], page: Page) -> None:
    button = show(hearing())
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("menuitem", name="Apricot")).to_be_disabled()
    expect(page.get_by_role("separator")).to_have_count(1)
    assert faults(page) == []
    # All of a row can be hit.
    rows = "menu => [...menu.querySelectorAll('[role^=menuitem]')].map((row) => row.offsetWidth)"
    assert len({*page.get_by_role("menu").evaluate(rows)}) == 1
    # What cannot be chosen does not close the menu.
    page.get_by_role("menuitem", name="Apricot").click(force=True)
    page.get_by_role("menuitem", name="Apple").click()
    heard(page, "open None", "click None", "select Apple")
    expect(page.get_by_role("menu")).to_have_count(0)
    expect(button).to_be_focused()
    assert faults(page) == []


def test_a_checked_item_tells_what_it_is_to_be(show: Callable[..., Locator], page: Page) -> None:
    show(hearing()).click()
    item = page.get_by_role("menuitemcheckbox", name="Banana")
    expect(item).to_be_checked()
    item.click()
    heard(page, "open None", "click False", "select Banana")


def test_the_keyboard(show: Callable[..., Locator], page: Page) -> None:
    button = show(hearing())
    button.focus()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("menuitem", name="Blueberry")).to_be_focused()
    # Around the end, over what cannot be chosen, to the letters typed.
    steps = [("ArrowDown", "Apple"), ("ArrowDown", "Banana"), ("Home", "Apple"), ("b", "Banana"), ("b", "Blueberry")]
    for key, name in steps:
        page.keyboard.press(key)
        expect(page.locator("[role^=menuitem]", has_text=name)).to_be_focused()
    page.keyboard.press("Enter")
    expect(button).to_be_focused()
    expect(page.get_by_role("menu")).to_have_count(0)


@pytest.mark.parametrize("way", ["Escape", "Tab", "press"])
def test_it_is_left(show: Callable[..., Locator], page: Page, way: str) -> None:
    button = show(hearing())
    button.click()
    expect(page.get_by_role("menu")).to_be_visible()
    if way == "press":
        page.mouse.click(500, 400)
    else:
        page.keyboard.press(way)
    heard(page, "open None", "cancel None")
    expect(button).to_have_attribute("aria-expanded", "false")
    if way != "Tab":
        expect(button).to_be_focused()


def test_nothing_cuts_it_off_and_it_stays_in_the_window(show: Callable[..., Locator], page: Page) -> None:
    def main(page: ft.Page) -> None:
        def items() -> list[ft.PopupMenuItem]:
            return [ft.PopupMenuItem(f"Item {i}") for i in range(8)]

        page.vertical_alignment = ft.MainAxisAlignment.END
        clipped = ft.Container(ft.PopupMenuButton(items=items()), clip_behavior=ft.ClipBehavior.HARD_EDGE, width=40)
        last = ft.PopupMenuButton(items=items(), tooltip="Last")
        page.add(ft.Row([clipped, last], alignment=ft.MainAxisAlignment.SPACE_BETWEEN))

    first = show(main)
    size = page.viewport_size
    assert size is not None
    for button in (first, page.get_by_role("button", name="Last")):
        button.click()
        menu = page.get_by_role("menu")
        page.get_by_role("menuitem", name="Item 7").click(trial=True)
        settled(page)
        box = menu.bounding_box()
        assert box is not None
        assert box["x"] >= 8
        assert box["y"] >= 8
        assert box["x"] + box["width"] <= size["width"] - 8
        assert box["y"] + box["height"] <= size["height"] - 8
        page.keyboard.press("Escape")
        expect(menu).to_have_count(0)


def test_the_items_change_while_it_is_open(show: Callable[..., Locator], page: Page) -> None:
    def main(page: ft.Page) -> None:
        def grow() -> None:
            button.items.append(ft.PopupMenuItem("More"))
            button.items[0].content = "First"

        button = ft.PopupMenuButton(items=[ft.PopupMenuItem("One")], on_open=grow)
        page.add(button)

    show(main).click()
    expect(page.get_by_role("menuitem")).to_have_text(["First", "More"])


def test_by_finger(chromium: Any, launch: Launch) -> None:
    context: BrowserContext = chromium.new_context(has_touch=True)
    page = context.new_page()
    page.goto(launch(hearing()).url.replace("ws:", "http:"))
    page.get_by_role("button", name="Show menu").tap()
    page.get_by_role("menuitem", name="Apple").tap()
    heard(page, "open None", "click None", "select Apple")
    context.close()


def test_names_of_older_programs(show: Callable[..., Locator], page: Page) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("heard:")

        def note(e: Any) -> None:
            told.value = f"{told.value} {e.name}={e.data!r} {item.text}"
            page.update()

        item = ft.PopupMenuItem(text="Item", checked=False, on_click=note)
        page.add(ft.PopupMenuButton(items=[item], on_cancelled=note), told)

    button = show(main, dialect="0.21")
    button.click()
    page.get_by_role("menuitemcheckbox", name="Item").click()
    expect(page.get_by_text("heard: click='' Item", exact=True)).to_be_visible()
    button.click()
    page.keyboard.press("Escape")
    expect(page.get_by_text("heard: click='' Item cancel='' Item", exact=True)).to_be_visible()
