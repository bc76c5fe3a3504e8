"""The counter in NiceGUI."""

# Checked loosely: NiceGUI lives in an environment of its own, where no type checker runs.
# pyright: basic
# mypy: ignore-errors

from __future__ import annotations

from fastapi import FastAPI
from nicegui import ui

app = FastAPI()


@ui.page("/")
def main() -> None:
    number = ui.label("0").style("font-size: 60px; color: #ff00ff")

    async def add() -> None:
        number.text = str(int(number.text) + 1)

    ui.button(icon="add", on_click=add).props('aria-label="add"')


ui.run_with(app)
