"""Routes at which the app has nothing: what users, browsers and search engines get."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.servers import Server

PROGRAM = """
import flet_web as ft

def main(page: ft.Page):
    def show(e=None):
        route = ft.TemplateRoute(page.route)
        if route.match("/"):
            page.title = "Shop"
            page.update()
        elif route.match("/article/:id"):
            page.title = f"Article {route.id}"
            page.update()
        else:
            page.not_found(CONTENT)

    page.on_route_change = show
    page.add(ft.Text("the shop"), ft.Button("Nowhere", url="/nowhere"))
    show()

ft.app(main, routes=["/", "/article/:id"], app_name="Served")
"""
ROBOTS = "meta[name=robots][content=noindex]"


@pytest.mark.parametrize("content", ["", "ft.Text('Nichts hier'), title='Nicht gefunden'"])
def test_an_unknown_route(page: Page, serve: Callable[..., Server], content: str) -> None:
    server = serve(PROGRAM.replace("CONTENT", content))
    title = "Nicht gefunden" if content else "Page not found"
    text = "Nichts hier" if content else "There is nothing at /nowhere"
    answer = page.goto(server.url + "nowhere")
    assert answer is not None
    assert answer.status == 404
    expect(page.get_by_text(text, exact=True)).to_be_visible()
    expect(page).to_have_title(title)
    if not content:
        page.get_by_role("link", name="To the start page").click()
    else:
        page.evaluate("history.pushState(null, '', '/'); dispatchEvent(new Event('popstate'))")
    expect(page.get_by_text("the shop", exact=True)).to_be_visible()
    expect(page).to_have_title("Shop")
    expect(page.locator(ROBOTS)).to_have_count(0)
    page.get_by_role("link", name="Nowhere").click()
    expect(page.get_by_text(text, exact=True)).to_be_visible()
    expect(page.locator(ROBOTS)).to_have_count(1)
    page.go_back()
    expect(page.get_by_text("the shop", exact=True)).to_be_visible()
    expect(page).to_have_title("Shop")
    expect(page.locator(ROBOTS)).to_have_count(0)
