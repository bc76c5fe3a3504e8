"""What only a browser computes: sizes by density, sides by reading direction."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.servers import Server

Serve = Callable[..., Server]

DENSITY = """
import flet_web as ft

def main(page: ft.Page):
    page.theme = ft.Theme(visual_density={density})
    page.add(
        ft.FilledButton("button"),
        ft.TextField(label="field"),
        ft.Radio(label="radio"),
        ft.Checkbox(label="checkbox"),
        ft.Checkbox(label="own", visual_density=ft.VisualDensity.COMPACT),
        ft.ListTile(title="tile"),
        ft.ListTile(title="standard", visual_density=ft.VisualDensity.STANDARD, trailing=ft.FilledButton("inside")),
    )

ft.run(main)
"""

PARTS = {
    "button": "button:has-text('button')",
    "field": ".f-field-box",
    "radio": ".f-radio .f-toggle-target",
    "checkbox": ".f-checkbox:has-text('checkbox') .f-toggle-target",
    "own": ".f-checkbox:has-text('own') .f-toggle-target",
    "tile": ".f-tile:has-text('tile')",
    "standard": ".f-tile:has-text('standard')",
    "inside": ".f-tile button",
}

STANDARD = {"button": 40, "field": 56, "radio": 40, "tile": 56, "inside": 40}
"""Heights that Flutter gives these controls. The theme's density does not change the other controls."""
FIXED = {"checkbox": 40, "own": 32, "standard": 56}


def box(locator: Locator) -> dict[str, Any]:
    found = locator.bounding_box()
    assert found is not None
    return dict(found)


def heights(page: Page, serve: Serve, density: str) -> dict[str, float]:
    page.goto(serve(DENSITY.format(density=density)).url)
    expect(page.get_by_text("standard")).to_be_visible()
    return {name: box(page.locator(selector).first)["height"] for name, selector in PARTS.items()}


@pytest.mark.parametrize(
    ("density", "less"),
    [("STANDARD", 0), ("COMFORTABLE", 4), ("COMPACT", 8), ("ADAPTIVE_PLATFORM_DENSITY", 8), ("NONE", 8)],
)
def test_density_of_the_theme(page: Page, serve: Serve, density: str, less: int) -> None:
    found = heights(page, serve, f"ft.VisualDensity.{density}")
    assert found == {name: height - less for name, height in STANDARD.items()} | FIXED


def test_density_for_a_finger(chromium: Browser, serve: Serve) -> None:
    with chromium.new_context(has_touch=True, is_mobile=True) as context:
        found = heights(context.new_page(), serve, "ft.VisualDensity.ADAPTIVE_PLATFORM_DENSITY")
    assert found == STANDARD | FIXED


SIDES = """
import flet_web as ft

def main(page: ft.Page):
    page.rtl = True
    row = ft.Row([ft.Container(ft.Text(str(n)), width=300, key=str(n)) for n in range(9)], scroll=ft.ScrollMode.AUTO)
    page.add(
        ft.FilledButton("with icon", icon=ft.Icons.ADD),
        ft.Container(ft.Text("left"), width=200, bgcolor="amber", alignment=ft.Alignment.CENTER_LEFT),
        ft.Stack([ft.Container(width=200, height=50), ft.Text("right")], alignment=ft.Alignment.CENTER_RIGHT),
        ft.Stack([ft.Container(width=200, height=50), ft.Text("start")]),
        ft.Row([ft.Icon(icon) for icon in (ft.Icons.ARROW_BACK, ft.CupertinoIcons.BACK, ft.Icons.ADD)]),
        row,
        ft.Button("go", on_click=lambda: row.scroll_to(scroll_key="4")),
    )

ft.run(main)
"""


def sides(inner: dict[str, Any], outer: dict[str, Any]) -> tuple[float, float]:
    """Room on the left and on the right."""
    left = inner["x"] - outer["x"]
    return round(left), round(outer["width"] - inner["width"] - left)


