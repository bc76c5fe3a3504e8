"""RangeSlider in a browser: dragged, clicked and moved by keys."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.servers import Server

PROGRAM = """
import flet_web as ft

def main(page: ft.Page):
    told = ft.Text("-")
    order = []

    def note(e):
        order.append(e.name)
        told.value = f"{slider.start_value:g} to {slider.end_value:g}: {' '.join(order)}"

    slider = ft.RangeSlider(
        2, 8, max=10, divisions=10, label="{value}", width=448, tooltip="Price",
        on_change_start=note, on_change=note, on_change_end=note,
    )
    page.add(slider, told)

ft.run(main)
"""
STEP = 40
"""Pixels: the track is 24 px shorter than the slider on both sides."""


def test_both_ends_are_dragged(page: Page, serve: Callable[..., Server]) -> None:
    page.goto(serve(PROGRAM).url)
    slider = page.get_by_role("group", name="Price")
    box = slider.bounding_box()
    assert box is not None

    def at(value: float) -> tuple[float, float]:
        return box["x"] + 24 + value * STEP, box["y"] + 24

    page.mouse.move(*at(2))
    page.mouse.down()
    page.mouse.move(*at(4))
    page.mouse.up()
    expect(page.get_by_text("4 to 8: change_start change change_end", exact=True)).to_be_visible()
    page.mouse.move(*at(8))
    page.mouse.down()
    page.mouse.move(*at(1))
    page.mouse.up()
    expect(page.get_by_text("4 to 4:")).to_be_visible()


def test_a_click_moves_the_nearer_end(page: Page, serve: Callable[..., Server]) -> None:
    page.goto(serve(PROGRAM).url)
    slider = page.get_by_role("group", name="Price")
    slider.click(position={"x": 24 + 9 * STEP, "y": 24})
    expect(page.get_by_text("2 to 9: change_start change change_end", exact=True)).to_be_visible()
    slider.click(position={"x": 24 + 1 * STEP, "y": 24})
    expect(page.get_by_text("1 to 9:")).to_be_visible()


def test_keys_move_the_end_that_has_the_focus(page: Page, serve: Callable[..., Server]) -> None:
    page.goto(serve(PROGRAM).url)
    start, end = page.get_by_role("slider", name="Start"), page.get_by_role("slider", name="End")
    start.press("ArrowRight")
    expect(page.get_by_text("3 to 8: change_start change change_end", exact=True)).to_be_visible()
    end.press("Home")
    expect(page.get_by_text("3 to 3:")).to_be_visible()
    expect(end).to_have_attribute("aria-valuetext", "3")
