"""`ft.margin`: 0.21's functions, and the class."""

from __future__ import annotations

from flet_web.controls.type_aliases import MarginValue, Number
from flet_web.controls.values.spacing import Margin

__all__ = ["Margin", "MarginValue", "all", "only", "symmetric"]

all = Margin.all


def symmetric(vertical: Number = 0, horizontal: Number = 0) -> Margin:
    """One distance for top and bottom, one for left and right."""
    return Margin.symmetric(vertical=vertical, horizontal=horizontal)


def only(left: Number = 0, top: Number = 0, right: Number = 0, bottom: Number = 0) -> Margin:
    """The distances that are given; the others are 0."""
    return Margin(left, top, right, bottom)
