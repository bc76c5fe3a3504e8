"""Pictures: what fits them into their box, and pictures that change all the time."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pixels import PICTURE
from tests.servers import Server

Serve = Callable[..., Server]

LIVE = """
import asyncio, struct, zlib
import flet_web as ft

def svg(n):
    size = f"width='{{n}}' height='20'"
    return f"<svg xmlns='http://www.w3.org/2000/svg' {{size}}><rect width='400' height='20' fill='red'/></svg>".encode()

def png(n):
    # Not compressed: as large as a photo.
    rows = b"".join(b"\\0" + b"\\xff\\0\\0" * n for _ in range(300))
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", n, 300, 8, 2, 0, 0, 0))
    return b"\\x89PNG\\r\\n\\x1a\\n" + head + chunk(b"IDAT", zlib.compress(rows, 0)) + chunk(b"IEND", b"")

def main(page: ft.Page):
    image = ft.Image({kind}(200), key="live")

    async def run():
        for n in range(201, {last} + 1):
            image.src = {kind}(n)
            page.update()
            await asyncio.sleep(0)

    page.add(image, ft.Button("run", on_click=run))

ft.run(main)
"""

COUNTED = """
window.made = window.gone = 0;
const make = URL.createObjectURL, revoke = URL.revokeObjectURL;
URL.createObjectURL = (blob) => { window.made++; return make.call(URL, blob); };
URL.revokeObjectURL = (url) => { window.gone++; revoke.call(URL, url); };
"""


@pytest.mark.parametrize(("kind", "last"), [("svg", 400), ("png", 240)])
def test_a_picture_that_changes_all_the_time(page: Page, serve: Serve, kind: str, last: int) -> None:
    page.add_init_script(COUNTED)
    page.goto(serve(LIVE.format(kind=kind, last=last)).url)
    shown = "(width) => document.querySelector('[data-key=live] img')?.naturalWidth === width"
    page.wait_for_function(shown, arg=200)
    reader = page.context.new_page()
    page.bring_to_front()
    page.get_by_role("button", name="run").click()
    while not page.evaluate(f"({shown})({last})"):
        png = base64.b64encode(page.locator("[data-key=live]").screenshot()).decode()
        assert reader.evaluate(CORNER, png) == [255, 0, 0], "the old picture goes before the new one is there"
    # Small pictures are part of their URL; of the others only what is shown is kept.
    assert page.evaluate("window.made - window.gone") <= (0 if kind == "svg" else 1)


FITS = """
import flet_web as ft

# Four quarters: red and blue above, green and yellow below.
SVG = (
    "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='20' height='10' fill='#ff0000'/>"
    "<rect x='20' width='20' height='10' fill='#0000ff'/><rect y='10' width='20' height='10' fill='#00ff00'/>"
    "<rect x='20' y='10' width='20' height='10' fill='#ffff00'/></svg>"
)

def shown(key, **values):
    return ft.Container(ft.Image(SVG, **values), width=80, height=80, key=key)

def main(page: ft.Page):
    page.bgcolor = "white"
    page.add(ft.Row([
        shown("plain"), shown("fill", fit=ft.BoxFit.FILL), shown("width", fit=ft.BoxFit.FIT_WIDTH),
        shown("height", fit=ft.BoxFit.FIT_HEIGHT), shown("repeat", repeat=ft.ImageRepeat.REPEAT),
        shown("across", repeat=ft.ImageRepeat.REPEAT_X), shown("tint", color="#0000ff", fit=ft.BoxFit.FILL),
        shown("multiply", color="#ff0000", color_blend_mode=ft.BlendMode.MULTIPLY, fit=ft.BoxFit.FILL),
    ]))

ft.run(main)
"""

COLORS = {
    (255, 0, 0): "r",
    (0, 0, 255): "b",
    (0, 255, 0): "g",
    (255, 255, 0): "y",
    (255, 255, 255): ".",
    (0, 0, 0): "k",
}
# What is seen at x = 15, 35, 55 of the lines y = 15, 35, 45 and 75.
WANTED = {
    "plain": ["...", ".rb", ".gy", "..."],
    "fill": ["rrb", "rrb", "ggy", "ggy"],
    "width": ["...", "rrb", "ggy", "..."],
    "height": ["rrb", "rrb", "ggy", "ggy"],
    "repeat": ["brb", "brb", "ygy", "brb"],
    "across": ["...", "brb", "ygy", "..."],
    "tint": ["bbb", "bbb", "bbb", "bbb"],
    "multiply": ["rrk", "rrk", "kkr", "kkr"],
}

CORNER = """async (png) => {
  const context = await PICTURE(png);
  return [...context.getImageData(5, 5, 1, 1).data].slice(0, 3);
}""".replace("PICTURE", PICTURE)

PIXELS = """async (png) => {
  const context = await PICTURE(png);
  return [15, 35, 45, 75].map((y) => [15, 35, 55].map((x) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3)));
}""".replace("PICTURE", PICTURE)


def test_a_picture_fits_its_box_and_is_tinted_as_in_flutter(page: Page, serve: Serve) -> None:
    page.goto(serve(FITS).url)
    image = page.locator("[data-key=multiply] img")
    expect(image).to_be_attached()
    page.wait_for_function("() => [...document.images].every((image) => image.complete && image.naturalWidth)")
    reader = page.context.new_page()
    found = {}
    for key in WANTED:
        png = base64.b64encode(page.locator(f"[data-key={key}]").screenshot()).decode()
        found[key] = ["".join(COLORS.get(tuple(color), "?") for color in row) for row in reader.evaluate(PIXELS, png)]
    assert found == WANTED
