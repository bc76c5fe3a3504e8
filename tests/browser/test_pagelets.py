"""Pagelet in a browser: bars, a floating button and drawers in a part of the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import faults
from tests.servers import Server

Serve = Callable[..., Server]

PROGRAM = """
import flet_web as ft

def main(page: ft.Page):
    page.padding = 0
    page.theme_mode = ft.ThemeMode.DARK if "dark" in page.route else ft.ThemeMode.LIGHT
    told = ft.Text("-")

    def note(e):
        told.value += f" {e.name} {e.data if e.name == 'change' else ''}".rstrip()

    drawer = ft.NavigationDrawer([ft.NavigationDrawerDestination("Inbox", ft.Icons.INBOX)], on_dismiss=note)
    end = ft.NavigationDrawer([ft.NavigationDrawerDestination("Filters", ft.Icons.ADD)], on_dismiss=note)
    bar = ft.NavigationBar([ft.NavigationBarDestination(ft.Icons.ADD, n) for n in ("First", "Second")], on_change=note)
    pagelet = ft.Pagelet(
        ft.Container(ft.Text("content"), key="content"), appbar=ft.AppBar(title="Mail"), navigation_bar=bar,
        bottom_sheet=ft.Container(ft.Text("sheet"), height=30, key="sheet"), drawer=drawer, width=400, height=300,
        floating_action_button=ft.FloatingActionButton(icon=ft.Icons.ADD, on_click=note, tooltip="Write"),
        bgcolor=ft.Colors.SURFACE_CONTAINER,
    )

    async def ended(e):
        SHOW

    page.add(pagelet, told, ft.Button("End", on_click=ended))

ft.START(main)
"""
NOW = PROGRAM.replace(
    "SHOW", "pagelet.end_drawer = end\n        page.update()\n        await pagelet.show_end_drawer()"
)


def test_bars_and_drawers(page: Page, serve: Serve) -> None:
    page.goto(serve(NOW.replace("START", "run")).url)
    expect(page.get_by_role("heading", name="Mail")).to_be_visible()
    pagelet, sheet = page.locator(".f-pagelet"), page.locator("[data-key=sheet]")
    assert pagelet.bounding_box() == {"x": 0, "y": 0, "width": 400, "height": 300}
    # Above the navigation bar, which is 80 px high.
    box = sheet.bounding_box()
    assert box is not None
    assert (box["y"], box["height"]) == (190, 30)
    content = page.locator("[data-key=content]").bounding_box()
    assert content is not None
    assert (content["x"], content["y"]) == (0, 56)
    page.get_by_role("button", name="Write").click()
    expect(page.get_by_text("- click", exact=True)).to_be_visible()
    page.get_by_role("tab", name="Second").or_(page.get_by_role("button", name="Second")).click()
    expect(page.get_by_text("- click change 1", exact=True)).to_be_visible()
    page.get_by_role("button", name="Open navigation menu").click()
    expect(page.get_by_text("Inbox")).to_be_visible()
    # The drawer and its barrier cover the pagelet, not the page.
    drawer = page.get_by_role("dialog", name="Navigation menu")
    assert drawer.bounding_box() == {"x": 0, "y": 0, "width": 400, "height": 300}
    page.keyboard.press("Escape")
    expect(page.get_by_text("- click change 1 dismiss", exact=True)).to_be_visible()
    page.get_by_role("button", name="End").click()
    expect(page.get_by_text("Filters")).to_be_visible()


def test_a_drawer_as_in_021(page: Page, serve: Serve) -> None:
    page.goto(serve(PROGRAM.replace("SHOW", "await pagelet.show_end_drawer_async(end)").replace("START", "app")).url)
    page.get_by_role("button", name="End").click()
    expect(page.get_by_text("Filters")).to_be_visible()


@pytest.mark.parametrize("route", ["/", "/dark"])
def test_axe_finds_nothing(page: Page, serve: Serve, route: str) -> None:
    page.goto(serve(NOW.replace("START", "run")).url + route)
    expect(page.get_by_role("heading", name="Mail")).to_be_visible()
    assert faults(page) == []
