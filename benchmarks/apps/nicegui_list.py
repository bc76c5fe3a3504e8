"""The list of `flet_web_list.py` in NiceGUI."""

# pyright: basic
# mypy: ignore-errors

from __future__ import annotations

from apps.settings import ROWS
from fastapi import FastAPI
from nicegui import ui

app = FastAPI()


@ui.page("/")
def main() -> None:
    count = ui.label("count 0")

    async def on_count() -> None:
        count.text = f"count {int(count.text.split()[1]) + 1}"

    ui.button("count", on_click=on_count)
    with ui.list():
        for n in range(ROWS):
            with ui.item():
                with ui.item_section().props("avatar"):
                    ui.icon("person")
                with ui.item_section():
                    ui.item_label(f"row {n}")
                    ui.item_label("a subtitle").props("caption")


ui.run_with(app)
