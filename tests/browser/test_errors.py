"""Errors of the program are shown readably, and the page stays usable."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.servers import Server

Serve = Callable[..., Server]

FAILING = """
import flet_web as ft

def main(page: ft.Page):
    def fail(e):
        raise ValueError("no more bananas")
    def add():
        page.add(ft.Text("still here"))
    asking = ft.AlertDialog(modal=True, title=ft.Text("Really?"))
    page.add(ft.ElevatedButton("Fail", on_click=fail), ft.ElevatedButton("Add", on_click=add))
    page.add(ft.ElevatedButton("Ask", on_click=lambda: page.show_dialog(asking)))

ft.app(main)
"""

BROKEN = """
import flet_web as ft

def main(page: ft.Page):
    raise RuntimeError("no database")

ft.app(main)
"""


def test_a_handler_that_fails(page: Page, serve: Serve) -> None:
    page.goto(serve(FAILING).url)
    page.get_by_role("button", name="Fail").click()
    error = page.get_by_role("alert")
    expect(error).to_contain_text("ValueError: no more bananas")
    error.get_by_role("button").first.click()
    expect(error).to_be_hidden()
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_text("still here")).to_be_visible()


def test_an_error_is_above_a_dialog_that_opens_later(page: Page, serve: Serve) -> None:
    page.goto(serve(FAILING).url)
    page.get_by_role("button", name="Fail").click()
    expect(page.get_by_role("alert")).to_be_visible()
    # The panel covers part of the page; a person would reach the button by the keyboard.
    page.get_by_role("button", name="Ask").press("Enter")
    expect(page.get_by_text("Really?")).to_be_visible()
    page.get_by_role("button", name="Dismiss").click()
    expect(page.get_by_role("alert")).to_be_hidden()
    expect(page.get_by_text("Really?")).to_be_visible()


def test_main_that_fails(page: Page, serve: Serve) -> None:
    page.goto(serve(BROKEN).url)
    expect(page.get_by_role("alert")).to_contain_text("RuntimeError: no database")


def test_visitors_see_no_traceback(page: Page, serve: Serve) -> None:
    page.goto(serve(FAILING).url)
    page.get_by_role("button", name="Fail").click()
    expect(page.get_by_role("alert")).not_to_contain_text("Traceback")


def test_developers_see_the_traceback(page: Page, serve: Serve) -> None:
    page.goto(serve(FAILING, FLET_DEBUG="true").url)
    page.get_by_role("button", name="Fail").click()
    page.get_by_role("alert").get_by_text("Details").click()
    expect(page.get_by_role("alert")).to_contain_text("in fail")
