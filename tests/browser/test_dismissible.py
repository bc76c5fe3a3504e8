"""Dismissible: swiped by mouse and by finger, dismissed by keyboard, and what the program hears of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet_web as ft
from tests.browser.axe import faults
from tests.browser.heard import heard
from tests.browser.touch import Finger
from tests.conftest import Launch

Show = Callable[..., None]


@pytest.fixture
def show(launch: Launch, page: Page) -> Show:
    """Serve three Dismissibles, each 200 by 50 pixels, one below the other, that take themselves off the page."""

    def start(answer: bool | None = None, listen: str = "", rtl: bool = False, **options: Any) -> None:
        def main(page: ft.Page) -> None:
            page.padding = page.spacing = 0
            page.rtl = rtl
            told = ft.Text("heard:")

            async def note(e: Any) -> None:
                more = ""
                if e.name == "update":
                    assert type(e) is ft.DismissibleUpdateEvent
                    assert type(e.reached) is type(e.previous_reached) is bool
                    more = f" {e.progress:g} {e.reached} {e.previous_reached}"
                if e.name != "resize":
                    assert isinstance(e.direction, ft.DismissDirection)
                    more = f" {e.direction.name}{more}"
                if e.name == "resize" and "resize" in str(told.value):
                    return
                told.value = f"{told.value} {e.control.data} {e.name}{more};"
                if e.name == "dismiss":
                    assert type(e) is ft.DismissibleDismissEvent
                    page.controls.remove(e.control)
                if e.name == "confirm_dismiss":
                    assert type(e) is ft.DismissibleDismissEvent
                    await e.control.confirm_dismiss(bool(answer))

            listeners: dict[str, Any] = {f"on_{name}": note for name in ["dismiss", *listen.split()]}
            if answer is not None:
                listeners["on_confirm_dismiss"] = note
            for n in range(3):
                content = ft.Container(ft.Text(f"Row {n}"), width=200, height=50, bgcolor="amber100")
                page.add(ft.Dismissible(content, data=n, width=200, **listeners, **options))
            page.add(told)

        page.goto(launch(main).url.replace("ws:", "http:"))
        expect(page.get_by_text("heard:")).to_be_visible()

    return start


def swipe(page: Page, *ways: tuple[float, float], start: tuple[float, float] = (100, 75)) -> None:
    """Press in the second row, and move by each way, as seen from where the movement is recognized."""
    x, y = start
    page.mouse.move(x, y)
    page.mouse.down()
    first = ways[0]
    page.mouse.move(
        x + (5 if first[0] > 0 else -5 if first[0] else 0), y + (5 if first[1] > 0 else -5 if first[1] else 0)
    )
    for right, down in ways:
        page.mouse.move(x + right + (5 if right > 0 else -5 if right else 0), y + down)


def test_beyond_the_threshold_it_leaves(show: Show, page: Page) -> None:
    show(background=ft.Container(ft.Text("Keep"), bgcolor="green"), secondary_background=ft.Text("Throw away"))
    swipe(page, (100, 0))
    expect(page.get_by_text("Keep").nth(1)).to_be_visible()
    expect(page.get_by_text("Throw away").nth(1)).to_be_hidden()
    moved = page.get_by_text("Row 1", exact=True).bounding_box()
    assert moved is not None
    assert moved["x"] == 100
    page.mouse.up()
    heard(page, "1 dismiss START_TO_END;")
    expect(page.get_by_text("Row 1", exact=True)).to_have_count(0)
    below = page.get_by_text("Row 2", exact=True).bounding_box()
    assert below is not None
    assert below["y"] == 50


def test_short_of_it_it_goes_back(show: Show, page: Page) -> None:
    show(secondary_background=ft.Text("Throw away"), movement_duration=0)
    swipe(page, (-60, 0), (-50, 0))
    expect(page.get_by_text("Throw away").nth(1)).to_be_visible()
    page.wait_for_timeout(120)  # A swipe that rests is no fast one, which would leave.
    page.mouse.move(46, 75)
    page.mouse.up()
    expect(page.get_by_text("Throw away").nth(1)).to_be_hidden()
    box = page.get_by_text("Row 1", exact=True).bounding_box()
    assert box is not None
    assert box["x"] == 0
    expect(page.get_by_text("heard:", exact=True)).to_be_visible()
    assert faults(page) == []


def test_it_tells_how_far_it_is(show: Show, page: Page) -> None:
    show(
        listen="update",
        movement_duration=0,
        resize_duration=0,
        dismiss_thresholds={ft.DismissDirection.START_TO_END: 0.2},
    )
    swipe(page, (20, 0), (50, 0))
    page.mouse.up()
    heard(
        page,
        "1 update START_TO_END 0.1 False False;"
        " 1 update START_TO_END 0.25 True False; 1 update START_TO_END 1 True True; 1 dismiss START_TO_END;",
    )


def test_a_threshold_of_one_keeps_it(show: Show, page: Page) -> None:
    show(movement_duration=0, dismiss_thresholds={ft.DismissDirection.END_TO_START: 1.0})
    swipe(page, (-190, 0))
    page.mouse.up()
    swipe(page, (150, 0))
    page.mouse.up()
    heard(page, "1 dismiss START_TO_END;")


@pytest.mark.parametrize("answer", [True, False])
def test_it_asks_first(show: Show, page: Page, answer: bool) -> None:
    show(answer=answer, resize_duration=0)
    swipe(page, (150, 0))
    page.mouse.up()
    if answer:
        heard(page, "1 confirm_dismiss START_TO_END; 1 dismiss START_TO_END;")
        return
    heard(page, "1 confirm_dismiss START_TO_END;")
    page.wait_for_function("() => !document.querySelector('.f-moved')")
    swipe(page, (-150, 0))
    page.mouse.up()
    heard(page, "1 confirm_dismiss START_TO_END; 1 confirm_dismiss END_TO_START;")


def test_its_place_closes(show: Show, page: Page) -> None:
    show(listen="resize", movement_duration=0)
    swipe(page, (150, 0))
    page.mouse.up()
    heard(page, "1 resize; 1 dismiss START_TO_END;")


def test_one_way_only_from_right_to_left(show: Show, page: Page) -> None:
    show(rtl=True, dismiss_direction=ft.DismissDirection.START_TO_END, movement_duration=0, resize_duration=0)
    width = page.evaluate("() => innerWidth")
    swipe(page, (90, 0), start=(width - 100, 75))
    page.mouse.up()
    swipe(page, (-150, 0), start=(width - 100, 25))
    page.mouse.up()
    heard(page, "0 dismiss START_TO_END;")


def test_up(show: Show, page: Page) -> None:
    show(dismiss_direction=ft.DismissDirection.UP, cross_axis_end_offset=0.5)
    swipe(page, (0, -30))
    box = page.get_by_text("Row 1", exact=True).bounding_box()
    assert box is not None
    assert box["y"] == 25
    assert box["x"] == 50
    page.mouse.up()
    heard(page, "1 dismiss UP;")


def test_by_keyboard(show: Show, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    show()
    rows = page.locator(".f-dismissible")
    page.keyboard.press("Tab")
    expect(rows.nth(0)).to_be_focused()
    page.keyboard.press("Delete")
    heard(page, "0 dismiss END_TO_START;")
    expect(page.get_by_role("group", name="Row 1")).to_be_focused()
    expect(page.locator("#f-live-polite")).to_have_text("Dismissed Row 0")
    page.keyboard.press("Shift+Delete")
    heard(page, "0 dismiss END_TO_START; 1 dismiss START_TO_END;")
    expect(page.get_by_role("group", name="Row 2")).to_be_focused()
    assert faults(page) == []
    page.emulate_media(color_scheme="dark")
    assert faults(page) == []


def test_by_finger(show: Show, page: Page) -> None:
    show(resize_duration=0)
    finger = Finger(page)
    finger.down(50, 75)
    for x in (80, 120, 180):
        finger.move(x, 75)
    finger.up()
    heard(page, "1 dismiss START_TO_END;")


def test_across_its_axis_a_finger_scrolls(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        rows = [ft.Dismissible(ft.Text(f"Row {n}", height=50)) for n in range(50)]
        page.add(ft.ListView(rows, height=300))

    page.goto(launch(main).url.replace("ws:", "http:"))
    expect(page.get_by_text("Row 0", exact=True)).to_be_visible()
    finger = Finger(page)
    finger.down(100, 250)
    for y in range(230, 100, -20):
        finger.move(100, y)
    finger.up()
    page.wait_for_function("() => document.querySelector('.f-scroll-y.f-list, .f-scroll').scrollTop > 20")


def test_what_flet_021_called_it(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("heard:")

        async def confirm(e: Any) -> None:
            told.value = f"{told.value} {e.name} {e.data} {e.direction == 'endToStart'};"
            e.control.confirm_dismiss(True)

        async def gone(e: Any) -> None:
            told.value = f"{told.value} {e.name} {e.data};"

        row = ft.Dismissible(ft.Text("Row"), on_confirm_dismiss=confirm, on_dismiss=gone, movement_duration=0)
        page.add(row, told)

    page.goto(launch(main, dialect="0.21").url.replace("ws:", "http:"))
    page.locator(".f-dismissible").focus()
    page.keyboard.press("Delete")
    heard(page, "confirm_dismiss endToStart True; dismiss endToStart;")
