"""The ARIA Authoring Practices of what is picked, moved and searched for: keys, and what is told besides."""

from __future__ import annotations

from datetime import date, time

from playwright.sync_api import Page, expect

import flet_web as ft
from tests.browser.practices import Practices, faults
from tests.conftest import Launch

PRACTICES: Practices = {
    "grid of days": (
        "Day",
        (
            ("Enter", 'gridcell "Sunday, August 17, 2025" [selected]'),
            ("ArrowRight", 'gridcell "Monday, August 18, 2025"'),
            ("ArrowUp", 'gridcell "Monday, August 11, 2025"'),
            ("Home", 'gridcell "Sunday, August 10, 2025"'),
            ("ArrowLeft", 'gridcell "Saturday, August 9, 2025"'),
            ("ArrowDown", 'gridcell "Saturday, August 16, 2025"'),
            ("PageDown", 'gridcell "Tuesday, September 16, 2025"'),
            ("End", 'gridcell "Saturday, September 20, 2025"'),
            ("PageUp", 'gridcell "Wednesday, August 20, 2025"'),
            ("Shift+PageUp", 'gridcell "Tuesday, August 20, 2024"'),
            ("Shift+PageDown", 'gridcell "Wednesday, August 20, 2025"'),
            ("Escape", 'button "Day"'),
        ),
    ),
    "fields of a time": (
        "Time",
        (
            ("Enter", 'spinbutton "Hour": "7"'),
            ("ArrowUp", 'spinbutton "Hour": "8"'),
            ("ArrowDown", 'spinbutton "Hour": "7"'),
            ("Home", 'spinbutton "Hour": "1"'),
            ("End", 'spinbutton "Hour": "12"'),
            ("Tab", 'spinbutton "Minute": "05"'),
            ("PageUp", 'spinbutton "Minute": "10"'),
            ("PageDown", 'spinbutton "Minute": "05"'),
            ("End", 'spinbutton "Minute": "59"'),
            ("ArrowUp", 'spinbutton "Minute": "00"'),
            ("Tab", 'radio "AM" [checked]'),
            ("ArrowDown", 'radio "PM" [checked]'),
            ("Escape", 'button "Time"'),
        ),
    ),
    "search": (
        "Search",
        (
            ("ArrowDown", 'combobox "Search" [expanded]'),
            ("ArrowDown", 'button "Red"'),
            ("ArrowDown", 'button "Green"'),
            ("ArrowUp", 'button "Red"'),
            ("ArrowUp", 'combobox "Search" [expanded]'),
            ("Escape", 'combobox "Search"'),
            ("Tab", 'button "Move Tea"'),
        ),
    ),
    "rows that can be moved": (
        "Move Tea",
        (
            ("Space", 'button "Move Tea"'),
            ("ArrowDown", 'button "Move Tea"'),
            ("Space", 'button "Move Tea"'),
            ("Shift+Tab", 'button "Move Coffee"'),
            ("Tab", 'button "Move Tea"'),
            ("Space", 'button "Move Tea"'),
            ("Home", 'button "Move Tea"'),
            ("Escape", 'button "Move Tea"'),
            ("Shift+Tab", 'button "Move Coffee"'),
            ("Tab", 'button "Move Tea"'),
            ("Tab", 'button "Pear"'),
        ),
    ),
    "what is dragged": (
        "Pear",
        (
            ("Space", 'button "Pear"'),
            ("ArrowDown", 'button "Pear"'),
            ("Escape", 'button "Pear"'),
            ("Space", 'button "Pear"'),
            ("ArrowDown", 'button "Pear"'),
            ("Enter", 'button "Pear"'),
            ("+Got it", 'button "Pear"'),
            ("Tab", 'group "First mail"'),
        ),
    ),
    "what is dismissed": (
        "First mail",
        (
            ("Delete", 'group "Second mail"'),
            ("Shift+Delete", 'group "Third mail"'),
            ("Delete", 'button "How?"'),
        ),
    ),
}


def main(page: ft.Page) -> None:
    day = ft.DatePicker(date(2025, 8, 17), locale=ft.Locale("en", "US"))
    clock = ft.TimePicker(time(7, 5), locale=ft.Locale("en", "US"))
    told = ft.Text("Empty")

    def accept() -> None:
        told.value = "Got it"

    def gone(e: ft.DismissibleDismissEvent) -> None:
        mails.controls.remove(e.control)

    names = ("First mail", "Second mail", "Third mail")
    mails = ft.Column([ft.Dismissible(ft.ListTile(name), on_dismiss=gone) for name in names])
    page.scroll = ft.ScrollMode.AUTO
    page.add(
        ft.Button("Day", on_click=lambda: page.show_dialog(day)),
        ft.Button("Time", on_click=lambda: page.show_dialog(clock)),
        ft.SearchBar([ft.ListTile(name, on_click=lambda: None) for name in ("Red", "Green")], bar_hint_text="Search"),
        ft.ReorderableListView([ft.ListTile(name) for name in ("Tea", "Coffee")], height=120),
        ft.Draggable(ft.Text("Pear"), group="fruit"),
        ft.DragTarget(ft.Container(ft.Text("Bowl"), width=80, height=40), group="fruit", on_accept=accept),
        told,
        mails,
        ft.ExpansionPanelList(
            [ft.ExpansionPanel(ft.Semantics(content=ft.Text("How?"), heading_level=2), ft.Text("So"))]
        ),
        ft.RangeSlider(2, 5, max=10, divisions=10),
        ft.Button("Last"),
    )


def test_practices_of_pickers(launch: Launch, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(launch(main).url.replace("ws:", "http:"))
    expect(page.get_by_role("button", name="Last")).to_be_visible()
    # What a slider may be moved to ends at the other end.
    start, end = page.get_by_role("slider", name="Start"), page.get_by_role("slider", name="End")
    start.press("ArrowRight")
    end.press("ArrowRight")
    expect(start).to_have_attribute("aria-valuemax", "6")
    expect(end).to_have_attribute("aria-valuemin", "3")
    # The heading of a panel is one where the program says its level; what opens it has its name.
    expect(page.get_by_role("heading", name="How?", level=2)).to_be_attached()
    expect(page.get_by_role("button", name="How?")).to_have_attribute("aria-expanded", "false")
    wrong = [fault for practice in PRACTICES for fault in faults(page, practice, *PRACTICES[practice])]
    assert not wrong, "\n".join(wrong)
