"""What the user notices when connection or server fail: as little as possible."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page, WebSocketRoute, expect

from tests.servers import Server

Serve = Callable[..., Server]

NOTES = """
import flet_web as ft

def main(page: ft.Page):
    seen = ft.Text("nothing yet")
    def changed(e):
        seen.value = f"seen: {field.value}"
    field = ft.TextField(label="Notes", on_change=changed)
    def stamp():
        page.add(ft.Text(f"stamp {len(page.controls)}"))
    page.add(field, seen, ft.ElevatedButton("Stamp", on_click=stamp))

ft.app(main)
"""

ROUTES = """
import flet_web as ft

def main(page: ft.Page):
    def show(e=None):
        page.views.clear()
        store = ft.ElevatedButton("Store", on_click=lambda: page.go("/store"))
        page.views.append(ft.View("/", [ft.Text("Home"), store]))
        if page.route.startswith("/store"):
            page.views.append(ft.View("/store", [ft.AppBar(title=ft.Text("The store")), ft.Text(f"at {page.route}")]))
        page.update()
    def back(e):
        page.views.pop()
        page.go(page.views[-1].route)
    page.on_route_change = show
    page.on_view_pop = back
    show()

ft.app(main)
"""


class Cable:
    """A proxy between page and server that can cut the connection, and allow it again."""

    def __init__(self, page: Page) -> None:
        self._cut = False
        self._open: list[WebSocketRoute] = []
        page.route_web_socket("**/ws", self._connect)

    def _connect(self, route: WebSocketRoute) -> None:
        if self._cut:
            route.close(code=1011)
            return
        route.connect_to_server()
        self._open.append(route)

    def cut(self) -> None:
        self._cut = True
        for route in self._open:
            route.close(code=1011)
        self._open.clear()

    def mend(self) -> None:
        self._cut = False


def test_typing_goes_on_while_the_connection_is_cut(page: Page, serve: Serve) -> None:
    cable = Cable(page)
    page.goto(serve(NOTES).url)
    notes = page.get_by_label("Notes")
    notes.press_sequentially("before ")
    expect(page.get_by_text("seen: before")).to_be_visible()
    # The notice is English, also where the page is written from right to left.
    page.evaluate("() => { document.documentElement.dir = 'rtl'; }")
    cable.cut()
    expect(page.get_by_text("reconnecting", exact=False)).to_be_visible()
    expect(page.get_by_text("reconnecting", exact=False)).to_have_css("direction", "ltr")
    notes.press_sequentially("during five seconds ", delay=250)
    cable.mend()
    notes.press_sequentially("after")
    expect(page.get_by_text("seen: before during five seconds after")).to_be_visible(timeout=15_000)
    expect(notes).to_have_value("before during five seconds after")
    expect(notes).to_be_focused()
    expect(page.get_by_text("reconnecting", exact=False)).to_be_hidden()


def test_a_click_while_the_connection_is_cut_counts_once(page: Page, serve: Serve) -> None:
    cable = Cable(page)
    page.goto(serve(NOTES).url)
    expect(page.get_by_text("nothing yet")).to_be_visible()
    cable.cut()
    expect(page.get_by_text("reconnecting", exact=False)).to_be_visible()
    page.get_by_role("button", name="Stamp").click()
    cable.mend()
    expect(page.get_by_text("stamp 3")).to_be_visible(timeout=15_000)
    page.get_by_role("button", name="Stamp").click()
    expect(page.get_by_text("stamp 4")).to_be_visible()
    expect(page.get_by_text(re.compile(r"^stamp \d$"))).to_have_count(2)


def test_the_server_is_killed_and_started_again(page: Page, serve: Serve) -> None:
    server = serve(NOTES)
    page.goto(server.url)
    page.get_by_role("button", name="Stamp").click()
    expect(page.get_by_text("stamp 3")).to_be_visible()
    server.kill()
    expect(page.get_by_text("reconnecting", exact=False)).to_be_visible()
    server.restart()
    expect(page.get_by_text("stamp 3")).to_be_hidden(timeout=15_000)
    expect(page.get_by_text("restarted and begins anew")).to_be_visible()
    page.get_by_role("button", name="Stamp").click()
    expect(page.get_by_text("stamp 3")).to_be_visible()


def test_reload_keeps_the_session(page: Page, serve: Serve) -> None:
    page.goto(serve(NOTES).url)
    page.get_by_role("button", name="Stamp").click()
    expect(page.get_by_text("stamp 3")).to_be_visible()
    page.get_by_label("Notes").fill("kept")
    expect(page.get_by_text("seen: kept")).to_be_visible()
    page.reload()
    expect(page.get_by_text("stamp 3")).to_be_visible()
    expect(page.get_by_label("Notes")).to_have_value("kept")


def test_two_tabs_are_two_sessions(context: BrowserContext, serve: Serve) -> None:
    url = serve(NOTES).url
    first, second = context.new_page(), context.new_page()
    first.goto(url)
    first.get_by_role("button", name="Stamp").click()
    expect(first.get_by_text("stamp 3")).to_be_visible()
    second.goto(url)
    expect(second.get_by_text("nothing yet")).to_be_visible()
    expect(second.get_by_text("stamp 3")).to_be_hidden()


def test_back_and_forward(page: Page, serve: Serve) -> None:
    server = serve(ROUTES)
    page.goto(server.url)
    page.get_by_role("button", name="Store").click()
    expect(page.get_by_text("at /store")).to_be_visible()
    expect(page).to_have_url(server.url + "store")
    page.go_back()
    expect(page.get_by_text("Home")).to_be_visible()
    page.go_forward()
    expect(page.get_by_text("at /store")).to_be_visible()
    page.get_by_role("button", name="Back").click()
    expect(page.get_by_text("Home")).to_be_visible()
    expect(page).to_have_url(server.url)


def test_a_link_to_a_route_and_its_query(page: Page, serve: Serve) -> None:
    page.goto(serve(ROUTES).url + "store?item=7")
    expect(page.get_by_text("at /store?item=7")).to_be_visible()
    page.reload()
    expect(page.get_by_text("at /store?item=7")).to_be_visible()


def test_routes_after_a_hash(page: Page, serve: Serve) -> None:
    server = serve(ROUTES, FLET_WEB_ROUTE_URL_STRATEGY="hash")
    page.goto(server.url + "#/store")
    expect(page.get_by_text("at /store")).to_be_visible()
    page.get_by_role("button", name="Back").click()
    expect(page).to_have_url(server.url + "#/")
