"""Measures the cases in the Flutter client and writes flutter.json, and those of windows in flutter_windows.json.

`python -m tests.browser.layout.record [CASE ...]`: some cases, or all.

The client paints to a canvas: a leaf is where its color is in the screenshot. So no leaf may hide an edge of another.
"""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from tests.browser.chromium import FLAGS, find_chromium
from tests.browser.flutter import installed_client, open_flutter, painted
from tests.browser.layout.cases import CASES
from tests.browser.layout.kit import COLORS, GAP, STAGE, Opening, page_size, place
from tests.browser.layout.windows import OPENED, WINDOWS, size
from tests.servers import serving

FILE = Path(__file__).with_name("flutter.json")
WINDOWS_FILE = Path(__file__).with_name("flutter_windows.json")
AT_ONCE = 40
"""Cases of one page: a screenshot has to fit into the memory of the graphics."""
TRIES = 40
"""Screenshots until a page counts as one that shows nothing."""

Boxes = dict[str, dict[str, list[int]]]

FIND = """async ({png, cells, colors}) => {
  const blob = await (await fetch("data:image/png;base64," + png)).blob();
  const bitmap = await createImageBitmap(blob, {colorSpaceConversion: "none"});
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", {willReadFrequently: true});
  context.drawImage(bitmap, 0, 0);
  const {data, width} = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const near = (i, color) => color.every((part, n) => Math.abs(data[i + n] - part) <= 4);
  return Object.fromEntries(cells.map(({name, x, y, w, h, gap}) => [name, Object.fromEntries(
    Object.entries(colors).flatMap(([key, color]) => {
      const [xs, ys] = [[], []];
      for (let top = y - gap; top < y + h + gap; top++) for (let left = x - gap; left < x + w + gap; left++) {
        if (near(4 * (top * width + left), color)) xs.push(left - x), ys.push(top - y);
      }
      const ends = (list) => list.reduce(([a, b], n) => [Math.min(a, n), Math.max(b, n + 1)], [1e9, -1e9]);
      const [[left, right], [top, bottom]] = [ends(xs), ends(ys)];
      return xs.length ? [[key, [left, top, right, bottom]]] : [];
    }))]));
}"""


def rgb(color: str) -> list[int]:
    return [int(color[i : i + 2], 16) for i in (1, 3, 5)]


def stages(names: list[str]) -> list[dict[str, Any]]:
    """Where the stages of the cases are, with the room around them."""
    return [
        {"name": name, "x": place(i)[0], "y": place(i)[1], "w": STAGE[0], "h": STAGE[1], "gap": GAP - 1}
        for i, name in enumerate(names)
    ]


def window(name: str) -> list[dict[str, Any]]:
    """All of the window."""
    width, height = size(name)
    return [{"name": name, "x": 0, "y": 0, "w": width, "h": height, "gap": 0}]


def picture(page: Page, reader: Page, cells: list[dict[str, Any]]) -> Boxes:
    """Where the colors are, once two screenshots tell the same. Nothing, if there are none for long."""
    before: Any = None
    for _ in range(TRIES):
        painted(page)
        png = base64.b64encode(page.screenshot()).decode()
        values = {"png": png, "cells": cells, "colors": {key: rgb(color) for key, color in COLORS.items()}}
        found: Boxes = reader.evaluate(FIND, values)
        if found == before and any(found.values()):
            return found
        before = found
    print("not seen:", *(cell["name"] for cell in cells))
    return {}


def opening(page: Page, how: Opening) -> None:
    """Open what the case shows, with the mouse. The control is painted first."""
    page.wait_for_timeout(1500)
    page.mouse.move(how.x, how.y)
    if how.how != "hover":
        page.mouse.down()
        page.wait_for_timeout(2000 if how.how == "hold" else 50)
        page.mouse.up()
        # Nothing below the pointer is to look as if it were pressed.
        page.mouse.move(1, 1)
    page.wait_for_timeout(1500)


def record(names: list[str], windows: list[str]) -> tuple[Boxes, Boxes]:
    """The boxes of the Flutter client: left, top, right, bottom. What is not seen is left out."""
    found: Boxes = {}
    over: Boxes = {}
    variables = {
        "FLET_CLIENT_DIR": str(installed_client()),
        "FLET_WEB_RENDERER": "canvaskit",
        "FLET_WEB_NO_CDN": "true",
    }
    here = Path(__file__)
    with (
        serving(here.with_name("cases.py"), **variables) as server,
        serving(here.with_name("windows.py"), **variables) as second,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        reader = browser.new_page()

        def look(url: str, width: int, height: int, cells: list[dict[str, Any]]) -> Boxes:
            page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
            open_flutter(page, url)
            if how := OPENED.get(cells[0]["name"]):
                opening(page, how)
            boxes = picture(page, reader, cells)
            page.close()
            return boxes

        for start in range(0, len(names), AT_ONCE):
            part = names[start : start + AT_ONCE]
            found |= look(server.url + "/".join(part), *page_size(len(part)), stages(part))
        for name in windows:
            over |= look(second.url + name, *size(name), window(name))
        browser.close()
    return found, over


def write(names: list[str]) -> None:
    """Measure some cases, or all, and write the files. Cases that are no more are taken out."""
    files: dict[Path, list[str]] = {FILE: list(CASES), WINDOWS_FILE: list(WINDOWS)}
    wanted = [[name for name in cases if name in names or not names] for cases in files.values()]
    for (file, cases), new in zip(files.items(), record(*wanted), strict=True):
        known: Boxes = json.loads(file.read_text(encoding="utf-8")) if names and file.exists() else {}
        known |= new
        lines = [f" {json.dumps(name)}: {json.dumps(known[name])}" for name in cases if name in known]
        file.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    write(sys.argv[1:])
