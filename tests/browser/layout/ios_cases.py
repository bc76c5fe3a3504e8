"""Cases of buttons, inputs, rows and bars of iOS."""

from __future__ import annotations

from typing import Any

import flet_web as ft
from tests.browser.layout.kit import COL, OURS, ROW, A, C, Leaf, add

TILE: dict[str, tuple[str, float, float]] = {
    "leading": ("b", 20, 20),
    "subtitle": ("c", 30, 14),
    "additional_info": ("d", 24, 16),
    "trailing": ("e", 14, 20),
}


def across(name: str, make: Any, **values: Any) -> None:
    """A control in a row and in a column, with a leaf after it."""
    add(f"{name}_row", lambda leaf: ROW([make(leaf, **values), leaf("e", 10, 20)], spacing=0))
    add(f"{name}_col", lambda leaf: COL([make(leaf, **values), leaf("e", 20, 10)], spacing=0))


def buttons() -> None:
    """Each kind and size, around a leaf."""
    for kind in ("", "Filled", "Tinted"):
        cls = getattr(ft, f"Cupertino{kind}Button")
        make = lambda leaf, cls=cls, **v: cls(leaf("a", 40, 20), **v)  # noqa: E731
        across(f"ios_button{kind.lower()}", make)
        for size in (ft.CupertinoButtonSize.SMALL, ft.CupertinoButtonSize.MEDIUM):
            across(f"ios_button{kind.lower()}_{size.name.lower()}", make, size=size)
    plain = lambda leaf, **v: ft.CupertinoButton(leaf("a", 20, 10), **v)  # noqa: E731
    across("ios_button_painted", plain, bgcolor="#dddddd")
    across("ios_button_padding", plain, padding=ft.Padding(4, 8, 30, 2), min_size=ft.Size(10, 10))
    across("ios_button_least", plain, padding=0, min_size=ft.Size(90, 60))
    across("ios_button_sized", plain, width=150, height=70, alignment=A.BOTTOM_RIGHT)
    across("ios_button_icon", plain, icon=ft.CupertinoIcons.ADD)
    add(
        "ios_button_expand",
        lambda leaf: ROW([ft.CupertinoFilledButton(leaf("a", 20, 10), expand=1), leaf("b", None, 20, expand=1)]),
    )


def toggles() -> None:
    """Boxes, dots, switches and sliders."""
    across("ios_checkbox", lambda leaf: ft.CupertinoCheckbox())
    across("ios_switch", lambda leaf: ft.CupertinoSwitch())
    across("ios_radio", lambda leaf: ft.RadioGroup(ROW([ft.CupertinoRadio(value="x")], tight=True)))
    for label in (ft.LabelPosition.LEFT, ft.LabelPosition.RIGHT):
        name = label.name.lower()
        values: dict[str, Any] = {"label": "ab", "label_position": label}
        across(f"ios_checkbox_{name}", lambda leaf, v=values: ft.CupertinoCheckbox(**v))
        across(f"ios_checkbox_{name}_near", lambda leaf, v=values: ft.CupertinoCheckbox(spacing=2, **v))
        across(f"ios_switch_{name}", lambda leaf, v=values: ft.CupertinoSwitch(**v))
    across("ios_slider", lambda leaf: ft.CupertinoSlider(width=120))
    add(
        "ios_slider_share",
        lambda leaf: ROW([ft.CupertinoSlider(expand=1), leaf("a", None, 20, expand=1)], spacing=0),
    )


def fields() -> None:
    """Around a text field, and within."""
    field = ft.CupertinoTextField
    add("ios_field", lambda leaf: COL([field(value="x"), leaf("e", 20, 10)], spacing=0))
    add("ios_field_lines", lambda leaf: COL([field(multiline=True, min_lines=2), leaf("e", 20, 10)], spacing=0))
    add(
        "ios_field_slots",
        lambda leaf: COL([field(value="x", prefix=leaf("a", 20, 14), suffix=leaf("b", 24, 12)), leaf("e", 20, 10)]),
    )
    add(
        "ios_field_tall_slot",
        lambda leaf: COL([field(value="x", prefix=leaf("a", 20, 60)), leaf("e", 20, 10)], spacing=0),
    )
    add(
        "ios_field_padding",
        lambda leaf: COL([field(value="x", content_padding=ft.Padding(9, 15, 2, 4)), leaf("e", 20, 10)], spacing=0),
    )
    add("ios_field_width", lambda leaf: ROW([field(value="x", width=90), leaf("e", 20, 10)], spacing=0))
    add("ios_field_share", lambda leaf: ROW([field(value="x", expand=1), leaf("e", None, 10, expand=1)], spacing=0))


