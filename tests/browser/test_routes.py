"""Routes in the address bar: the program sees one spelling of each, whichever way the browser comes to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.servers import Server

PROGRAM = """
import flet_web as ft

def main(page: ft.Page):
    page.on_route_change = lambda e: page.add(ft.Text(f"changed to {e.route}"))
    page.add(ft.Button("Go", on_click=lambda: page.go(field.value)), field := ft.TextField(label="Route"))
    page.add(ft.Text(f"began at {page.route}"))

ft.app(main)
"""


@pytest.mark.parametrize(
    ("written", "route"),
    [
        ("/tag/%C3%BC%20x", "/tag/ü x"),
        ("/tag/100%25", "/tag/100%25"),
        ("/find?q=a b", "/find?q=a b"),
        ("/user/jo.kim", "/user/jo.kim"),
        ("/a%2Fb?c=%26", "/a%2Fb?c=%26"),
    ],
)
def test_a_route_round_trips(page: Page, serve: Callable[..., Server], written: str, route: str) -> None:
    server = serve(PROGRAM)
    page.goto(server.url.rstrip("/") + written)
    expect(page.get_by_text(f"began at {route}", exact=True)).to_be_visible()
    page.reload()
    expect(page.get_by_role("button", name="Go")).to_be_visible()
    page.get_by_label("Route").fill("/elsewhere")
    page.get_by_role("button", name="Go").click()
    expect(page.get_by_text("changed to /elsewhere")).to_be_visible()
    page.go_back()
    expect(page.get_by_text(f"changed to {route}", exact=True)).to_be_visible()
    # The reload was no change.
    expect(page.get_by_text("changed to")).to_have_text(["changed to /elsewhere", f"changed to {route}"])


REDIRECTING = """
import flet_web as ft

def main(page: ft.Page):
    def changed(e):
        page.add(ft.Text(f"changed to {e.route}, {page.route}"))
        if e.route == "/checkout":
            page.go("/sign-in")

    page.on_route_change = changed
    page.add(ft.Button("Check out", on_click=lambda: page.go("/checkout")))
    page.add(ft.Button("Later", on_click=lambda: page.add(ft.Text("changed nothing"))))

ft.app(main)
"""


def test_a_handler_that_redirects_is_called_once_a_route(page: Page, serve: Callable[..., Server]) -> None:
    page.goto(serve(REDIRECTING).url)
    page.get_by_role("button", name="Check out").click()
    page.wait_for_url("**/sign-in")
    # Events come in the order in which they were sent: those of the routes are there when this one is.
    page.get_by_role("button", name="Later").click()
    changed = page.get_by_text("changed ")
    steps = ["changed to /checkout, /checkout", "changed to /sign-in, /sign-in"]
    expect(changed).to_have_text([*steps, "changed nothing"])
    page.go_back()
    expect(changed).to_have_text([*steps, "changed nothing", steps[0], steps[1]])


ASKING = """
import flet_web as ft

def main(page: ft.Page):
    told = ft.Text("told:")

    def tell(what):
        told.value += f" {what};"
        page.update()

    async def asked(e):
        tell("asked")
        await e.control.confirm_pop(told.value.count('asked') > 1)

    def show():
        page.views.clear()
        page.views.append(ft.View("/", [told], appbar=ft.AppBar(title=ft.Text("Home"))))
        if page.route == "/form":
            bar = ft.AppBar(title=ft.Text("Form"))
            page.views.append(ft.View("/form", [told], appbar=bar, can_pop=False, on_confirm_pop=asked))
        page.update()

    def changed(e):
        tell(page.route)
        show()

    async def popped(e):
        tell("popped")
        page.views.pop()
        await page.push_route(page.views[-1].route)

    page.on_route_change, page.on_view_pop = changed, popped
    show()

ft.run(main)
"""


def test_a_view_is_asked_whether_it_can_be_left_by_its_own_button(page: Page, serve: Callable[..., Server]) -> None:
    server = serve(ASKING)
    page.goto(server.url)
    told = page.get_by_role("main").get_by_text("told:")
    expect(told).to_be_visible()
    page.evaluate("() => { history.pushState(null, '', '/form'); dispatchEvent(new PopStateEvent('popstate')); }")
    expect(told).to_have_text("told: /form;")
    # As with the Flutter client, the browser's own button goes back unasked.
    page.go_back()
    expect(told).to_have_text("told: /form; /;")
    page.go_forward()
    expect(told).to_have_text("told: /form; /; /form;")
    back = page.get_by_role("button", name="Back")
    back.click()
    expect(told).to_have_text("told: /form; /; /form; asked;")
    expect(page).to_have_url(server.url + "form")
    back.click()
    expect(told).to_have_text("told: /form; /; /form; asked; asked; popped; /;")
    expect(page).to_have_url(server.url)
