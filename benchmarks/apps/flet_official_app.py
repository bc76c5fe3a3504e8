"""The benchmark page in the official Flet 1.0: a status text, two buttons and a list of rows."""

# Checked loosely: the official Flet lives in an environment of its own, where no type checker runs.
# pyright: basic
# mypy: ignore-errors

from __future__ import annotations

import time

import flet as ft

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
        ft.Button("count", on_click=on_count),
        ft.Button("block", on_click=on_block),
        ft.ListView(
            [ft.Row([ft.Text(f"row {row:05d}"), ft.Icon(ft.Icons.STAR)]) for row in range(ROWS)],
            expand=True,
        ),
    )


app = ft.run(main, export_asgi_app=True)
