"""A message to all sessions: each shows its number."""

from __future__ import annotations

import flet_web as ft


def main(page: ft.Page) -> None:
    status = ft.Text("count 000000")

    async def on_message(number: int) -> None:
        status.value = f"count {number:06d}"
        page.update()

    async def on_send(e: ft.ControlEvent) -> None:
        page.pubsub.send_all(int((status.value or "").split()[1]) + 1)

    page.pubsub.subscribe(on_message)
    page.add(status, ft.Button("send", on_click=on_send), ft.Text("row 00000"))


app = ft.app(main, export_asgi_app=True)
