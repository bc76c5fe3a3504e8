"""Dialogs: what comes up in front of the page."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

dialogs = Section("Dialogs", ft.Icons.CHAT_BUBBLE_OUTLINE, "What comes up in front of the page")


@dialogs.page(ft.AlertDialog)
def alert_dialog(page: ft.Page) -> ft.Control:
    dialog = ft.AlertDialog(
        title="Delete this file?",
        content=ft.Text("You cannot undo this."),
        icon=ft.Icon(ft.Icons.DELETE),
        actions=[
            ft.TextButton("Cancel", on_click=lambda: page.pop_dialog()),
            ft.TextButton("Delete", on_click=lambda: page.pop_dialog()),
        ],
    )
    return ft.FilledButton("Delete", on_click=lambda: page.show_dialog(dialog))


@dialogs.page(ft.BottomSheet)
def bottom_sheet(page: ft.Page) -> ft.Control:
    sheet = ft.BottomSheet(
        ft.Container(
            ft.Column(
                [
                    ft.ListTile(title="Copy the link", leading=ft.Icons.LINK, on_click=lambda: page.pop_dialog()),
                    ft.ListTile(title="Send", leading=ft.Icons.SEND, on_click=lambda: page.pop_dialog()),
                ],
                tight=True,
            ),
            padding=16,
        ),
        show_drag_handle=True,
    )
    return ft.FilledButton("Share", on_click=lambda: page.show_dialog(sheet))


@dialogs.page(ft.Banner)
def banner(page: ft.Page) -> ft.Control:
    warning = ft.Banner(
        "The connection is slow.",
        leading=ft.Icon(ft.Icons.WIFI_OFF),
        actions=[ft.TextButton("Try again", on_click=lambda: page.pop_dialog())],
    )
    return ft.FilledButton("Show the banner", on_click=lambda: page.show_dialog(warning))


@dialogs.page(ft.SnackBar, ft.SnackBarAction)
def snack_bar(page: ft.Page) -> ft.Control:
    bar = ft.SnackBar("The message is in the archive.", action=ft.SnackBarAction("Undo"))
    return ft.FilledButton("Archive", on_click=lambda: page.show_dialog(bar))
