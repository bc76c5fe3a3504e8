"""ResponsiveRow in a browser: as the width of the page changes, and as the program changes its children."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import faults
from tests.browser.becomes import becomes
from tests.servers import Server

Serve = Callable[..., Server]
PROGRAM = """
import flet_web as ft

def main(page: ft.Page):
    page.padding = 0
    page.theme_mode = ft.ThemeMode.DARK if "dark" in page.route else ft.ThemeMode.LIGHT

    def cell(key, **more):
        return ft.Container(ft.Text(key), key=key, height=30, bgcolor=ft.Colors.PRIMARY_CONTAINER, **more)

    sizes = {"xs": 12, ft.ResponsiveRowBreakpoint.SM: 6, "lg": 3}
    first, second, third = cell("first", col=sizes), cell("second", col=sizes), cell("third", col={"md": 0, "lg": 6})
    row = ft.ResponsiveRow(
        [first, second, third], spacing={"xs": 20, "lg": 8}, run_spacing={"xs": 4, "sm": 12},
        columns={"xs": 12, "xl": 24},
    )

    def change(e):
        first.col, second.visible = 4, False
        row.controls.append(cell("fourth", col=2))

    page.add(row, ft.Button("Change", on_click=change))

ft.run(main)
"""


def boxes(page: Page, *keys: str) -> list[list[int]]:
    """Left, top and width of each, in whole pixels."""
    found = [page.locator(f"[data-key={key}]").bounding_box() for key in keys]
    return [[round(box[name]) for name in ("x", "y", "width")] for box in found if box is not None]


def test_columns_follow_the_width_of_the_page(page: Page, serve: Serve) -> None:
    page.set_viewport_size({"width": 500, "height": 400})
    page.goto(serve(PROGRAM).url)
    expect(page.get_by_text("third")).to_be_visible()
    becomes(page, lambda: boxes(page, "first", "second", "third"), [[0, 0, 500], [0, 34, 500], [0, 68, 500]])
    page.set_viewport_size({"width": 600, "height": 400})
    becomes(page, lambda: boxes(page, "first", "second", "third"), [[0, 0, 290], [310, 0, 290], [0, 42, 600]])
    page.set_viewport_size({"width": 800, "height": 400})
    expect(page.get_by_text("third")).to_be_hidden()
    becomes(page, lambda: boxes(page, "first", "second"), [[0, 0, 390], [410, 0, 390]])
    page.set_viewport_size({"width": 1000, "height": 400})
    expect(page.get_by_text("third")).to_be_visible()
    becomes(page, lambda: boxes(page, "first", "second", "third"), [[0, 0, 244], [252, 0, 244], [504, 0, 496]])
    page.set_viewport_size({"width": 1208, "height": 400})
    # Of 24 columns they take 12.
    expect(page.locator("[data-key=first]")).to_have_css("width", "144px")


def test_children_change_their_columns_and_come_and_go(page: Page, serve: Serve) -> None:
    page.set_viewport_size({"width": 1112, "height": 400})
    page.goto(serve(PROGRAM).url)
    page.get_by_role("button", name="Change").click()
    expect(page.get_by_text("fourth")).to_be_visible()
    expect(page.get_by_text("second")).to_be_hidden()
    # A column is 85.3 px wide.
    becomes(page, lambda: boxes(page, "first", "third", "fourth"), [[0, 0, 365], [373, 0, 552], [933, 0, 179]])


@pytest.mark.parametrize("route", ["/", "/dark"])
def test_axe_finds_nothing(page: Page, serve: Serve, route: str) -> None:
    page.goto(serve(PROGRAM).url + route)
    expect(page.get_by_text("first")).to_be_visible()
    assert faults(page) == []
