"""A page of many texts, and buttons each of which changes them in another way."""

from __future__ import annotations

import random

from apps.settings import ROWS

import flet_web as ft


def main(page: ft.Page) -> None:
    status = ft.Text("count 000000")
    count = 0

    def texts() -> list[ft.Control]:
        return [ft.Text(f"row {row:05d}") for row in range(ROWS)]

    rows = ft.ListView(texts(), expand=True)

    def done() -> None:
        nonlocal count
        count += 1
        status.value = f"count {count:06d}"

    async def on_one(e: ft.ControlEvent) -> None:
        done()

    async def on_row(e: ft.ControlEvent) -> None:
        rows.controls[ROWS // 2].value = f"changed {count}"
        done()

    async def on_front(e: ft.ControlEvent) -> None:
        rows.controls.insert(0, ft.Text("new"))
        done()

    async def on_shuffle(e: ft.ControlEvent) -> None:
        random.Random(count).shuffle(rows.controls)
        done()

    async def on_refill(e: ft.ControlEvent) -> None:
        rows.controls.clear()
        page.update()
        rows.controls.extend(texts())
        done()

    async def on_burst(e: ft.ControlEvent) -> None:
        for number in range(1_000):
            status.value = f"update {number}"
            page.update()
        done()

    page.add(
        status,
        *[
            ft.Button(label, on_click=handler)
            for label, handler in {
                "one": on_one,
                "row": on_row,
                "front": on_front,
                "shuffle": on_shuffle,
                "refill": on_refill,
                "burst": on_burst,
            }.items()
        ],
        rows,
    )


app = ft.app(main, export_asgi_app=True)
