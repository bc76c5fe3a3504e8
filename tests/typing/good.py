"""A program as a user would write it: a strict type checker has nothing to say against it."""

from __future__ import annotations

import asyncio
import functools

import flet_web as ft
from flet_web.controls.inputs.pointer_events import DragUpdateEvent, TapEvent


class Greeter:
    def __init__(self) -> None:
        self.count = 0

    def greet(self, e: ft.ControlEvent) -> None:
        self.count += 1

    async def greet_later(self, e: ft.Event[ft.Button]) -> None:
        await asyncio.sleep(0)
        e.control.content = "greeted"


def plain(e: ft.ControlEvent) -> None:
    e.page.update()


async def later(e: ft.ControlEvent) -> None:
    await asyncio.sleep(0)


def without_event() -> None: ...


def of_field(e: ft.Event[ft.TextField]) -> None:
    text: str = e.control.value
    e.control.error = None if text else "required"


def with_more(label: str, e: ft.ControlEvent) -> None:
    e.page.add(ft.Text(label))


def moved(e: DragUpdateEvent[ft.GestureDetector]) -> None:
    e.control.left = (e.control.left or 0) + e.delta_x


def tapped(e: TapEvent[ft.GestureDetector]) -> None:
    e.page.add(ft.Text(f"{e.local_x}"))


class Task(ft.Column):
    def __init__(self, name: str) -> None:
        super().__init__(expand=True)
        self.name = ft.TextField(value=name, on_submit=self.save)
        self.controls = [self.name]

    def save(self, e: ft.ControlEvent) -> None:
        self.name.value = self.name.value.strip()
        self.update()


async def main(page: ft.Page) -> None:
    greeter = Greeter()
    name = ft.TextField(label="Name", on_change=plain, on_submit=of_field, border=ft.InputBorder.UNDERLINE)
    ref = ft.Ref[ft.Text]()
    page.add(
        name,
        ft.TextField("Ada", keyboard_type=ft.KeyboardType.EMAIL, on_change=without_event, autofocus=True),
        ft.Button("sync", ft.Icons.ADD, on_click=greeter.greet),
        ft.Button(content=ft.Text("async"), on_click=greeter.greet_later),
        ft.FilledButton("later", icon=ft.icons.ADD, on_click=later),
        ft.OutlinedButton(text="older name", on_click=functools.partial(with_more, "label")),
        ft.TextButton("lambda", on_click=lambda e: page.add(ft.Text(f"{e.data}"))),
        ft.IconButton(ft.Icons.DELETE, on_click=lambda: page.clean(), tooltip="Delete"),
        ft.Text(
            "hi",
            ref=ref,
            size=20,
            color=ft.Colors.RED,
            weight=ft.FontWeight.BOLD,
            text_align=ft.TextAlign.END,
        ),
        ft.Container(ft.Text("box"), padding=10, bgcolor="#336699", border_radius=8, alignment=ft.Alignment.CENTER),
        ft.Row([ft.Checkbox("a", value=None, tristate=True), ft.Switch(label="b", value=True)], wrap=True),
        ft.Slider(min=0, max=10, divisions=10, on_change=lambda e: None),
        ft.Dropdown(options=[ft.DropdownOption("red"), ft.DropdownOption("blue")], on_change=plain, value="red"),
        ft.RadioGroup(ft.Column([ft.Radio("x", value="x")]), on_change=later),
        ft.GestureDetector(ft.Text("drag"), on_pan_update=moved, on_tap=tapped),
        ft.ListView([Task("t")], spacing=2, on_scroll=lambda e: print(e.pixels)),
        ft.Image("a.png", fit=ft.BoxFit.COVER),
    )
    ref.current.value = "changed"
    page.views.append(ft.View([ft.Text("store")], "/store", appbar=ft.AppBar(title="Store")))
    await name.focus()
    name.focus()
    await page.views[0].scroll_to(offset=-1, duration=300)
    page.show_dialog(ft.AlertDialog(title="Sure?", actions=[ft.TextButton("Yes")], modal=True))
    page.show_dialog(ft.SnackBar("Saved", action=ft.SnackBarAction("Undo", on_click=plain)))
