"""`ft.alignment`: 0.21's places by name, and the class."""

from __future__ import annotations

from flet_web.controls.values.enums.layout import Axis
from flet_web.controls.values.geometry import Alignment

__all__ = [
    "Alignment",
    "Axis",
    "bottom_center",
    "bottom_left",
    "bottom_right",
    "center",
    "center_left",
    "center_right",
    "top_center",
    "top_left",
    "top_right",
]

top_left = Alignment.TOP_LEFT
top_center = Alignment.TOP_CENTER
top_right = Alignment.TOP_RIGHT
center_left = Alignment.CENTER_LEFT
center = Alignment.CENTER
center_right = Alignment.CENTER_RIGHT
bottom_left = Alignment.BOTTOM_LEFT
bottom_center = Alignment.BOTTOM_CENTER
bottom_right = Alignment.BOTTOM_RIGHT
