"""Sheets that rise from the bottom, as on iOS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, DialogControl
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number, PaddingValue

__all__ = ["CupertinoBottomSheet"]


class CupertinoBottomSheet(DialogControl, wire="CupertinoBottomSheet"):
    """A sheet that rises from the bottom of the page, for pickers and action sheets."""

    content: Control
    """What is shown inside."""
    modal: bool = False
    """Whether it stays when the user clicks beside it, presses Escape, or drags it down."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the system, and none behind an action sheet."""
    height: Number | None = field(default=None, ge=0)
    """Height in logical pixels. None: that of the content, or 220 for a picker."""
    padding: PaddingValue | None = None
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding."""

    def _closes_without_choice(self) -> bool:
        return not self.modal