def test_right_to_left(page: Page, serve: Serve) -> None:
    page.goto(serve(SIDES).url)
    button = page.get_by_role("button", name="with icon")
    # The icon comes first, and has less room beside it.
    assert sides(box(button.locator("svg")), box(button))[1] == 16
    assert sides(box(button.get_by_text("with icon")), box(button))[0] == 24
    # Alignments are not mirrored. Content without an alignment starts on the right.
    assert sides(box(page.get_by_text("left")), box(page.locator(".f-container", has_text="left")))[0] == 0
    for text, side in (("right", 1), ("start", 1)):
        assert sides(box(page.get_by_text(text)), box(page.locator(".f-stack", has_text=text)))[side] == 0
    # Icons that point somewhere are.
    icons = page.locator(".f-row > .f-icon-box path[d]")
    expect(icons).to_have_count(3)
    turned = icons.evaluate_all("paths => paths.map(path => getComputedStyle(path).transform.startsWith('matrix(-1'))")
    assert turned == [True, True, False]
    page.get_by_role("button", name="go").click()
    fourth, row = page.locator("[data-key='4']"), page.locator(".f-scroll-x")
    expect(fourth).to_be_in_viewport(ratio=1)
    assert sides(box(fourth), box(row))[1] == 0


AS_IN_FLUTTER = """
import flet_web as ft

def main(page: ft.Page):
    page.theme = ft.Theme(text_theme=ft.TextTheme(body_medium=ft.TextStyle(color="#800080")))
    bevel = ft.BeveledRectangleBorder(radius=10)
    colors = ["#ff0000", "#0000ff"]
    mirror = ft.LinearGradient(colors, end=ft.Alignment.CENTER, tile_mode=ft.GradientTileMode.MIRROR)
    box = ft.Container(width=100, height=40, gradient=mirror, key="mirror")

    def widen(e):
        box.width = 200

    page.add(
        ft.FilledButton(icon=ft.Icons.ADD, key="icon"),
        ft.FilledButton("bevel", style=ft.ButtonStyle(shape=bevel), on_click=widen, key="button"),
        ft.Card(ft.Text("words"), shape=bevel, key="card"),
        ft.Row([ft.Icon(ft.Icons.ADD)], key="row"),
        box,
    )

ft.run(main)
"""


def test_looks_as_in_flutter(chromium: Browser, serve: Serve) -> None:
    with chromium.new_context(has_touch=True, is_mobile=True) as context:
        page = context.new_page()
        page.goto(serve(AS_IN_FLUTTER).url)
        icon = page.locator("[data-key=icon]")
        expect(icon.locator("path[d]")).to_be_attached()
        # 24 on both sides of the icon.
        assert box(icon)["width"] == 66
        assert sides(box(icon.locator("svg")), box(icon)) == (24, 24)
        cut = re.compile(r"bevel|superellipse\(0\)")
        for surface in ("[data-key=button]", "[data-key=card] > :first-child"):
            expect(page.locator(surface)).to_have_css("corner-shape", cut)
        expect(page.get_by_text("words")).to_have_css("color", "rgb(128, 0, 128)")
        expect(page.locator("[data-key=row] .f-icon-box")).not_to_have_css("color", "rgb(128, 0, 128)")
        # To the middle and back.
        gradient = page.locator("[data-key=mirror]")
        expect(gradient).to_have_css("background-image", re.compile(r"repeating-linear-gradient\(.* 50px.* 100px\)"))
        # A finger that misses the button by three pixels.
        at = box(page.locator("[data-key=button]"))
        page.touchscreen.tap(at["x"] + at["width"] / 2, at["y"] - 3)
        expect(gradient).to_have_css("background-image", re.compile(r"repeating-linear-gradient\(.* 100px.* 200px\)"))


ICONS = """
import flet_web as ft

def main(page: ft.Page):
    page.add(
        ft.Container(ft.Icon(ft.Icons.DELETE), width=100, height=60),
        ft.Column([ft.Icon(ft.Icons.DELETE)], width=200, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        ft.Row([ft.Icon(ft.Icons.DELETE)]),
    )
    page.show_dialog(ft.AlertDialog(icon=ft.Icon(ft.Icons.DELETE), title="Delete the whole of it?"))

ft.run(main)
"""


def test_an_icon_is_in_the_middle_of_its_place(page: Page, serve: Serve) -> None:
    page.goto(serve(ICONS).url)
    expect(page.get_by_text("Delete the whole of it?")).to_be_visible()
    places = page.evaluate(
        """() => [...document.querySelectorAll(".f-icon-box")].map((place) => {
            const [a, b] = [place, place.firstChild].map((one) => one.getBoundingClientRect());
            return [a.width, a.height, a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2];
        })"""
    )
    assert places[:3] == [[100, 60, 0, 0], [200, 24, 0, 0], [24, 24, 0, 0]]
    (width, _, across, _) = places[3]
    assert width > 100
    assert abs(across) < 0.5  # it grows while it opens
