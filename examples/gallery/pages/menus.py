"""Menus."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

menus = Section("Menus", ft.Icons.MENU_OPEN, "Choices that come up when they are needed")


@menus.page(ft.PopupMenuButton, ft.PopupMenuItem)
def popup_menu_button() -> ft.Control:
    def check(e: ft.Event[ft.PopupMenuItem]) -> None:
        e.control.checked = not e.control.checked

    return ft.PopupMenuButton(
        items=[
            ft.PopupMenuItem("Copy", icon=ft.Icons.COPY),
            ft.PopupMenuItem("Paste", icon=ft.Icons.PASTE),
            ft.PopupMenuItem(),
            ft.PopupMenuItem("Show rulers", checked=True, on_click=check),
        ],
        tooltip="Edit",
    )


@menus.page(ft.MenuBar, ft.SubmenuButton, ft.MenuItemButton)
def menu_bar() -> ft.Control:
    chosen = ft.Text("Nothing chosen")

    def choose(e: ft.Event[ft.MenuItemButton]) -> None:
        chosen.value = f"Chosen: {e.control.data}"

    def item(name: str, icon: ft.IconData | None = None) -> ft.Control:
        return ft.MenuItemButton(name, leading=ft.Icon(icon) if icon else None, data=name, on_click=choose)

    bar = ft.MenuBar(
        [
            ft.SubmenuButton(
                "File", [item("New", ft.Icons.ADD), ft.SubmenuButton("Export", [item("PDF"), item("PNG")])]
            ),
            ft.SubmenuButton("Edit", [item("Cut", ft.Icons.CUT), item("Copy", ft.Icons.COPY)]),
        ]
    )
    return ft.Column([bar, chosen], spacing=16)


@menus.page(ft.ContextMenu)
def context_menu() -> ft.Control:
    chosen = ft.Text("Press the right button of the mouse on the box, or the menu key.")

    def choose(e: ft.Event[ft.PopupMenuItem]) -> None:
        chosen.value = f"Chosen: {e.control.content}"

    return ft.Column(
        [
            ft.ContextMenu(
                ft.Container(
                    ft.Text("Photo", color=ft.Colors.ON_SECONDARY_CONTAINER),
                    padding=32,
                    border_radius=16,
                    bgcolor=ft.Colors.SECONDARY_CONTAINER,
                ),
                items=[ft.PopupMenuItem("Rename", on_click=choose), ft.PopupMenuItem("Delete", on_click=choose)],
            ),
            chosen,
        ]
    )
