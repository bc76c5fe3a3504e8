"""Modules that the page loads when it needs them, and the page before they are loaded."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.test_connection import Cable
from tests.servers import ROOT, Server

Serve = Callable[..., Server]

ASKING = """
import flet_web as ft

def main(page: ft.Page):
    dialog = ft.AlertDialog(title=ft.Text("Really?"))
    page.add(ft.ElevatedButton("Ask", on_click=lambda: page.show_dialog(dialog)))

ft.app(main)
"""
MODULE = "**/assets/dialogs.*.js"
ICON = ROOT / "flet_web" / "client" / "public" / "icons" / "icon-192.png"

ROUNDNESS = "e => Math.max(...[e, ...e.children].map(x => parseFloat(getComputedStyle(x).borderRadius)))"


def check_dialog(page: Page) -> None:
    """The dialog is there, and looks like one."""
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible(timeout=15_000)
    expect(dialog.get_by_text("Really?")).to_be_visible()
    assert dialog.evaluate(
        "e => Math.max(...[e, ...e.children].map(x => parseFloat(getComputedStyle(x).borderRadius)))"
    )


@pytest.mark.parametrize("failures", [1, 3])
def test_a_module_that_does_not_come_at_first_comes_later(page: Page, serve: Serve, failures: int) -> None:
    page.route(MODULE, lambda route: route.abort(), times=failures)
    page.goto(serve(ASKING).url)
    page.get_by_role("button", name="Ask").click()
    check_dialog(page)


def test_a_module_is_asked_for_again_when_the_server_is_back(page: Page, serve: Serve) -> None:
    server = serve(ASKING)
    page.goto(server.url)
    expect(page.get_by_role("button", name="Ask")).to_be_visible()
    with page.expect_event("requestfailed", lambda request: "/assets/dialogs." in request.url, timeout=15_000):
        server.kill()
    server.restart()
    expect(page.get_by_text("reconnecting", exact=False)).to_be_hidden(timeout=15_000)
    page.get_by_role("button", name="Ask").click()
    check_dialog(page)


def test_the_loading_animation_is_there_until_the_app_is(page: Page, serve: Serve, tmp_path: Path) -> None:
    (tmp_path / "assets" / "icons").mkdir(parents=True)
    shutil.copy(ICON, tmp_path / "assets" / "icons" / "loading-animation.png")
    cable = Cable(page)
    cable.cut()
    page.goto(serve(ASKING).url)
    animation = page.locator("img[src='icons/loading-animation.png']")
    expect(animation).to_be_visible()
    cable.mend()
    expect(page.get_by_role("button", name="Ask")).to_be_visible(timeout=15_000)
    expect(animation).to_have_count(0)


GROWING = """
import flet_web as ft

def main(page: ft.Page):
    heard = ft.Text()
    notes = ft.TextField(label="Notes", on_change=lambda e: setattr(heard, "value", f"heard: {e.control.value}"))
    more = lambda e: page.add(ft.Slider(label="level"), ft.Text("added"))
    page.add(notes, heard, ft.TextButton("More", on_click=more))

ft.run(main)
"""
INPUTS = "**/assets/inputs.*.js"


def test_what_stands_goes_on_living_while_a_module_comes(page: Page, serve: Serve) -> None:
    held: list[Route] = []
    page.route(INPUTS, lambda route: held.append(route))
    page.goto(serve(GROWING).url)
    notes = page.get_by_label("Notes")
    with page.expect_request(INPUTS):
        page.get_by_role("button", name="More").click()
    notes.press_sequentially("typed meanwhile")
    expect(page.get_by_text("added")).to_have_count(0)
    for route in held:
        route.continue_()
    expect(page.get_by_text("heard: typed meanwhile")).to_be_visible()
    expect(page.get_by_text("added")).to_be_visible()
    expect(page.get_by_role("slider")).to_be_visible()
    expect(notes).to_have_value("typed meanwhile")
    expect(notes).to_be_focused()


def test_the_connection_may_break_while_a_module_comes(page: Page, serve: Serve) -> None:
    cable = Cable(page)
    held: list[Route] = []
    page.route(INPUTS, lambda route: held.append(route))
    page.goto(serve(GROWING).url)
    with page.expect_request(INPUTS):
        page.get_by_role("button", name="More").click()
    cable.cut()
    expect(page.get_by_text("reconnecting", exact=False)).to_be_visible()
    cable.mend()
    for route in held:
        route.continue_()
    expect(page.get_by_role("slider")).to_have_count(1, timeout=15_000)
    expect(page.get_by_text("added")).to_have_count(1)


def test_what_a_page_has_used_is_loaded_ahead_on_the_next_visit(page: Page, serve: Serve) -> None:
    url = serve(GROWING).url
    page.goto(url)
    page.get_by_role("button", name="More").click()
    expect(page.get_by_role("slider")).to_be_visible()
    Cable(page).cut()
    with page.expect_request(INPUTS):
        page.goto(url)
