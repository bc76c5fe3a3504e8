"""Boxes to be laid out: each case makes one control out of colored leaves, for a stage of 200 x 120 pixels.

Served as a program, it shows the cases of the route: `/wrap_row_start/tile_ab`, all without one.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Any

import flet_web as ft
from tests.browser.layout import control_cases, ios_cases, limit_cases, wheel_cases
from tests.browser.layout.kit import (
    CASES,
    COL,
    COLORS,
    CROSS,
    GAP,
    MAIN,
    PLACES,
    ROW,
    SIDES,
    STACK,
    STAGE,
    TEXT,
    A,
    C,
    Leaf,
    M,
    S,
    X,
    add,
    place,
    sized,
    text,
)  # fmt: skip

__all__ = ["CASES", "build", "main"]


def stacks() -> None:
    """Every choice of sides; every alignment."""
    for count in (1, 2, 3, 4):
        for sides in combinations(SIDES, count):
            places: dict[str, Any] = {side: 12 + 5 * SIDES.index(side) for side in sides}
            name = "_".join(sides)
            add(f"stack_{name}", lambda leaf, p=places: STACK([leaf("a", 150, 90), leaf("b", 30, 20, **p)]))
            if count == 2:
                add(
                    f"stack_content_{name}",
                    lambda leaf, p=places: STACK([leaf("a", content=C(width=20, height=16), **p)]),
                )
    for name, at in PLACES.items():
        add(f"box_at_{name}", lambda leaf, at=at: C(leaf("a", 60, 30), alignment=at, padding=8))
        if name == "beyond":
            continue  # the stack clips it, Flutter's does not
        add(
            f"stack_at_{name}",
            lambda leaf, at=at: STACK([leaf("a", 110, 70), leaf("b", 60, 30), leaf("c", 20, 20)], alignment=at),
        )
        add(f"own_align_{name}", lambda leaf, at=at: STACK([leaf("a"), leaf("b", 40, 30, align=at)]))


def wraps() -> None:
    """Lines with every alignment; rows that choose their size."""
    sizes = [(70, 20), (60, 30), (50, 10), (40, 24), (90, 12)]
    for m in MAIN:
        name = m.name.lower()
        add(f"wrap_{name}", lambda leaf, m=m: ROW(sized(leaf, sizes), wrap=True, alignment=m, spacing=6, run_spacing=9))
        add(
            f"wrap_runs_{name}",
            lambda leaf, m=m: ROW(sized(leaf, sizes), wrap=True, run_alignment=m, spacing=3, run_spacing=2),
        )
        add(
            f"wrap_col_{name}",
            lambda leaf, m=m: COL(sized(leaf, sizes), wrap=True, alignment=m, spacing=6, run_spacing=9),
        )
        add(
            f"wrap_loose_{name}",
            lambda leaf, m=m: C(ROW(sized(leaf, sizes), wrap=True, alignment=m), alignment=A.CENTER),
        )
    four = sizes[:4]
    add("wrap_around", lambda leaf: COL([leaf("e", content=ROW(sized(leaf, four), wrap=True, spacing=4), padding=6)]))
    add("wrap_in_row", lambda leaf: ROW([COL([ROW(sized(leaf, four), wrap=True)], expand=1), leaf("e", 20, 20)]))
    add(
        "wrap_tile",
        lambda leaf: COL([ROW(sized(leaf, four, margin=3), wrap=True, spacing=0, run_spacing=0), leaf("e", 20, 10)]),
    )
    add("wrap_stack", lambda leaf: STACK([ROW(sized(leaf, four), wrap=True)], alignment=A.BOTTOM_CENTER))


def shares() -> None:
    """Room that is divided, whatever the children have around them."""
    around: dict[str, dict[str, Any]] = {
        "padding": {"padding": ft.Padding(30, 4, 10, 8)}, "margin": {"margin": 12},
        "border": {"border": ft.Border.all(9, "black")},
        "all": {"padding": 5, "margin": 5, "border": ft.Border.all(5, "black")}, "size": {"width": 150, "height": 50},
    }  # fmt: skip
    for name, values in around.items():
        add(
            f"share_row_{name}",
            lambda leaf, v=values: ROW([leaf("a", expand=1, **v), leaf("b", expand=2), leaf("c", 20, 20)], spacing=4),
        )
        add(
            f"share_col_{name}",
            lambda leaf, v=values: COL([leaf("a", expand=1, **v), leaf("b", expand=2), leaf("c", 20, 20)], spacing=4),
        )
        add(f"share_inside_{name}", lambda leaf, v=values: ROW([C(leaf("a"), expand=1, **v), C(leaf("b"), expand=1)]))
    kinds: dict[str, Callable[..., ft.Control]] = {
        "button": lambda **v: ft.FilledButton("x", **v), "field": lambda **v: ft.TextField(**v),
        "card": lambda **v: ft.Card(C(), **v),
        "list": lambda **v: ft.ListView([], padding=20, **v), "slider": lambda **v: ft.Slider(**v),
        "stack": lambda **v: STACK([], **v),
        "icon_button": lambda **v: ft.IconButton(ft.Icons.ADD, **v), "bar": lambda **v: ft.ProgressBar(value=0.5, **v),
        "text": lambda **v: ft.Text(TEXT, **v), "image": lambda **v: ft.Image("/favicon.png", **v),
    }  # fmt: skip
    for name, kind in kinds.items():
        add(
            f"share_{name}",
            lambda leaf, k=kind: ROW([k(expand=1), leaf("a", 10, 20), C(leaf("b"), expand=1)], spacing=4),
        )
    loose: dict[str, Any] = {"expand": 1, "expand_loose": True}
    for m in (M.START, M.END, M.SPACE_BETWEEN):
        add(
            f"loose_{m.name.lower()}",
            lambda leaf, m=m: ROW([leaf("a", 30, 20, **loose), leaf("b", 40, 30, **loose)], alignment=m),
        )
    add(
        "share_hidden", lambda leaf: ROW([leaf("a", expand=1), leaf("b", expand=1, visible=False), leaf("c", expand=2)])
    )
    add("share_beside_text", lambda leaf: ROW([ft.Text("lorem"), leaf("a", None, 20, expand=1), ft.Text("ipsum")]))
    add("share_cross", lambda leaf: COL([leaf("a", 30, expand=1), leaf("b", expand=1)], horizontal_alignment=X.END))


def intrinsics() -> None:
    """Sizes of the children that decide, and stretching."""
    for x in CROSS:
        name = x.name.lower()
        add(
            f"intrinsic_row_{name}",
            lambda leaf, x=x: COL(
                [
                    ROW(
                        [leaf("a", 40, 50), leaf("b", 30, 20), leaf("c", 20)],
                        intrinsic_height=True,
                        vertical_alignment=x,
                    ),
                    leaf("d", 20, 20),
                ]
            ),
        )
        add(
            f"intrinsic_col_{name}",
            lambda leaf, x=x: ROW(
                [
                    COL([leaf("a", 50, 40), leaf("b", 20, 30)], intrinsic_width=True, horizontal_alignment=x),
                    leaf("d", 20, 20),
                ]
            ),
        )
        add(
            f"cross_row_{name}",
            lambda leaf, x=x: ROW(
                [leaf("a", 40, 50), COL([leaf("b", 20, 20)]), C(leaf("c", 20, 10), padding=5)], vertical_alignment=x
            ),
        )
        add(
            f"cross_col_{name}",
            lambda leaf, x=x: COL(
                [leaf("a", 40, 20), ROW([leaf("b", 20, 20)]), C(leaf("c", 20, 10), padding=5)], horizontal_alignment=x
            ),
        )
    add("ratio_row", lambda leaf: ROW([leaf("a", None, 40, aspect_ratio=2), leaf("b", 20, 20)]))
    add("ratio_expand", lambda leaf: ROW([C(leaf("a", aspect_ratio=2), expand=1), leaf("b", 20, 20)]))
    add("ratio_col", lambda leaf: COL([leaf("a", 90, None, aspect_ratio=3), leaf("b", 20, 20)]))
    add("clamp_margin", lambda leaf: STACK([C(leaf("a", 90, 90, margin=10), width=60, height=50)]))


def scrolling() -> None:
    """Scrolling and expanding inside each other."""

    def tall(leaf: Leaf) -> list[ft.Control]:
        return sized(leaf, [(40, 50), (30, 60), (50, 40)])

    def inside(leaf: Leaf, **values: Any) -> ft.Column:
        return COL(tall(leaf), scroll=S.HIDDEN, **values)

    for m in MAIN[:4]:
        name = m.name.lower()
        add(
            f"scroll_col_{name}",
            lambda leaf, m=m: COL([leaf("a", 40, 20), leaf("b", 30, 30)], scroll=S.HIDDEN, alignment=m),
        )
        add(
            f"scroll_row_{name}",
            lambda leaf, m=m: ROW([leaf("a", 40, 20), leaf("b", 30, 30)], scroll=S.HIDDEN, alignment=m),
        )
        add(
            f"overflow_row_{name}",
            lambda leaf, m=m: ROW(sized(leaf, [(90, 20), (80, 30), (70, 20)]), alignment=m, spacing=0),
        )
    add("scroll_expand", lambda leaf: COL([leaf("d", 20, 30), inside(leaf, expand=1), leaf("e", 20, 20)]))
    add("scroll_expand_row", lambda leaf: ROW([inside(leaf, expand=1), C(leaf("d"), expand=1)]))
    add("scroll_in_box", lambda leaf: C(inside(leaf), padding=10, height=80))
    add(
        "scroll_stretch",
        lambda leaf: COL([leaf("a", None, 40), leaf("b", 30, 100)], scroll=S.HIDDEN, horizontal_alignment=X.STRETCH),
    )
    add(
        "scroll_both",
        lambda leaf: COL(
            [ROW(sized(leaf, [(120, 30), (110, 30)]), scroll=S.HIDDEN), leaf("c", 40, 120)], scroll=S.HIDDEN
        ),
    )
    add("scroll_list_in_col", lambda leaf: COL([leaf("d", 20, 20), ft.ListView(tall(leaf), expand=1)]))
    add("scroll_wrap", lambda leaf: COL([ROW(sized(leaf, [(90, 50)] * 4), wrap=True)], scroll=S.HIDDEN))
    add("scroll_card", lambda leaf: COL([ft.Card(leaf("a", 60, 90)), leaf("b", 20, 60)], scroll=S.HIDDEN))


def texts() -> None:
    """A text that wraps in each of them."""
    add("text_col", lambda leaf: COL([text(leaf), leaf("b", 20, 10)]))
    add("text_row_expand", lambda leaf: ROW([leaf("b", 50, 20), text(leaf, expand=1)]))
    add("text_stack", lambda leaf: STACK([text(leaf), leaf("b", 20, 10, right=0, bottom=0)]))
    add("text_stack_sides", lambda leaf: STACK([text(leaf, left=20, right=60, top=10)]))
    add("text_box", lambda leaf: C(text(leaf), alignment=A.CENTER, padding=20))
    add("text_box_width", lambda leaf: COL([text(leaf, width=90), leaf("b", 20, 10)]))
    add("text_box_margin", lambda leaf: COL([text(leaf, margin=15), leaf("b", 20, 10)]))
    add("text_list", lambda leaf: ft.ListView([text(leaf), leaf("b", None, 10)], padding=10))
    add("text_card", lambda leaf: COL([ft.Card(text(leaf)), leaf("b", 20, 10)]))
    add("text_wrap", lambda leaf: ROW([leaf("b", 60, 20), text(leaf), leaf("c", 20, 20)], wrap=True))
    add("text_scroll", lambda leaf: COL([text(leaf), leaf("b", 20, 10)], scroll=S.HIDDEN))
    add(
        "text_intrinsic",
        lambda leaf: COL(
            [ROW([text(leaf, width=80), leaf("b", 20)], intrinsic_height=True, vertical_alignment=X.STRETCH)]
        ),
    )
    add("text_col_in_row", lambda leaf: ROW([COL([text(leaf)], expand=2), COL([leaf("b", 20, 20)], expand=1)]))
    add("text_gesture", lambda leaf: COL([ft.GestureDetector(text(leaf), on_tap=print), leaf("b", 20, 10)]))
    add(
        "text_tile",
        lambda leaf: COL([ft.ListTile(title=text(leaf), trailing=leaf("b", 20, 20)), leaf("c", 20, 10)], spacing=0),
    )


def tiles() -> None:
    """List tiles with each choice of parts."""
    parts: dict[str, Any] = {
        "leading": ("a", 24, 24),
        "title": ("b", 40, 22),
        "subtitle": ("c", 30, 16),
        "trailing": ("d", 20, 30),
    }
    for count in (1, 2, 3, 4):
        for chosen in combinations(parts, count):
            if "subtitle" in chosen and "title" not in chosen:
                continue
            name = "tile_" + "".join(parts[part][0] for part in chosen)
            add(
                name,
                lambda leaf, chosen=chosen: COL(
                    [ft.ListTile(**{part: leaf(*parts[part]) for part in chosen}), leaf("e", 20, 10)], spacing=0
                ),
            )
    for density in ("STANDARD", "COMFORTABLE", "COMPACT"):
        values: dict[str, Any] = {"visual_density": ft.VisualDensity[density]}
        add(
            f"tile_text_{density.lower()}",
            lambda leaf, v=values: COL(
                [
                    ft.ListTile(title=leaf("a", content=ft.Text("A")), subtitle=leaf("b", content=ft.Text("B")), **v),
                    leaf("c", 20, 10),
                ],
                spacing=0,
            ),
        )
        add(
            f"tile_title_{density.lower()}",
            lambda leaf, v=values: COL(
                [ft.ListTile(title=leaf("a", content=ft.Text("A")), leading=leaf("b", 20, 20), **v), leaf("c", 20, 10)],
                spacing=0,
            ),
        )
    add(
        "tile_padding",
        lambda leaf: COL(
            [ft.ListTile(title=leaf("a", 20, 20), content_padding=ft.Padding(40, 10, 5, 0)), leaf("b", 20, 10)]
        ),
    )


def right_to_left() -> None:
    """What is mirrored, and what is not."""
    for m in MAIN:
        add(
            f"rtl_row_{m.name.lower()}", lambda leaf, m=m: ROW(sized(leaf, [(40, 20), (24, 30)]), alignment=m, rtl=True)
        )
    add("rtl_wrap", lambda leaf: ROW(sized(leaf, [(90, 20), (80, 20), (70, 20)]), wrap=True, rtl=True))
    add("rtl_share", lambda leaf: ROW([leaf("a", expand=1, margin=ft.Margin(left=20)), leaf("b", expand=2)], rtl=True))
    for x in CROSS:
        add(
            f"rtl_col_{x.name.lower()}",
            lambda leaf, x=x: COL(sized(leaf, [(40, 20), (24, 30)]), horizontal_alignment=x, rtl=True),
        )
    add("rtl_list", lambda leaf: ft.ListView([ROW([leaf("a", 30, 20)])], padding=ft.Padding(left=30), rtl=True))
    add(
        "rtl_tile",
        lambda leaf: COL(
            [ft.ListTile(title=leaf("a", 40, 20), leading=leaf("b", 20, 20), trailing=leaf("c", 20, 20), rtl=True)]
        ),
    )


def fields() -> None:
    """Controls around a text field."""
    slots = ("icon", "prefix", "suffix", "prefix_icon", "suffix_icon", "counter", "helper", "error")
    for slot in slots:
        content: dict[str, Any] = {slot: (26, 18)}
        add(f"field_{slot}", lambda leaf, v=content: COL([field(leaf, v), leaf("b", 20, 10)], spacing=0))
        add(
            f"field_label_{slot}",
            lambda leaf, v=content: COL([field(leaf, v, label="L"), leaf("b", 20, 10)], spacing=0),
        )
    small: dict[str, Any] = {"prefix_icon": (20, 20), "suffix_icon": (12, 40)}
    add("field_icons", lambda leaf: COL([field(leaf, small), leaf("e", 20, 10)], spacing=0))
    add("field_dense", lambda leaf: COL([field(leaf, small, dense=True), leaf("e", 20, 10)], spacing=0))
    below: dict[str, Any] = {"helper": (30, 14), "counter": (20, 10)}
    add("field_below", lambda leaf: COL([field(leaf, below), leaf("e", 20, 10)], spacing=0))


def field(leaf: Leaf, slots: dict[str, tuple[float, float]], **values: Any) -> ft.TextField:
    """A text field with leaves in these slots."""
    made: dict[str, Any] = {slot: leaf(key, *size) for key, (slot, size) in zip("acd", slots.items(), strict=False)}
    return ft.TextField(value="x", **made, **values)


for group in (
    stacks,
    wraps,
    shares,
    intrinsics,
    scrolling,
    texts,
    tiles,
    right_to_left,
    fields,
    *control_cases.GROUPS,
    *wheel_cases.GROUPS,
    *ios_cases.GROUPS,
    *limit_cases.GROUPS,
):
    group()


def build(name: str, keys: list[str] | None = None) -> ft.Control:
    """The control of a case. The names of its leaves are added to `keys`."""

    def leaf(key: str, width: float | None = None, height: float | None = None, **more: Any) -> ft.Container:
        if keys is not None:
            keys.append(key)
        return C(width=width, height=height, bgcolor=COLORS[key], key=f"{name}.{key}", **more)

    return CASES[name](leaf)


def main(page: ft.Page) -> None:
    page.padding = 0
    page.bgcolor = "white"
    page.theme = ft.Theme(color_scheme=ft.ColorScheme(surface="white"), visual_density=ft.VisualDensity.COMPACT)
    page.theme_mode = ft.ThemeMode.LIGHT
    wanted = [name for name in page.route.split("?")[0].split("/") if name] or list(CASES)
    stages = []
    for number, name in enumerate(wanted):
        x, y = place(number)
        # Clipped a bit beyond the stage: what a case paints further out must not lie on its neighbors.
        box: dict[str, Any] = {
            "left": x - GAP,
            "top": y - GAP,
            "width": STAGE[0] + 2 * GAP,
            "height": STAGE[1] + 2 * GAP,
        }
        stages.append(C(build(name), padding=GAP, clip_behavior=ft.ClipBehavior.HARD_EDGE, **box))
    page.add(STACK(stages, expand=True, clip_behavior=ft.ClipBehavior.NONE))


if __name__ == "__main__":
    ft.run(main)
