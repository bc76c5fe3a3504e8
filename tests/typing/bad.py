"""Mistakes that a strict type checker finds in a program: each is on a line that says so."""

from __future__ import annotations

import flet_web as ft


def of_nothing() -> None: ...


def of_two(a: int, b: int) -> None: ...


def of_text(text: str) -> None: ...


ft.TextField(lable="Name")  # error
ft.Text(value=5)  # error
ft.Text("x", text_align="middle")  # error
ft.Text("x", text_align=ft.MainAxisAlignment.CENTER)  # error
ft.Text("x", 5)  # error
ft.Text("x", size="large")  # error
ft.Row(ft.Text("x"))  # error
ft.Row([1, 2])  # error
ft.Image()  # error
ft.Button("x", on_click=of_two)  # error
ft.Button("x", on_click=of_text)  # error
ft.Button("x", on_click="submit")  # error
ft.Container(ft.Text("x"), alignment="center")  # error
ft.TextField().value = 5  # error
ft.Checkbox("x").chekced = True  # error
ft.View("/store")  # error

ft.Button("x", on_click=of_nothing)
