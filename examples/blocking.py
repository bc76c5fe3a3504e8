"""A handler that blocks and one that awaits: neither holds up the other, or other users.

The first runs in a worker thread, the second as a task on the event loop.
"""

import asyncio
import time

import flet_web as ft


def main(page: ft.Page) -> None:
    def handler(e: ft.ControlEvent) -> None:
        time.sleep(3)
        page.add(ft.Text("Handler clicked"))

    async def handler_async(e: ft.ControlEvent) -> None:
        await asyncio.sleep(3)
        page.add(ft.Text("Async handler clicked"))

    page.add(
        ft.ElevatedButton("Call handler", on_click=handler),
        ft.ElevatedButton("Call async handler", on_click=handler_async),
    )


if __name__ == "__main__":
    ft.app(main)
