"""A box that stands for something to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.values import Colors

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, Number

__all__ = ["Placeholder"]


class Placeholder(LayoutControl, wire="Placeholder"):
    """A crossed box, where something else will be one day."""

    content: Control | None = None
    """Shown inside the box."""
    color: ColorValue = Colors.BLUE_GREY_700
    fallback_height: Number = 400.0
    """Height where nothing else gives it one, in logical pixels."""
    fallback_width: Number = 400.0
    """Width where nothing else gives it one, in logical pixels."""
    stroke_width: Number | None = 2.0