def tile(leaf: Leaf, parts: tuple[str, ...], **values: Any) -> ft.Control:
    slots: dict[str, Any] = {part: leaf(*TILE[part]) for part in parts}
    return COL([ft.CupertinoListTile(title=leaf("a", 40, 18), **slots, **values)], spacing=0)


def tiles() -> None:
    """Rows with each choice of parts, in a plain list and in one with round corners."""
    some = [(), ("leading",), ("subtitle",), ("leading", "subtitle"), ("additional_info", "trailing"), tuple(TILE)]
    for notched in (False, True):
        kind = "notched" if notched else "plain"
        for parts in some:
            name = "".join(part[0] for part in parts) or "title"
            add(f"ios_tile_{kind}_{name}", lambda leaf, p=parts, n=notched: tile(leaf, p, notched=n))
        add(
            f"ios_tile_{kind}_below",
            lambda leaf, n=notched: COL(
                [ft.CupertinoListTile(title=leaf("a", 40, 18), notched=n), leaf("e", 20, 10)], spacing=0
            ),
        )
        add(
            f"ios_tile_{kind}_leading",
            lambda leaf, n=notched: tile(leaf, ("leading",), notched=n, leading_size=40, leading_to_title=4),
        )
        add(
            f"ios_tile_{kind}_padding",
            lambda leaf, n=notched: tile(leaf, tuple(TILE), notched=n, padding=ft.Padding(9, 15, 30, 4)),
        )
    places = {"a": [53, 15, 93, 33], "b": [13, 22, 33, 42], "c": [53, 36, 83, 50]}
    ends = {"d": [126, 24, 150, 40], "e": [156, 22, 170, 42]}
    OURS["ios_tile_plain_padding"] = {**places, **ends}
    OURS["ios_tile_notched_padding"] = {"a": [51, 15, 91, 33], "b": [14, 22, 34, 42], "c": [51, 36, 81, 50], **ends}
    add(
        "ios_tile_tall", lambda leaf: COL([ft.CupertinoListTile(title=leaf("a", 40, 70)), leaf("e", 20, 10)], spacing=0)
    )
    add("ios_tile_rtl", lambda leaf: C(tile(leaf, tuple(TILE)), rtl=True))


def bars() -> None:
    """At the top and the bottom of a pagelet."""
    page = ft.Pagelet

    def navigation(leaf: Leaf, **values: Any) -> ft.CupertinoNavigationBar:
        places: list[Any] = [ft.NavigationBarDestination(leaf(key, 20, 20), **values) for key in "ab"]
        return ft.CupertinoNavigationBar(places)

    add("ios_navigation", lambda leaf: page(leaf("c"), navigation_bar=navigation(leaf, label="x")))
    add("ios_navigation_icons", lambda leaf: page(leaf("c"), navigation_bar=navigation(leaf)))
    add("ios_bar", lambda leaf: page(leaf("c"), appbar=ft.CupertinoAppBar(title=leaf("a", 40, 20))))
    add(
        "ios_bar_parts",
        lambda leaf: page(
            leaf("c"),
            appbar=ft.CupertinoAppBar(title=leaf("a", 40, 20), leading=leaf("b", 30, 12), trailing=leaf("d", 20, 14)),
        ),
    )
    add(
        "ios_bar_padding",
        lambda leaf: page(
            leaf("c"),
            appbar=ft.CupertinoAppBar(
                title=leaf("a", 30, 20),
                leading=leaf("b", 60, 12),
                trailing=leaf("d", 20, 14),
                padding=ft.Padding(3, 2, 9, 1),
            ),
        ),
    )


GROUPS = [buttons, toggles, fields, tiles, bars]
