"""SegmentedButton and Chip in a browser: what a click and a key choose, and what the program hears."""

from __future__ import annotations

from collections.abc import Callable
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
    """Serve controls made by a function that is given a handler; the page tells what that has heard."""

    def start(make: Callable[[Callable[[Any], None]], list[ft.Control]], dialect: str = "1.0") -> None:
        def main(page: ft.Page) -> None:
            told = ft.Text("heard:")

            def note(e: Any) -> None:
                told.value = f"{told.value} {e.name} {e.data!r} {getattr(e.control, 'selected', None)!r};"
                page.update()

            page.add(*make(note), told)

        page.goto(launch(main, dialect=dialect).url.replace("ws:", "http:"))
        expect(page.get_by_text("heard:")).to_be_visible()

    return start


def days(**options: Any) -> Callable[[Callable[[Any], None]], list[ft.Control]]:
    def make(note: Callable[[Any], None]) -> list[ft.Control]:
        segments = [
            ft.Segment("a", label="Day", icon=ft.Icons.SUNNY),
            ft.Segment("b", label=ft.Text("Week")),
            ft.Segment("c", label="Month", disabled=True),
            ft.Segment("d", icon=ft.Icons.ADD, tooltip="Year"),
        ]
        return [ft.SegmentedButton(segments, on_change=note, **{"selected": ["a"], **options})]

    return make


def test_one_is_chosen(show: Show, page: Page) -> None:
    show(days())
    day, week = page.get_by_role("radio", name="Day"), page.get_by_role("radio", name="Week")
    expect(day).to_be_checked()
    expect(page.get_by_role("radio", name="Month")).to_be_disabled()
    assert faults(page) == []
    day.click()
    week.click()
    expect(week).to_be_checked()
    expect(day).not_to_be_checked()
    heard(page, "change ['b'] ['b'];")
    # Arrow keys go on, over what is disabled and around the end.
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="Year")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(day).to_be_checked()
    heard(page, "change ['b'] ['b']; change ['d'] ['d']; change ['a'] ['a'];")


def test_segments_without_room_for_their_words_stand_one_below_the_other(show: Show, page: Page) -> None:
    words = ["Monday morning", "Wednesday", "Extraordinary"]

    def make(note: Callable[[Any], None]) -> list[ft.Control]:
        return [ft.SegmentedButton([ft.Segment(word, label=ft.Text(word)) for word in words], selected=["Wednesday"])]

    show(make)
    lines = """(wide) => {
        const boxes = [...document.querySelectorAll("[role=radio]")].map((one) => one.getBoundingClientRect());
        const heights = [...document.querySelectorAll("[role=radio] .f-text")].map((text) => text.offsetHeight);
        const places = new Set(boxes.map(({left}) => Math.round(left)));
        return places.size === (wide ? 3 : 1) && (wide || heights.every((height) => height === 20));
    }"""
    for width in (800, 200, 800):
        page.set_viewport_size({"width": width, "height": 600})
        page.wait_for_function(lines, arg=width > 500)
    # Where each word fits, a text of several words takes two lines.
    page.set_viewport_size({"width": 360, "height": 600})
    page.wait_for_function(lines, arg=True)


def test_several_are_chosen(show: Show, page: Page) -> None:
    show(days(allow_multiple_selection=True))
    day, week = page.get_by_role("button", name="Day"), page.get_by_role("button", name="Week")
    week.click()
    heard(page, "change ['a', 'b'] ['a', 'b'];")
    expect(week).to_have_attribute("aria-pressed", "true")
    day.press("Enter")
    # The last one stays.
    week.click()
    heard(page, "change ['a', 'b'] ['a', 'b']; change ['b'] ['b'];")
    assert faults(page) == []


def test_none_is_chosen(show: Show, page: Page) -> None:
    show(days(allow_empty_selection=True))
    page.get_by_role("button", name="Day").click()
    heard(page, "change [] [];")
    page.get_by_role("button", name="Week").click()
    heard(page, "change [] []; change ['b'] ['b'];")


def test_segments_of_older_programs(show: Show, page: Page) -> None:
    show(days(selected={"a"}, allow_multiple_selection=True), dialect="0.21")
    page.get_by_role("button", name="Week").click()
    heard(page, """change '["a", "b"]' ['a', 'b'];""")


def test_chips_are_pressed_chosen_and_taken_away(show: Show, page: Page) -> None:
    def make(note: Callable[[Any], None]) -> list[ft.Control]:
        return [
            ft.Chip("Press", leading=ft.Icon(ft.Icons.ADD), on_click=note),
            ft.Chip(ft.Text("Choose"), on_select=note),
            ft.Chip("Take", on_delete=note, delete_icon_tooltip="Take away"),
            ft.Chip("Off", disabled=True, on_click=note),
            ft.Chip("Label"),
        ]

    show(make)
    assert faults(page) == []
    page.get_by_role("button", name="Press").click()
    heard(page, "click None False;")
    choose = page.get_by_role("button", name="Choose")
    choose.press("Space")
    expect(choose).to_have_attribute("aria-pressed", "true")
    heard(page, "click None False; select True True;")
    assert faults(page) == []
    choose.click()
    expect(choose).to_have_attribute("aria-pressed", "false")
    page.get_by_role("button", name="Take away").click()
    heard(page, "click None False; select True True; select False False; delete None False;")
    expect(page.get_by_role("button", name="Off")).to_be_disabled()
    expect(page.get_by_role("button", name="Label")).to_have_count(0)


def test_chips_of_older_programs(show: Show, page: Page) -> None:
    show(
        lambda note: [ft.Chip(label=ft.Text("Choose"), label_style=ft.TextStyle(size=20), on_select=note)],
        dialect="0.21",
    )
    page.get_by_role("button", name="Choose").click()
    heard(page, "select 'true' True;")
