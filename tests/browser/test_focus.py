"""Where the keyboard focus is after the page has changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.servers import Server

VIEWS = """
import flet_web as ft

def main(page: ft.Page):
    def pop(e):
        page.views.pop()
        page.update()

    def store():
        search = ft.TextField(label="Search", autofocus=True)
        page.views.append(ft.View("/store", [search], appbar=ft.AppBar(title="Store")))
        page.update()

    page.on_view_pop = pop
    page.add(ft.Button("Home"), ft.Button("Store", on_click=store))

ft.run(main)
"""


def test_focus_comes_back_with_the_view(page: Page, serve: Callable[..., Server]) -> None:
    page.goto(serve(VIEWS).url)
    opener = page.get_by_role("button", name="Store", exact=True)
    opener.press("Enter")
    expect(page.get_by_label("Search")).to_be_focused()
    page.get_by_role("button", name="Back").press("Enter")
    expect(page.get_by_label("Search")).to_have_count(0)
    expect(opener).to_be_focused()


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_a_field_has_the_focus_from_the_start(
    page: Page, serve: Callable[..., Server], motion: Literal["reduce", "no-preference"]
) -> None:
    page.emulate_media(reduced_motion=motion)
    page.goto(serve("form").url)
    expect(page.get_by_role("button", name="Create account")).to_be_visible()
    expect(page.get_by_label("Name", exact=True)).to_be_focused()


DIALOG = """
import flet_web as ft

def main(page: ft.Page):
    def add(e):
        page.pop_dialog()
        field = ft.TextField(label=f"Field {len(page.controls)}")
        page.add(field)
        field.focus()

    def ask():
        actions = [ft.TextButton("Yes", on_click=add), ft.TextButton("No", on_click=page.pop_dialog)]
        page.show_dialog(ft.AlertDialog(title="Sure?", actions=actions))

    page.add(ft.Button("Ask", on_click=ask))

ft.run(main)
"""


def test_focus_that_a_handler_sets_after_it_has_closed_a_dialog(page: Page, serve: Callable[..., Server]) -> None:
    page.goto(serve(DIALOG).url)
    ask = page.get_by_role("button", name="Ask")
    ask.press("Enter")
    page.get_by_role("button", name="Yes").press("Enter")
    expect(page.get_by_label("Field 1")).to_be_focused()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_label("Field 1")).to_be_focused()
    page.keyboard.type("typed at once")
    expect(page.get_by_label("Field 1")).to_have_value("typed at once")
    # Without a wish of the program it goes back to where it was.
    ask.press("Enter")
    page.get_by_role("button", name="No").press("Enter")
    expect(ask).to_be_focused()


BAR = """
import flet_web as ft

def main(page: ft.Page):
    def ask():
        page.show_dialog(ft.SnackBar("Gone", action="Undo", persist=True))

    page.add(ft.Button("Delete", on_click=ask), ft.TextField(label="Count", input_filter=ft.NumbersOnlyInputFilter()))

ft.run(main)
"""


def test_focus_comes_back_from_a_bar(page: Page, serve: Callable[..., Server]) -> None:
    page.goto(serve(BAR).url)
    # A filter for digits asks a phone for the keys of numbers.
    expect(page.get_by_label("Count")).to_have_attribute("inputmode", "numeric")
    delete, undo = page.get_by_role("button", name="Delete"), page.get_by_role("button", name="Undo")
    delete.press("Enter")
    undo.focus()
    undo.press("Enter")
    expect(undo).to_have_count(0)
    expect(delete).to_be_focused()


LEFT = {
    "alert": "ft.AlertDialog(title='Sure?', actions=[ft.TextButton('Fine')])",
    "sheet": "ft.BottomSheet(ft.TextButton('Fine'))",
    "day": "ft.DatePicker()",
    "span": "ft.DateRangePicker()",
    "time": "ft.TimePicker()",
    "drawer": "ft.NavigationDrawer([ft.NavigationDrawerDestination('Fine', ft.Icons.ADD)])",
    "end drawer": "ft.NavigationDrawer([ft.NavigationDrawerDestination('Last', ft.Icons.ADD)])",
    "search": "ft.SearchBar(bar_hint_text='Look for', controls=[ft.ListTile('Fine')])",
    "cupertino alert": "ft.CupertinoAlertDialog(title='Sure?', actions=[ft.CupertinoDialogAction('Fine')])",
    "cupertino sheet": "ft.CupertinoBottomSheet(ft.CupertinoActionSheet(title='Sure?'))",
    # Each opens the one before it.
    "nested": "ft.AlertDialog(title='More', actions=[ft.Button('alert', on_click=show)])",
    "day in it": "ft.AlertDialog(title='When', actions=[ft.Button('day', on_click=show)])",
}
LEAVING = f"""
import flet_web as ft

