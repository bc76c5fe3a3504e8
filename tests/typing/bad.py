"""Mistakes that a strict type checker finds in a program: each is on a line that says so."""

from __future__ import annotations

import flet_web as ft
import flet_web.asgi as flet_asgi


def of_nothing() -> None: ...


def of_two(a: int, b: int) -> None: ...


def of_field(e: ft.Event[ft.TextField]) -> None: ...


def of_text(text: str) -> None: ...


ft.TextField(lable="Name")  # error
ft.Text(value=5)  # error
ft.Text("x", text_align="middle")  # error
ft.Text("x", text_align=ft.MainAxisAlignment.CENTER)  # error
ft.Text("x", 5)  # error
ft.Text("x", size="large")  # error
ft.Row(ft.Text("x"))  # error
ft.Row([1, 2])  # error
ft.Row(["x"])  # error
ft.Row([None])  # error
ft.Row().controls = [5]  # error
ft.Dropdown(options=["a"])  # error
ft.Image()  # error
ft.Button("x", on_click=of_two)  # error
ft.Button("x", on_click=of_text)  # error
ft.Button("x", on_click=of_field)  # error
ft.Checkbox("x", on_focus=of_field)  # error
ft.Button("x", on_click="submit")  # error
ft.Container(ft.Text("x"), alignment="center")  # error
ft.TextField().value = 5  # error
ft.Checkbox("x").chekced = True  # error
ft.View("/store")  # error
served = ft.app_async(of_text, port="8000")  # error
served = ft.run_async(of_text, of_nothing, "shop", "127.0.0.1", "8000")  # error


def of_session(page: ft.Page) -> None:
    page.pubsub.subscribe(of_two)  # error
    page.pubsub.sent_all("x")  # error
    page.session.store.put("a", 1)  # error
    page.on_error = of_field  # error


flet_asgi.app(of_text).pubsub.subscribe(of_text)  # error

ft.Button("x", on_click=of_nothing)
