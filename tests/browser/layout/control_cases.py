"""Cases of single controls, besides those that rows, columns and boxes make."""

from __future__ import annotations

from typing import Any

import flet_web as ft
from tests.browser.layout.kit import COL, COLORS, CROSS, MAIN, ROW, A, C, Leaf, S, X, add

GRID = ft.ResponsiveRow


def columns(leaf: Leaf, cols: list[Any], heights: tuple[float, ...] = (20, 30, 14, 24, 18)) -> list[ft.Control]:
    """Leaves that take so many columns each."""
    return [leaf(key, None, height, col=col) for key, col, height in zip(COLORS, cols, heights, strict=False)]


def responsive_rows() -> None:
    """Columns that fill a line, leave some of it, or need several; numbers by breakpoint."""
    for m in MAIN:
        name = m.name.lower()
        add(f"responsive_{name}", lambda leaf, m=m: GRID(columns(leaf, [3, 4, 2]), alignment=m))
        add(f"responsive_lines_{name}", lambda leaf, m=m: GRID(columns(leaf, [5, 4, 7, 2, 8]), alignment=m))
        add(
            f"responsive_loose_{name}",
            lambda leaf, m=m: COL([GRID(columns(leaf, [8, 5, 3]), alignment=m, spacing=4), leaf("e", 20, 10)]),
        )
    for x in CROSS:
        name = x.name.lower()
        add(f"responsive_row_{name}", lambda leaf, x=x: GRID(columns(leaf, [3, 4, 2]), vertical_alignment=x))
        if x is not X.STRETCH:
            add(
                f"responsive_lines_{name}_down",
                lambda leaf, x=x: GRID(columns(leaf, [6, 6, 4, 4, 4]), vertical_alignment=x, run_spacing=6),
            )
            add(
                f"responsive_in_col_{name}",
                lambda leaf, x=x: COL([GRID(columns(leaf, [6, 6]), vertical_alignment=x), leaf("e", 20, 10)]),
            )
    by_width: dict[str, Any] = {"xs": 12, "sm": 6, "md": 4, "xxl": 1}
    add("responsive_col_map", lambda leaf: GRID(columns(leaf, [by_width] * 3)))
    add("responsive_col_none", lambda leaf: GRID(columns(leaf, [4, {"xs": 4, "lg": 0}, 4])))
    add(
        "responsive_maps",
        lambda leaf: GRID(
            columns(leaf, [2, 2, 1]), columns={"xs": 12, "md": 4}, spacing={"md": 20}, run_spacing={"xs": 3, "lg": 12}
        ),
    )
    own: dict[str, float] = {"narrow": 0, "wide": 700}
    add(
        "responsive_own_breakpoints",
        lambda leaf: GRID(columns(leaf, [{"narrow": 12, "wide": 3}, {"wide": 5}]), breakpoints=own),
    )
    add("responsive_default_col", lambda leaf: GRID([leaf("a", None, 20), leaf("b", None, 20)]))
    add("responsive_too_wide", lambda leaf: GRID(columns(leaf, [9, 4]), columns=6, spacing=0))
    add(
        "responsive_hidden",
        lambda leaf: GRID([leaf("a", None, 20, col=6, visible=False), *columns(leaf, [3, 6])[1:]]),
    )
    add(
        "responsive_margin",
        lambda leaf: GRID([leaf("a", 20, 20, col=4, margin=6), leaf("b", 20, 20, col=4, align=A.CENTER)]),
    )
    add("responsive_fills", lambda leaf: GRID([C(leaf("a"), col=4), leaf("b", None, 20, col=6)]))
    add(
        "responsive_expand",
        lambda leaf: ROW([leaf("e", 20, 20), GRID(columns(leaf, [6, 6, 12]), expand=True)]),
    )
    add("responsive_width", lambda leaf: COL([GRID(columns(leaf, [6, 8]), width=120), leaf("e", 20, 10)]))
    add(
        "responsive_scroll",
        lambda leaf: GRID(columns(leaf, [6, 6, 12, 12, 12], (40,) * 5), scroll=S.HIDDEN),
    )
    add("responsive_rtl", lambda leaf: GRID(columns(leaf, [5, 4, 7]), rtl=True))
    add(
        "responsive_nested",
        lambda leaf: GRID([GRID(columns(leaf, [6, 6]), col=8), leaf("c", None, 30, col=4)]),
    )


