"""Where the keyboard focus is after the page has changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

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
