"""Sheets that rise from the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, DialogControl
from flet_web.controls.schema import alias
from flet_web.controls.values.enums import ClipBehavior

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, Number
    from flet_web.controls.values import AnimationStyle, BoxConstraints, OutlinedBorder

__all__ = ["BottomSheet"]


class BottomSheet(DialogControl, wire="BottomSheet", positional_021=("content", "open")):
    """A sheet that rises from the bottom of the page."""

    content: Control
    elevation: Number | None = None
    bgcolor: ColorValue | None = None
    dismissible: bool = True
    draggable: bool = False
    show_drag_handle: bool = False
    use_safe_area: bool = True
    scrollable: bool = False
    """Whether it may be higher than half the page."""
    fullscreen: bool = False
    maintain_bottom_view_insets_padding: bool = True
    animation_style: AnimationStyle | None = None
    size_constraints: BoxConstraints | None = None
    clip_behavior: ClipBehavior | None = None
    shape: OutlinedBorder | None = None
    barrier_color: ColorValue | None = None
    enable_drag: bool | None = alias("draggable")
    is_scroll_controlled: bool | None = alias("scrollable")
