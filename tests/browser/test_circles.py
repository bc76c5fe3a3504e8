"""Circles on what is no square: as wide as the shorter side, in the middle, as Flutter paints them."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.layout.kit import COLORS
from tests.browser.layout.record import FIND, rgb
from tests.servers import Server

Serve = Callable[..., Server]

PROGRAM = """
import flet_web as ft
from tests.browser.layout.kit import COLORS, C

A, B, D = COLORS["a"], COLORS["b"], COLORS["d"]
CIRCLE = ft.BoxShape.CIRCLE
ROUND, LINED = ft.CircleBorder(), ft.CircleBorder(side=ft.BorderSide(4, B))
SEGMENTS = [ft.Segment(str(i), label=C(bgcolor=A, width=300, height=72)) for i in range(1)]
SEGMENT_STYLE = ft.ButtonStyle(shape=ft.CircleBorder(), side=ft.BorderSide(4, B), padding=0)
NO_LINE = ft.BorderSide(0)
DESTINATIONS = [ft.NavigationBarDestination(icon=C(width=8, height=8)) for _ in range(2)]
CASES = {
    "box": lambda **v: C(bgcolor=A, shape=CIRCLE, **v),
    "high": lambda **v: C(bgcolor=A, shape=CIRCLE, **v),
    "line": lambda **v: C(bgcolor=A, shape=CIRCLE, border=ft.Border.all(6, B), **v),
    "content": lambda **v: C(C(bgcolor=B), bgcolor=A, shape=CIRCLE, padding=10, **v),
    "clip": lambda **v: C(C(bgcolor=B), shape=CIRCLE, padding=10, clip_behavior=ft.ClipBehavior.ANTI_ALIAS, **v),
    "gradient": lambda **v: C(gradient=ft.LinearGradient([A, A]), shape=CIRCLE, **v),
    "front": lambda **v: C(bgcolor=A, foreground_decoration=ft.BoxDecoration(bgcolor=B, shape=CIRCLE), **v),
    "shadow": lambda **v: C(shape=CIRCLE, bgcolor=A, shadow=ft.BoxShadow(color=B, offset=ft.Offset(0, 12)), **v),
    "button": lambda **v: ft.FilledButton("", bgcolor=A, style=ft.ButtonStyle(shape=ROUND), key="button", **v),
    "side": lambda **v: ft.OutlinedButton("", style=ft.ButtonStyle(shape=LINED), **v),
    "icon": lambda **v: ft.IconButton(bgcolor=A, style=ft.ButtonStyle(shape=ROUND), **v),
    "fab": lambda **v: ft.FloatingActionButton("", bgcolor=A, shape=ROUND, **v),
    "card": lambda **v: ft.Card(bgcolor=A, shape=ROUND, margin=0, key="card", **v),
    "chip": lambda **v: ft.Chip("", bgcolor=A, shape=ROUND, border_side=NO_LINE, on_click=print, key="chip", **v),
    "search": lambda **v: ft.SearchBar(bar_bgcolor=A, bar_elevation=0, bar_shape=ROUND, **v),
    "tile": lambda **v: ft.ExpansionTile("", collapsed_bgcolor=A, collapsed_shape=ROUND, min_tile_height=80, **v),
    "bar": lambda **v: ft.NavigationBar(DESTINATIONS, bgcolor=B, indicator_color=A, indicator_shape=ROUND, **v),
    "plain": lambda **v: C(bgcolor=A, **v),
    "segments": lambda **v: C(ft.SegmentedButton(SEGMENTS, selected=["1"], style=SEGMENT_STYLE), **v),
    "pressed": lambda **v: C(bgcolor=A, shape=CIRCLE, on_click=print, key="pressed", **v),
    "ink": lambda **v: C(bgcolor=A, shape=CIRCLE, on_click=print, ink=True, key="ink", **v),
}

