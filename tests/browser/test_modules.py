"""What the page loads late, or shows before it is there."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

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
