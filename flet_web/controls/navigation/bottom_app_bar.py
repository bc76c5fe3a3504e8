"""The bar at the bottom of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BorderRadiusValue, ColorValue, Number, PaddingValue
    from flet_web.controls.values.shapes import NotchShape

__all__ = ["BottomAppBar"]


class BottomAppBar(LayoutControl, wire="BottomAppBar"):
    """The bar at the bottom of a view."""

    content: Control | None = None
    """What is shown inside."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: that of the theme."""
    padding: PaddingValue | None = None
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding."""
    clip_behavior: ClipBehavior | None = None
    """How what is larger than its box is cut off. None: as the control does by itself."""
    shape: NotchShape | None = None
    """Its outline. None: that of the theme."""
    notch_margin: Number = 4.0
    """Space between the bar and the button in its notch, in logical pixels."""
    elevation: Number | None = None
    """Height above what is below it, which its shadow shows, in logical pixels. None: that of the theme."""
    border_radius: BorderRadiusValue | None = None
    """Rounding of the corners in logical pixels, one for all or a BorderRadius."""
    surface_tint_color: ColorValue | None = field(default=None, python_only=True, kw_only=True)
    """Accepted for older programs: Material 3 does without it."""