def main(page: ft.Page):
    async def show(e):
        opens = {{"drawer": page.show_drawer, "end drawer": page.show_end_drawer}}
        opens["search"] = dialogs["search"].open_view
        if e.control.content in opens:
            await opens[e.control.content]()
        else:
            page.show_dialog(dialogs[e.control.content])

    dialogs = {{{", ".join(f"{name!r}: {made}" for name, made in LEFT.items())}}}
    page.drawer, page.end_drawer = dialogs["drawer"], dialogs["end drawer"]
    page.add(*(ft.Button(name, on_click=show) for name in dialogs))
    page.add(dialogs["search"])
    inside = ft.SubmenuButton("inside", [ft.MenuItemButton("Fine", on_click=print)])
    page.add(
        ft.PopupMenuButton(items=[ft.PopupMenuItem("Fine")], tooltip="menu"),
        ft.MenuBar([ft.SubmenuButton("submenu", [inside])]),
        ft.Dropdown(label="dropdown", options=[ft.DropdownOption("Fine")]),
        ft.PopupMenuButton(items=[ft.PopupMenuItem("alert", on_click=lambda: page.show_dialog(dialogs["alert"]))],
                           tooltip="menu for a dialog"),
    )

ft.run(main)
"""
INSIDE = {"nested": "alert", "day in it": "day"}


def test_focus_comes_back_to_what_opened_a_dialog(page: Page, serve: Callable[..., Server]) -> None:
    page.emulate_media(reduced_motion="no-preference")
    # All of it is seen: menus close when the page is scrolled, as it is for a button that gets the focus out of sight.
    page.set_viewport_size({"width": 1280, "height": 1200})
    page.goto(serve(LEAVING).url)

    def opens(opener: Locator) -> None:
        opener.focus()
        opener.evaluate("element => { window.before = element; }")
        page.keyboard.press("Enter")
        page.wait_for_function("() => document.activeElement !== before")

    for name in (*LEFT, "menu"):
        opener = page.get_by_role("button", name=name, exact=True)
        opens(opener)
        if name in INSIDE:
            inner = page.get_by_role("dialog").get_by_role("button", name=INSIDE[name], exact=True)
            opens(inner)
            page.keyboard.press("Escape")
            expect(inner).to_be_focused()
        page.keyboard.press("Escape")
        expect(opener).to_be_focused()
    bar = page.get_by_role("menuitem", name="submenu", exact=True)
    opens(bar)
    inside = page.get_by_role("menuitem", name="inside", exact=True)
    expect(inside).to_be_focused()
    opens(inside)
    for back in (inside, bar):
        page.keyboard.press("Escape")
        expect(back).to_be_focused()
    dropdown = page.get_by_role("combobox", name="dropdown")
    dropdown.press("Enter")
    expect(dropdown).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Escape")
    expect(dropdown).to_be_focused()
    opener = page.get_by_role("button", name="menu for a dialog", exact=True)
    opens(opener)
    page.get_by_role("menuitem", name="alert").press("Enter")
    expect(page.get_by_role("alertdialog").or_(page.get_by_role("dialog"))).to_be_visible()
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()


GONE = """
import flet_web as ft

def main(page: ft.Page):
    rows = ft.Column()

    def row(name):
        def gone():
            page.pop_dialog()
            rows.controls.remove(made)

        def remade():
            page.pop_dialog()
            rows.controls = [row(f"{name} again")]

        def off(e):
            page.pop_dialog()
            ask.disabled = True

        def sure():
            actions = [ft.TextButton("Yes", on_click=gone), ft.TextButton("All", on_click=remade),
                       ft.TextButton("Off", on_click=off), ft.TextButton("Other", on_click=other)]
            page.show_dialog(ft.AlertDialog(title="Sure?", actions=actions))

        def other():
            page.pop_dialog()
            page.show_dialog(ft.AlertDialog(title="Other", actions=[ft.TextButton("Gone", on_click=gone)]))

        ask = ft.Button(f"Delete {name}", on_click=sure)
        drop = ft.PopupMenuItem("Drop", on_click=lambda: rows.controls.remove(made))
        made = ft.Row([ft.Button(f"Edit {name}"), ask, ft.PopupMenuButton(items=[drop], tooltip=f"Menu {name}")])
        return made

    rows.controls = [row(name) for name in "abcdef"]
    page.add(ft.Button("Before"), rows, ft.Button("After"))

ft.run(main)
"""


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_focus_comes_near_to_what_is_gone(
    page: Page, serve: Callable[..., Server], motion: Literal["reduce", "no-preference"]
) -> None:
    page.emulate_media(reduced_motion=motion)
    page.goto(serve(GONE).url)

    def button(name: str) -> Locator:
        return page.get_by_role("button", name=name, exact=True)

    def delete(name: str, *answers: str) -> None:
        button(f"Delete {name}").press("Enter")
        for answer in answers:
            button(answer).press("Enter")

    # The same button of the next row, or of the one before.
    delete("b", "Yes")
    expect(button("Delete c")).to_be_focused()
    delete("f", "Yes")
    expect(button("Delete e")).to_be_focused()
    # A dialog that was opened from another one, which has closed since.
    delete("c", "Other", "Gone")
    expect(button("Delete d")).to_be_focused()
    # A menu of the row.
    button("Menu d").press("Enter")
    page.get_by_role("menuitem", name="Drop").press("Enter")
    expect(button("Menu d")).to_have_count(0)
    expect(button("Menu e")).to_be_focused()
    # Disabled by now: what is beside it.
    delete("a", "Off")
    expect(button("Menu a")).to_be_focused()
    # All rows are made anew.
    delete("e", "All")
    expect(button("Edit e again")).to_be_focused()
    delete("e again", "Yes")
    expect(button("Edit e again")).to_have_count(0)
    expect(button("After")).to_be_focused()
