"""The programs that were recorded with the official client in a browser, beside those of `recorded_programs`."""

from __future__ import annotations

import contextlib
from typing import Any

import flet_web as ft
from flet_web.engine.entered import reported
from flet_web.engine.schema import field
from tests.controls.recorded import form
from tests.session.recorded_programs import Canvas, Program, counter, placed, reconnect, routing, sets

# Controls of the recordings that are not part of the library.


class NavigationDrawerDestination(ft.Control, wire="NavigationDrawerDestination"):
    label: str
    icon: ft.IconData


class NavigationDrawer(ft.Control, wire="NavigationDrawer"):
    controls: list[NavigationDrawerDestination]
    selected_index: int = field(default=0, client=reported())
    tile_padding: ft.Padding = field(default_factory=lambda: ft.Padding.symmetric(horizontal=12))
    on_change: Any = None


def handlers(*events: str) -> dict[str, Any]:
    """Handlers that do nothing."""
    return {f"on_{event}": lambda: None for event in events}


def dialogs(page: ft.Page) -> None:
    text = ft.Text("-")
    ok = ft.TextButton("ok", on_click=lambda: page.pop_dialog())
    dialog = ft.AlertDialog(title=ft.Text("Title"), actions=[ok], on_dismiss=sets(text, value="dismissed"))
    own = ft.AlertDialog(title=ft.Text("own"))
    page.overlay.append(own)
    page.add(placed(page, dialog=lambda: page.show_dialog(dialog), overlay=sets(own, open=True)), text)


def snack_bars(page: ft.Page) -> None:
    saved = ft.SnackBar("saved", duration=800)
    undo = ft.SnackBar(ft.Text("act"), action=ft.SnackBarAction("Undo", on_click=lambda: None))
    page.add(placed(page, snack=lambda: page.show_dialog(saved), snack2=lambda: page.show_dialog(undo)))


def invoke(page: ft.Page) -> None:
    name = ft.TextField(label="f", on_focus=lambda: None)
    rows = ft.ListView([ft.Text(f"row {n}", height=20) for n in range(10)], height=40)
    rows.controls[9].key = ft.ScrollKey("r9")

    async def unknown() -> None:
        with contextlib.suppress(Exception):
            await name._call("nope")

    ease_in = ft.AnimationCurve.EASE_IN
    buttons = placed(
        page,
        height=60,
        focus=lambda: name.focus(),
        scroll_off=lambda: rows.scroll_to(offset=-1, duration=100, curve=ease_in),
        scroll_key=lambda: rows.scroll_to(scroll_key="r9", duration=ft.Duration(milliseconds=50)),
        page_scroll=lambda: page.scroll_to(offset=0),
        unknown=unknown,
    )
    page.add(buttons, name, rows)


def services(page: ft.Page) -> None:
    clipboard, preferences = ft.Clipboard(), ft.SharedPreferences()
    speaker, launcher = ft.SemanticsService(), ft.UrlLauncher()
    row = placed(
        page,
        cset=lambda: clipboard.set("hello"),
        cget=lambda: clipboard.get(),
        pset=lambda: preferences.set("k", "v1"),
        pget=lambda: preferences.get("k"),
        pkeys=lambda: preferences.get_keys(""),
        say=lambda: speaker.announce_message("hi"),
        can=lambda: launcher.can_launch_url("https://example.com"),
        info=lambda: page.get_device_info(),
    )
    page.add(row)


def files(page: ft.Page) -> None:
    picker = ft.FilePicker(**handlers("result", "upload"))
    chosen = ft.FilePickerUploadFile(upload_url="/upload", method="PUT", id=0, name="a.txt")
    row = placed(
        page,
        pick=lambda: picker.pick_files(),
        up=lambda: picker.upload([chosen]),
        save=lambda: picker.save_file(file_name="out.txt", src_bytes=b"abc"),
        action=None,
    )
    row.controls[3].content.action = ft.PickFiles(picker)  # type: ignore[attr-defined]
    page.add(row)


def sheet_banner_drawer(page: ft.Page) -> None:
    sheet = ft.BottomSheet(ft.Text("sheet"))
    close = ft.TextButton("close", on_click=lambda: page.pop_dialog())
    banner = ft.Banner(ft.Text("banner"), actions=[close])
    entries = (("d1", ft.Icons(69217)), ("d2", ft.Icons.ADD))
    page.drawer = NavigationDrawer(
        controls=[NavigationDrawerDestination(label=label, icon=icon) for label, icon in entries],
        on_change=lambda: None,
    )
    row = placed(
        page,
        sheet=lambda: page.show_dialog(sheet),
        banner=lambda: page.show_dialog(banner),
        drawer=lambda: page.show_drawer(),
    )
    page.add(row)


def gestures(page: ft.Page) -> None:
    def area(text: str, color: str = "amber100", **more: Any) -> ft.Container:
        return ft.Container(ft.Text(text), width=90, height=50, bgcolor=color, **more)

    detectors: list[ft.Control] = [
        ft.GestureDetector(area(text), **handlers(*events.split()))
        for text, events in (
            ("tap", "tap tap_down tap_up secondary_tap enter exit"),
            ("pan", "pan_start pan_update pan_end"),
            ("scale", "scale_start scale_update scale_end"),
            ("hover", "hover scroll"),
            ("long", "long_press_start long_press_end"),
        )
    ]
    areas = [*detectors, area("cont", "blue100", **handlers("click", "tap_down", "hover"))]
    page.padding = 0
    boxes: list[ft.Control] = [ft.Container(shown, left=10 + n * 100, top=10) for n, shown in enumerate(areas)]
    page.add(ft.Stack(boxes, width=600, height=100))


def scroll_size(page: ft.Page) -> None:
    rows = ft.ListView([ft.Container(height=400)], on_scroll=lambda: None)
    canvas = Canvas(width=90, height=50, on_resize=lambda: None)
    sized = ft.Container(width=90, height=50, on_size_change=lambda: None)
    boxes: list[ft.Control] = [
        ft.Container(rows, left=10, top=10, width=90, height=60),
        ft.Container(canvas, left=110, top=10),
        ft.Container(sized, left=210, top=10),
    ]
    page.padding = 0
    page.add(ft.Stack(boxes, width=600, height=100))


def page_events(page: ft.Page) -> None:
    page.on_keyboard_event = page.on_locale_change = lambda: None
    page.add(ft.Text("x"))


def forms(page: ft.Page) -> None:
    page.padding = 0
    page.add(form())


PROGRAMS: dict[str, Program] = {
    "browser_register": counter,
    "browser_js_build": forms,
    "browser_forms": forms,
    "browser_dialog": dialogs,
    "browser_snackbar": snack_bars,
    "browser_routing": routing,
    "browser_invoke": invoke,
    "browser_services": services,
    "browser_page_events": page_events,
    "browser_reconnect": reconnect,
    "browser_files": files,
    "browser_sheet_banner_drawer": sheet_banner_drawer,
    "browser_gestures": gestures,
    "browser_scroll_size": scroll_size,
}
