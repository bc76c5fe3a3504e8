"""A list of tiles, with a text that a click changes and a click that inserts a tile at the front."""

from __future__ import annotations

from apps.settings import ROWS

import flet_web as ft


def main(page: ft.Page) -> None:
    count = ft.Text("count 0")
    tiles: list[ft.Control] = [
        ft.ListTile(leading=ft.Icon(ft.Icons.PERSON), title=ft.Text(f"row {n}"), subtitle=ft.Text("a subtitle"))
        for n in range(ROWS)
    ]

    async def on_count(e: ft.ControlEvent) -> None:
        count.value = f"count {int((count.value or '').split()[1]) + 1}"

    async def on_insert(e: ft.ControlEvent) -> None:
        tiles.insert(0, ft.ListTile(title=ft.Text(f"new {len(tiles)}")))

    page.add(
        count,
        ft.Button("count", on_click=on_count),
        ft.Button("insert", on_click=on_insert),
        ft.ListView(tiles, expand=True, key="list"),
    )


app = ft.app(main, export_asgi_app=True)
