"""A control encodes to what the official server sends for the same one."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

import flet_web as ft
from flet_web.controls.dialogs.banner import Banner
from flet_web.controls.dialogs.bottom_sheet import BottomSheet
from flet_web.controls.overlay import Dialogs, Overlay
from tests.controls.encoding import encoded, recorded


def gradient_box() -> ft.Container:
    return ft.Container(
        width=50,
        height=math.inf,
        margin=ft.Margin(left=4, top=2),
        opacity=0.9,
        rotate=ft.Rotate(0.1, alignment=ft.Alignment.CENTER),
        scale=1.5,
        offset=ft.Offset(0.5, 0),
        animate_opacity=200,
        animate_scale=ft.Animation(ft.Duration(seconds=1)),
        padding=ft.Padding.symmetric(horizontal=8),
        alignment=ft.Alignment.BOTTOM_RIGHT,
        gradient=ft.LinearGradient(
            colors=["red", "blue"], stops=[0, 1], begin=ft.Alignment.TOP_LEFT, end=ft.Alignment.BOTTOM_RIGHT
        ),
        border=ft.Border.only(left=ft.BorderSide(2, "red")),
        border_radius=ft.BorderRadius.only(top_left=8),
        clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
        image=ft.DecorationImage("a.png", fit=ft.BoxFit.COVER, alignment=ft.Alignment.CENTER),
        animate=ft.Animation(300, ft.AnimationCurve.EASE_IN_OUT),
        blur=ft.Blur(2, 3),
        shadow=[ft.BoxShadow(blur_radius=4, color=ft.Colors.BLACK_26, offset=ft.Offset(1, 2))],
        url=ft.Url("https://e.com", ft.UrlTarget.BLANK),
    )


def styled_button() -> ft.Button:
    style = ft.ButtonStyle(
        overlay_color={ft.ControlState.PRESSED: "red", ft.ControlState.DEFAULT: "blue,0.2"},
        padding={ft.ControlState.DEFAULT: ft.Padding.all(8), ft.ControlState.HOVERED: 10},
        side={ft.ControlState.DEFAULT: ft.BorderSide(2, "primary,0.5")},
        shape=ft.RoundedRectangleBorder(radius=6),
        text_style=ft.TextStyle(weight=ft.FontWeight.W_600),
    )
    return ft.Button("go", ft.Icons(68258), color="white", bgcolor="#336699", style=style)


def form() -> ft.Stack:
    """The program that `browser_forms` was recorded with."""
    place = ft.Container
    fields: list[ft.Control] = [
        place(
            ft.TextField(label="name", on_change=print, on_submit=print, on_focus=print, on_blur=print),
            left=10,
            top=10,
            width=200,
        ),
        place(ft.Checkbox("agree", on_change=print), left=10, top=80),
        place(
            ft.Slider(3, max=10, divisions=10, on_change=print, on_change_start=print, on_change_end=print),
            left=10,
            top=120,
            width=200,
        ),
        place(
            ft.Dropdown(
                options=[ft.DropdownOption("a", "Alpha"), ft.DropdownOption("b", "Beta")],
                width=180,
                on_select=print,
                on_text_change=print,
            ),
            left=300,
            top=10,
        ),
        place(ft.Switch(label="sw", on_change=print), left=300, top=80),
        place(
            ft.RadioGroup(ft.Row([ft.Radio("X", value="x"), ft.Radio(label="Y", value="y")]), on_change=print),
            left=300,
            top=130,
        ),
    ]
    return ft.Stack(fields, width=600, height=200)


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
