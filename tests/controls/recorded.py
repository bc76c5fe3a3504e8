"""Controls of the programs that were recorded."""

from __future__ import annotations

import math

import flet_web as ft


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
