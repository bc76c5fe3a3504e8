"""Scrollbars at a side of their own, and those that answer to no pointer."""

from __future__ import annotations

from playwright.sync_api import Page

import flet_web as ft
from tests.conftest import Launch

LEFT = ft.ScrollbarOrientation.LEFT


def rows() -> list[ft.Control]:
    return [ft.Container(ft.Text(f"Row {n}"), height=40, width=150) for n in range(20)]


def main(page: ft.Page) -> None:
    page.padding = 0
    page.add(
        ft.Row([
            ft.Column(rows(), scroll=ft.Scrollbar(orientation=LEFT), height=200, width=200, key="left"),
            ft.Column(rows(), scroll=ft.Scrollbar(interactive=False), height=200, width=200, key="passive"),
        ])
    )  # fmt: skip


def drag(page: Page, key: str, x: float) -> None:
    box = page.locator(f"[data-key={key}]").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + x, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] + x, box["y"] + 60)
    page.mouse.up()


def test_a_thumb_at_the_left_is_dragged_and_a_passive_one_is_not(launch: Launch, page: Page) -> None:
    page.goto(launch(main).url.replace("ws:", "http:"))
    for key in ("left", "passive"):
        page.locator(f"[data-key={key}].f-bar-drawn").wait_for()
    offset = "key => document.querySelector(`[data-key=${key}]`).scrollTop"
    drag(page, "passive", 196)
    drag(page, "left", 4)
    page.wait_for_function(f"() => ({offset})('left') > 100")
    assert page.evaluate(offset, "passive") == 0
    page.locator("[data-key=passive]").hover()
    page.mouse.wheel(0, 120)
    page.wait_for_function(f"() => ({offset})('passive') > 50")
