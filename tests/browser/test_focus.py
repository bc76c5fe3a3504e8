"""Where the keyboard focus is after the page has changed."""

from __future__ import annotations

from collections.abc import Callable

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
