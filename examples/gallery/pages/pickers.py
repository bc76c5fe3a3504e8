"""Pickers: dates, times and files."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

pickers = Section("Pickers", ft.Icons.CALENDAR_MONTH, "Dates, times and files that users pick")


@pickers.page(ft.DatePicker)
def date_picker(page: ft.Page) -> ft.Control:
    def chosen(e: ft.Event[ft.DatePicker]) -> None:
        shown.value = f"{e.control.value:%d %B %Y}"

    shown = ft.Text("No day chosen")
    picker = ft.DatePicker(on_change=chosen)
    return ft.Column([ft.FilledButton("When?", icon=ft.Icons.EVENT, on_click=lambda: page.show_dialog(picker)), shown])


@pickers.page(ft.DateRangePicker)
def date_range_picker(page: ft.Page) -> ft.Control:
    def chosen(e: ft.Event[ft.DateRangePicker]) -> None:
        shown.value = f"{e.control.start_value:%d %B} to {e.control.end_value:%d %B %Y}"

    shown = ft.Text("No days chosen")
    picker = ft.DateRangePicker(on_change=chosen)
    return ft.Column(
        [
            ft.FilledButton("From when to when?", icon=ft.Icons.DATE_RANGE, on_click=lambda: page.show_dialog(picker)),
            shown,
        ]
    )


@pickers.page(ft.TimePicker)
def time_picker(page: ft.Page) -> ft.Control:
    def chosen(e: ft.Event[ft.TimePicker]) -> None:
        shown.value = f"{e.control.value:%H:%M}"

    shown = ft.Text("No time chosen")
    picker = ft.TimePicker(on_change=chosen)
    return ft.Column(
        [ft.FilledButton("At what time?", icon=ft.Icons.SCHEDULE, on_click=lambda: page.show_dialog(picker)), shown]
    )


@pickers.page(ft.FilePicker)
def file_picker() -> ft.Control:
    picker = ft.FilePicker()

    async def pick() -> None:
        files = await picker.pick_files(allow_multiple=True)
        shown.value = ", ".join(file.name for file in files) or "No file chosen"

    shown = ft.Text("No file chosen")
    return ft.Column([ft.FilledButton("Choose files", icon=ft.Icons.UPLOAD_FILE, on_click=pick), shown])
