"""Cases of controls with size constraints, and of those whose border or least size takes room."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import flet_web as ft
from tests.browser.layout.kit import COL, ROW, Leaf, add

LIMITS = {
    "max": ft.BoxConstraints(max_width=20, max_height=20),
    "min": ft.BoxConstraints(min_width=90, min_height=64),
    "wide": ft.BoxConstraints(min_width=120),
    "narrow": ft.BoxConstraints(max_width=30),
    "flat": ft.BoxConstraints(max_height=24),
    "both": ft.BoxConstraints(min_width=60, max_width=80, min_height=30, max_height=70),
}
Make = Callable[[ft.BoxConstraints], ft.Control]


def framed(leaf: Leaf, content: ft.Control) -> ft.Control:
    """A leaf as large as a control, but for a frame in which its color is seen."""
    return COL([leaf("a", content=content, padding=2), leaf("b", 20, 10)], spacing=0)


def limited(name: str, make: Make) -> None:
    """A control under each of the constraints."""
    for kind, limit in LIMITS.items():
        add(f"{name}_{kind}", lambda leaf, limit=limit: framed(leaf, make(limit)))


def buttons() -> None:
    """Round buttons, chips and rings."""
    limited("limited_icon_button", lambda limit: ft.IconButton(ft.Icons.ADD, size_constraints=limit))
    limited("limited_filled_icon", lambda limit: ft.FilledIconButton(ft.Icons.ADD, size_constraints=limit))
    limited("limited_ring", lambda limit: ft.ProgressRing(value=0.4, size_constraints=limit))
    for part in ("leading", "delete_icon"):

        def chip(limit: ft.BoxConstraints, part: str = part) -> ft.Control:
            values: dict[str, Any] = {f"{part}_size_constraints": limit}
            return ft.Chip(label="I", leading=ft.Icon(ft.Icons.ADD), on_delete=print, on_click=print, **values)

        limited(f"limited_chip_{part}", chip)
    for width in (20, 40, 64, 90):
        add(
            f"filled_button_{width}",
            lambda leaf, width=width: framed(leaf, ft.FilledButton("I", width=width, height=30)),
        )
        add(
            f"field_{width}_narrow",
            lambda leaf, width=width: framed(leaf, ft.TextField(width=width + 40, size_constraints=LIMITS["narrow"])),
        )
        add(f"icon_button_{width}", lambda leaf, width=width: framed(leaf, ft.IconButton(ft.Icons.ADD, width=width)))


def floating_buttons() -> None:
    """Floating action buttons under the constraints of a theme."""
    parts: dict[str, Callable[[], dict[str, Any]]] = {
        "icon": lambda: {"icon": ft.Icons.ADD},
        "mini": lambda: {"icon": ft.Icons.ADD, "mini": True},
        "both": lambda: {"icon": ft.Icons.ADD, "content": ft.Container(width=50, height=20)},
        "content": lambda: {"content": ft.Container(width=50, height=20)},
    }
    for part, values in parts.items():

        def fab(limit: ft.BoxConstraints, values: Callable[[], dict[str, Any]] = values) -> ft.Control:
            themed = ft.FloatingActionButtonTheme(size_constraints=limit, extended_size_constraints=limit)
            button = ft.FloatingActionButton(elevation=0, **values())
            return ft.Container(button, theme=ft.Theme(floating_action_button_theme=themed))

        limited(f"limited_fab_{part}", fab)
    for words in ("I", "words to read", "several words that need more than two lines"):
        add(
            f"fab_{len(words.split())}_words",
            lambda leaf, words=words: framed(leaf, ft.FloatingActionButton(words, elevation=0)),
        )
    add("fab_leaf", lambda leaf: COL([ft.FloatingActionButton(leaf("a", 40, 10)), leaf("b", 20, 10)], spacing=0))
    add("fab_large", lambda leaf: COL([ft.FloatingActionButton(leaf("a", 70, 80)), leaf("b", 20, 10)], spacing=0))
    add("fab_fills", lambda leaf: ROW([ft.FloatingActionButton(leaf("a")), leaf("b", 20, 10)], spacing=0))
    sizes: dict[str, dict[str, Any]] = {"wide": {"width": 100}, "small": {"width": 30, "height": 20}}
    for name, size in sizes.items():
        add(
            f"fab_{name}",
            lambda leaf, size=size: COL([ft.FloatingActionButton(leaf("a", 70, 30), **size), leaf("b", 20, 10)]),
        )
    add(
        "fab_stretched",
        lambda leaf: COL(
            [ft.FloatingActionButton(leaf("a", 80, 20))], horizontal_alignment=ft.CrossAxisAlignment.STRETCH
        ),
    )
    add("fab_expanded", lambda leaf: ROW([ft.FloatingActionButton(leaf("a", 80, 20), expand=True)]))


def fields() -> None:
    """Fields and their icons."""
    limited("limited_search", lambda limit: ft.SearchBar(bar_elevation=0, bar_size_constraints=limit))
    limited("limited_field", lambda limit: ft.TextField(label="I", size_constraints=limit))
    limited("limited_lines", lambda limit: ft.TextField(value="I", multiline=True, min_lines=4, size_constraints=limit))
    for kind, limit in LIMITS.items():
        add(
            f"limited_center_field_{kind}",
            lambda leaf, limit=limit: ft.Container(
                leaf("a", content=ft.TextField(label="I", size_constraints=limit), padding=2),
                alignment=ft.Alignment.CENTER,
            ),
        )
    for kind in ("max", "narrow", "both"):
        add(
            f"limited_row_search_{kind}",
            lambda leaf, limit=LIMITS[kind]: ROW(
                [leaf("a", content=ft.SearchBar(bar_elevation=0, bar_size_constraints=limit), padding=2)]
            ),
        )
    add(
        "limited_field_tight",
        lambda leaf: leaf(
            "a",
            content=ft.TextField(label="I", size_constraints=ft.BoxConstraints(max_width=80, max_height=30)),
            padding=2,
        ),
    )


def borders() -> None:
    """Tiles, cards and chips with a border."""
    thick = ft.RoundedRectangleBorder(side=ft.BorderSide(8, "black"), radius=4)
    for name, make in {
        "tile": lambda leaf: ft.ListTile(title=leaf("a", 40, 20), shape=thick),
        "card": lambda leaf: ft.Card(leaf("a", 40, 20), shape=thick),
        "button": lambda leaf: ft.FilledButton(leaf("a", 40, 10), style=ft.ButtonStyle(shape=thick)),
        "outlined": lambda leaf: ft.OutlinedButton(
            leaf("a", 40, 10), style=ft.ButtonStyle(side=ft.BorderSide(8, "black"))
        ),
        "chip": lambda leaf: ft.Chip(label=leaf("a", 40, 10), shape=thick, on_click=print),
        "chip_side": lambda leaf: ft.Chip(
            label=leaf("a", 40, 10), border_side=ft.BorderSide(8, "black"), on_click=print
        ),
        "icon_button": lambda leaf: ft.IconButton(leaf("a", 40, 10), style=ft.ButtonStyle(shape=thick)),
        "fab": lambda leaf: ft.FloatingActionButton(leaf("a", 40, 10), shape=thick),
    }.items():
        add(f"bordered_{name}", lambda leaf, make=make: COL([make(leaf), leaf("b", 20, 10)], spacing=0))


GROUPS = [buttons, floating_buttons, fields, borders]
