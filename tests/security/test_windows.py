"""Windows that an app opens have no hold of it."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, expect

import flet_web as ft
from tests.conftest import Launch


def main(page: ft.Page) -> None:
    page.add(ft.Text(f"at {page.route}"))
    page.add(ft.Button("named", on_click=lambda: page.launch_url("/other", web_window_name="other")))
    page.add(ft.Button("blank", on_click=lambda: page.launch_url("/other", web_window_name="_blank")))
    page.add(ft.Button("popup", on_click=lambda: page.launch_url("/other", web_popup_window=True, web_window_name="p")))
    page.add(ft.Button("link", url="/other", url_target="elsewhere"))


@pytest.mark.parametrize("label", ["named", "blank", "popup", "link"])
def test_a_window_that_the_app_opens_has_no_hold_of_the_app(
    launch: Launch, page: Page, context: BrowserContext, label: str
) -> None:
    page.goto(launch(main).url.replace("ws:", "http:"))
    with context.expect_page() as opened:
        page.get_by_text(label).click()
    window = opened.value
    expect(window.get_by_text("at /other")).to_be_visible()
    assert window.evaluate("window.opener") is None
    # A session of its own: the stored number of this one stays here.
    sessions = [tab.evaluate("sessionStorage.getItem('_flet_session_id / /ws')") for tab in (page, window)]
    assert len(set(sessions)) == 2


def test_a_window_is_found_again_by_its_name(launch: Launch, page: Page, context: BrowserContext) -> None:
    page.goto(launch(main).url.replace("ws:", "http:"))
    with context.expect_page() as opened:
        page.get_by_text("named").click()
    window = opened.value
    expect(window.get_by_text("at /other")).to_be_visible()
    with window.expect_navigation():
        page.get_by_text("named").click()
    expect(window.get_by_text("at /other")).to_be_visible()
    assert len(context.pages) == 2
