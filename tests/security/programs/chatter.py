"""A program that never stops to send; the route says how. WITHOUT names packages that count as not installed."""

from __future__ import annotations

import asyncio
import os
import sys

sys.modules.update(dict.fromkeys(os.environ.get("WITHOUT", "").split()))  # type: ignore[arg-type]

import flet_web as ft  # noqa: E402

connected: set[ft.Page] = set()


async def main(page: ft.Page) -> None:
    if page.route == "/talk":
        connected.add(page)
        page.on_disconnect = lambda: connected.discard(page)
        big = ft.Text("x" * 100_000)
        page.add(big)
        for number in range(10_000):
            big.value = f"{number} " + "x" * 100_000
            page.update()
            await asyncio.sleep(0.01)
        return

    def count() -> None:
        page.add(ft.Text(f"{len(connected)} listeners"))

    page.add(ft.Button("count", on_click=count))


ft.run(main)
