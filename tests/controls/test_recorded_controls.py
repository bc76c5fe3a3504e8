"""A control encodes to what the official server sends for the same one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import flet_web as ft
from flet_web.controls.dialogs.banner import Banner
from flet_web.controls.dialogs.bottom_sheet import BottomSheet
from flet_web.controls.page.overlay import Dialogs, Overlay
from tests.controls.encoding import encoded, recorded
from tests.controls.recorded import form, gradient_box, styled_button

RECORDED: list[tuple[str, str, int, Callable[[], Any]]] = [
    ("browser_forms", "Stack", 0, form),
    ("value_encodings", "Container", 0, gradient_box),
    ("value_encodings", "AppBar", 0, lambda: ft.AppBar(title=ft.Text("Values"), bgcolor="surfacecontainer")),
    (
        "value_encodings",
        "Container",
        1,
        lambda: ft.Container(
            gradient=ft.RadialGradient(colors=["red", "blue"], radius=0.7),
            shape=ft.BoxShape.CIRCLE,
            foreground_decoration=ft.BoxDecoration(bgcolor="red", border=ft.Border.all(1, "blue")),
        ),
    ),
    (
        "value_encodings",
        "Image",
        0,
        lambda: ft.Image(b"\x89PNG", fit=ft.BoxFit.CONTAIN, width=10),
    ),
    ("icons_button_style", "Button", 0, styled_button),
    (
        "icons_button_style",
        "IconButton",
        0,
        lambda: ft.IconButton(
            ft.Icons.ADD,
            "red",
            30,
            selected_icon=ft.CupertinoIcons(131072),
            style=ft.ButtonStyle(bgcolor=ft.Colors.AMBER_100),
            tooltip="add",
        ),
    ),
    ("icons_button_style", "TextButton", 0, lambda: ft.TextButton("t", style=ft.ButtonStyle(color="red"))),
    ("icons_button_style", "Icon", 0, lambda: ft.Icon(ft.CupertinoIcons(131725), "primary", 40)),
    (
        "icons_button_style",
        "Row",
        0,
        lambda: ft.Row([ft.Button(t, on_click=print) for t in ("change_icon", "change_style")]),
    ),
    ("nested_values", "Container", 0, lambda: ft.Container(red_text(), padding=ft.Padding.all(5))),
    (
        "browser_scroll_size",
        "ListView",
        0,
        lambda: ft.ListView([ft.Container(height=400)], on_scroll=print),
    ),
    (
        "browser_snackbar",
        "SnackBar",
        0,
        lambda: ft.SnackBar("saved", duration=800, open=True, on_dismiss=print),
    ),
    (
        "browser_snackbar",
        "SnackBar",
        1,
        lambda: ft.SnackBar(
            ft.Text("act"), action=ft.SnackBarAction("Undo", on_click=print), open=True, on_dismiss=print
        ),
    ),
    (
        "browser_dialog",
        "AlertDialog",
        1,
        lambda: ft.AlertDialog(
            title=ft.Text("Title"),
            actions=[ft.TextButton("ok", on_click=print)],
            open=True,
            on_dismiss=print,
        ),
    ),
    (
        "browser_sheet_banner_drawer",
        "BottomSheet",
        0,
        lambda: BottomSheet(ft.Text("sheet"), open=True, on_dismiss=print),
    ),
    (
        "browser_sheet_banner_drawer",
        "Banner",
        0,
        lambda: Banner(ft.Text("banner"), [ft.TextButton("close", on_click=print)], open=True, on_dismiss=print),
    ),
    ("register", "View", 0, lambda: ft.View()),
    ("register", "Overlay", 0, Overlay),
    ("register", "Dialogs", 0, Dialogs),
    ("register", "Window", 0, ft.Window),
]


def red_text() -> ft.Text:
    return ft.Text("hi", style=ft.TextStyle(size=10, color="red"))


@pytest.mark.parametrize(("vector", "wire", "which", "make"), RECORDED, ids=[f"{v}-{w}-{n}" for v, w, n, _ in RECORDED])
def test_a_control_encodes_as_recorded(vector: str, wire: str, which: int, make: Callable[[], Any]) -> None:
    assert encoded(make()) == list(recorded(vector, wire))[which]
