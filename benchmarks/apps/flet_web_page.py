"""The benchmark page in flet_web: a status text, buttons and a list of rows."""

from __future__ import annotations

import os
import time
from collections.abc import AsyncIterator

from apps.settings import BLOCK_SECONDS, SESSION_TIMEOUT, rows_of_next_session

import flet_web as ft


def main(page: ft.Page) -> None:
    status = ft.Text("count 000000")
    count = 0

    def shown() -> str:
        nonlocal count
        count += 1
        return f"count {count:06d}"

    async def on_count(e: ft.ControlEvent) -> None:
        status.value = shown()

    def on_sync(e: ft.ControlEvent) -> None:
        status.value = shown()

    async def on_steps(e: ft.ControlEvent) -> AsyncIterator[None]:
        status.value = "step"
        yield
        status.value = shown()

    def on_block(e: ft.ControlEvent) -> None:
        time.sleep(BLOCK_SECONDS)
        status.value = "blocked"

    def on_burn(e: ft.ControlEvent) -> None:
        end = time.perf_counter() + BLOCK_SECONDS
        while time.perf_counter() < end:
            sum(range(1000))
        status.value = "blocked"

    page.add(
        status,
        *[
            ft.Button(label, on_click=handler)
            for label, handler in {
                "count": on_count,
                "sync": on_sync,
                "steps": on_steps,
                "block": on_block,
                "burn": on_burn,
            }.items()
        ],
        ft.ListView(
            [ft.Row([ft.Text(f"row {row:05d}"), ft.Icon(ft.Icons.STAR)]) for row in range(rows_of_next_session())],
            expand=True,
        ),
    )


if SESSION_TIMEOUT:
    os.environ["FLET_SESSION_TIMEOUT"] = SESSION_TIMEOUT
app = ft.app(main, export_asgi_app=True, max_sessions_per_address=10_000)
