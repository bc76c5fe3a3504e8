"""CircleAvatar, SelectionArea, ShaderMask, Shimmer and Screenshot, by what is seen and told."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

import flet_web as ft
from tests.browser import axe
from tests.browser.every_value.variants import PIXEL
from tests.browser.heard import Heard
from tests.browser.pixels import PICTURE

Show = Callable[..., None]
PIXELS = """async ([png, places]) => {
    const picture = await PICTURE(png);
    const color = ([x, y]) => [...picture.getImageData(x, y, 1, 1).data].slice(0, 3);
    return [[picture.canvas.width, picture.canvas.height], ...places.map(color)];
}""".replace("PICTURE", PICTURE)


def pixels(page: Page, png: bytes, *places: tuple[int, int]) -> Any:
    """The size of a picture, and its colors in some places."""
    return page.evaluate(PIXELS, [base64.b64encode(png).decode(), places])


def seen(place: Locator) -> bytes:
    return place.screenshot(animations="disabled")


@pytest.mark.parametrize("dialect", ["0.21", "1.0"])
def test_an_avatar_shows_pictures_or_initials(page: Page, show_program: Show, dialect: str) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        def dark(e: Any) -> None:
            page.theme_mode = ft.ThemeMode.DARK

        page.add(
            ft.CircleAvatar(ft.Text("AB")),
            ft.CircleAvatar(content=ft.Text("CD"), foreground_image_src=PIXEL, radius=30),
            ft.CircleAvatar(background_image_url="gone.png", on_image_error=lambda e: heard.add(e.data)),
            ft.CircleAvatar(min_radius=10, max_radius=25, bgcolor="#00ff00"),
            ft.Button("Dark", on_click=dark),
        )

    show_program(main, dialect)
    avatars = page.locator(".f-avatar")
    expect(avatars.nth(1).locator("img:visible")).to_have_count(1)
    heard.until("background")
    sizes = [avatars.nth(n).bounding_box() for n in range(4)]
    assert [(box["width"], box["height"]) for box in sizes if box] == [(40, 40), (60, 60), (40, 40), (50, 50)]
    assert pixels(page, seen(avatars.nth(1)), (30, 30))[1] == [255, 0, 0]
    assert pixels(page, seen(avatars.nth(3)), (25, 25))[1] == [0, 255, 0]
    assert axe.faults(page) == []
    page.get_by_role("button", name="Dark").click()
    assert axe.faults(page) == []


def test_an_area_tells_what_is_selected_in_it(page: Page, show_program: Show) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        inside = ft.Column([ft.Text("one"), ft.Button("two"), ft.Markdown("three")])
        page.add(ft.SelectionArea(inside, on_change=lambda e: heard.add(e.data)), ft.Text("outside"))

    show_program(main)
    expect(page.locator(".f-md")).to_have_css("user-select", "text")
    expect(page.get_by_role("button", name="two")).to_have_css("user-select", "text")
    area = page.locator(".f-selection-area")
    area.evaluate("(area) => getSelection().selectAllChildren(area)")
    # Browsers put one line break or two between blocks.
    heard.wait_for(lambda: any(told.split() == ["one", "two", "three"] for told in heard.all))
    page.evaluate("getSelection().removeAllRanges()")
    heard.until("")


BLENDS = [
    (ft.BlendMode.MODULATE, [0, 0, 0]),
    (ft.BlendMode.SRC_IN, [255, 0, 0]),
    (ft.BlendMode.PLUS, [255, 0, 255]),
    (ft.BlendMode.DST_IN, [0, 0, 255]),
    (ft.BlendMode.DST_OUT, [255, 255, 255]),
    (ft.BlendMode.DST, [0, 0, 255]),
]


def test_a_mask_combines_a_gradient_with_what_is_below(page: Page, show_program: Show) -> None:
    def main(page: ft.Page) -> None:
        page.bgcolor = "white"
        red = ft.LinearGradient(colors=["#ff0000", "#ff0000"])
        for mode, _ in BLENDS:
            box = ft.Container(width=20, height=20, bgcolor="#0000ff")
            page.add(ft.ShaderMask(red, box, blend_mode=mode))
        in_the_order_of_021: Any = ft.ShaderMask
        page.add(in_the_order_of_021(ft.Container(width=20, height=20, bgcolor="red"), ft.BlendMode.SRC, shader=red))

    show_program(main)
    masks = page.locator(".f-shader-mask")
    expect(masks).to_have_count(len(BLENDS) + 1)
    filtered = page.locator(".f-shader-mask[style*='filter: url']")
    expect(filtered).to_have_count(len(BLENDS) - 1)
    found = [pixels(page, seen(masks.nth(n)), (10, 10))[1] for n in range(len(BLENDS))]
    assert found == [color for _, color in BLENDS]


def test_a_shimmer_moves_unless_the_user_wants_it_still(page: Page, show_program: Show) -> None:
    def main(page: ft.Page) -> None:
        shapes = ft.Column([ft.Container(width=60, height=20, bgcolor="black"), ft.Text("loading")])
        period = ft.Duration(seconds=9)
        page.add(ft.Shimmer(shapes, base_color="#00ff00", highlight_color="#ff0000", loop=2, period=period))
        page.add(ft.Button("Change", on_click=lambda e: shapes.controls.pop()))

    show_program(main)
    shimmer = page.locator(".f-shimmer")
    moves = """(one) => one.getAnimations({subtree: true}).map(({effect}) => effect.getTiming())
        .map(({duration, iterations}) => [duration, iterations])"""
    expect(shimmer.locator("[inert]")).to_have_text("loading")
    assert shimmer.evaluate(moves) == [[9000, 2]]
    page.get_by_role("button", name="Change").click()
    expect(shimmer.locator("[inert]")).to_have_text("")
    page.emulate_media(reduced_motion="reduce")
    page.reload()
    expect(shimmer.locator("[inert] .f-container")).to_be_attached()
    assert shimmer.evaluate(moves) == []
    _, edge, middle = pixels(page, seen(shimmer), (1, 10), (30, 10))
    # The band is a slanting gradient, a trace of which is at the edge.
    assert (edge[1] > 240, middle[0] > 200) == (True, True)
    assert axe.faults(page) == []


@pytest.mark.parametrize("dialect", ["0.21", "1.0"])
def test_a_screenshot_is_a_png_of_the_content(page: Page, show_program: Show, dialect: str) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        content = ft.Container(ft.Text("words"), width=50, height=30, bgcolor="#00ff00", border_radius=4)
        shot = ft.Screenshot(ft.Row([content, ft.Image(PIXEL, width=30, height=30)], spacing=0, tight=True))

        async def take(e: Any) -> None:
            heard.add(await shot.capture(pixel_ratio=2, delay=ft.Duration(milliseconds=1)))

        page.add(shot, ft.Button("Take", on_click=take))

    show_program(main, dialect)
    expect(page.get_by_text("words")).to_be_visible()
    page.get_by_role("button", name="Take").click()
    heard.wait_for(lambda: bool(heard.all))
    png = heard.all[0]
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert pixels(page, png, (80, 50), (130, 30)) == [[160, 60], [0, 255, 0], [255, 0, 0]]
