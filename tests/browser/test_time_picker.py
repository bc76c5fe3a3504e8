"""TimePicker in a browser: what a person picks by pointer, keys and text, and what the program hears of it."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import time
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet_web as ft
from tests.browser.axe import faults
from tests.browser.heard import heard
from tests.conftest import Launch

Show = Callable[..., None]


@pytest.fixture
def show(launch: Launch, page: Page) -> Show:
    """Serve an open picker with these properties; the page tells what it has told."""

    def start(dialect: str = "1.0", **options: Any) -> None:
        def main(page: ft.Page) -> None:
            told = ft.Text("heard:")

            def note(e: Any) -> None:
                told.value = f"{told.value} {e.name} {e.data!r} {e.control.value!r};"
                page.update()

            def mode(e: ft.TimePickerEntryModeChangeEvent) -> None:
                told.value = f"{told.value} {e.entry_mode.name} {e.control.entry_mode.name};"

            for name in ("theme_mode", "rtl"):
                setattr(page, name, options.pop(name, getattr(page, name)))
            made: dict[str, Any] = {"on_change": note, "on_dismiss": note, "on_entry_mode_change": mode, **options}
            picker = ft.TimePicker(**{"value": time(19, 5), **made})
            page.add(told, ft.Button("Show", on_click=lambda: page.show_dialog(picker)))
            page.show_dialog(picker)

        page.goto(launch(main, dialect=dialect).url.replace("ws:", "http:"))
        expect(page.get_by_role("dialog")).to_be_visible()

    return start


def hour(page: Page) -> Any:
    return page.get_by_role("spinbutton", name="Hour")


def minute(page: Page) -> Any:
    return page.get_by_role("spinbutton", name="Minute")


def on_dial(page: Page, part: float, reach: float = 0.78) -> tuple[float, float]:
    """A place on the dial: so much of a turn from the top, so much of the way to the edge."""
    box = page.locator(".f-dial").bounding_box()
    assert box is not None
    radius = box["width"] / 2
    turn = part * 2 * math.pi
    return box["x"] + radius + math.sin(turn) * radius * reach, box["y"] + radius - math.cos(turn) * radius * reach


@pytest.mark.parametrize(("dialect", "data"), [("1.0", "datetime.time(16, 35)"), ("0.21", "'16:35'")])
def test_by_pointer(show: Show, page: Page, dialect: str, data: str) -> None:
    show(dialect)
    expect(hour(page)).to_be_focused()
    page.mouse.click(*on_dial(page, 4 / 12))
    expect(minute(page)).to_be_focused()
    expect(hour(page)).to_have_attribute("aria-valuetext", "4")
    page.mouse.click(*on_dial(page, 34.6 / 60))
    expect(minute(page)).to_have_attribute("aria-valuetext", "35")
    page.get_by_role("button", name="OK").click()
    heard(page, f"change {data} datetime.time(16, 35);")


def test_dragging_the_hand(show: Show, page: Page) -> None:
    show(hour_format=ft.TimePickerHourFormat.H24)
    page.mouse.move(*on_dial(page, 2 / 12))
    page.mouse.down()
    page.mouse.move(*on_dial(page, 3 / 12))
    page.mouse.move(*on_dial(page, 7 / 12, 0.55))
    expect(hour(page)).to_have_attribute("aria-valuetext", "19")
    page.mouse.up()
    page.mouse.move(*on_dial(page, 10 / 60))
    page.mouse.down()
    page.mouse.move(*on_dial(page, 20 / 60))
    page.mouse.move(*on_dial(page, 23 / 60))
    page.mouse.up()
    expect(minute(page)).to_have_attribute("aria-valuetext", "23")


def test_by_keys(show: Show, page: Page) -> None:
    show()
    page.keyboard.press("ArrowUp")
    expect(hour(page)).to_have_attribute("aria-valuetext", "8")
    page.keyboard.press("End")
    page.keyboard.press("ArrowUp")
    expect(hour(page)).to_have_attribute("aria-valuetext", "1")
    page.keyboard.press("Tab")
    expect(minute(page)).to_be_focused()
    for digit in "47":
        page.keyboard.press(digit)
    expect(minute(page)).to_have_attribute("aria-valuenow", "47")
    page.keyboard.press("Tab")
    expect(page.get_by_role("radio", name="PM")).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("radio", name="AM")).to_be_checked()
    page.get_by_role("button", name="OK").press("Enter")
    heard(page, "change datetime.time(1, 47) datetime.time(1, 47);")


def test_as_text(show: Show, page: Page) -> None:
    show(hour_label_text="Stunde", error_invalid_text="Never")
    page.get_by_role("button", name="Switch to input").click()
    field = page.get_by_role("textbox", name="Stunde")
    expect(field).to_be_focused()
    expect(field).to_have_value("7")
    field.fill("13")
    page.get_by_role("button", name="OK").click()
    expect(page.get_by_text("Never")).to_be_visible()
    expect(field).to_be_focused()
    assert faults(page) == []
    field.fill("12")
    expect(page.get_by_text("Never")).to_have_count(0)
    page.get_by_role("radio", name="AM").click()
    page.get_by_role("textbox", name="Minute").fill("30")
    page.get_by_role("button", name="Switch to dial").click()
    expect(page.get_by_role("spinbutton", name="Stunde")).to_have_attribute("aria-valuetext", "12")
    page.get_by_role("button", name="OK").click()
    heard(page, "INPUT INPUT; DIAL DIAL; change datetime.time(0, 30) datetime.time(0, 30);")


def test_leaving_it_chooses_nothing(show: Show, page: Page) -> None:
    show()
    page.mouse.click(*on_dial(page, 0))
    page.get_by_role("button", name="Cancel").click()
    heard(page, "dismiss True datetime.time(19, 5);")


@pytest.mark.parametrize(("language", "text"), [(ft.Locale("de", "DE"), "19"), (ft.Locale("en", "US"), "7")])
def test_24_hours_by_locale(show: Show, page: Page, language: ft.Locale, text: str) -> None:
    show(locale=language)
    name = "Uhrzeit auswählen" if text == "19" else "Select time"
    expect(page.get_by_role("dialog", name=name)).to_be_visible()
    expect(page.get_by_role("spinbutton").first).to_have_attribute("aria-valuetext", text)
    expect(page.get_by_role("radio")).to_have_count(0 if text == "19" else 2)


@pytest.mark.parametrize("mode", [ft.ThemeMode.LIGHT, ft.ThemeMode.DARK])
def test_checker_of_accessibility(show: Show, page: Page, mode: ft.ThemeMode) -> None:
    show(theme_mode=mode, rtl=mode is ft.ThemeMode.DARK)
    expect(hour(page)).to_be_focused()
    assert faults(page) == []


def test_it_fits_into_a_small_window(show: Show, page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 256})
    show(orientation=ft.Orientation.PORTRAIT)
    page.get_by_role("button", name="OK").click()
    heard(page, "change datetime.time(19, 5) datetime.time(19, 5);")


def test_side_by_side_in_a_narrow_window(show: Show, page: Page) -> None:
    page.set_viewport_size({"width": 520, "height": 440})
    show()
    dial = page.locator(".f-dial")
    expect(dial).to_be_visible()
    gap = (
        "dial => dial.getBoundingClientRect().left - document.querySelector('.f-periods').getBoundingClientRect().right"
    )
    assert dial.evaluate(gap) >= 40