def own_alignment() -> None:
    """Controls that are aligned in a place which has to be filled."""
    at: dict[str, Any] = {"align": A(0, 1)}
    add("align_in_box", lambda leaf: C(leaf("a", 40, 30, **at)))
    add("align_around", lambda leaf: C(C(leaf("a"), width=40, height=30, padding=4, **at)))
    add("align_in_row_share", lambda leaf: ROW([leaf("a", 40, 30, expand=1, **at), leaf("b", expand=1)]))
    add("align_in_col_share", lambda leaf: COL([leaf("a", 40, 30, expand=1, **at), leaf("b", expand=1)]))
    add(
        "align_in_stretched_col",
        lambda leaf: COL([leaf("a", 40, 30, **at), leaf("b", 20, 20)], horizontal_alignment=X.STRETCH),
    )


def expansion() -> None:
    """Tiles and panels, open and closed."""
    tile, panels, panel = ft.ExpansionTile, ft.ExpansionPanelList, ft.ExpansionPanel
    for expanded in (False, True):
        name = "open" if expanded else "closed"
        values: dict[str, Any] = {"expanded": expanded}
        add(
            f"expansion_{name}",
            lambda leaf, v=values: COL(
                [tile(leaf("a", 40, 20), [leaf("b", 60, 20)], **v), leaf("c", 20, 8)], spacing=0
            ),
        )
        add(
            f"expansion_parts_{name}",
            lambda leaf, v=values: COL(
                [
                    tile(
                        leaf("a", 40, 20),
                        [leaf("b", 30, 12)],
                        subtitle=leaf("c", 30, 16),
                        leading=leaf("d", 24, 24),
                        trailing=leaf("e", 20, 30),
                        **v,
                    )
                ]
            ),
        )
        add(
            f"expansion_first_{name}",
            lambda leaf, v=values: COL(
                [
                    tile(leaf("a", 40, 20), [leaf("b", 30, 12)], affinity=ft.TileAffinity.LEADING, dense=True, **v),
                    leaf("c", 20, 8),
                ],
                spacing=0,
            ),
        )
        add(
            f"expansion_tall_{name}",
            lambda leaf, v=values: COL(
                [
                    tile(
                        leaf("a", 40, 20),
                        [leaf("b", 30, 12)],
                        min_tile_height=70,
                        tile_padding=ft.Padding(4, 2, 8, 6),
                        **v,
                    ),
                    leaf("c", 20, 8),
                ],
                spacing=0,
            ),
        )
        add(
            f"expansion_shape_{name}",
            lambda leaf, v=values: COL(
                [
                    tile(
                        leaf("a", 40, 20),
                        [leaf("b", 30, 12)],
                        shape=ft.RoundedRectangleBorder(radius=9),
                        collapsed_shape=ft.RoundedRectangleBorder(radius=9),
                        **v,
                    ),
                    leaf("c", 20, 8),
                ],
                spacing=0,
            ),
        )
        add(
            f"panel_{name}",
            lambda leaf, v=values: COL(
                [panels([panel(leaf("a", 40, 20), leaf("b", 60, 20), **v)]), leaf("c", 20, 8)], spacing=0
            ),
        )
        add(
            f"panel_tap_{name}",
            lambda leaf, v=values: COL(
                [
                    panels(
                        [panel(leaf("a", 40, 60), leaf("b", None, 12), can_tap_header=True, **v)],
                        expanded_header_padding=4,
                    ),
                    leaf("c", 20, 8),
                ],
                spacing=0,
            ),
        )
    add(
        "tile_least_height",
        lambda leaf: COL([ft.ListTile(title=leaf("a", 40, 20), min_height=60, content_padding=8), leaf("b", 20, 10)]),
    )
    for x in CROSS:
        add(
            f"expansion_across_{x.name.lower()}",
            lambda leaf, x=x: COL(
                [
                    tile(
                        leaf("a", 40, 20),
                        [leaf("b", 60, 12), leaf("c", 30, 12)],
                        expanded=True,
                        expanded_cross_axis_alignment=x,
                    )
                ]
            ),
        )
    for at in ("CENTER_LEFT", "CENTER_RIGHT", "TOP_CENTER"):
        add(
            f"expansion_at_{at.lower()}",
            lambda leaf, at=at: COL(
                [
                    tile(
                        leaf("a", 40, 20),
                        [leaf("b", 60, 12), leaf("c", 30, 12)],
                        expanded=True,
                        expanded_alignment=getattr(A, at),
                        controls_padding=ft.Padding(5, 6, 20, 2),
                    )
                ]
            ),
        )
    add(
        "panels_closed",
        lambda leaf: COL([panels([panel(leaf("a", 40, 20)), panel(leaf("b", 40, 20))]), leaf("c", 20, 8)], spacing=0),
    )
    add(
        "panels_second_open",
        lambda leaf: COL(
            [
                panels(
                    [panel(leaf("a", 40, 20)), panel(leaf("b", 40, 20), leaf("c", 30, 9), expanded=True)],
                    spacing=4,
                    expanded_header_padding=0,
                )
            ]
        ),
    )


