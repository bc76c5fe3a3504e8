"""A program that starts itself: `python flet_web_hello.py`."""

from __future__ import annotations

import flet_web as ft


def main(page: ft.Page) -> None:
    page.add(ft.Text("hello"))


ft.run(main)
