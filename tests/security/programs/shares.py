"""A program that takes what it can get, where the route says so."""

from __future__ import annotations

import threading
import time

import flet_web as ft


class Clocks:
    """How many clocks run."""

    lock, at_work = threading.Lock(), 0

    def __enter__(self) -> None:
        with self.lock:
            Clocks.at_work += 1

    def __exit__(self, *_: object) -> None:
        with self.lock:
            Clocks.at_work -= 1


def main(page: ft.Page) -> None:
    clicks = ft.Text("0", key="clicks")

    def count() -> None:
        clicks.value = str(int(clicks.value) + 1)

    def threads() -> None:
        page.add(ft.Text(f"{threading.active_count()} threads"))

    def clocks() -> None:
        page.add(ft.Text(f"{Clocks.at_work} clocks"))

    page.add(
        clicks,
        ft.Button("count", on_click=count),
        ft.Button("slow", on_click=lambda: time.sleep(60)),
        ft.Button("threads", on_click=threads),
        ft.Button("clocks", on_click=clocks),
    )
    if page.route == "/clock":
        shown = ft.Text("", key="clock")
        page.add(shown)
        ticks = 0
        with Clocks():
            while True:
                ticks += 1
                shown.value = f"{ticks} ticks"
                page.update()
                time.sleep(0.05)


ft.run(main)
