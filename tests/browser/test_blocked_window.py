"""A window that the browser blocks: the user is told, and opens it with a click."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.chromium import FLAGS, find_whole_chromium
from tests.servers import Server

Serve = Callable[..., Server]

# Nobody has pressed anything when main() runs: browsers open no window then.
PROGRAM = """
import flet_web as ft

def main(page: ft.Page):
    if page.route != "/":
        page.add(ft.Text(f"at {{page.route}}"))
        return
    page.add(ft.TextField(label="Name", autofocus=True))
    page.add(ft.Button("Later", on_click=lambda: page.launch_url("other")))
    {then}

ft.run(main)
"""


@pytest.fixture
def blocking(chromium: Browser) -> Iterator[Page]:
    """A tab of a browser that blocks popups, as browsers do outside of tests."""
    browser = chromium.browser_type.launch(
        executable_path=find_whole_chromium(), args=FLAGS, ignore_default_args=["--disable-popup-blocking"]
    )
    page = browser.new_page()
    page.set_default_timeout(10_000)
    yield page
    browser.close()


def blocked(page: Page, url: str) -> None:
    """Go to a program whose window gets blocked. Asking the page anything before that would count as a press."""
    with page.expect_console_message(lambda message: "window.blocked" in message.text):
        page.goto(url)


def test_the_user_opens_it(blocking: Page, serve: Serve) -> None:
    server = serve(PROGRAM.format(then='page.launch_url("other")'))
    blocked(blocking, server.url)
    alert = blocking.get_by_role("alert")
    expect(alert).to_contain_text(f"Your browser has blocked a window of 127.0.0.1:{server.port}.")
    # It does not take the focus, and can be reached by keyboard.
    expect(blocking.get_by_label("Name")).to_be_focused()
    for name in ("Later", "Open"):
        blocking.keyboard.press("Tab")
        expect(blocking.get_by_role("button", name=name)).to_be_focused()
    with blocking.expect_popup() as opened:
        blocking.keyboard.press("Enter")
    window = opened.value
    expect(window.get_by_text("at /other")).to_be_visible()
    assert window.url == f"{server.url}other"
    assert window.evaluate("window.opener") is None
    expect(alert).to_have_count(0)
    expect(blocking.get_by_label("Name")).to_be_focused()


def test_a_window_just_after_a_click_is_opened_at_once(blocking: Page, serve: Serve) -> None:
    blocking.goto(serve(PROGRAM.format(then="")).url)
    with blocking.expect_popup() as opened:
        blocking.get_by_role("button", name="Later").click()
    expect(opened.value.get_by_text("at /other")).to_be_visible()
    # A session of its own: the stored number of this one stays here.
    sessions = [tab.evaluate("sessionStorage.getItem('_flet_session_id / /ws')") for tab in (blocking, opened.value)]
    assert len(set(sessions)) == 2
    expect(blocking.get_by_role("alert")).to_have_count(0)


def test_it_shows_above_a_dialog_and_outlives_it(blocking: Page, serve: Serve) -> None:
    dialog = 'page.show_dialog(ft.AlertDialog(title="Wait", actions=[ft.TextButton("OK", on_click=page.pop_dialog)]))'
    window = 'ft.UrlLauncher().open_window("other", title="signin", width=400, height=300)'
    blocked(blocking, serve(PROGRAM.format(then=f"{dialog}; {window}")).url)
    alert = blocking.get_by_role("alert")
    expect(alert.get_by_role("button", name="Open")).to_be_visible()
    blocking.get_by_role("button", name="OK").click()
    expect(blocking.get_by_role("dialog")).to_have_count(0)
    with blocking.expect_popup() as opened:
        alert.get_by_role("button", name="Open").click()
    assert opened.value.evaluate("[window.name, innerWidth]") == ["signin", 400]


def test_escape_closes_it(blocking: Page, serve: Serve) -> None:
    blocked(blocking, serve(PROGRAM.format(then='page.launch_url("other")')).url)
    alert = blocking.get_by_role("alert")
    alert.get_by_role("button", name="Open").press("Escape")
    expect(alert).to_have_count(0)
    assert len(blocking.context.pages) == 1