def main(page: ft.Page):
    page.padding = 0
    page.bgcolor = "white"
    controls = []
    for number, (name, make) in enumerate(CASES.items()):
        size = {"width": 60, "height": 100} if name == "high" else {"width": 150, "height": 80}
        controls.append(make(left=25 + number % 4 * 200, top=25 + number // 4 * 150, **size))
    box, plain = controls[0], controls[17]

    def swap(e):
        box.shape, plain.shape = ft.BoxShape.RECTANGLE, CIRCLE

    controls[8].on_click = swap
    page.add(ft.Stack(controls, expand=True))

ft.run(main)
"""

WHOLE = [0, 0, 150, 80]
CIRCLE = [35, 0, 115, 80]
EXPECTED = {
    "box": {"a": CIRCLE},
    "high": {"a": [0, 20, 60, 80]},
    "line": {"a": [41, 6, 109, 74], "b": CIRCLE},
    "content": {"a": [50, 0, 100, 80], "b": [10, 10, 140, 70]},
    "clip": {"b": [36, 10, 114, 70]},
    "gradient": {"a": CIRCLE},
    "front": {"a": WHOLE, "b": CIRCLE},
    "shadow": {"a": CIRCLE, "b": [36, 52, 114, 92]},
    "button": {"a": CIRCLE},
    "side": {"b": CIRCLE},
    "icon": {"a": CIRCLE},
    "fab": {"a": CIRCLE},
    "card": {"a": CIRCLE},
    "chip": {"a": CIRCLE},
    "search": {"a": CIRCLE},
    "tile": {"a": CIRCLE},
    "bar": {"a": [23, 15, 53, 45], "b": WHOLE},
    "plain": {"a": WHOLE},
    "segments": {"a": [39, 4, 111, 76], "b": CIRCLE},
    "pressed": {"a": CIRCLE},
    "ink": {"a": CIRCLE},
}


def seen(page: Page, reader: Page) -> dict[str, Any]:
    cells = [
        {"name": name, "x": 25 + i % 4 * 200, "y": 25 + i // 4 * 150, "w": 150, "h": 100, "gap": 20}
        for i, name in enumerate(EXPECTED)
    ]
    png = base64.b64encode(page.screenshot()).decode()
    found: dict[str, Any] = reader.evaluate(
        FIND, {"png": png, "cells": cells, "colors": {key: rgb(COLORS[key]) for key in "ab"}}
    )
    return found


def differ(found: dict[str, Any], expected: dict[str, Any]) -> dict[str, Any]:
    return {
        name: boxes
        for name, boxes in found.items()
        if boxes.keys() != expected[name].keys()
        or any(abs(a - b) > 1 for key in boxes for a, b in zip(boxes[key], expected[name][key], strict=True))
    }


def wait_until_seen(page: Page, reader: Page, expected: dict[str, Any]) -> None:
    end = time.monotonic() + 15
    while (wrong := differ(seen(page, reader), expected)) and time.monotonic() < end:
        pass
    assert wrong == {}


def test_circles_are_as_wide_as_the_shorter_side(page: Page, serve: Serve) -> None:
    page.set_viewport_size({"width": 800, "height": 940})
    page.emulate_media(reduced_motion="reduce")
    reader = page.context.new_page()
    page.bring_to_front()
    page.goto(serve(PROGRAM).url)
    wait_until_seen(page, reader, EXPECTED)
    # The focus ring is around what is seen of the button, and a shape that goes leaves nothing.
    button = page.locator("[data-key=button]")
    # As in Flutter, the pointer hits all of a button and of ink, and of others the circle alone.
    hit = """([key, x]) => {
        const control = document.querySelector(`[data-key=${key}]`), {left, top} = control.getBoundingClientRect();
        return control.contains(document.elementFromPoint(left + x, top + 40));
    }"""
    for key, outside in {"button": True, "ink": True, "pressed": False, "chip": False, "card": False}.items():
        assert [page.evaluate(hit, [key, x]) for x in (20, 45, 75, 105, 130)] == [outside, True, True, True, outside], (
            key
        )
    page.keyboard.press("Tab")
    expect(button).to_be_focused()
    expect(button.locator("f-disc > b")).to_have_css("outline-style", "solid")
    expect(button).to_have_css("outline-style", "none")
    page.keyboard.press("Enter")
    wait_until_seen(page, reader, EXPECTED | {"box": {"a": WHOLE}, "plain": {"a": CIRCLE}, "button": {}})
