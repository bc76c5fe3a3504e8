"""A Router in a browser: deep links, reload, back and forward, with both kinds of URLs."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.servers import Server

PROGRAM = """
import flet_web as ft

@ft.component
def Goods():
    number, set_number = ft.use_state(0)
    return ft.View([
        ft.Text("All goods"),
        ft.Button(f"Pressed {number}", on_click=lambda: set_number(number + 1)),
        ft.Button("Lamp", on_click=lambda: ft.context.page.push_route("/goods/lamp?color=red")),
    ], can_pop=False)

@ft.component
def Good():
    name = ft.use_route_params()["name"]
    return ft.View([
        ft.Text(f"This is a {name}"),
        ft.Text(f"color {ft.use_query().get('color', 'none')}"),
        ft.Button("Home", on_click=lambda: ft.context.page.navigate("/")),
    ])

@ft.component
def App():
    return ft.Router([
        ft.Route(index=True, component=Goods),
        ft.Route(path="goods/:name", component=Good, title=lambda params: params["name"]),
    ], manage_views=True)

ft.run(lambda page: page.render_views(App))
"""


@pytest.mark.parametrize(("strategy", "before"), [("path", ""), ("hash", "#/")])
def test_links_reload_back_and_forward(page: Page, serve: Callable[..., Server], strategy: str, before: str) -> None:
    server = serve(PROGRAM, FLET_WEB_ROUTE_URL_STRATEGY=strategy)
    lamp = re.compile(re.escape(f"/{before}goods/lamp?color=red") + "$")
    page.goto(f"{server.url}{before}goods/stove")
    expect(page.get_by_text("This is a stove")).to_be_visible()
    expect(page.get_by_text("color none")).to_be_visible()
    expect(page).to_have_title("stove")
    page.get_by_role("button", name="Home").click()
    pressed = page.get_by_role("button", name="Pressed")
    pressed.click()
    expect(pressed).to_have_text("Pressed 1")
    page.get_by_role("button", name="Lamp").click()
    expect(page.get_by_text("This is a lamp")).to_be_visible()
    expect(page.get_by_text("color red")).to_be_visible()
    expect(page).to_have_url(lamp)
    page.reload()
    expect(page.get_by_text("color red")).to_be_visible()
    expect(page).to_have_title("lamp")
    page.go_back()
    expect(page.get_by_text("All goods")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("This is a stove")).to_be_visible()
    page.go_forward()
    expect(page.get_by_text("All goods")).to_be_visible()
    page.go_forward()
    expect(page.get_by_text("This is a lamp")).to_be_visible()
    expect(page).to_have_url(lamp)
