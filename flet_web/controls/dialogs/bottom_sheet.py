"""Sheets that rise from the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, DialogControl
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.engine.schema import alias

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number
    from flet_web.controls.values.animation import AnimationStyle
    from flet_web.controls.values.decoration import BoxConstraints
    from flet_web.controls.values.shapes import OutlinedBorder

__all__ = ["BottomSheet"]


class BottomSheet(DialogControl, wire="BottomSheet"):
    """A sheet that rises from the bottom of the page."""

    content: Control
    """What is shown inside."""
    elevation: Number | None = None
    """Height above what is below it, which its shadow shows, in logical pixels. None: that of the theme."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    dismissible: bool = True
    """Whether a click beside it closes it."""
    draggable: bool = False
    """Whether the user can drag it down to close it."""
    show_drag_handle: bool = False
    """Whether there is a handle at the top."""
    use_safe_area: bool = True
    """Whether it keeps clear of the system's bars."""
    scrollable: bool = False
    """Whether it may be higher than half the page."""
    fullscreen: bool = False
    """Whether it takes the whole height."""
    maintain_bottom_view_insets_padding: bool = True
    """Whether it stays above the screen keyboard."""
    animation_style: AnimationStyle | None = None
    """How it comes and goes. None: as the theme says."""
    size_constraints: BoxConstraints | None = None
    """Least and largest size."""
    clip_behavior: ClipBehavior | None = None
    """How what is larger than its box is cut off. None: as the control does by itself."""
    shape: OutlinedBorder | None = None
    """Its outline. None: that of the theme."""
    barrier_color: ColorValue | None = None
    """Color over the page behind it. None: that of the theme."""
    enable_drag: bool | None = alias("draggable")
    is_scroll_controlled: bool | None = alias("scrollable")

    def _closes_without_choice(self) -> bool:
        return self.dismissible or self.draggable
