"""Scrolling areas in each other: which one the wheel, the keyboard and a finger move."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.becomes import becomes
from tests.servers import Server

Serve = Callable[..., Server]

NESTED = """
import flet_web as ft

def boxes(prefix, **size):
    return [ft.Container(ft.Text(f"{prefix}{n}"), bgcolor="amber", **size) for n in range(12)]

def main(page: ft.Page):
    page.scroll = ft.ScrollMode.AUTO
    page.add(
        ft.ListView(boxes("list ", width=300), horizontal=True, height=100, spacing=10, key="list"),
        ft.Row(boxes("row ", width=300, height=100), scroll=ft.ScrollMode.AUTO, key="row"),
        ft.Row(
            [
                ft.ListView(boxes("down ", height=90), width=300, height=100, key="down"),
                *boxes("beside ", width=300, height=100),
            ],
            scroll=ft.ScrollMode.AUTO,
            key="across",
        ),
        ft.Container(height=2000),
    )

ft.run(main)
"""

PLACES = """() => {
  const of = (selector) => {
    const {scrollLeft, scrollTop} = document.querySelector(selector);
    return [scrollLeft, scrollTop];
  };
  const keys = ["list", "row", "down", "across"];
  return {page: of(".f-view-body"), ...Object.fromEntries(keys.map((key) => [key, of(`[data-key=${key}]`)]))};
}"""


def moved(page: Page) -> dict[str, str]:
    """Which areas have left their beginning, and along which axes."""
    places = page.evaluate(PLACES)
    return {name: "x" * (x > 0) + "y" * (y > 0) for name, (x, y) in places.items() if x or y}


@pytest.fixture
def nested(page: Page, serve: Serve) -> Page:
    page.goto(serve(NESTED).url)
    expect(page.get_by_text("beside 0")).to_be_visible()
    return page


@pytest.mark.parametrize("over", ["list 1", "row 1"])
def test_a_vertical_wheel_over_a_horizontal_list_scrolls_the_page(nested: Page, over: str) -> None:
    nested.get_by_text(over, exact=True).hover()
    nested.mouse.wheel(0, 60)
    becomes(nested, lambda: moved(nested), {"page": "y"})


@pytest.mark.parametrize(("over", "name"), [("list 1", "list"), ("row 1", "row")])
def test_with_shift_it_scrolls_the_list(nested: Page, over: str, name: str) -> None:
    nested.get_by_text(over, exact=True).hover()
    nested.keyboard.down("Shift")
    nested.mouse.wheel(0, 60)
    becomes(nested, lambda: moved(nested), {name: "x"})


@pytest.mark.parametrize(("over", "name"), [("list 1", "list"), ("row 1", "row")])
def test_a_touchpad_scrolls_each_axis_where_it_can_move(nested: Page, over: str, name: str) -> None:
    nested.get_by_text(over, exact=True).hover()
    nested.mouse.wheel(60, 0)
    becomes(nested, lambda: moved(nested), {name: "x"})
    nested.mouse.wheel(0, 60)
    becomes(nested, lambda: moved(nested), {name: "x", "page": "y"})


def test_a_horizontal_wheel_over_a_vertical_list_scrolls_what_is_around_it(nested: Page) -> None:
    nested.get_by_text("down 0", exact=True).hover()
    nested.mouse.wheel(60, 0)
    becomes(nested, lambda: moved(nested), {"across": "x"})


def test_at_its_end_a_vertical_list_hands_the_wheel_on_to_the_page(nested: Page) -> None:
    down = nested.locator("[data-key=down]")
    down.evaluate("(element) => element.scrollTo({top: 10000, behavior: 'instant'})")
    nested.locator("[data-key=down]").hover()
    nested.mouse.wheel(0, 60)
    becomes(nested, lambda: moved(nested), {"down": "y", "page": "y"})


def test_keys_for_an_axis_that_a_list_has_not_scroll_the_page(nested: Page) -> None:
    nested.locator("[data-key=list]").focus()
    nested.keyboard.press("ArrowRight")
    becomes(nested, lambda: moved(nested), {"list": "x"})
    nested.keyboard.press("PageDown")
    becomes(nested, lambda: moved(nested), {"list": "x", "page": "y"})


def test_a_finger_that_goes_up_over_a_horizontal_list_scrolls_the_page(chromium: Browser, serve: Serve) -> None:
    with chromium.new_context(has_touch=True, is_mobile=True, viewport={"width": 400, "height": 600}) as context:
        page = context.new_page()
        page.goto(serve(NESTED).url)
        expect(page.get_by_text("list 0", exact=True)).to_be_visible()
        session = context.new_cdp_session(page)

        def swipe(x: int, y: int, right: int, down: int) -> None:
            session.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
            for step in range(1, 11):
                points = [{"x": x + right * step / 10, "y": y + down * step / 10}]
                session.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": points})
            session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

        # Not far: the page goes on by itself for a while, and the list has to be below the finger then.
        swipe(100, 90, 0, -40)
        becomes(page, lambda: moved(page), {"page": "y"})
        swipe(300, 20, -150, 0)
        becomes(page, lambda: moved(page), {"page": "y", "list": "x"})
