"""The program of `flet_web_hello.py` in the official Flet 1.0."""

# pyright: basic
# mypy: ignore-errors

from __future__ import annotations

import os

import flet as ft


def main(page: ft.Page) -> None:
    page.add(ft.Text("hello"))


ft.run(main, port=int(os.environ["FLET_SERVER_PORT"]), view=ft.AppView.WEB_BROWSER)
