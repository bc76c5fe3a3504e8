"""Context menus: opened by each button of the mouse, by a finger, by the menu key and by the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet_web as ft
from tests.browser.axe import faults, settled
from tests.browser.heard import heard
from tests.conftest import Launch


@pytest.fixture
def show(launch: Launch, page: Page) -> Callable[..., None]:
    """Serve a ContextMenu of 200 by 100 pixels at the corner of the page, which tells what it has told."""

    def start(**options: Any) -> None:
        def main(page: ft.Page) -> None:
            page.padding = page.spacing = 0
            told = ft.Text("heard:")

            def note(e: Any) -> None:
                local = e.local_position and f"{e.local_position.x:g},{e.local_position.y:g}"
                chosen = f" {e.item.content} {e.item_index}" if e.name == "select" else ""
                assert e.trigger is None or isinstance(e.trigger, ft.ContextMenuTrigger)
                how = e.trigger and e.trigger.name
                told.value = f"{told.value} {e.name} {e.button} {how} {local} of {e.item_count}{chosen};"

            def items(name: str) -> list[ft.PopupMenuItem]:
                return [ft.PopupMenuItem(f"{name} {i}") for i in range(2)]

            async def opened() -> None:
                await menu.open(local_position=(30, 40))

            menu = ft.ContextMenu(
                ft.Container(width=200, height=100, bgcolor="yellow"),
                items=items("Any"),
                primary_items=items("First"),
                secondary_items=items("Second"),
                tertiary_items=items("Third"),
                on_select=note,
                on_dismiss=note,
                **options,
            )
            page.add(menu, ft.Button("Open", on_click=opened), told)

        page.goto(launch(main).url.replace("ws:", "http:"))
        expect(page.get_by_text("heard:")).to_be_visible()

    return start


def test_the_secondary_button(show: Callable[..., None], page: Page) -> None:
    show()
    page.mouse.click(50, 60, button="right")
    menu = page.get_by_role("menu")
    expect(page.get_by_role("menuitem")).to_have_text(["Second 0", "Second 1"])
    settled(page)
    box = menu.bounding_box()
    assert box is not None
    assert (box["x"], box["y"]) == (50, 60)
    assert faults(page) == []
    page.keyboard.press("ArrowDown")
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    heard(page, "select secondary DOWN 50,60 of 2 Second 1 1;")


def test_the_middle_button_and_leaving(show: Callable[..., None], page: Page) -> None:
    show()
    page.mouse.click(50, 60, button="middle")
    expect(page.get_by_role("menuitem")).to_have_text(["Third 0", "Third 1"])
    page.keyboard.press("Escape")
    heard(page, "dismiss tertiary DOWN 50,60 of 2;")


def test_the_primary_button_held_down(show: Callable[..., None], page: Page) -> None:
    show(primary_trigger=ft.ContextMenuTrigger.LONG_PRESS)
    page.mouse.move(20, 30)
    page.mouse.down()
    expect(page.get_by_role("menuitem")).to_have_text(["First 0", "First 1"])
    page.mouse.up()
    page.get_by_role("menuitem", name="First 0").click()
    heard(page, "select primary LONG_PRESS 20,30 of 2 First 0 0;")


def test_the_primary_button(show: Callable[..., None], page: Page) -> None:
    show(primary_trigger=ft.ContextMenuTrigger.DOWN, secondary_trigger=None)
    page.mouse.click(20, 30, button="right")
    expect(page.get_by_role("menu")).to_have_count(0)
    page.mouse.click(20, 30)
    page.get_by_role("menuitem", name="First 1").click()
    heard(page, "select primary DOWN 20,30 of 2 First 1 1;")


def test_the_program_opens_it(show: Callable[..., None], page: Page) -> None:
    show()
    page.get_by_role("button", name="Open").click()
    expect(page.get_by_role("menu")).to_be_visible()
    settled(page)
    box = page.get_by_role("menu").bounding_box()
    assert box is not None
    assert (box["x"], box["y"]) == (30, 40)
    page.get_by_role("menuitem", name="Any 0").click()
    heard(page, "select None None 30,40 of 2 Any 0 0;")
    expect(page.get_by_role("button", name="Open")).to_be_focused()


def test_nothing_to_choose_from(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("-")

        def note(e: ft.ContextMenuDismissEvent) -> None:
            told.value = f"{e.name} {e.item_count}"

        page.add(ft.ContextMenu(ft.Text("Content"), on_dismiss=note), told)

    page.goto(launch(main).url.replace("ws:", "http:"))
    page.get_by_text("Content").click(button="right")
    expect(page.get_by_text("dismiss 0", exact=True)).to_be_visible()
