"""Dropdowns: what the keyboard does in their lists, and what they show once the program has set them anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

import flet_web as ft
from tests.conftest import Launch

CITIES = ["Boston", "New Orleans", "New York", "Newark"]


@pytest.fixture
def show(launch: Launch, page: Page) -> Callable[[Callable[[ft.Page], Any]], Locator]:
    """Serve a program and give its Dropdown."""

    def start(main: Callable[[ft.Page], Any]) -> Locator:
        page.goto(launch(main).url.replace("ws:", "http:"))
        field = page.get_by_role("combobox")
        expect(field).to_be_visible()
        return field

    return start


def texts(of: list[str], option: type[Any] = ft.DropdownOption) -> list[Any]:
    return [option(key=text[-1], text=text) for text in of]


@pytest.mark.parametrize("opener", ["Enter", "n"])
@pytest.mark.parametrize("kind", ["Dropdown", "DropdownM2"])
def test_a_space_continues_the_search(show: Callable[..., Locator], page: Page, kind: str, opener: str) -> None:
    def main(page: ft.Page) -> None:
        if kind == "Dropdown":
            page.add(ft.Dropdown(label="City", options=texts(CITIES)))
        else:
            page.add(ft.DropdownM2(label="City", options=texts(CITIES, ft.dropdownm2.Option)))

    field = show(main)
    field.press(opener)
    page.keyboard.type("new y" if opener == "Enter" else "ew y")
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".f-menu-item.f-active")).to_have_text("New York")
    # A key that moves ends the search.
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Space")
    expect(field).to_have_attribute("aria-expanded", "false")
    if kind == "Dropdown":
        expect(field).to_have_value("New Orleans")
    else:
        expect(field).to_have_text("New Orleans")


def test_a_space_chooses_where_nothing_is_searched(show: Callable[..., Locator], page: Page) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Dropdown(label="City", options=texts(CITIES)))

    field = show(main)
    for city in CITIES[:2]:
        field.press("Space")
        field.press("ArrowDown")
        field.press("Space")
        expect(field).to_have_value(city)
        expect(field).to_have_attribute("aria-expanded", "false")
    # The search that a choice ended does not go on in the list that opens next.
    field.press("b")
    field.press("Enter")
    expect(field).to_have_value("Boston")
    field.press("Space")
    field.press("Space")
    expect(field).to_have_attribute("aria-expanded", "false")


def test_an_editable_one_takes_spaces(show: Callable[..., Locator], page: Page) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Dropdown(label="City", editable=True, enable_filter=True, options=texts(CITIES)))

    field = show(main)
    field.focus()
    page.keyboard.type("new y")
    expect(field).to_have_value("new y")
    expect(page.get_by_role("option")).to_have_text(["New York"])
    page.keyboard.press("Enter")
    expect(field).to_have_value("New York")


@pytest.mark.parametrize("editable", [False, True], ids=["fixed", "editable"])
@pytest.mark.parametrize("value", [None, "n"], ids=["cleared", "another one"])
def test_the_value_of_the_program_counts(
    show: Callable[..., Locator], page: Page, value: str | None, editable: bool
) -> None:
    def main(page: ft.Page) -> None:
        field = ft.Dropdown(label="City", editable=editable, options=texts(CITIES))
        told = ft.Text()

        def put() -> None:
            # As where another field says what can be chosen.
            field.options = texts(CITIES[:2])
            field.value = value
            told.value = f"text {field.text}"

        page.add(field, ft.Button("Put", on_click=put), told)

    field = show(main)
    field.click()
    page.get_by_role("option", name="New York").click()
    expect(field).to_have_value("New York")
    page.get_by_role("button", name="Put").click()
    expect(page.get_by_text("text None")).to_be_visible()
    expect(field).to_have_value("Boston" if value else "")
    page.reload()
    expect(field).to_have_value("Boston" if value else "")


def test_a_choice_that_the_program_takes_back(show: Callable[..., Locator], page: Page) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("none")

        def chosen(e: ft.Event[ft.Dropdown]) -> None:
            told.value = f"{told.value} {e.data}"
            e.control.value = None

        page.add(ft.Dropdown(label="City", options=texts(CITIES), on_select=chosen), told)

    field = show(main)
    heard = "none"
    for city in ("New York", "New York", "Boston"):
        field.click()
        page.get_by_role("option", name=city).click()
        heard += f" {city[-1]}"
        expect(page.get_by_text(heard, exact=True)).to_be_visible()
        expect(field).to_have_value("")


def test_a_text_that_is_set_with_the_value_stays(show: Callable[..., Locator], page: Page) -> None:
    def main(page: ft.Page) -> None:
        field = ft.Dropdown(label="City", editable=True, value="n", options=texts(CITIES))

        def put() -> None:
            field.text = "Elsewhere"
            field.value = None

        page.add(field, ft.Button("Put", on_click=put))

    field = show(main)
    expect(field).to_have_value("Boston")
    page.get_by_role("button", name="Put").click()
    expect(field).to_have_value("Elsewhere")
