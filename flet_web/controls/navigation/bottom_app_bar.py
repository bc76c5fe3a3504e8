"""The bar at the bottom of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.schema import field
from flet_web.controls.values.enums import ClipBehavior

if TYPE_CHECKING:
    from flet_web.controls.types import BorderRadiusValue, ColorValue, Number, PaddingValue
    from flet_web.controls.values import NotchShape

__all__ = ["BottomAppBar"]


class BottomAppBar(LayoutControl, wire="BottomAppBar"):
    """The bar at the bottom of a view."""

    content: Control | None = None
    bgcolor: ColorValue | None = None
    shadow_color: ColorValue | None = None
    padding: PaddingValue | None = None
    clip_behavior: ClipBehavior | None = None
    shape: NotchShape | None = None
    notch_margin: Number = 4.0
    elevation: Number | None = None
    border_radius: BorderRadiusValue | None = None
    surface_tint_color: ColorValue | None = field(default=None, python_only=True, kw_only=True)
    """Accepted for older programs: Material 3 does without it."""
