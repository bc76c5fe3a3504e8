"""A page whose rows share a style of the program, and one text with a style of its own."""

from __future__ import annotations

from apps.settings import ROWS

import flet_web as ft

shared = ft.TextStyle(size=14)


def main(page: ft.Page) -> None:
    status = ft.Text("count 000000")
    own = ft.TextStyle(size=0)
    count = 0

    async def on_count(e: ft.ControlEvent) -> None:
        nonlocal count
        count += 1
        status.value = f"count {count:06d}"

    async def on_style(e: ft.ControlEvent) -> None:
        own.size = (own.size or 0) + 1
        await on_count(e)

    page.add(
        status,
        ft.Text("mine", style=own),
        ft.ElevatedButton("count", on_click=on_count),
        ft.ElevatedButton("style", on_click=on_style),
        ft.ListView([ft.Text(f"row {row:05d}", style=shared) for row in range(ROWS)], expand=True),
    )


app = ft.app(main, export_asgi_app=True)
