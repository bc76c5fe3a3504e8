"""Buttons."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

buttons = Section("Buttons", ft.Icons.SMART_BUTTON, "What users press to get something done")


@buttons.page(ft.Button, ft.ElevatedButton, ft.FilledButton, ft.FilledTonalButton, ft.OutlinedButton, ft.TextButton)
def button() -> ft.Control:
    return ft.Row(
        [
            ft.FilledButton("Save", icon=ft.Icons.SAVE),
            ft.FilledTonalButton("Share"),
            ft.Button("Preview"),
            ft.ElevatedButton("Print", icon=ft.Icons.PRINT),
            ft.OutlinedButton("Rename"),
            ft.TextButton("Cancel"),
        ],
        wrap=True,
    )


@buttons.page(ft.IconButton, ft.FilledIconButton, ft.FilledTonalIconButton, ft.OutlinedIconButton)
def icon_button() -> ft.Control:
    def toggle(e: ft.Event[ft.IconButton]) -> None:
        e.control.selected = not e.control.selected

    return ft.Row(
        [
            ft.IconButton(
                ft.Icons.FAVORITE_BORDER, selected_icon=ft.Icons.FAVORITE, tooltip="Favorite", on_click=toggle
            ),
            ft.FilledIconButton(ft.Icons.PLAY_ARROW, tooltip="Play"),
            ft.FilledTonalIconButton(ft.Icons.SKIP_NEXT, tooltip="Next"),
            ft.OutlinedIconButton(ft.Icons.SHUFFLE, tooltip="Shuffle"),
        ],
        wrap=True,
    )


@buttons.page(ft.FloatingActionButton)
def floating_action_button() -> ft.Control:
    notes = ft.Column([ft.Text("Milk"), ft.Text("Bread")], scroll=ft.ScrollMode.AUTO)
    return ft.Pagelet(
        ft.Container(notes, padding=16),
        floating_action_button=ft.FloatingActionButton(
            "New note", icon=ft.Icons.ADD, on_click=lambda: notes.controls.append(ft.Text("Another note"))
        ),
        height=240,
    )


@buttons.page(ft.SegmentedButton, ft.Segment)
def segmented_button() -> ft.Control:
    shown = ft.Text("Shown: week")

    def changed(e: ft.Event[ft.SegmentedButton]) -> None:
        shown.value = f"Shown: {', '.join(e.control.selected)}"

    return ft.Column(
        [
            ft.SegmentedButton(
                [
                    ft.Segment("day", label="Day", icon=ft.Icons.CALENDAR_VIEW_DAY),
                    ft.Segment("week", label="Week"),
                    ft.Segment("month", label="Month"),
                ],
                selected=["week"],
                on_change=changed,
            ),
            shown,
        ],
        scroll=ft.ScrollMode.AUTO,
    )


@buttons.page(ft.Chip)
def chip() -> ft.Control:
    def remove(e: ft.Event[ft.Chip]) -> None:
        people.controls.remove(e.control)

    people = ft.Row(
        [ft.Chip(name, leading=ft.CircleAvatar(ft.Text(name[0])), on_delete=remove) for name in ("Ann", "Bob", "Cleo")],
        wrap=True,
    )
    filters = [ft.Chip(name, selected=name == "New", on_select=print) for name in ("New", "On sale", "In stock")]
    return ft.Column([people, ft.Row(list(filters), wrap=True)])
