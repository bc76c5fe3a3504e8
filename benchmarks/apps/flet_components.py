"""The page of `flet_web_components.py` in the official Flet 1.0."""

# Checked loosely: the official Flet lives in an environment of its own, where no type checker runs.
# pyright: basic
# mypy: ignore-errors

from __future__ import annotations

from typing import Any

import flet as ft
from apps.settings import ROWS


@ft.memo
@ft.component
def Row(number: int) -> Any:
    return ft.Row([ft.Text(f"row {number:05d}"), ft.Icon(ft.Icons.STAR)])


@ft.memo
@ft.component
def Child(count: Any) -> Any:
    own, set_own = ft.use_state(0)

    async def on_child(e: Any) -> None:
        count.current += 1
        set_own(count.current)

    return ft.Row([ft.Text(f"count {own:06d}"), ft.Button("child", on_click=on_child)])


@ft.component
def App() -> Any:
    number, set_number = ft.use_state(0)
    count = ft.use_ref(0)

    async def on_count(e: Any) -> None:
        count.current += 1
        set_number(count.current)

    return ft.Column(
        [
            ft.Text(f"count {number:06d}"),
            ft.Button("count", on_click=on_count),
            *[Row(row, key=row) for row in range(ROWS // 2)],
            Child(count, key="child"),
            *[Row(row, key=row) for row in range(ROWS // 2, ROWS)],
        ]
    )


def main(page: ft.Page) -> None:
    page.render(App)


app = ft.run(main, export_asgi_app=True)
