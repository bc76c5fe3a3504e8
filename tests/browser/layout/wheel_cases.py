"""Cases of pickers, menus and segments of iOS."""

from __future__ import annotations

from typing import Any

import flet_web as ft
from tests.browser.layout.kit import COL, ROW, C, add


def picker(items: list[ft.Control], **values: Any) -> ft.CupertinoPicker:
    """A wheel without the bar that would tint the item in the middle."""
    return ft.CupertinoPicker(items, **{"selection_overlay": C(), **values})


def wheels() -> None:
    """The item in the middle; the others are turned, and faint."""
    add("wheel", lambda leaf: picker([leaf("a", 60, 20)]))
    add("wheel_in_col", lambda leaf: COL([C(picker([leaf("a", 60, 20)]), height=70), leaf("b", 20, 10)]))
    add("wheel_extent", lambda leaf: picker([leaf("a", 60)], item_extent=50))
    add("wheel_own_overlay", lambda leaf: picker([C()], selection_overlay=leaf("a")))


def segments() -> None:
    """Segments are as wide as the widest, or share the width."""
    two = ft.CupertinoSegmentedButton
    sliding = ft.CupertinoSlidingSegmentedButton
    add("segments", lambda leaf: COL([two([leaf("a", 30, 20), leaf("b", 50, 14)]), leaf("c", 20, 10)]))
    add("segments_width", lambda leaf: two([leaf("a", 30, 20), leaf("b", 50, 14)], width=180))
    add(
        "segments_padding",
        lambda leaf: COL([two([leaf("a", 30, 20), leaf("b", 50, 14)], padding=5), leaf("c", 20, 10)]),
    )
    add("sliding", lambda leaf: COL([sliding([leaf("a", 30, 20), leaf("b", 50, 14)]), leaf("c", 20, 10)]))
    add("sliding_width", lambda leaf: sliding([leaf("a", 30, 20), leaf("b", 50, 14)], width=180))
    add(
        "sliding_proportional",
        lambda leaf: ROW([sliding([leaf("a", 20, 20), leaf("b", 50, 14)], proportional_width=True), leaf("c", 20, 10)]),
    )
    add(
        "sliding_padding",
        lambda leaf: COL([sliding([leaf("a", 30, 20), leaf("b", 50, 14)], padding=12), leaf("c", 20, 10)]),
    )


def others() -> None:
    add("activity", lambda leaf: ROW([ft.CupertinoActivityIndicator(radius=15), leaf("a", 20, 20)], spacing=0))
    menu = [ft.CupertinoContextMenuAction("Do")]
    add("lifted", lambda leaf: COL([ft.CupertinoContextMenu(leaf("a", 60, 40), menu), leaf("b", 20, 10)]))


GROUPS = [wheels, segments, others]
