"""DateRangePicker in a browser: what a person picks by pointer, keys and text, and what the program hears of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet_web as ft
from tests.browser.axe import faults
from tests.browser.heard import heard
from tests.conftest import Launch

Show = Callable[..., None]
AUGUST = {"start_value": date(2025, 8, 17), "end_value": date(2025, 9, 3), "current_date": date(2025, 8, 20)}


@pytest.fixture
def show(launch: Launch, page: Page) -> Show:
    """Serve an open picker with these properties; the page tells what it has told."""

    def start(**options: Any) -> None:
        def main(page: ft.Page) -> None:
            told = ft.Text("heard:")

            def note(e: Any) -> None:
                picker = e.control
                told.value = f"{told.value} {e.name} {e.data!r} {picker.start_value!r} {picker.end_value!r};"

            for name in ("theme_mode", "rtl"):
                setattr(page, name, options.pop(name, getattr(page, name)))
            picker = ft.DateRangePicker(**{**AUGUST, "on_change": note, "on_dismiss": note, **options})
            page.add(told, ft.Button("Show", on_click=lambda: page.show_dialog(picker)))
            page.show_dialog(picker)

        page.goto(launch(main).url.replace("ws:", "http:"))
        expect(page.get_by_role("dialog")).to_be_visible()

    return start


def day(page: Page, name: str) -> Any:
    return page.get_by_role("gridcell", name=name, exact=True)


def test_by_pointer(show: Show, page: Page) -> None:
    show()
    expect(page.get_by_role("dialog", name="Select range Aug 17 \N{EN DASH} Sep 3")).to_be_visible()
    expect(day(page, "Monday, September 1, 2025")).to_have_attribute("aria-selected", "true")
    day(page, "Thursday, August 21, 2025").click()
    save = page.get_by_role("button", name="Save")
    expect(save).to_be_disabled()
    expect(day(page, "Monday, September 1, 2025")).to_have_attribute("aria-selected", "false")
    # One before the first day begins anew.
    day(page, "Monday, August 18, 2025").click()
    day(page, "Tuesday, September 2, 2025").click()
    save.click()
    heard(page, "change None datetime.datetime(2025, 8, 18, 0, 0) datetime.datetime(2025, 9, 2, 0, 0);")
    page.get_by_role("button", name="Show").click()
    expect(day(page, "Monday, August 18, 2025")).to_be_focused()
    day(page, "Wednesday, August 20, 2025, Today").click()
    page.get_by_role("button", name="Close").click()
    expect(page.get_by_text("dismiss True datetime.datetime(2025, 8, 18, 0, 0)")).to_be_attached()


def test_a_later_span(show: Show, page: Page) -> None:
    show()
    expect(day(page, "Sunday, August 17, 2025")).to_be_focused()
    for key, name in (
        ("PageDown", "Wednesday, September 17, 2025"),
        ("Shift+PageDown", "Thursday, September 17, 2026"),
        ("ArrowDown", "Thursday, September 24, 2026"),
    ):
        page.keyboard.press(key)
        expect(day(page, name)).to_be_focused()
        expect(day(page, name)).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    expect(day(page, "Thursday, October 1, 2026")).to_be_focused()
    page.keyboard.press(" ")
    expect(page.get_by_text("Sep 24 \N{EN DASH} Oct 1")).to_be_visible()
    page.get_by_role("button", name="Save").press("Enter")
    heard(page, "change None datetime.datetime(2026, 9, 24, 0, 0) datetime.datetime(2026, 10, 1, 0, 0);")


def test_few_of_many_months_are_in_the_document(show: Show, page: Page) -> None:
    show()
    expect(day(page, "Sunday, August 17, 2025")).to_be_focused()
    for _ in range(20):
        page.keyboard.press("Shift+PageUp")
    expect(day(page, "Wednesday, August 17, 2005")).to_be_focused()
    assert page.get_by_role("grid").count() < 12
    assert page.locator('.f-day[tabindex="0"]').count() == 1


def test_as_text(show: Show, page: Page) -> None:
    show(field_end_label_text="Until", last_date=date(2025, 12, 31))
    page.get_by_role("button", name="Switch to input").click()
    start, end = page.get_by_role("textbox", name="Start Date"), page.get_by_role("textbox", name="Until")
    expect(start).to_be_focused()
    expect(end).to_have_value("9/3/2025")
    start.fill("9/4/2025")
    page.get_by_role("button", name="OK").click()
    expect(page.get_by_text("Invalid range.")).to_be_visible()
    assert faults(page) == []
    end.fill("1/1/2026")
    page.get_by_role("button", name="OK").click()
    expect(page.get_by_text("Out of range.")).to_be_visible()
    end.fill("10/1/2025")
    end.press("Enter")
    heard(page, "change None datetime.datetime(2025, 9, 4, 0, 0) datetime.datetime(2025, 10, 1, 0, 0);")


@pytest.mark.parametrize("mode", [ft.ThemeMode.LIGHT, ft.ThemeMode.DARK])
def test_checker_of_accessibility(show: Show, page: Page, mode: ft.ThemeMode) -> None:
    show(theme_mode=mode, rtl=mode is ft.ThemeMode.DARK)
    expect(day(page, "Sunday, August 17, 2025")).to_be_focused()
    assert faults(page) == []
