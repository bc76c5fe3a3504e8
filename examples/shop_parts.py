"""How the parts of the two shops look. What happens when they are clicked is told by the shops."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import flet_web as ft
from shop_goods import Good

Do = Callable[[], Any]


def picture(good: Good, size: int) -> ft.Control:
    return ft.Container(
        ft.Icon(good.icon, size=size * 0.5, color=f"{good.color}900"),
        height=size,
        bgcolor=f"{good.color}100",
        border_radius=12,
        alignment=ft.Alignment.CENTER,
    )


def card(good: Good, open_it: Do) -> ft.Control:
    """A good in the list of all."""
    return ft.Card(
        ft.Container(
            ft.Column(
                [
                    picture(good, 110),
                    ft.Text(good.name, theme_style=ft.TextThemeStyle.TITLE_MEDIUM),
                    ft.Text(f"{good.price} €", color=ft.Colors.ON_SURFACE_VARIANT),
                ],
                spacing=6,
                horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
            ),
            padding=12,
            on_click=open_it,
            border_radius=12,
        ),
        col={"xs": 6, "md": 4},
    )


def app_bar(title: str, count: int, open_cart: Do) -> ft.AppBar:
    cart = ft.IconButton(
        ft.Icons.SHOPPING_CART_OUTLINED,
        tooltip=f"Cart, {count} in it",
        badge=str(count) if count else None,
        on_click=open_cart,
    )
    return ft.AppBar(title=ft.Text(title), actions=[cart, ft.Container(width=8)])


def loading() -> ft.Control:
    return ft.Row([ft.ProgressRing(semantics_label="Loading")], alignment=ft.MainAxisAlignment.CENTER)


def failed(error: Exception, again: Do) -> ft.Control:
    return ft.Column(
        [
            ft.Icon(ft.Icons.CLOUD_OFF, size=48, color=ft.Colors.ERROR),
            ft.Text(str(error)),
            ft.FilledTonalButton("Try again", on_click=again),
        ],
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
    )


def details(good: Good, buy: Do) -> list[ft.Control]:
    return [
        picture(good, 220),
        ft.Text(f"{good.price} €", theme_style=ft.TextThemeStyle.HEADLINE_SMALL),
        ft.Text(good.about),
        ft.FilledButton("Put into the cart", icon=ft.Icons.ADD_SHOPPING_CART, on_click=buy),
    ]


def line(good: Good, count: int, remove: Do) -> ft.Control:
    """A good in the cart."""
    return ft.ListTile(
        leading=ft.Icon(good.icon),
        title=f"{count} x {good.name}",
        subtitle=f"{count * good.price} €",
        trailing=ft.IconButton(ft.Icons.DELETE_OUTLINE, tooltip=f"Remove {good.name}", on_click=remove),
    )


def delivery() -> ft.Control:
    return ft.Text("We deliver within three days, everywhere, for nothing.")


def body(*controls: ft.Control) -> list[ft.Control]:
    """The content of a view: not too wide, in the middle."""
    column = ft.Column(
        [*controls], spacing=14, horizontal_alignment=ft.CrossAxisAlignment.STRETCH, col={"xs": 12, "md": 10, "lg": 7}
    )
    return [ft.ResponsiveRow([column], alignment=ft.MainAxisAlignment.CENTER)]
