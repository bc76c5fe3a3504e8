"""The page of `flet_web_values.py` in the official Flet 1.0."""

# pyright: basic
# mypy: ignore-errors

from __future__ import annotations

import flet as ft
from apps.settings import ROWS

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
        ft.Button("count", on_click=on_count),
        ft.Button("style", on_click=on_style),
        ft.ListView([ft.Text(f"row {row:05d}", style=shared) for row in range(ROWS)], expand=True),
    )


app = ft.run(main, export_asgi_app=True)
