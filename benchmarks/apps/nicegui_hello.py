"""The program of `flet_web_hello.py` in NiceGUI."""

# pyright: basic
# mypy: ignore-errors

from __future__ import annotations

import os

from nicegui import ui


@ui.page("/")
def main() -> None:
    ui.label("hello")


ui.run(port=int(os.environ["FLET_SERVER_PORT"]), host="127.0.0.1", show=False, reload=False)
