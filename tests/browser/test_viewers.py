"""PageView, InteractiveViewer, RotatedBox and TransparentPointer in a browser, with real input."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import faults
from tests.servers import Server

Serve = Callable[..., Server]

PAGES = """
import flet_web as ft

def main(page: ft.Page):
    page.theme_mode = ft.ThemeMode.DARK if "dark" in page.route else ft.ThemeMode.LIGHT
    told, arrived = ft.Text("-"), ft.Text("under way")

    def note(e):
        told.value = f"{told.value} {e.data!r} {e.control.selected_index}"

    pages = ft.PageView(
        [ft.Container(ft.Text(f"page {n}"), bgcolor=ft.Colors.PRIMARY_CONTAINER) for n in range(5)],
        width=300, height=100, on_change=note, horizontal="down" not in page.route, reverse="reverse" in page.route,
    )

    async def there(e):
        await pages.go_to_page(3, 150, ft.AnimationCurve.EASE)
        arrived.value = "arrived"

    def shift(e):
        pages.selected_index = 2

    page.add(
        pages, told, arrived,
        ft.Button("Next", on_click=lambda e: pages.next_page(50)), ft.Button("There", on_click=there),
        ft.Button("Previous", on_click=lambda e: pages.previous_page(50)), ft.Button("Set", on_click=shift),
        ft.Button("Jump", on_click=lambda e: pages.jump_to_page(4)),
        ft.Button("Pixels", on_click=lambda e: pages.jump_to(310)),
    )

ft.run(main)
"""


@pytest.mark.parametrize("route", ["/", "/down", "/reverse", "/down/reverse/dark"])
def test_pages_are_turned(page: Page, serve: Serve, route: str) -> None:
    page.goto(serve(PAGES).url + route)
    pages = page.locator(".f-page-view")
    expect(page.get_by_text("page 0")).to_be_visible()
    forward, back = ("ArrowDown", "ArrowUp") if "down" in route else ("ArrowRight", "ArrowLeft")
    pages.press(back if "reverse" in route else forward)
    expect(page.get_by_text("- 1 1", exact=True)).to_be_visible()
    expect(page.get_by_text("page 1")).to_be_in_viewport()
    page.get_by_role("button", name="There").click()
    # A busy machine may draw no frame in which the page between is the nearest one.
    expect(page.get_by_text(re.compile("^- 1 1( 2 2)? 3 3$"))).to_be_visible()
    expect(page.get_by_text("arrived")).to_be_visible()
    assert page.get_by_text("page 3").evaluate("(e) => e.closest('[inert]') === null")
    assert page.get_by_text("page 1").evaluate("(e) => e.closest('[inert]') !== null")
    page.get_by_role("button", name="Previous").click()
    expect(page.get_by_text(re.compile("^- 1 1( 2 2)? 3 3 2 2$"))).to_be_visible()
    assert faults(page) == []


def test_pages_are_shown_by_the_program(page: Page, serve: Serve) -> None:
    page.goto(serve(PAGES).url)
    expect(page.get_by_text("page 0")).to_be_visible()
    # The program knows what it has set.
    page.get_by_role("button", name="Set").click()
    expect(page.get_by_text("page 2")).to_be_in_viewport()
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_text("- 3 3", exact=True)).to_be_visible()
    page.get_by_role("button", name="Jump").click()
    expect(page.get_by_text("- 3 3 4 4", exact=True)).to_be_visible()
    page.get_by_role("button", name="Pixels").click()
    expect(page.get_by_text("- 3 3 4 4 1 1", exact=True)).to_be_visible()


def test_a_wheel_turns_pages(page: Page, serve: Serve) -> None:
    page.goto(serve(PAGES).url + "/down")
    expect(page.get_by_text("page 0")).to_be_visible()
    page.locator(".f-page-view").hover()
    page.mouse.wheel(0, 80)
    expect(page.get_by_text("- 1 1", exact=True)).to_be_visible()


VIEWER = """
import flet_web as ft

def main(page: ft.Page):
    page.theme_mode = ft.ThemeMode.DARK if "dark" in page.route else ft.ThemeMode.LIGHT
    page.padding = 0
    told = ft.Text("-", key="told")

    def note(e):
        told.value += f" {e.name}"
        if e.name == "interaction_start":
            told.value += f" {e.local_focal_point.x:g},{e.local_focal_point.y:g} {e.pointer_count}"
        if e.name == "interaction_update":
            told.value += f" {e.scale:.2f}"

    viewer = ft.InteractiveViewer(
        ft.Container(ft.Text("map"), width=400, height=300, bgcolor=ft.Colors.PRIMARY_CONTAINER, key="map"),
        width=200, height=150, constrained=False, min_scale=0.1, max_scale=3, interaction_update_interval=0,
        interaction_end_friction_coefficient=0, boundary_margin=ft.Margin.all(20),
        on_interaction_start=note, on_interaction_update=note, on_interaction_end=note,
    )
    page.add(
        viewer, ft.Row([
            ft.Button("Pan", on_click=lambda e: viewer.pan(-50, -30)),
            ft.Button("Zoom", on_click=lambda e: viewer.zoom(2)),
            ft.Button("Save", on_click=lambda e: viewer.save_state()),
            ft.Button("Restore", on_click=lambda e: viewer.restore_state()),
            ft.Button("Reset", on_click=lambda e: viewer.reset(ft.Duration(milliseconds=50))),
        ]), told,
    )

