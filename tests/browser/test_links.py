"""Links inside an app: shown without loading the page anew, and links of the browser all the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.servers import Server

Serve = Callable[..., Server]

PROGRAM = """
import flet_web as ft

def main(page: ft.Page):
    def show(e):
        log.value += " route" + page.route
        page.update()

    def clicked(e):
        log.value += " click"
        page.update()

    log = ft.Text("log:")
    page.on_route_change = show
    def text(value):
        return ft.Text(spans=[ft.TextSpan(value, url="/store", on_click=clicked)])
    page.add(
        log,
        ft.Button("Button", url="/store", on_click=clicked),
        ft.IconButton(ft.Icons.ADD, tooltip="IconButton", url="/store", on_click=clicked),
        ft.Container(ft.Text("Container"), url="/store", on_click=clicked),
        ft.ListTile(title=ft.Text("ListTile"), url="/store", on_click=clicked),
        text("TextSpan"),
        ft.Button("Tab", url="/store", url_target="_blank"),
        ft.Button("Dotted", url="/user/jo.kim"),
        ft.Button("Asset", url="/report.txt", url_target="_self"),
        ft.Button("Launch", on_click=lambda: page.launch_url("/launched")),
        ft.Container(
            ft.Row([ft.Text("Around"), ft.Button("Inside", on_click=clicked), ft.Checkbox("Check")]), url="/around"
        ),
        late := ft.Container(ft.Text("Late"), on_click=lambda e: set_url()),
    )

    def set_url():
        late.url, late.on_click = "/late", None
        page.update()

ft.app(main)
"""
KINDS = ["Button", "IconButton", "Container", "ListTile", "TextSpan"]


def link(page: Page, name: str) -> Locator:
    return page.get_by_role("link", name=name, exact=True)


def opened(page: Page, server: Server) -> None:
    page.goto(server.url)
    expect(page.get_by_text("log:")).to_be_visible()
    # Gone when the page is loaded anew.
    page.evaluate("window.loaded = true")


def is_same_load(page: Page) -> bool:
    return bool(page.evaluate("window.loaded === true"))


def test_every_kind_of_link_stays_in_the_app(page: Page, serve: Serve) -> None:
    server = serve(PROGRAM)
    opened(page, server)
    log = "log:"
    for kind in KINDS:
        link(page, kind).click()
        log += " click route/store"
        expect(page.get_by_text(log, exact=True)).to_be_visible()
        expect(page).to_have_url(server.url + "store")
        page.go_back()
        log += " route/"
        expect(page.get_by_text(log, exact=True)).to_be_visible()
    link(page, "Container").press("Enter")
    expect(page.get_by_text(log + " click route/store", exact=True)).to_be_visible()
    page.get_by_role("button", name="Launch").click()
    expect(page).to_have_url(server.url + "launched")
    assert is_same_load(page)


@pytest.mark.parametrize(("strategy", "kinds"), [("path", KINDS), ("hash", KINDS[:1])])
def test_every_kind_of_link_is_one_of_the_browser(
    page: Page, context: BrowserContext, serve: Serve, strategy: str, kinds: list[str]
) -> None:
    server = serve(PROGRAM, FLET_WEB_ROUTE_URL_STRATEGY=strategy)
    opened(page, server)
    address = server.url + ("#/store" if strategy == "hash" else "store")
    for kind in kinds:
        assert link(page, kind).evaluate("link => link.href") == address
        with context.expect_page() as tab:
            link(page, kind).click(modifiers=["Control"])
        expect(tab.value).to_have_url(address)
        expect(tab.value.get_by_text("log:", exact=True)).to_be_visible()
        tab.value.close()
        with context.expect_page() as tab:
            link(page, kind).click(button="middle")
        expect(tab.value).to_have_url(address)
        tab.value.close()
    expect(page).to_have_url(server.url)
    expect(page.get_by_text("log:", exact=True)).to_be_visible()


def test_a_target_opens_a_route_in_a_tab_of_its_own(page: Page, context: BrowserContext, serve: Serve) -> None:
    server = serve(PROGRAM)
    opened(page, server)
    with context.expect_page() as tab:
        link(page, "Tab").click()
    expect(tab.value).to_have_url(server.url + "store")
    expect(page).to_have_url(server.url)


def test_a_dotted_address_is_a_route_unless_there_is_such_a_file(page: Page, serve: Serve, tmp_path: Path) -> None:
    (tmp_path / "public").mkdir()
    (tmp_path / "public" / "report.txt").write_text("the report")
    server = serve(PROGRAM, FLET_ASSETS_DIR=str(tmp_path / "public"))
    opened(page, server)
    link(page, "Dotted").click()
    expect(page.get_by_text("log: route/user/jo.kim", exact=True)).to_be_visible()
    assert is_same_load(page)
    link(page, "Asset").click()
    expect(page.get_by_text("the report")).to_be_visible()


def test_controls_inside_of_a_link_keep_their_clicks(page: Page, serve: Serve) -> None:
    server = serve(PROGRAM)
    opened(page, server)
    page.get_by_role("button", name="Inside").click()
    expect(page.get_by_text("log: click", exact=True)).to_be_visible()
    page.get_by_role("checkbox", name="Check").click()
    expect(page.get_by_role("checkbox", name="Check")).to_be_checked()
    expect(page).to_have_url(server.url)
    page.get_by_text("Around").click()
    expect(page.get_by_text("log: click route/around", exact=True)).to_be_visible()
    assert is_same_load(page)


def test_a_control_becomes_a_link_later(page: Page, serve: Serve) -> None:
    server = serve(PROGRAM)
    opened(page, server)
    page.get_by_text("Late").click()
    link(page, "Late").click()
    expect(page).to_have_url(server.url + "late")
    assert is_same_load(page)
