"""The benchmark page in flet_web: a status text, two buttons and a list of rows."""

from __future__ import annotations

import time

import flet_web as ft
from apps.settings import BLOCK_SECONDS, ROWS


def main(page: ft.Page) -> None:
    status = ft.Text("count 000000")
    count = 0

    async def on_count(e: ft.ControlEvent) -> None:
        nonlocal count
        count += 1
        status.value = f"count {count:06d}"

    def on_block(e: ft.ControlEvent) -> None:
        time.sleep(BLOCK_SECONDS)
        status.value = "blocked"

    page.add(
        status,
        ft.ElevatedButton("count", on_click=on_count),
        ft.ElevatedButton("block", on_click=on_block),
        ft.ListView(
            [ft.Row([ft.Text(f"row {row:05d}"), ft.Icon(ft.Icons.STAR)]) for row in range(ROWS)],
            expand=True,
        ),
    )


app = ft.app(main, export_asgi_app=True)
