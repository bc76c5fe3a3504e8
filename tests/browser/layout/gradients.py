"""Gradients of boxes, of what lies in front of them, of masks and shimmers, and their colors in the Flutter client.

`python -m tests.browser.layout.gradients record` records the colors in flutter_gradients.json.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, ViewportSize, sync_playwright

import flet_web as ft
from tests.browser.chromium import FLAGS, find_chromium
from tests.browser.flutter import installed_client, open_flutter
from tests.servers import serving

FILE = Path(__file__).with_name("flutter_gradients.json")
SIZE = (80, 50)
WINDOW: ViewportSize = {"width": 1060, "height": 940}
"""Of the page with all cases."""
AT = ((0.15, 0.3), (0.35, 0.7), (0.5, 0.4), (0.65, 0.6), (0.85, 0.3))
"""Where the colors are read, as parts of width and height: inside of the lines, and not in the middle of turns."""

A, TILE = ft.Alignment, ft.GradientTileMode
COLORS = ["#ff0000", "#00ff00", "#0000ff"]
FADES = ["#ff000000", "#00000000", "#ff000000"]
LINE = ft.Border.all(6, "black")
GRADIENTS: dict[str, Callable[[list[Any]], ft.Gradient]] = {
    "whole": lambda c: ft.LinearGradient(c, begin=A(-1, -1), end=A(1, 1)),
    "part": lambda c: ft.LinearGradient(c, begin=A(-0.5, 0), end=A(0.5, 0)),
    "mirror": lambda c: ft.LinearGradient(c, begin=A(-1, 0), end=A(-0.2, 0.2), tile_mode=TILE.MIRROR),
    "repeated": lambda c: ft.LinearGradient(c, begin=A(-1, 0), end=A(-0.2, 0.2), tile_mode=TILE.REPEATED),
    "decal": lambda c: ft.LinearGradient(c, begin=A(-0.5, 0), end=A(0.5, 0), tile_mode=TILE.DECAL),
    "sweep": lambda c: ft.SweepGradient(c, start_angle=0.5, end_angle=3),
    "sweep_decal": lambda c: ft.SweepGradient(c, start_angle=0.5, end_angle=3, tile_mode=TILE.DECAL),
    "radial": lambda c: ft.RadialGradient(c, center=A(-0.5, 0), radius=0.4),
    "radial_mirror": lambda c: ft.RadialGradient(c, radius=0.3, tile_mode=TILE.MIRROR),
    "radial_turned": lambda c: ft.RadialGradient(c, center=A(-0.5, 0), radius=0.4, rotation=2),
    "focal": lambda c: ft.RadialGradient(c, radius=0.8, focal=A(-0.25, 0.3)),
    "focal_radius": lambda c: ft.RadialGradient(c, radius=0.9, focal=A(-0.2, 0.2), focal_radius=0.2),
    "focal_mirror": lambda c: ft.RadialGradient(c, radius=0.3, focal=A(-0.1, 0.1), tile_mode=TILE.MIRROR),
    "focal_decal": lambda c: ft.RadialGradient(c, radius=0.45, focal=A(-0.2, 0.1), tile_mode=TILE.DECAL),
    "focal_turned": lambda c: ft.RadialGradient(c, center=A(-0.3, 0), radius=0.7, focal=A(-0.5, 0.1), rotation=1),
}


def masked(gradient: ft.Gradient, mode: ft.BlendMode, color: str, **place: Any) -> ft.Control:
    """A mask around a box of one color."""
    box = ft.Container(bgcolor=color, width=SIZE[0], height=SIZE[1])
    return ft.ShaderMask(content=box, shader=gradient, blend_mode=mode, **place)


def shimmering(gradient: ft.Gradient, way: ft.ShimmerDirection, **place: Any) -> ft.Control:
    """Where it begins: it takes hours to go on."""
    box = ft.Container(bgcolor="white", width=SIZE[0], height=SIZE[1])
    return ft.Shimmer(content=box, gradient=gradient, direction=way, period=ft.Duration(hours=9), **place)


def front(**values: Any) -> ft.BoxDecoration:
    return ft.BoxDecoration(**values)


KINDS: dict[str, Callable[..., ft.Control]] = {
    "box": lambda g, **v: ft.Container(gradient=g(COLORS), **v),
    "lined": lambda g, **v: ft.Container(gradient=g(COLORS), border=LINE, **v),
    "front": lambda g, **v: ft.Container(foreground_decoration=front(gradient=g(COLORS)), border=LINE, **v),
    "lined_front": lambda g, **v: ft.Container(foreground_decoration=front(gradient=g(COLORS), border=LINE), **v),
    "colors": lambda g, **v: masked(g(COLORS), ft.BlendMode.MODULATE, "white", **v),
    "fades": lambda g, **v: masked(g(FADES), ft.BlendMode.DST_IN, "black", **v),
}

for way in ft.ShimmerDirection:
    KINDS[f"shimmer_{way.name.lower()}"] = lambda g, way=way, **v: shimmering(g(COLORS), way, **v)

READ = """async ({png, places}) => {
  const blob = await (await fetch("data:image/png;base64," + png)).blob();
  const bitmap = await createImageBitmap(blob, {colorSpaceConversion: "none"});
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", {willReadFrequently: true});
  context.drawImage(bitmap, 0, 0);
  return Object.fromEntries(places.map(([name, points]) =>
    [name, points.map(([x, y]) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3))]));
}"""

Seen = dict[str, list[list[int]]]


def corner(row: int, column: int) -> tuple[int, int]:
    """Left and top of a case."""
    return 10 + column * (SIZE[0] + 20), 10 + row * (SIZE[1] + 10)


def main(page: ft.Page) -> None:
    page.padding = 0
    page.bgcolor = "white"
    page.theme_mode = ft.ThemeMode.LIGHT
    controls = []
    for row, gradient in enumerate(GRADIENTS.values()):
        for column, make in enumerate(KINDS.values()):
            left, top = corner(row, column)
            controls.append(make(gradient, left=left, top=top, width=SIZE[0], height=SIZE[1]))
    page.add(ft.Stack(controls, expand=True))


def read(page: Page, reader: Page) -> Seen:
    """The colors that a page shows, by gradient and kind."""
    places = []
    for row, gradient in enumerate(GRADIENTS):
        for column, kind in enumerate(KINDS):
            left, top = corner(row, column)
            points = [[left + int(x * SIZE[0]), top + int(y * SIZE[1])] for x, y in AT]
            places.append([f"{gradient} {kind}", points])
    png = base64.b64encode(page.screenshot()).decode()
    seen: Seen = reader.evaluate(READ, {"png": png, "places": places})
    return seen


def record() -> None:
    variables = {
        "FLET_CLIENT_DIR": str(installed_client()),
        "FLET_WEB_RENDERER": "canvaskit",
        "FLET_WEB_NO_CDN": "true",
    }
    with serving(Path(__file__), **variables) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        page, reader = browser.new_page(viewport=WINDOW), browser.new_page()
        page.bring_to_front()
        open_flutter(page, server.url)
        page.wait_for_timeout(3000)
        lines = [f" {json.dumps(name)}: {json.dumps(colors)}" for name, colors in read(page, reader).items()]
        FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
        browser.close()


if __name__ == "__main__":
    # The server runs this file too.
    import sys

    if sys.argv[1:] == ["record"]:
        record()
    else:
        ft.run(main)
