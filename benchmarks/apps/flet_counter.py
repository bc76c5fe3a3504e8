"""A counter in the official Flet 1.0, for the first load; its client comes from the server, not a CDN."""

# pyright: basic
# mypy: ignore-errors

from __future__ import annotations

import flet as ft


def main(page: ft.Page) -> None:
    number = ft.Text("0", size=60, color="#ff00ff")

    async def on_add(e: ft.ControlEvent) -> None:
        number.value = str(int(number.value or "0") + 1)

    page.add(number, ft.FloatingActionButton(icon=ft.Icons.ADD, on_click=on_add))


app = ft.run(main, export_asgi_app=True, no_cdn=True)
