"""Boxes that the pointer goes through."""

from __future__ import annotations

from flet_web.controls.control import Control, LayoutControl

__all__ = ["TransparentPointer"]


class TransparentPointer(LayoutControl, wire="TransparentPointer"):
    """Lets what lies below it in a Stack hear of the pointer too, besides its content."""

    content: Control | None = None
    """What is shown. None: nothing."""
