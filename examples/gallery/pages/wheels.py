"""Wheels, sheets and menus of iOS."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

wheels = Section("iOS pickers and menus", ft.Icons.PHONE_IPHONE, "Wheels, sheets, menus and segments as on iOS")


@wheels.page(ft.CupertinoPicker)
def cupertino_picker() -> ft.Control:
    fruits = ["Apple", "Banana", "Cherry", "Grape", "Kiwi", "Lemon", "Mango", "Orange", "Pear", "Plum"]

    def chosen(e: ft.Event[ft.CupertinoPicker]) -> None:
        shown.value = fruits[e.control.selected_index]

    shown = ft.Text(fruits[3])
    picker = ft.CupertinoPicker(
        [ft.Text(fruit) for fruit in fruits],
        selected_index=3,
        looping=True,
        use_magnifier=True,
        magnification=1.2,
        squeeze=1.2,
        height=216,
        tooltip="Fruit",
        on_change=chosen,
    )
    return ft.Column([picker, shown])


@wheels.page(ft.CupertinoDatePicker)
def cupertino_date_picker() -> ft.Control:
    import datetime

    modes = list(ft.CupertinoDatePickerMode)

    def turned(e: ft.Event[ft.CupertinoDatePicker]) -> None:
        shown.value = f"{picker.value:%d %B %Y, %H:%M}"

    def other(e: ft.Event[ft.CupertinoSlidingSegmentedButton]) -> None:
        picker.date_picker_mode = modes[e.control.selected_index]

    shown = ft.Text("Turn the wheels")
    picker = ft.CupertinoDatePicker(
        datetime.datetime(2025, 8, 17, 19, 5),
        date_picker_mode=modes[0],
        height=216,
        on_change=turned,
    )
    choice = ft.CupertinoSlidingSegmentedButton(
        [ft.Text(mode.name.replace("_", " ").capitalize()) for mode in modes], tooltip="Mode", on_change=other
    )
    return ft.Column([choice, picker, shown])


@wheels.page(ft.CupertinoTimerPicker)
def cupertino_timer_picker() -> ft.Control:
    def turned(e: ft.Event[ft.CupertinoTimerPicker]) -> None:
        span = e.control.value
        shown.value = f"{span.in_minutes if isinstance(span, ft.Duration) else 0} minutes"

    shown = ft.Text("30 minutes")
    return ft.Column([ft.CupertinoTimerPicker(ft.Duration(minutes=30), height=216, on_change=turned), shown])


@wheels.page(ft.CupertinoActionSheet, ft.CupertinoActionSheetAction)
def cupertino_action_sheet(page: ft.Page) -> ft.Control:
    def close() -> None:
        page.pop_dialog()

    sheet = ft.CupertinoBottomSheet(
        ft.CupertinoActionSheet(
            title="Photo of a cat",
            message="What shall become of it?",
            actions=[
                ft.CupertinoActionSheetAction("Send", default=True, on_click=close),
                ft.CupertinoActionSheetAction("Copy", on_click=close),
                ft.CupertinoActionSheetAction("Delete", destructive=True, on_click=close),
            ],
            cancel=ft.CupertinoActionSheetAction("Cancel", on_click=close),
        )
    )
    return ft.FilledButton("More", on_click=lambda: page.show_dialog(sheet))


@wheels.page(ft.CupertinoBottomSheet)
def cupertino_bottom_sheet(page: ft.Page) -> ft.Control:
    picker = ft.CupertinoPicker([ft.Text(str(year)) for year in range(1950, 2026)], selected_index=40, tooltip="Year")
    sheet = ft.CupertinoBottomSheet(picker, height=216, padding=ft.Padding.only(top=6))
    return ft.FilledButton("Choose a year", on_click=lambda: page.show_dialog(sheet))


@wheels.page(ft.CupertinoContextMenu, ft.CupertinoContextMenuAction)
def cupertino_context_menu() -> ft.Control:
    def chosen(e: ft.Event[ft.CupertinoContextMenuAction]) -> None:
        shown.value = f"{e.control.content}!"

    shown = ft.Text("Press the box for long")
    menu = ft.CupertinoContextMenu(
        ft.Container(ft.Text("A box", color=ft.Colors.ON_PRIMARY), bgcolor=ft.Colors.PRIMARY, padding=30),
        [
            ft.CupertinoContextMenuAction("Open", default=True, trailing_icon=ft.Icons.OPEN_IN_NEW, on_click=chosen),
            ft.CupertinoContextMenuAction("Share", trailing_icon=ft.Icons.SHARE, on_click=chosen),
            ft.CupertinoContextMenuAction("Delete", destructive=True, trailing_icon=ft.Icons.DELETE, on_click=chosen),
        ],
    )
    return ft.Column([ft.Row([menu]), shown])


@wheels.page(ft.CupertinoSegmentedButton)
def cupertino_segmented_button() -> ft.Control:
    def chosen(e: ft.Event[ft.CupertinoSegmentedButton]) -> None:
        shown.value = f"Choice {e.control.selected_index}"

    shown = ft.Text("Choice 1")
    choices = [ft.Text("Day"), ft.Text("Week"), ft.Text("Month"), ft.Text("Year", disabled=True)]
    return ft.Column([ft.CupertinoSegmentedButton(choices, selected_index=1, on_change=chosen), shown])


@wheels.page(ft.CupertinoSlidingSegmentedButton)
def cupertino_sliding_segmented_button() -> ft.Control:
    def chosen(e: ft.Event[ft.CupertinoSlidingSegmentedButton]) -> None:
        shown.value = f"Choice {e.control.selected_index}"

    shown = ft.Text("Choice 0")
    choices = [ft.Text("Map"), ft.Text("Satellite"), ft.Text("Traffic")]
    return ft.Column([ft.CupertinoSlidingSegmentedButton(choices, on_change=chosen), shown])


@wheels.page(ft.CupertinoActivityIndicator)
def cupertino_activity_indicator() -> ft.Control:
    return ft.Row(
        [
            ft.CupertinoActivityIndicator(),
            ft.CupertinoActivityIndicator(radius=30, color=ft.CupertinoColors.ACTIVE_BLUE),
            ft.CupertinoActivityIndicator(radius=20, progress=0.6),
        ]
    )
