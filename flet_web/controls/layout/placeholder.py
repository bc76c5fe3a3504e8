"""A box that stands for something to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.values.material_colors import Colors

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number

__all__ = ["Placeholder"]


class Placeholder(LayoutControl, wire="Placeholder"):
    """A crossed box, where something else will be one day."""

    content: Control | None = None
    """Shown inside the box."""
    color: ColorValue = Colors.BLUE_GREY_700
    """Color of the content: text, icon or line. None: that of the theme."""
    fallback_height: Number = 400.0
    """Height where nothing else gives it one, in logical pixels."""
    fallback_width: Number = 400.0
    """Width where nothing else gives it one, in logical pixels."""
    stroke_width: Number | None = 2.0
    """Thickness of the line in logical pixels."""
