"""DatePicker in a browser: what a person picks by pointer, keys and text, and what the program hears of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timezone
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

import flet_web as ft
from tests.browser.axe import faults
from tests.browser.heard import heard
from tests.conftest import Launch

Show = Callable[..., None]
AUGUST = {"value": date(2025, 8, 17), "current_date": date(2025, 8, 20)}


def program(options: dict[str, Any], opens: bool = True) -> Callable[[ft.Page], None]:
    """A program with an open picker, which tells each event with the values of the picker."""

    def main(page: ft.Page) -> None:
        told = ft.Text("heard:")

        def note(e: Any) -> None:
            told.value = f"{told.value} {e.name} {e.data!r} {e.control.value!r} {e.control.open};"
            page.update()

        def mode(e: ft.DatePickerEntryModeChangeEvent) -> None:
            told.value = f"{told.value} {e.entry_mode!r} {e.control.entry_mode!r};"

        for name in ("theme_mode", "rtl"):
            setattr(page, name, options.pop(name, getattr(page, name)))
        made: dict[str, Any] = {
            **AUGUST,
            "on_change": note,
            "on_dismiss": note,
            "on_entry_mode_change": mode,
            **options,
        }
        picker = ft.DatePicker(**made)
        page.add(told, ft.Button("Show", on_click=lambda: page.show_dialog(picker)))
        page.add(ft.Button("Close", on_click=lambda: page.pop_dialog()))
        if opens:
            page.show_dialog(picker)

    return main


@pytest.fixture
def show(launch: Launch, page: Page) -> Show:
    """Serve a picker with these properties."""

    def start(dialect: str = "1.0", opens: bool = True, **options: Any) -> None:
        page.goto(launch(program(options, opens), dialect=dialect).url.replace("ws:", "http:"))
        if opens:
            expect(page.get_by_role("dialog")).to_be_visible()

    return start


def day(page: Page, name: str) -> Any:
    return page.get_by_role("gridcell", name=name, exact=True)


@pytest.mark.parametrize(
    ("dialect", "zone", "data"),
    [
        ("1.0", "America/Los_Angeles", "datetime.datetime(2025, 8, 21, 0, 0)"),
        ("1.0", "Pacific/Kiritimati", "datetime.datetime(2025, 8, 21, 0, 0)"),
        ("0.21", "Asia/Tokyo", "'2025-08-21T00:00:00'"),
    ],
)
def test_the_day_is_the_same_in_every_time_zone(
    launch: Launch, chromium: Browser, dialect: str, zone: str, data: str
) -> None:
    context = chromium.new_context(timezone_id=zone)
    page = context.new_page()
    page.goto(launch(program({"value": datetime(2025, 8, 17, 1, 30)}), dialect=dialect).url.replace("ws:", "http:"))
    expect(day(page, "Sunday, August 17, 2025")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_role("dialog", name="Select date Sun, Aug 17")).to_be_visible()
    day(page, "Thursday, August 21, 2025").click()
    page.get_by_role("button", name="OK").click()
    heard(page, f"change {data} datetime.datetime(2025, 8, 21, 0, 0) False;")
    page.get_by_role("button", name="Show").click()
    expect(day(page, "Thursday, August 21, 2025")).to_have_attribute("aria-selected", "true")
    context.close()


def test_a_moment_is_the_day_that_it_is_in_the_browser(launch: Launch, chromium: Browser) -> None:
    context = chromium.new_context(timezone_id="America/Los_Angeles")
    page = context.new_page()
    value = datetime(2025, 8, 17, 1, 30, tzinfo=timezone.utc)
    page.goto(launch(program({"value": value})).url.replace("ws:", "http:"))
    expect(day(page, "Saturday, August 16, 2025")).to_have_attribute("aria-selected", "true")
    context.close()


def test_by_keys(show: Show, page: Page) -> None:
    show()
    expect(day(page, "Sunday, August 17, 2025")).to_be_focused()
    for key, name in (
        ("ArrowDown", "Sunday, August 24, 2025"),
        ("ArrowRight", "Monday, August 25, 2025"),
        ("PageDown", "Thursday, September 25, 2025"),
        ("End", "Saturday, September 27, 2025"),
        ("Shift+PageUp", "Friday, September 27, 2024"),
    ):
        page.keyboard.press(key)
        expect(day(page, name)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Fri, Sep 27")).to_be_visible()
    for name in ("Cancel", "OK"):
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name=name)).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Switch to input")).to_be_focused()
    page.get_by_role("button", name="OK").press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    heard(page, "change datetime.datetime(2024, 9, 27, 0, 0) datetime.datetime(2024, 9, 27, 0, 0) False;")


def test_another_year(show: Show, page: Page) -> None:
    show(last_date=date(2026, 8, 3), date_picker_mode=ft.DatePickerMode.YEAR)
    expect(page.get_by_role("option", name="2025")).to_be_focused()
    page.get_by_role("option", name="2026").click()
    expect(day(page, "Monday, August 3, 2026")).to_be_focused()
    page.get_by_role("button", name="August 2026").click()
    page.get_by_role("option", name="2024").click()
    expect(page.get_by_text("Sat, Aug 3")).to_be_visible()


def test_as_text(show: Show, page: Page) -> None:
    show(error_invalid_text="Not then", field_label_text="Birthday", last_date=date(2025, 12, 31))
    page.get_by_role("button", name="Switch to input").click()
    field = page.get_by_role("textbox", name="Birthday")
    expect(field).to_be_focused()
    expect(field).to_have_value("8/17/2025")
    field.fill("x")
    field.press("Enter")
    expect(page.get_by_text("Invalid format.")).to_be_visible()
    field.fill("1/1/2026")
    expect(page.get_by_text("Not then")).to_be_visible()
    assert faults(page) == []
    field.fill("9/3/2025")
    expect(page.get_by_text("Wed, Sep 3")).to_be_visible()
    page.get_by_role("button", name="Switch to calendar").click()
    expect(day(page, "Wednesday, September 3, 2025")).to_be_focused()
    page.get_by_role("button", name="OK").click()
    modes = [f"<DatePickerEntryMode.{name}: '{name.lower()}'>" for name in ("INPUT", "CALENDAR")]
    chosen = "datetime.datetime(2025, 9, 3, 0, 0)"
    heard(page, "".join(f"{mode} {mode}; " for mode in modes) + f"change {chosen} {chosen} False;")


def test_leaving_it_chooses_nothing(show: Show, page: Page) -> None:
    show()
    day(page, "Thursday, August 21, 2025").click()
    page.get_by_role("button", name="Cancel").click()
    left = "dismiss True datetime.date(2025, 8, 17) False;"
    heard(page, left)
    for escape in (True, False):
        page.get_by_role("button", name="Show").click()
        expect(day(page, "Sunday, August 17, 2025")).to_be_focused()
        if escape:
            page.keyboard.press("Escape")
        else:
            page.mouse.click(5, 5)
        left = f"{left} dismiss True datetime.date(2025, 8, 17) False;"
        heard(page, left)


def test_a_modal_one_is_left_by_its_button(show: Show, page: Page) -> None:
    show(modal=True, cancel_text="Never")
    expect(day(page, "Sunday, August 17, 2025")).to_be_focused()
    page.mouse.click(5, 5)
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.get_by_role("button", name="Never").click()
    heard(page, "dismiss True datetime.date(2025, 8, 17) False;")


def test_right_to_left_and_another_language(show: Show, page: Page) -> None:
    show(rtl=True, locale=ft.Locale("de", "DE"))
    expect(day(page, "Sonntag, 17. August 2025")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(day(page, "Montag, 18. August 2025")).to_be_focused()
    page.keyboard.press("Home")
    expect(day(page, "Montag, 18. August 2025")).to_be_focused()


@pytest.mark.parametrize("mode", [ft.ThemeMode.LIGHT, ft.ThemeMode.DARK])
def test_checker_of_accessibility(show: Show, page: Page, mode: ft.ThemeMode) -> None:
    show(theme_mode=mode, first_date=date(2025, 8, 5))
    assert faults(page) == []
    page.get_by_role("button", name="August 2025").click()
    assert faults(page) == []


def test_it_fits_into_a_small_window(show: Show, page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 256})
    show()
    page.get_by_role("button", name="OK").click()
    heard(page, "change datetime.datetime(2025, 8, 17, 0, 0) datetime.datetime(2025, 8, 17, 0, 0) False;")


def test_pick_date_of_0_21(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        def changed(e: Any) -> None:
            page.add(ft.Text(f"{e.data} {picker.value:%d.%m.%Y}"))

        picker = ft.DatePicker(on_change=changed, date_picker_entry_mode=ft.DatePickerEntryMode.INPUT)
        page.overlay.append(picker)
        page.add(ft.ElevatedButton("Pick", on_click=lambda _: picker.pick_date()))

    page.goto(launch(main, dialect="0.21").url.replace("ws:", "http:"))
    for text, said in (
        ("3/4/2025", "2025-03-04T00:00:00 04.03.2025"),
        ("12/31/1999", "1999-12-31T00:00:00 31.12.1999"),
    ):
        page.get_by_role("button", name="Pick").click()
        page.get_by_role("textbox").fill(text)
        page.get_by_role("button", name="OK").click()
        expect(page.get_by_text(said)).to_be_visible()
