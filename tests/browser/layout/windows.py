"""What lies over a page: each case shows one dialog, sheet or bar of colored leaves in a window of 500 x 600 pixels.

Served as a program, it shows the case that the route names: a case needs a page of its own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import flet_web as ft
from tests.browser.layout import limit_windows, picker_windows
from tests.browser.layout.kit import COL, COLORS, OURS, A, C, Opening

WINDOW = (500, 600)
WINDOWS: dict[str, Callable[[], ft.Control]] = {}
OPENED: dict[str, Opening] = {}
"""Cases that a person has to open."""
PICKERS = picker_windows.pickers()
BACK = COLORS["e"]
"""Of what is shown, wherever a leaf does not cover it."""


def leaf(key: str, width: float | None = None, height: float | None = None, **values: Any) -> ft.Container:
    return C(width=width, height=height, bgcolor=COLORS[key], **values)


def add(name: str, make: Callable[..., Any], **values: Any) -> None:
    """A case: what `make` gives with these values."""
    assert name not in WINDOWS
    WINDOWS[name] = lambda: make(**values)


def size(name: str) -> tuple[int, int]:
    """Width and height of a case's window."""
    return picker_windows.size(name) if name in PICKERS else WINDOW


def hold(name: str, at: tuple[float, float], make: Callable[..., Any], **values: Any) -> None:
    """A case that a long press opens."""
    add(name, make, **values)
    OPENED[name] = Opening("hold", *at)


def alerts() -> None:
    """Each choice of parts, with and without a choice of space."""
    parts: dict[str, Callable[[], dict[str, Any]]] = {
        "title": lambda: {"title": leaf("a", 60, 24)},
        "content": lambda: {"content": leaf("b", 120, 40)},
        "actions": lambda: {"actions": [leaf("c", 50, 30), leaf("d", 70, 36)]},
        "icon": lambda: {"icon": leaf("d", 24, 24)},
    }
    tall: Callable[[], dict[str, Any]] = lambda: {"content": leaf("b", 90, 900)}  # noqa: E731

    def alert(*names: str, **values: Any) -> Callable[[], ft.AlertDialog]:
        return lambda: ft.AlertDialog(
            bgcolor=BACK, **{key: value for name in names for key, value in parts[name]().items()}, **values
        )

    for names in (
        ["title"], ["content"], ["actions"], ["title", "content"], ["title", "actions"], ["content", "actions"],
        ["title", "content", "actions"], ["icon", "title"], ["icon", "title", "content"], ["icon", "content"],
    ):  # fmt: skip
        add("alert_" + "_".join(names), alert(*names))
    for name in ("title", "content", "actions"):
        values: dict[str, Any] = {f"{name}_padding": ft.Padding(5, 11, 30, 17)}
        add(f"alert_padded_{name}", alert("title", "content", "actions", **values))
    add("alert_padded_icon", alert("icon", "title", icon_padding=ft.Padding(5, 11, 30, 17)))
    add(
        "alert_inset",
        lambda: ft.AlertDialog(bgcolor=BACK, content=leaf("b", 900, 40), inset_padding=ft.Padding(9, 80, 50, 4)),
    )
    add("alert_wide", lambda: ft.AlertDialog(bgcolor=BACK, content=leaf("b", 900, 40)))
    add("alert_tall", lambda: ft.AlertDialog(bgcolor=BACK, title=leaf("a", 60, 24), **tall()))
    add("alert_scrollable", lambda: ft.AlertDialog(bgcolor=BACK, title=leaf("a", 60, 24), scrollable=True, **tall()))
    for at in (A.TOP_LEFT, A.BOTTOM_CENTER):
        add(f"alert_at_{at.x:g}_{at.y:g}", alert("title", "content", alignment=at))
    wide: Callable[[], dict[str, Any]] = lambda: {"actions": [leaf("c", 200, 30), leaf("d", 250, 36)]}  # noqa: E731
    add("alert_overflow", lambda: ft.AlertDialog(bgcolor=BACK, content=leaf("b", 60, 24), **wide()))
    add(
        "alert_overflow_spacing",
        lambda: ft.AlertDialog(bgcolor=BACK, content=leaf("b", 60, 24), actions_overflow_button_spacing=9, **wide()),
    )
    for place in (ft.MainAxisAlignment.START, ft.MainAxisAlignment.CENTER, ft.MainAxisAlignment.SPACE_BETWEEN):
        add(f"alert_actions_{place.name.lower()}", alert("content", "actions", actions_alignment=place))
    add("alert_action_padding", alert("content", "actions", action_button_padding=ft.Padding(3, 9, 12, 5)))
    add(
        "alert_column",
        lambda: ft.AlertDialog(bgcolor=BACK, content=COL([leaf("a", 60, 30), leaf("b", 90, 20)], tight=True)),
    )
    add("alert_loose_column", lambda: ft.AlertDialog(bgcolor=BACK, content=COL([leaf("a", 60, 30), leaf("b", 90, 20)])))
    add(
        "alert_texts",
        lambda: ft.AlertDialog(
            bgcolor=BACK,
            title=C(ft.Text("Title", color=COLORS["a"]), bgcolor=COLORS["a"]),
            content=C(ft.Text("Words", color=COLORS["b"]), bgcolor=COLORS["b"]),
            actions=[ft.TextButton("Yes", style=ft.ButtonStyle(bgcolor=COLORS["c"], color=COLORS["c"]))],
        ),
    )


