"""Measures the cases in the Flutter client and writes flutter.json: `python -m tests.browser.layout.record [CASE ...]`.

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
from tests.browser.layout.kit import COLORS, GAP, STAGE, page_size, place
from tests.servers import serving

FILE = Path(__file__).with_name("flutter.json")
AT_ONCE = 40
"""Cases of one page: a screenshot has to fit into the memory of the graphics."""

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


def picture(page: Page, reader: Page, names: list[str]) -> Boxes:
    """Where the colors are, once two screenshots tell the same."""
    cells = [
        {"name": name, "x": place(i)[0], "y": place(i)[1], "w": STAGE[0], "h": STAGE[1], "gap": GAP - 1}
        for i, name in enumerate(names)
    ]
    before: Any = None
    while True:
        painted(page)
        png = base64.b64encode(page.screenshot()).decode()
        values = {"png": png, "cells": cells, "colors": {key: rgb(color) for key, color in COLORS.items()}}
        found: Boxes = reader.evaluate(FIND, values)
        if found == before and any(found.values()):
            return found
        before = found


def record(names: list[str]) -> Boxes:
    """The boxes of the Flutter client: left, top, right, bottom in the stage. What is not seen is left out."""
    found: Boxes = {}
    variables = {
        "FLET_CLIENT_DIR": str(installed_client()),
        "FLET_WEB_RENDERER": "canvaskit",
        "FLET_WEB_NO_CDN": "true",
    }
    with serving(Path(__file__).with_name("cases.py"), **variables) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        reader = browser.new_page()
        for start in range(0, len(names), AT_ONCE):
            part = names[start : start + AT_ONCE]
            width, height = page_size(len(part))
            page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
            open_flutter(page, server.url + "/".join(part))
            found |= picture(page, reader, part)
            page.close()
        browser.close()
    return found


def write(names: list[str]) -> None:
    """Measure some cases, or all, and write the file. Cases that are no more are taken out."""
    known: Boxes = json.loads(FILE.read_text(encoding="utf-8")) if names else {}
    known |= record(names or list(CASES))
    lines = [f" {json.dumps(name)}: {json.dumps(known[name])}" for name in CASES if name in known]
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    write(sys.argv[1:])