ft.run(main)
"""


def seen(page: Page) -> list[int]:
    """Left, top and width of the content."""
    box = page.locator("[data-key=map]").bounding_box()
    assert box is not None
    return [round(box[name]) for name in ("x", "y", "width")]


def expect_seen(page: Page, *wanted: int) -> None:
    page.wait_for_function(
        """(wanted) => { const {x, y, width} = document.querySelector("[data-key=map]").getBoundingClientRect();
        return [x, y, width].every((value, i) => Math.abs(value - wanted[i]) < 1); }""",
        arg=list(wanted),
    )


def test_a_content_is_dragged_as_far_as_its_edges(page: Page, serve: Serve) -> None:
    page.goto(serve(VIEWER).url)
    expect(page.get_by_text("map")).to_be_visible()
    page.mouse.move(100, 100)
    page.mouse.down()
    page.mouse.move(70, 60)
    assert seen(page) == [-30, -40, 400]
    page.mouse.move(180, 145)
    # The margin of 20 pixels, no more.
    assert seen(page) == [20, 20, 400]
    page.mouse.up()
    told = page.locator("[data-key=told]")
    moved = "interaction_update 1.00"
    expect(told).to_have_text(f"- interaction_start 100,100 1 {moved} {moved} interaction_end")


def test_a_content_is_enlarged_by_wheel_and_keys(page: Page, serve: Serve) -> None:
    page.goto(serve(VIEWER).url)
    expect(page.get_by_text("map")).to_be_visible()
    page.mouse.move(100, 50)
    page.mouse.wheel(0, -100)
    # e^0.5 is 1.6487; the point below the pointer stays.
    expect_seen(page, -65, -32, 659)
    page.mouse.wheel(0, -1000)
    expect_seen(page, -200, -100, 1200)
    viewer = page.get_by_role("group")
    viewer.press("0")
    expect_seen(page, 0, 0, 400)
    viewer.press("ArrowRight")
    expect_seen(page, -40, 0, 400)
    viewer.press("+")
    expect_seen(page, -75, -19, 500)


def test_the_program_moves_a_content(page: Page, serve: Serve) -> None:
    page.goto(serve(VIEWER).url)
    expect(page.get_by_text("map")).to_be_visible()
    for name, wanted in {
        "Pan": (-50, -30, 400), "Save": (-50, -30, 400), "Zoom": (-50, -30, 800), "Reset": (0, 0, 400),
        "Restore": (-50, -30, 400),
    }.items():  # fmt: skip
        page.get_by_role("button", name=name).click()
        expect_seen(page, *wanted)


@pytest.mark.parametrize("route", ["/", "/dark"])
def test_axe_finds_nothing(page: Page, serve: Serve, route: str) -> None:
    page.goto(serve(VIEWER).url + route)
    expect(page.get_by_text("map")).to_be_visible()
    assert faults(page) == []


POINTERS = """
import flet_web as ft

def main(page: ft.Page):
    told = ft.Text("-")

    def note(e):
        told.value += f" {e.control.key}"

    box = ft.Container(ft.Text("turned"), width=80, height=20, bgcolor="red", on_click=note, key="box")
    turned = ft.RotatedBox(1, box)
    above = ft.Container(ft.Text("above"), width=90, height=50, bgcolor="red", on_click=note, key="above")

    def turn(e):
        turned.quarter_turns = 2

    page.padding = 0
    page.spacing = 0
    page.add(
        turned,
        ft.Stack([
            ft.Container(width=200, height=100, bgcolor="blue", on_click=note, key="below"),
            ft.TransparentPointer(above, width=200, height=100),
        ], width=200, height=100), told, ft.Button("Turn", on_click=turn),
    )

ft.run(main)
"""


def test_the_pointer_goes_through(page: Page, serve: Serve) -> None:
    page.goto(serve(POINTERS).url)
    page.get_by_text("above").click()
    expect(page.get_by_text("- below above").or_(page.get_by_text("- above below"))).to_be_visible()


def test_a_turned_box_takes_the_room_that_it_needs(page: Page, serve: Serve) -> None:
    page.goto(serve(POINTERS).url)
    box = page.locator("[data-key=box]")
    expect(box).to_be_visible()
    page.wait_for_function("() => document.querySelector('.f-rotated').offsetHeight === 80")
    assert box.bounding_box() == {"x": 0, "y": 0, "width": 20, "height": 80}
    box.click()
    expect(page.get_by_text("- box", exact=True)).to_be_visible()
    page.get_by_role("button", name="Turn", exact=True).click()
    page.wait_for_function("() => document.querySelector('.f-rotated').offsetHeight === 20")
    assert box.bounding_box() == {"x": 0, "y": 0, "width": 80, "height": 20}