def banner(**values: Any) -> ft.Banner:
    return ft.Banner(leaf("a", 80, 20), [leaf("b", 50, 30)], bgcolor=BACK, **values)


def sheets() -> None:
    """From the bottom, and the bars at the top and bottom."""
    sheet = lambda **v: ft.BottomSheet(leaf("a", 120, 70), bgcolor=BACK, **v)  # noqa: E731
    add("sheet", sheet)
    add("sheet_handle", sheet, show_drag_handle=True)
    add("sheet_scrollable", sheet, scrollable=True)
    add("sheet_fullscreen", sheet, fullscreen=True)
    add("sheet_tall", lambda: ft.BottomSheet(leaf("a", 120, 900), bgcolor=BACK))
    add("sheet_column", lambda: ft.BottomSheet(COL([leaf("a", 60, 30), leaf("b", 90, 20)], tight=True), bgcolor=BACK))
    least = ft.BoxConstraints(min_width=300, min_height=200)
    add("sheet_least", sheet, size_constraints=least)
    add("sheet_least_height", sheet, size_constraints=ft.BoxConstraints(min_height=200))
    add("sheet_least_handle", sheet, size_constraints=least, show_drag_handle=True)
    snack = lambda **v: ft.SnackBar(leaf("a", 60, 20), bgcolor=BACK, persist=True, **v)  # noqa: E731
    add("snack", snack)
    add("snack_close", snack, show_close_icon=True)
    add("snack_padding", snack, padding=ft.Padding(4, 9, 12, 21))
    floating: dict[str, Any] = {"behavior": ft.SnackBarBehavior.FLOATING}
    add("snack_floating", snack, **floating)
    add("snack_width", snack, width=300, **floating)
    add("snack_margin", snack, margin=ft.Margin(left=5, top=10, right=40, bottom=33), **floating)
    add("snack_tall", lambda: ft.SnackBar(leaf("a", 60, 90), bgcolor=BACK, persist=True))
    add("banner", banner)
    add("banner_leading", lambda: banner(leading=leaf("c", 30, 30)))
    add("banner_two", lambda: ft.Banner(leaf("a", 80, 20), [leaf("b", 50, 30), leaf("c", 60, 20)], bgcolor=BACK))
    add("banner_below", banner, force_actions_below=True)
    add("banner_padding", lambda: banner(content_padding=ft.Padding(5, 9, 21, 33), leading=leaf("c", 30, 30)))
    add("banner_margin", banner, margin=ft.Margin(left=5, top=10, right=40, bottom=33))


def drawer(**values: Any) -> ft.NavigationDrawer:
    places: list[ft.Control] = [ft.NavigationDrawerDestination("", leaf(key, 24, 24)) for key in "ab"]
    return ft.NavigationDrawer([leaf("c", 60, 20), *places, leaf("d", 40, 10)], bgcolor=BACK, **values)


def drawers() -> None:
    add("drawer", drawer)
    add("drawer_width", drawer, width=200)
    add("drawer_padding", drawer, tile_padding=ft.Padding(30, 10, 5, 4))