def around_one() -> None:
    """Controls that move, turn or replace their content."""
    for turns in (1, 2, 3):
        add(f"rotated_{turns}", lambda leaf, n=turns: COL([ft.RotatedBox(n, leaf("a", 50, 20)), leaf("b", 20, 10)]))
        add(
            f"rotated_fill_{turns}",
            lambda leaf, n=turns: ft.RotatedBox(n, C(leaf("a"), padding=ft.Padding(4, 8, 16, 30))),
        )
        add(f"rotated_row_{turns}", lambda leaf, n=turns: ROW([ft.RotatedBox(n, leaf("a", 50, 20)), leaf("b", 20, 10)]))
    add("switcher", lambda leaf: COL([ft.AnimatedSwitcher(leaf("a", 50, 20)), leaf("b", 20, 10)]))
    add("switcher_tight", lambda leaf: ft.AnimatedSwitcher(leaf("a", 50, 20)))
    add("switcher_fill", lambda leaf: ROW([ft.AnimatedSwitcher(leaf("a"), expand=1), leaf("b", 20, 20)]))
    add("viewer", lambda leaf: COL([ft.InteractiveViewer(leaf("a", 50, 20)), leaf("b", 20, 10)]))
    add("viewer_tight", lambda leaf: ft.InteractiveViewer(leaf("a", 50, 20)))
    add("viewer_free", lambda leaf: ft.InteractiveViewer(leaf("a", 90, 50), constrained=False))
    add("transparent", lambda leaf: COL([ft.TransparentPointer(leaf("a", 50, 20)), leaf("b", 20, 10)]))
    add("pages", lambda leaf: ft.PageView([leaf("a"), leaf("b")]))
    add("pages_part", lambda leaf: ft.PageView([leaf("a", margin=4), leaf("b"), leaf("c")], viewport_fraction=0.5))
    add(
        "pages_part_second",
        lambda leaf: ft.PageView([leaf("a"), leaf("b"), leaf("c")], viewport_fraction=0.6, selected_index=1),
    )
    add(
        "pages_in_col",
        lambda leaf: COL([ft.PageView([leaf("a", margin=4), leaf("b")], width=90, height=50), leaf("c", 20, 10)]),
    )
    add("pages_start", lambda leaf: ft.PageView([leaf("a"), leaf("b")], viewport_fraction=0.7, pad_ends=False))
    add("pages_down", lambda leaf: ft.PageView([leaf("a"), leaf("b")], viewport_fraction=0.5, horizontal=False))
    add("pages_reverse", lambda leaf: ft.PageView([leaf("a"), leaf("b")], viewport_fraction=0.6, reverse=True))
    for label in ("", "I"):
        for way in ft.NavigationBarLabelBehavior:
            add(
                f"navigation_{way.name.lower()}" + ("_text" if label else ""),
                lambda leaf, label=label, way=way: COL(
                    [
                        ft.NavigationBar(
                            [ft.NavigationBarDestination(leaf(key, 20, 20), label=label) for key in "ab"],
                            label_behavior=way,
                        )
                    ]
                ),
            )
    add("pagelet", lambda leaf: ft.Pagelet(leaf("a", 50, 20)))
    add(
        "pagelet_button",
        lambda leaf: ft.Pagelet(C(), navigation_bar=C(leaf("a"), height=30), floating_action_button=leaf("b", 30, 20)),
    )
    add(
        "pagelet_bars",
        lambda leaf: ft.Pagelet(leaf("a"), appbar=ft.AppBar(toolbar_height=30), bottom_sheet=leaf("b", 60, 20)),
    )


GROUPS = [own_alignment, responsive_rows, expansion, around_one]
