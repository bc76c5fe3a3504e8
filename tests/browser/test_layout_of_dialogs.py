"""Dialogs, sheets and drawers are where the Flutter client has them, whose numbers layout/record.py has recorded."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable

from playwright.sync_api import Browser, Page

from tests.browser.layout.kit import COLORS, OURS, Opening
from tests.browser.layout.record import FIND, WINDOWS_FILE, Boxes, rgb, window
from tests.browser.layout.windows import OPENED, PICKERS, WINDOWS, size
from tests.servers import Server

Serve = Callable[..., Server]

PROGRAM = """
import flet_web as ft
from tests.browser.layout.windows import main

ft.run(main)
"""
SECONDS = 10.0
"""In which a dialog has to be where it belongs."""


def look(page: Page, reader: Page, name: str) -> dict[str, list[int]]:
    png = base64.b64encode(page.screenshot()).decode()
    values = {"png": png, "cells": window(name), "colors": {key: rgb(color) for key, color in COLORS.items()}}
    found: Boxes = reader.evaluate(FIND, values)
    return found[name]


def agree(name: str, ours: dict[str, list[int]], theirs: dict[str, list[int]]) -> bool:
    """Within one pixel; within two for iOS and for pickers, where sizes are seldom whole numbers."""
    limit = 2 if name.startswith("ios_") or name in PICKERS else 1
    return ours.keys() == theirs.keys() and all(
        abs(edge - other) <= limit for key in ours for edge, other in zip(ours[key], theirs[key], strict=True)
    )


SHOWN = {"hold": ".f-lift-layer:popover-open", "press": ":popover-open", "hover": ".f-tooltip:popover-open"}


def opening(page: Page, how: Opening) -> None:
    """Open what the case shows, once what the last case showed is gone."""
    page.wait_for_function(
        """([x, y]) => !document.querySelector(":popover-open")
            && document.elementFromPoint(x, y)?.closest("[data-key=opens]") """,
        arg=[how.x, how.y],
    )
    page.mouse.move(how.x, how.y)
    if how.how != "hover":
        page.mouse.down()
    if how.how == "press":
        page.mouse.up()
    page.locator(SHOWN[how.how]).wait_for()
    page.mouse.up()
    if how.how != "hover":
        page.mouse.move(1, 1)


def test_dialogs_are_where_flutter_has_them(chromium: Browser, page: Page, serve: Serve) -> None:
    expected: Boxes = json.loads(WINDOWS_FILE.read_text(encoding="utf-8"))
    assert set(expected) == set(WINDOWS)
    ours_alone = {name: boxes for name, boxes in OURS.items() if name in WINDOWS}
    assert [name for name, boxes in ours_alone.items() if agree(name, boxes, expected[name])] == []
    page.emulate_media(reduced_motion="reduce")
    reader = page.context.new_page()
    page.bring_to_front()
    page.goto(serve(PROGRAM).url + next(iter(WINDOWS)))
    wrong = {}
    for name, theirs in (expected | ours_alone).items():
        width, height = size(name)
        page.set_viewport_size({"width": width, "height": height})
        page.evaluate(
            "name => { history.pushState(null, '', '/' + name); dispatchEvent(new PopStateEvent('popstate')); }", name
        )
        if name in OPENED:
            opening(page, OPENED[name])
        end = time.monotonic() + SECONDS
        while not agree(name, ours := look(page, reader, name), theirs) and time.monotonic() < end:
            pass
        if not agree(name, ours, theirs):
            wrong[name] = {"ours": ours, "theirs": theirs}
    assert wrong == {}