def ios() -> None:
    """Dialogs and sheets of iOS."""
    dialog, action = ft.CupertinoAlertDialog, ft.CupertinoDialogAction

    def short(key: str) -> ft.CupertinoDialogAction:
        return action(leaf(key, 40, 16))

    add(
        "ios_alert",
        lambda: dialog(title=leaf("a", 60, 20), content=leaf("b", 90, 30), actions=[short("c"), short("d")]),
    )
    add("ios_alert_title", lambda: dialog(title=leaf("a", 60, 20), actions=[short("c")]))
    add("ios_alert_content", lambda: dialog(content=leaf("b", 90, 30), actions=[short("c")]))
    add("ios_alert_three", lambda: dialog(title=leaf("a", 60, 20), actions=[short("c"), short("d"), short("b")]))
    add(
        "ios_alert_long",
        lambda: dialog(title=leaf("a", 60, 20), actions=[action(leaf("c", 170, 16)), action(leaf("d", 100, 16))]),
    )
    add("ios_alert_wide", lambda: dialog(title=leaf("a", 900, 20), actions=[short("c")]))
    sheet, item = ft.CupertinoActionSheet, ft.CupertinoActionSheetAction

    def actions() -> ft.CupertinoActionSheet:
        return sheet(
            title=leaf("a", 60, 16),
            message=leaf("b", 90, 14),
            actions=[item(leaf("c", 40, 20)), item(leaf("d", 40, 20))],
            cancel=item(leaf("e", 40, 20)),
        )

    add("ios_actions", lambda: ft.CupertinoBottomSheet(actions()))
    add("ios_actions_alone", lambda: ft.CupertinoBottomSheet(sheet(actions=[item(leaf("c", 40, 20))])))
    add(
        "ios_actions_title",
        lambda: ft.CupertinoBottomSheet(sheet(title=leaf("a", 60, 16), actions=[item(leaf("c", 40, 60))])),
    )
    add("ios_sheet", lambda: ft.CupertinoBottomSheet(leaf("a", 120, 70)))
    own: dict[str, dict[str, Any]] = {
        "height": {"height": 150},
        "padding": {"padding": ft.Padding(left=40, top=11, right=5, bottom=23)},
        "bgcolor": {"bgcolor": BACK},
    }
    OURS["ios_sheet_height"] = {"a": [190, 490, 310, 560]}
    OURS["ios_sheet_padding"] = {"a": [208, 507, 328, 577]}
    OURS["ios_sheet_bgcolor"] = {"a": [190, 530, 310, 600], "e": [0, 530, 500, 600]}
    for name, values in own.items():
        add(f"ios_sheet_{name}", lambda v=values: ft.CupertinoBottomSheet(leaf("a", 120, 70), **v))

    def picker() -> ft.CupertinoPicker:
        return ft.CupertinoPicker([leaf("a", 60, 20)], default_selection_overlay_bgcolor=ft.Colors.TRANSPARENT)

    for name, values in {"picker": {}, **{f"picker_{name}": values for name, values in own.items()}}.items():
        add(f"ios_sheet_{name}", lambda v=values: ft.CupertinoBottomSheet(picker(), **{"bgcolor": BACK, **v}))


def menus() -> None:
    """Menus of iOS that are open: `OPENED` says where to press for that."""
    action = ft.CupertinoContextMenuAction

    def menu(left: float, top: float, *, width: float = 80, height: float = 40, **values: Any) -> ft.Control:
        actions: list[ft.Control] = [action(leaf("b", 60, 14)), action(leaf("c", 90, 40), **values)]
        held = ft.CupertinoContextMenu(leaf("a", width, height), actions)
        return C(held, left=left, top=top, width=width, height=height, key="opens")

    for name, left, top in (
        ("start", 20, 100), ("middle", 210, 300), ("end", 400, 200), ("bottom", 100, 540), ("left", 150, 30),
    ):  # fmt: skip
        hold(f"ios_menu_{name}", (left + 40, top + 20), menu, left=left, top=top)
    hold("ios_menu_large", (200, 200), menu, left=40, top=60, width=300, height=260)
    hold("ios_menu_icon", (60, 120), menu, left=20, top=100, trailing_icon=ft.CupertinoIcons.ADD)


for group in (alerts, sheets, drawers, ios, menus):
    group()
limited, openings = limit_windows.windows()
OPENED |= openings
for name, make in (PICKERS | limited).items():
    add(name, make)


async def main(page: ft.Page) -> None:
    page.padding = 0
    page.bgcolor = "white"
    plain, themed = ft.Theme(visual_density=ft.VisualDensity.COMPACT), picker_windows.theme()
    page.theme_mode = ft.ThemeMode.LIGHT
    shown: list[ft.DialogControl] = []

    async def show(e: object = None) -> None:
        while shown:
            shown.pop()
            page.pop_dialog()
        page.controls = [ft.Text("page")]
        name = page.route.strip("/")
        page.theme = themed if name in PICKERS else plain
        case = WINDOWS[name]()
        if isinstance(case, ft.NavigationDrawer):
            page.drawer = case
            page.update()
            # The Flutter client has no drawer to show before it has built the view.
            await asyncio.sleep(0.5)
            await page.show_drawer()
            return
        if page.drawer is not None:
            await page.close_drawer()
            page.drawer = None
        if not isinstance(case, ft.DialogControl):
            page.controls = [ft.Stack([case], expand=True)]
            return
        shown.append(case)
        page.show_dialog(case)

    page.on_route_change = show
    await show()


if __name__ == "__main__":
    ft.run(main)
