"""Layout: where controls stand."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

layout = Section("Layout", ft.Icons.DASHBOARD_OUTLINED, "Where controls stand, and how much room they take")


@layout.page(ft.Row)
def row() -> ft.Control:
    return ft.Row(
        [
            ft.Container(ft.Text(name), padding=16, border_radius=8, bgcolor=ft.Colors.PRIMARY_CONTAINER)
            for name in ("One", "Two", "Three")
        ],
        spacing=16,
        wrap=True,
    )


@layout.page(ft.Column)
def column() -> ft.Control:
    return ft.Column(
        [
            ft.Text("Lunch", weight=ft.FontWeight.BOLD),
            ft.Text("Soup, bread and an apple"),
            ft.Divider(),
            ft.Text("7.50 euros"),
        ],
        spacing=8,
    )


@layout.page(ft.Container)
def container() -> ft.Control:
    return ft.Container(
        ft.Text("A box", color=ft.Colors.ON_PRIMARY_CONTAINER),
        width=160,
        height=100,
        padding=16,
        border_radius=16,
        alignment=ft.Alignment.CENTER,
        bgcolor=ft.Colors.PRIMARY_CONTAINER,
        shadow=ft.BoxShadow(blur_radius=12, color=ft.Colors.with_opacity(0.3, ft.Colors.SHADOW)),
        animate=ft.Animation(300),
    )


@layout.page(ft.Stack)
def stack() -> ft.Control:
    return ft.Stack(
        [
            ft.Image("mountains.svg", semantics_label="Mountains", width=280, border_radius=16),
            ft.Container(
                ft.Text("Sold out", color=ft.Colors.ON_ERROR),
                left=12,
                top=12,
                padding=8,
                border_radius=8,
                bgcolor=ft.Colors.ERROR,
            ),
        ],
        width=280,
    )


@layout.page(ft.Card)
def card() -> ft.Control:
    return ft.Card(
        ft.Container(
            ft.Column(
                [
                    ft.ListTile(
                        leading=ft.Icons.ALBUM, title="Evening in the mountains", subtitle="Twelve songs, 48 minutes"
                    ),
                    ft.Row([ft.TextButton("Buy tickets"), ft.TextButton("Listen")], alignment=ft.MainAxisAlignment.END),
                ]
            ),
            padding=8,
        )
    )


@layout.page(ft.ResponsiveRow)
def responsive_row() -> ft.Control:
    """Columns of equal width: how many each control takes depends on the width of the page."""
    half = {"xs": 12, "md": 6}
    return ft.ResponsiveRow(
        [
            ft.TextField(label="First name", col=half),
            ft.TextField(label="Last name", col=half),
            ft.TextField(label="Street", col=12),
        ],
        run_spacing=16,
    )


@layout.page(ft.Divider, ft.VerticalDivider)
def divider() -> ft.Control:
    return ft.Column(
        [
            ft.Text("Above"),
            ft.Divider(),
            ft.Row([ft.Text("Before"), ft.VerticalDivider(), ft.Text("After")], height=40),
        ]
    )


@layout.page(ft.SafeArea)
def safe_area() -> ft.Control:
    return ft.SafeArea(ft.Text("No notch of a phone covers this text."), minimum_padding=8)


@layout.page(ft.Pagelet)
def pagelet() -> ft.Control:
    return ft.Pagelet(
        ft.Container(ft.Text("The content of this part"), padding=16),
        appbar=ft.AppBar(title=ft.Text("A part of the page"), bgcolor=ft.Colors.SURFACE_CONTAINER_HIGH),
        bottom_appbar=ft.BottomAppBar(ft.Text("The bar below"), height=56),
        height=280,
    )


@layout.page(ft.Placeholder)
def placeholder() -> ft.Control:
    return ft.Placeholder(height=120, color=ft.Colors.OUTLINE)


@layout.page(ft.RotatedBox)
def rotated_box() -> ft.Control:
    return ft.Row([ft.RotatedBox(3, ft.Text("From below")), ft.Text("As usual")], spacing=24)


@layout.page(ft.WindowDragArea)
def window_drag_area() -> ft.Control:
    """By this area users move the window of an app on a desktop. In a browser it is an area like others."""
    return ft.WindowDragArea(
        ft.Container(ft.Text("Drag the window here"), padding=16, bgcolor=ft.Colors.SURFACE_CONTAINER_HIGH)
    )


@layout.page(ft.UserControl)
def user_control() -> ft.Control:
    """A control of one's own, as programs of Flet 0.21 have it. New programs subclass a control in place of this."""

    class Greeting(ft.UserControl):
        def build(self) -> ft.Control:
            return ft.Row([ft.Icon(ft.Icons.WAVING_HAND), ft.Text("Hello!")])

    return Greeting()


@layout.page(ft.FletApp)
def flet_app() -> ft.Control:
    """Another app, or another session of this one, as a part of the page."""

    def start() -> None:
        other.url = "/buttons/chip"

    other = ft.FletApp(height=320)
    return ft.Column([ft.FilledButton("Start the other app", on_click=start), other])
