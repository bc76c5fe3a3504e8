"""Inputs."""

from __future__ import annotations

import flet_web as ft
from catalogue import Section

inputs = Section("Inputs", ft.Icons.EDIT_NOTE, "Fields, boxes and sliders that users fill in")


@inputs.page(ft.TextField)
def text_field() -> ft.Control:
    greeting = ft.Text("Who are you?")

    def changed(e: ft.Event[ft.TextField]) -> None:
        greeting.value = f"Hello, {e.control.value or 'stranger'}!"

    return ft.Column(
        [
            ft.TextField(label="Name", helper="As your friends call you", on_change=changed),
            ft.TextField(label="Password", password=True, can_reveal_password=True),
            ft.TextField(label="Message", multiline=True, min_lines=2, max_length=200),
            greeting,
        ],
        spacing=16,
    )


@inputs.page(ft.AutofillGroup)
def autofill_group() -> ft.Control:
    return ft.AutofillGroup(
        ft.Column(
            [
                ft.TextField(label="E-mail", autofill_hints=ft.AutofillHint.EMAIL),
                ft.TextField(label="Password", password=True, autofill_hints=ft.AutofillHint.PASSWORD),
            ],
            spacing=16,
        )
    )


@inputs.page(ft.AutoComplete)
def auto_complete() -> ft.Control:
    cities = ["Amsterdam", "Athens", "Berlin", "Lisbon", "London", "Madrid", "Oslo", "Paris", "Prague", "Vienna"]
    chosen = ft.Text("Type a letter or two, such as p")

    def selected(e: ft.AutoCompleteSelectEvent) -> None:
        chosen.value = f"To {e.selection.value}"

    return ft.Column(
        [
            ft.AutoComplete(
                suggestions=[ft.AutoCompleteSuggestion(city.lower(), city) for city in cities], on_select=selected
            ),
            chosen,
        ]
    )


@inputs.page(ft.SearchBar)
def search_bar() -> ft.Control:
    async def open_view() -> None:
        await bar.open_view()

    async def choose(e: ft.Event[ft.ListTile]) -> None:
        await bar.close_view(str(e.control.title))

    colors = ["Amber", "Blue", "Cyan", "Green", "Indigo", "Lime"]
    bar = ft.SearchBar(
        [ft.ListTile(title=color, on_click=choose) for color in colors],
        bar_hint_text="Search colors",
        bar_leading=ft.Icon(ft.Icons.SEARCH),
        on_tap=open_view,
    )
    return bar


@inputs.page(ft.Checkbox)
def checkbox() -> ft.Control:
    return ft.Column(
        [
            ft.Checkbox("Milk", value=True),
            ft.Checkbox("Bread"),
            ft.Checkbox("Some of it", value=None, tristate=True),
            ft.Checkbox("Sold out", disabled=True),
        ]
    )


@inputs.page(ft.RadioGroup, ft.Radio)
def radio() -> ft.Control:
    chosen = ft.Text("By train")

    def changed(e: ft.Event[ft.RadioGroup]) -> None:
        chosen.value = f"By {e.control.value}"

    ways = ft.Column([ft.Radio(way.capitalize(), value=way) for way in ("train", "bicycle", "boat")])
    return ft.Column([ft.RadioGroup(ways, value="train", on_change=changed), chosen])


@inputs.page(ft.Switch)
def switch() -> ft.Control:
    return ft.Column(
        [
            ft.Switch("Wi-Fi", value=True),
            ft.Switch("Bluetooth"),
            ft.Switch("Flight mode", value=True, thumb_icon=ft.Icons.FLIGHT),
            ft.Switch("Not for you", disabled=True),
        ]
    )


@inputs.page(ft.Slider)
def slider() -> ft.Control:
    volume = ft.Text("Volume: 30")

    def changed(e: ft.Event[ft.Slider]) -> None:
        volume.value = f"Volume: {e.control.value:.0f}"

    return ft.Column(
        [
            volume,
            ft.Slider(value=30, max=100, divisions=10, label="{value} %", tooltip="Volume", on_change=changed),
        ]
    )


@inputs.page(ft.RangeSlider)
def range_slider() -> ft.Control:
    price = ft.Text("From 20 to 60 euros")

    def changed(e: ft.Event[ft.RangeSlider]) -> None:
        price.value = f"From {e.control.start_value:.0f} to {e.control.end_value:.0f} euros"

    return ft.Column([price, ft.RangeSlider(20, 60, max=100, divisions=20, label="{value}", on_change=changed)])


@inputs.page(ft.Dropdown, ft.DropdownOption)
def dropdown() -> ft.Control:
    chosen = ft.Text("Nothing chosen")

    def selected(e: ft.Event[ft.Dropdown]) -> None:
        chosen.value = f"Chosen: {e.control.value}"

    return ft.Column(
        [
            ft.Dropdown(
                label="Fruit",
                options=[
                    ft.DropdownOption("apple", "Apple"),
                    ft.DropdownOption("pear", "Pear", leading_icon=ft.Icons.STAR),
                    ft.DropdownOption("plum", "Plum"),
                ],
                on_select=selected,
                width=240,
            ),
            chosen,
        ]
    )


@inputs.page(ft.DropdownM2)
def dropdown_m2() -> ft.Control:
    return ft.DropdownM2(
        label="Size", value="M", options=[ft.dropdownm2.Option(size) for size in ("S", "M", "L")], width=240
    )
