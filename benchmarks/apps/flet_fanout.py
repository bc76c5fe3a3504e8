"""The page of `flet_web_fanout.py` in the official Flet 1.0."""

# pyright: basic
# mypy: ignore-errors

from __future__ import annotations

import flet as ft


def main(page: ft.Page) -> None:
    status = ft.Text("count 000000")

    async def on_message(number: int) -> None:
        status.value = f"count {number:06d}"
        page.update()

    async def on_send(e: ft.ControlEvent) -> None:
        page.pubsub.send_all(int((status.value or "").split()[1]) + 1)

    page.pubsub.subscribe(on_message)
    page.add(status, ft.Button("send", on_click=on_send), ft.Text("row 00000"))


app = ft.run(main, export_asgi_app=True)
