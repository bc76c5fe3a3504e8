"""One control in two places, in Chromium."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.servers import Server

PROGRAM = """
import flet_web as ft

def main(page: ft.Page):
    name = ft.TextField(label="Name")

    def greet():
        heard.value = f"Hello {name.value}"

    def clear():
        name.value = ""

    heard = ft.Text()
    bar = ft.AppBar(title=heard, actions=[ft.Button("Greet", on_click=greet)])

    def back():
        page.views.pop()

    page.views[0].appbar = bar
    page.views.append(ft.View([name, ft.Container(name), ft.Button("Clear", on_click=clear),
                               ft.Button("Back", on_click=back)], "/second", appbar=bar))

ft.run(main)
"""


def test_a_field_in_two_places_and_a_bar_of_two_views(page: Page, serve: Callable[..., Server]) -> None:
    page.goto(serve(PROGRAM).url)
    fields = page.get_by_label("Name")
    expect(fields).to_have_count(2)
    fields.nth(1).fill("Ada")
    expect(fields.nth(0)).to_have_value("Ada")
    page.get_by_role("button", name="Greet").click()
    title = page.get_by_role("banner").get_by_text("Hello")
    expect(title).to_have_text("Hello Ada")
    page.get_by_role("button", name="Clear").click()
    expect(fields.nth(0)).to_have_value("")
    expect(fields.nth(1)).to_have_value("")
    page.get_by_role("main").get_by_role("button", name="Back").click()
    expect(fields).to_have_count(0)
    expect(title).to_have_text("Hello Ada")
    page.get_by_role("button", name="Greet").click()
    expect(title).to_have_text("Hello ")
