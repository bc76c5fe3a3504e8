"""A counter in flet_web, for the first load; the color of its text is found again in screenshots."""

from __future__ import annotations

import flet_web as ft


def main(page: ft.Page) -> None:
    number = ft.Text("0", size=60, color="#ff00ff")

    async def on_add(e: ft.ControlEvent) -> None:
        number.value = str(int(number.value or "0") + 1)

    page.add(number, ft.FloatingActionButton(icon=ft.Icons.ADD, on_click=on_add))


app = ft.app(main, export_asgi_app=True)
