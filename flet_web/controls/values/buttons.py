"""Styles of buttons and menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.schema import field
from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, ControlStateValue, DurationValue, Number, PaddingValue
    from flet_web.controls.values.borders import BorderSide
    from flet_web.controls.values.enums import MouseCursor, VisualDensity
    from flet_web.controls.values.geometry import Alignment, Size
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text import TextStyle

__all__ = ["ButtonStyle", "MenuStyle"]


class ButtonStyle(Value):
    """How a button looks; most fields take one value, or one for each state of the button."""

    color: ControlStateValue[ColorValue] | None = None
    bgcolor: ControlStateValue[ColorValue] | None = None
    overlay_color: ControlStateValue[ColorValue] | None = None
    shadow_color: ControlStateValue[ColorValue] | None = None
    elevation: ControlStateValue[Number | None] | None = None
    animation_duration: DurationValue | None = None
    padding: ControlStateValue[PaddingValue] | None = None
    side: ControlStateValue[BorderSide] | None = None
    shape: ControlStateValue[OutlinedBorder] | None = None
    alignment: Alignment | None = None
    enable_feedback: bool | None = None
    text_style: ControlStateValue[TextStyle] | None = None
    icon_size: ControlStateValue[Number | None] | None = None
    icon_color: ControlStateValue[ColorValue] | None = None
    visual_density: VisualDensity | None = None
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    # Flutter draws elevation without a tint by now.
    surface_tint_color: ControlStateValue[ColorValue] | None = field(default=None, kw_only=True, python_only=True)


class MenuStyle(Value):
    """How a menu looks; most fields take one value, or one for each state of the menu."""

    alignment: Alignment | None = None
    bgcolor: ControlStateValue[ColorValue] | None = None
    shadow_color: ControlStateValue[ColorValue] | None = None
    elevation: ControlStateValue[Number | None] | None = None
    padding: ControlStateValue[PaddingValue] | None = None
    side: ControlStateValue[BorderSide] | None = None
    shape: ControlStateValue[OutlinedBorder] | None = None
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    fixed_size: ControlStateValue[Size] | None = None
    max_size: ControlStateValue[Size] | None = None
    min_size: ControlStateValue[Size] | None = None
    visual_density: VisualDensity | None = None
    surface_tint_color: ControlStateValue[ColorValue] | None = field(default=None, kw_only=True, python_only=True)
