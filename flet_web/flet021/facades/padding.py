"""`ft.padding`: 0.21's functions, and the class."""

from __future__ import annotations

from flet_web.controls.type_aliases import Number, PaddingValue
from flet_web.controls.values.spacing import Padding

__all__ = ["Padding", "PaddingValue", "all", "only", "symmetric"]

all = Padding.all


def symmetric(vertical: Number = 0, horizontal: Number = 0) -> Padding:
    """One distance for top and bottom, one for left and right."""
    return Padding.symmetric(vertical=vertical, horizontal=horizontal)


def only(left: Number = 0, top: Number = 0, right: Number = 0, bottom: Number = 0) -> Padding:
    """The distances that are given; the others are 0."""
    return Padding(left, top, right, bottom)
