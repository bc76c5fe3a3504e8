"""Pictures that a program draws frame by frame, in our client and in the official one; pictures of a page."""

from __future__ import annotations

import base64
from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import faults
from tests.browser.flutter import button, installed_client, open_flutter
from tests.servers import Server

Serve = Callable[..., Server]

PROGRAM = """
import asyncio, struct, zlib
import flet_web as ft

RED, HALF = b"\\xff\\0\\0\\xff", b"\\x80\\0\\0\\x80"

def main(page: ft.Page):
    page.theme_mode = ft.ThemeMode.LIGHT
    page.bgcolor = "white"
    image = ft.RawImage(width=40, height=20, fit=ft.BoxFit.FILL, filter_quality=ft.FilterQuality.NONE, key="image")
    small = ft.RawImage(scale=2, key="small")
    said = ft.Text("ready")

    async def draw():
        await image.render_rgba(2, 1, RED + b"\\0\\0\\xff\\xff")
        await small.render_rgba(40, 20, RED * 800)
        said.value = "drawn"

    async def fade():
        await image.render_rgba(2, 1, HALF + b"\\0\\0\\0\\0")
        said.value = "faded"

    async def straight():
        await image.render_rgba(2, 1, b"\\xff\\0\\0\\x80" + b"\\0\\xff\\0\\0", premultiplied=False)
        said.value = "not multiplied"

    async def film():
        for n in range(60):
            await image.render(memoryview(bytes([n, 0, 0, 0, 255, 0])).cast("B", (1, 2, 3)))
        said.value = "filmed"

    async def broken():
        await image.render_encoded(b"no picture")
        said.value = "went on"

    async def clear():
        await image.clear()
        said.value = "cleared"

    async def hide():
        image.visible = not image.visible
        said.value = f"visible {image.visible}"

    page.add(image, small, said, ft.Row([
        ft.Button(f.__name__, on_click=f) for f in (draw, fade, straight, film, broken, clear, hide)
    ]))

ft.run(main)
"""

PIXELS = """async (png) => {
    const image = new Image(); image.src = 'data:image/png;base64,' + png; await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height), context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const at = (x, y) => [...context.getImageData(x * image.width, y * image.height, 1, 1).data.slice(0, 3)];
    return [at(.25, .5), at(.75, .5)];
}"""
WHITE, RED, BLUE, PINK = [255, 255, 255], [255, 0, 0], [0, 0, 255], [255, 127, 127]


def colors(page: Page, png: bytes) -> list[list[int]]:
    """The colors in the left and in the right half of a picture."""
    found: list[list[int]] = page.evaluate(PIXELS, base64.b64encode(png).decode())
    return found


def near(found: list[list[int]], expected: list[list[int]]) -> bool:
    pairs = zip(chain(*found), chain(*expected), strict=True)
    return all(abs(one - other) <= 2 for one, other in pairs)


def test_frames_are_drawn_in_the_browser(page: Page, serve: Serve) -> None:
    server = serve(PROGRAM)
    page.goto(server.url)
    image = page.locator("[data-key=image]")

    def do(name: str, said: str) -> list[list[int]]:
        page.get_by_role("button", name=name).click()
        expect(page.get_by_text(said, exact=True)).to_be_visible()
        return colors(page, image.screenshot())

    assert near(do("draw", "drawn"), [RED, BLUE])
    small = page.locator("[data-key=small]").bounding_box()
    assert small is not None
    assert (small["width"], small["height"]) == (20, 10)
    assert near(do("fade", "faded"), [PINK, WHITE])
    assert near(do("straight", "not multiplied"), [PINK, WHITE])
    assert near(do("film", "filmed"), [[59, 0, 0], [0, 255, 0]])
    # What is no picture changes nothing, and the program goes on.
    assert near(do("broken", "went on"), [[59, 0, 0], [0, 255, 0]])
    assert faults(page) == []
    # Loaded anew, and shown again, it has the last frame that it was sent.
    do("draw", "drawn")
    page.reload()
    expect(page.get_by_text("drawn", exact=True)).to_be_visible()
    page.wait_for_function("() => document.querySelector('[data-key=image] canvas')?.hidden === false")
    assert near(colors(page, image.screenshot()), [RED, BLUE])
    page.get_by_role("button", name="hide").click()
    expect(page.get_by_text("visible False")).to_be_visible()
    page.get_by_role("button", name="hide").click()
    expect(page.get_by_text("visible True")).to_be_visible()
    page.wait_for_function("() => document.querySelector('[data-key=image] canvas')?.hidden === false")
    assert near(colors(page, image.screenshot()), [RED, BLUE])
    assert near(do("clear", "cleared"), [WHITE, WHITE])


@pytest.fixture(scope="session")
def client_dir() -> Path:
    """The folder of the Flutter client."""
    return installed_client()


def test_frames_are_drawn_by_the_flutter_client(page: Page, serve: Serve, client_dir: Path) -> None:
    server = serve(PROGRAM, FLET_CLIENT_DIR=str(client_dir), FLET_WEB_RENDERER="canvaskit", FLET_WEB_NO_CDN="true")
    open_flutter(page, server.url)
    for name, said in (("draw", "drawn"), ("film", "filmed"), ("fade", "faded"), ("clear", "cleared")):
        button(page, name).click()
        expect(page.get_by_text(said, exact=True)).to_be_attached()


PICTURES = """
import flet_web as ft

def main(page: ft.Page):
    page.bgcolor, page.padding = "red", 0
    said = ft.Text("", color="red")

    async def take():
        try:
            one = await page.take_screenshot(pixel_ratio=1)
            film = await page.take_animation("film", [0, 10], pixel_ratio=0.5)
            said.value = " ".join([one[:4].hex(), one[16:24].hex(), *(each[16:24].hex() for each in film)])
        except Exception as error:
            said.value = str(error)
        page.enable_screenshots = True

    page.add(ft.Button("take", on_click=take), said)

ft.run(main)
"""


def test_pictures_of_the_page(page: Page, serve: Serve) -> None:
    page.goto(serve(PICTURES).url)
    page.get_by_role("button", name="take").click()
    expect(page.get_by_text("take_screenshot() needs enable_screenshots = True")).to_be_attached()
    page.get_by_role("button", name="take").click()
    full, half = f"{800:08x}{600:08x}", f"{400:08x}{300:08x}"
    expect(page.get_by_text(f"89504e47 {full} {half} {half}")).to_be_attached()
