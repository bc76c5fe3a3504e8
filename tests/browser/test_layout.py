"""Our client puts boxes where the Flutter client does: cases whose numbers layout/record.py has recorded there."""

from __future__ import annotations

import json
from collections.abc import Callable

from playwright.sync_api import Page, TimeoutError

from tests.browser.layout.cases import CASES
from tests.browser.layout.kit import OURS, page_size, place
from tests.browser.layout.record import FILE, Boxes
from tests.servers import Server

Serve = Callable[..., Server]

PROGRAM = """
import flet_web as ft
from tests.browser.layout.cases import main

ft.run(main)
"""

# What clipping ancestors leave of a box, without its border, which hides the color in the recorded picture.
DIFFERENCES = """({expected, places}) => {
  const seen = (element) => {
    let {left, top, right, bottom} = element.getBoundingClientRect();
    // Both are those of what is not turned.
    if (!element.closest(".f-rotated-odd")) {
      left += element.clientLeft, top += element.clientTop;
      right = left + element.clientWidth, bottom = top + element.clientHeight;
    }
    for (let up = element.parentElement; up; up = up.parentElement) {
      const clip = getComputedStyle(up), box = up.getBoundingClientRect();
      if (clip.overflowX !== "visible") left = Math.max(left, box.left), right = Math.min(right, box.right);
      if (clip.overflowY !== "visible") top = Math.max(top, box.top), bottom = Math.min(bottom, box.bottom);
    }
    return right - left > 0.5 && bottom - top > 0.5 ? [left, top, right, bottom] : null;
  };
  const found = {};
  for (const element of document.querySelectorAll("[data-key]")) {
    const [name, key] = element.dataset.key.split(".");
    const [x, y] = places[name], box = seen(element);
    const ours = box && box.map((edge, i) => Math.round(10 * (edge - (i % 2 ? y : x))) / 10);
    const theirs = expected[name]?.[key] ?? null;
    // One pixel, and half of one for what either of the two has rounded.
    const agree = ours && theirs ? ours.every((edge, i) => Math.abs(edge - theirs[i]) <= 1.5) : !ours && !theirs;
    if (!agree) found[element.dataset.key] = {ours, theirs};
  }
  return found;
}"""


def test_boxes_are_where_flutter_has_them(page: Page, serve: Serve) -> None:
    expected: Boxes = json.loads(FILE.read_text(encoding="utf-8"))
    assert set(expected) == set(CASES)
    ours_alone = {name: boxes for name, boxes in OURS.items() if name in CASES}
    assert [name for name, boxes in ours_alone.items() if boxes == expected[name]] == []
    expected |= ours_alone
    width, height = page_size(len(CASES))
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(reduced_motion="reduce")
    page.goto(serve(PROGRAM).url)
    page.locator(f"[data-key^='{list(CASES)[-1]}.']").first.wait_for(state="attached")
    values = {"expected": expected, "places": {name: place(number) for number, name in enumerate(CASES)}}
    try:
        # Rows that wrap are measured once their module is there.
        page.wait_for_function(
            f"(values) => Object.keys(({DIFFERENCES})(values)).length === 0", arg=values, timeout=5000
        )
    except TimeoutError:
        assert page.evaluate(DIFFERENCES, values) == {}
