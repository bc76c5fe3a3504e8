"""Every public control is shown in the browser: each has a renderer, and none fails."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import ConsoleMessage, Page, expect

from tests.servers import Server

GALLERY = """
import flet_web as ft
from flet_web.controls.control import DialogControl, Service
from flet_web.engine.node import BaseControl

REQUIRED = {"src": "favicon.png", "icon": ft.Icons.STAR, "value": "x", "content": ft.Text("content"), "label": "label"}
REQUIRED |= {"length": 1, "tabs": [], "controls": [], "segments": [ft.Segment("a", label="a")]}
REQUIRED |= {"columns": [ft.DataColumn("a")], "actions": [ft.Text("a")], "title": "title", "tag": "tag"}
REQUIRED |= {"shader": ft.LinearGradient(colors=["red", "blue"])}
ELSEWHERE = (ft.BasePage, ft.View, ft.Window, ft.AppBar, ft.BottomAppBar, ft.Badge, ft.TextSpan, ft.SnackBarAction)

def classes():
    names = (getattr(ft, name) for name in dir(ft))
    found = [c for c in names if isinstance(c, type) and issubclass(c, BaseControl) and c._schema.wire]
    for cls in dict.fromkeys(found):
        if not issubclass(cls, (DialogControl, Service, ft.DropdownOption, *ELSEWHERE)):
            yield cls

def make(cls):
    return cls(**{name: REQUIRED.get(name, 0.5) for name in cls._schema.required})

def main(page: ft.Page):
    page.scroll = ft.ScrollMode.AUTO
    page.appbar = ft.AppBar(title=ft.Text("Gallery"))
    page.bottom_appbar = ft.BottomAppBar(content=ft.Text("bottom"))
    for cls in classes():
        page.add(ft.Text(cls.__name__), ft.Container(make(cls), height=60))
    page.add(ft.Text("that is all"))
    page.show_dialog(ft.BottomSheet(content=ft.Text("the sheet")))
    page.show_dialog(ft.Banner(content=ft.Text("the banner"), actions=[ft.TextButton("ok")]))
    page.show_dialog(ft.SnackBar(content=ft.Text("the snack bar")))

ft.app(main)
"""


def test_every_control_comes_up(page: Page, serve: Callable[..., Server]) -> None:
    said: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.text.startswith("[flet]"):
            said.append(message.text)

    asked: list[str] = []
    page.on("console", note)
    page.on("request", lambda request: asked.append(request.url))
    page.goto(serve(GALLERY).url)
    expect(page.get_by_text("that is all")).to_be_attached()
    for text in ("the sheet", "the banner", "the snack bar"):
        expect(page.get_by_text(text)).to_be_visible()
    page.wait_for_load_state("networkidle")
    expect(page.get_by_text("Unknown control")).to_have_count(0)
    assert said == []
    # The page, its script, style sheet and icon; modules; what the program shows: a picture, and a symbol of the icons.
    # Folders of modules share some files, so that no page loads what it does not show.
    # What says why the app is late comes on a busy machine alone.
    asked = [url for url in asked if "/trouble." not in url]
    assert len(asked) <= 32, "\n".join(asked)
