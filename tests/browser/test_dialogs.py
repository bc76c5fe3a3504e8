"""Dialogs that close before the browser has shown them: the program is told, and the server keeps them no longer."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.servers import Server

PROGRAM = """
import flet_web as ft

def main(page: ft.Page):
    def dialog():
        return ft.AlertDialog(title="Wait", on_dismiss=lambda: page.add(ft.Text("closed")))

    def flash():
        page.show_dialog(dialog())
        page.pop_dialog()

    def show():
        page.show_dialog(dialog())

    page.on_disconnect = lambda: page.pop_dialog()
    page.add(ft.Button("Flash", on_click=flash), ft.Button("Show", on_click=show))

ft.run(main)
"""


def test_a_program_that_closes_a_dialog_at_once(page: Page, serve: Callable[..., Server]) -> None:
    page.goto(serve(PROGRAM).url)
    page.get_by_role("button", name="Flash").click()
    expect(page.get_by_text("closed")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_a_dialog_that_is_closed_while_the_page_is_loaded_anew(page: Page, serve: Callable[..., Server]) -> None:
    page.goto(serve(PROGRAM).url)
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.reload()
    expect(page.get_by_text("closed")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
