"""A program as a user would write it: a strict type checker has nothing to say against it."""

from __future__ import annotations

import asyncio
import functools
from typing import Any

import flet_web as ft
import flet_web.asgi as flet_asgi
from flet_web.controls.interaction.pointer_events import DragUpdateEvent, TapEvent


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


def of_button(e: ft.Event[ft.Button]) -> None:
    e.control.content = "pressed"


def of_filled_button(e: ft.Event[ft.FilledButton]) -> None:
    e.control.bgcolor = ft.Colors.GREEN


def of_control(e: ft.Event[ft.LayoutControl]) -> None:
    e.control.width = 100


def moved(e: DragUpdateEvent[ft.GestureDetector]) -> None:
    e.control.left = (e.control.left or 0) + e.delta_x


def tapped(e: TapEvent[ft.GestureDetector]) -> None:
    e.page.add(ft.Text(f"{e.local_x}"))


class Counter(ft.FilledButton):
    def __init__(self) -> None:
        super().__init__("0", on_click=self.count, on_focus=of_control)
        self.on_blur = self.unfocused

    def count(self, e: ft.Event[ft.FilledButton]) -> None:
        self.content = f"{int(str(self.content)) + 1}"

    def unfocused(self, e: ft.Event[Counter]) -> None:
        e.control.count(e)


class Task(ft.Column):
    def __init__(self, name: str) -> None:
        super().__init__(expand=True)
        self.name = ft.TextField(value=name, on_submit=self.save)
        self.controls = [self.name]

    def save(self, e: ft.ControlEvent) -> None:
        self.name.value = self.name.value.strip()
        self.update()


def older(page: ft.Page) -> None:
    """Names and structures of Flet 0.21."""

    def picked(e: ft.FilePickerResultEvent) -> None:
        e.page.go("/picked", count=len(e.files))

    def left(e: ft.ControlEvent) -> None:
        e.page.window_width = (e.page.window_width or 0) + 1
        e.page.dialog = ft.AlertDialog(title="Left")

    column = ft.Column([ft.ElevatedButton(text="old")])
    badge = ft.Badge(content=ft.Text("mail"), text="3")
    badge.label = "4"
    page.add(badge, column, ft.Dropdown(options=[ft.dropdown.Option("a")], prefix_text="$", on_change=left))
    page.overlay.append(ft.FilePicker(on_result=picked))
    page.on_window_event = left
    page.padding = ft.padding.symmetric(horizontal=3)
    page.client_storage.set("key", [1])
    column.clean()


def received(message: str) -> None: ...


async def received_on_topic(topic: str, message: Any) -> None: ...


def on_error(e: ft.PageErrorEvent) -> None:
    e.handled = isinstance(e.exception, ValueError) and e.reference != ""


def of_session(page: ft.Page) -> None:
    page.on_error = on_error
    page.on_error = plain
    page.pubsub.subscribe(received)
    page.pubsub.subscribe_topic("news", received_on_topic)
    page.pubsub.send_others_on_topic("news", {"title": "x"})
    page.session.store.set("name", "Ada")
    page.session.set("id", page.session.id.upper())


async def feed(app: flet_asgi.FletApplication) -> None:
    app.pubsub.send_all("from outside")
    app.pubsub.send_all_on_topic("news", 5)


served: flet_asgi.FletApplication = flet_asgi.app(of_session, on_startup=feed)
served.pubsub.send_all("from a route")


async def main(page: ft.Page) -> None:
    greeter = Greeter()
    name = ft.TextField(label="Name", on_change=plain, on_submit=of_field, border=ft.InputBorder.UNDERLINE)
    ref = ft.Ref[ft.Text]()
    page.add(
        name,
        ft.TextField("Ada", keyboard_type=ft.KeyboardType.EMAIL, on_change=without_event, autofocus=True),
        ft.Button("sync", ft.Icons.ADD, on_click=greeter.greet),
        ft.Button(content=ft.Text("async"), on_click=greeter.greet_later),
        ft.FilledButton("later", icon=ft.icons.ADD, on_click=later, on_long_press=of_button, on_hover=of_filled_button),
        ft.Checkbox("c", on_change=lambda e: print(e.control.value), on_blur=of_control),
        Counter(),
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
    texts = [ft.Text("a"), ft.Text("b")]
    row = ft.Row(texts, spacing=1)
    row.controls = texts
    row.controls.append(ft.Button("c"))
    page.add(row, ft.Column(tuple(texts)), ft.Text(spans=[ft.TextSpan("d")]), ft.AppBar(actions=texts))
    colors = ["red", "blue"]
    page.add(ft.Container(gradient=ft.LinearGradient(colors, stops=[0, 1])))
    ref.current.value = "changed"
    page.views.append(ft.View([ft.Text("store")], "/store", appbar=ft.AppBar(title="Store")))
    await name.focus()
    name.focus()
    await page.views[0].scroll_to(offset=-1, duration=300)
    page.show_dialog(ft.AlertDialog(title="Sure?", actions=[ft.TextButton("Yes")], modal=True))
    page.show_dialog(ft.SnackBar("Saved", action=ft.SnackBarAction("Undo", on_click=plain)))


async def serve() -> None:
    await ft.app_async(main, "shop", port=8000, view=None, web_renderer="html", use_color_emoji=False, lang="de")
    await ft.run_async(main, before_main=None, name="shop", assets_dir="files", no_cdn=True)
