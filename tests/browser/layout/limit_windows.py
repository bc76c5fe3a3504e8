"""Menus, views, tooltips, sheets and bars with size constraints and round outlines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import flet_web as ft
from tests.browser.layout.kit import COLORS, OURS, Opening

LIMITS = {
    "wide": ft.BoxConstraints(min_width=320),
    "narrow": ft.BoxConstraints(max_width=130),
    "low": ft.BoxConstraints(max_height=60),
    "high": ft.BoxConstraints(min_height=200),
    "both": ft.BoxConstraints(min_width=150, max_width=180, min_height=40, max_height=150),
}
BACK = COLORS["e"]
AT = (60.0, 80.0)
"""Left and top of what opens something."""
Make = Callable[..., ft.Control]


def leaf(key: str, width: float | None = None, height: float | None = None, **values: Any) -> ft.Container:
    return ft.Container(width=width, height=height, bgcolor=COLORS[key], **values)


def placed(control: ft.Control, **values: Any) -> ft.Control:
    """At its place in a stack, where a pointer finds it."""
    return ft.Container(control, left=AT[0], top=AT[1], key="opens", **values)


def menu(limit: ft.BoxConstraints | None = None, rows: int = 2, **values: Any) -> ft.Control:
    items = [ft.PopupMenuItem(leaf(key, 60, 20), height=40) for key in "abcd"[:rows]]
    place = values.pop("place", {})
    button = ft.PopupMenuButton(
        ft.Container(width=30, height=30), items=items, bgcolor=BACK, size_constraints=limit, **values
    )
    return ft.Container(button, key="opens", **({"left": AT[0], "top": AT[1]} | place))


def view(limit: ft.BoxConstraints | None = None, **values: Any) -> ft.Control:
    async def tapped(e: ft.Event[ft.SearchBar]) -> None:
        await e.control.open_view()

    bar = ft.SearchBar(
        [leaf("a", 60, 20), leaf("b", None, 30)],
        view_leading=leaf("c", 24, 24),
        view_trailing=[leaf("d", 24, 24)],
        view_bgcolor=BACK,
        view_size_constraints=limit,
        on_tap=tapped,
        **values,
    )
    return placed(bar, width=300)


def tip(limit: ft.BoxConstraints | None = None, message: str = "I", **values: Any) -> ft.Control:
    tooltip = ft.Tooltip(message, bgcolor=BACK, text_style=ft.TextStyle(color=BACK), size_constraints=limit, **values)
    return placed(ft.Container(width=40, height=30, bgcolor="#dddddd", tooltip=tooltip))


def sheet(limit: ft.BoxConstraints | None = None, **values: Any) -> ft.Control:
    return ft.BottomSheet(leaf("a", 220, 170), bgcolor=BACK, size_constraints=limit, **values)


def snack(**values: Any) -> ft.Control:
    return ft.SnackBar(leaf("a", 60, 20), bgcolor=BACK, persist=True, shape=ft.CircleBorder(), **values)


def windows() -> tuple[dict[str, Callable[[], ft.Control]], dict[str, Opening]]:
    """The cases, and how those are opened that a person opens."""
    cases: dict[str, Callable[[], ft.Control]] = {}
    openings: dict[str, Opening] = {}

    def add(name: str, make: Make, how: str | None = None, at: tuple[float, float] = AT, **values: Any) -> None:
        cases[name] = lambda: make(**values)
        if how:
            openings[name] = Opening(how, at[0] + 15, at[1] + 15)

    for kind, limit in LIMITS.items():
        add(f"sheet_{kind}", sheet, limit=limit)
    for kind in ("wide", "low", "both"):
        add(f"menu_{kind}", menu, "press", limit=LIMITS[kind])
        add(f"view_{kind}", view, "press", limit=LIMITS[kind])
        add(f"tip_{kind}", tip, "hover", limit=LIMITS[kind])
    for kind in ("narrow", "low"):
        add(f"sheet_handle_{kind}", sheet, limit=LIMITS[kind], show_drag_handle=True)
    add("sheet_scrollable_low", sheet, limit=LIMITS["low"], scrollable=True)
    words = "words that need more than a line " * 4
    add("menu", menu, "press")
    add("menu_under", menu, "press", menu_position=ft.PopupMenuPosition.UNDER)
    add("menu_padding", menu, "press", menu_padding=ft.Padding(5, 11, 30, 17), limit=LIMITS["both"])
    add("menu_round", menu, "press", shape=ft.CircleBorder())
    add("menu_round_low", menu, "press", shape=ft.CircleBorder(), rows=4, limit=LIMITS["both"])
    add("menu_end", menu, "press", (440, 540), place={"left": 440, "top": 540}, limit=LIMITS["both"])
    add("view", view, "press")
    add("view_shrinks", view, "press", shrink_wrap=True)
    add("view_shrinks_both", view, "press", shrink_wrap=True, limit=LIMITS["both"])
    # The Flutter client cuts off what is at the end.
    OURS["view_padding_both"] = {
        "a": [65, 148, 210, 168], "b": [65, 168, 210, 198], "c": [73, 107, 97, 131], "d": [178, 107, 202, 131],
        "e": [65, 91, 210, 213],
    }  # fmt: skip
    add("view_padding_both", view, "press", view_padding=ft.Padding(5, 11, 30, 17), limit=LIMITS["both"])
    add("view_full", view, "press", full_screen=True, limit=LIMITS["both"])
    add("tip", tip, "hover")
    add("tip_line", tip, "hover", message="a line of words that is as long as this one is")
    add("tip_words", tip, "hover", message=words)
    for kind in ("narrow", "both"):
        add(f"tip_words_{kind}", tip, "hover", message=words, limit=LIMITS[kind])
    add("tip_padding_both", tip, "hover", padding=ft.Padding(5, 11, 30, 17), limit=LIMITS["both"])
    add("tip_margin_both", tip, "hover", margin=20, limit=LIMITS["both"])
    add("tip_above_both", tip, "hover", prefer_below=False, vertical_offset=30, limit=LIMITS["narrow"])
    add("snack_round", snack)
    add("snack_round_padding", snack, padding=ft.Padding(4, 9, 12, 21))
    add("snack_round_floating", snack, behavior=ft.SnackBarBehavior.FLOATING)
    add("snack_round_width", snack, behavior=ft.SnackBarBehavior.FLOATING, width=90)
    add("snack_round_close", snack, show_close_icon=True)
    return cases, openings
