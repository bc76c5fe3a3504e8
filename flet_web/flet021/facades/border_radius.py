"""`ft.border_radius`: 0.21's functions, and the class."""

from __future__ import annotations

from flet_web.controls.type_aliases import BorderRadiusValue, Number
from flet_web.controls.values.borders import BorderRadius

__all__ = ["BorderRadius", "BorderRadiusValue", "all", "horizontal", "only", "vertical"]

all = BorderRadius.all


def horizontal(left: Number = 0, right: Number = 0) -> BorderRadius:
    """One radius for the corners on the left, one for those on the right."""
    return BorderRadius.horizontal(left=left, right=right)


def vertical(top: Number = 0, bottom: Number = 0) -> BorderRadius:
    """One radius for the corners at the top, one for those at the bottom."""
    return BorderRadius.vertical(top=top, bottom=bottom)


def only(
    top_left: Number = 0, top_right: Number = 0, bottom_left: Number = 0, bottom_right: Number = 0
) -> BorderRadius:
    """The radii that are given; the others are 0."""
    return BorderRadius(top_left, top_right, bottom_left, bottom_right)
