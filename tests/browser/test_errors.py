"""Errors of the program are shown readably, and the page stays usable."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.servers import Server

Serve = Callable[..., Server]

FAILING = """
import flet_web as ft

def main(page: ft.Page):
    def fail(e):
        raise ValueError("postgres://admin:secret@db")
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
    raise RuntimeError("postgres://admin:secret@db")

ft.run(main)
"""

BROKEN_AHEAD = BROKEN.replace("ft.run(main)", "ft.run(lambda page: None, before_main=main)")

HANDLING = """
import flet_web as ft

def main(page: ft.Page):
    def on_error(e):
        e.handled = True
        page.add(ft.Text(f"We are sorry: {e.data}"))
    async def later():
        raise ValueError("no more bananas")
    page.on_error = on_error
    page.add(ft.ElevatedButton("Fail", on_click=lambda: page.run_task(later)))

ft.app(main)
"""


def test_a_handler_that_fails(page: Page, serve: Serve) -> None:
    page.goto(serve(FAILING).url)
    page.get_by_role("button", name="Fail").click()
    error = page.get_by_role("alert")
    expect(error).to_contain_text("Something went wrong. The error number is ")
    expect(error).not_to_contain_text("secret")
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


@pytest.mark.parametrize("program", [BROKEN, BROKEN_AHEAD], ids=["main", "before_main"])
def test_a_start_that_fails(page: Page, serve: Serve, program: str) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(serve(program).url)
    expect(page.get_by_role("alert")).to_contain_text("Something went wrong. The error number is ")
    assert "secret" not in page.content() + "".join(said)


def test_a_program_that_tells_its_users_itself(page: Page, serve: Serve) -> None:
    page.goto(serve(HANDLING).url)
    page.get_by_role("button", name="Fail").click()
    expect(page.get_by_text("We are sorry: ValueError: no more bananas")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_developers_see_the_traceback(page: Page, serve: Serve) -> None:
    page.goto(serve(FAILING, FLET_DEBUG="true").url)
    page.get_by_role("button", name="Fail").click()
    expect(page.get_by_role("alert").get_by_role("heading")).to_have_text("ValueError: postgres://admin:secret@db")
    page.get_by_role("alert").get_by_text("Details").click()
    expect(page.get_by_role("alert")).to_contain_text("in fail")
