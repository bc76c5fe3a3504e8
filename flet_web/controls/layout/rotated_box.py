"""Boxes that are turned."""

from __future__ import annotations

from flet_web.controls.control import Control, LayoutControl

__all__ = ["RotatedBox"]


class RotatedBox(LayoutControl, wire="RotatedBox"):
    """Turns its content by quarters, and takes the room that it needs when turned: `rotate` leaves that as it was."""

    quarter_turns: int = 0
    """How many quarters of a turn, clockwise."""
    content: Control | None = None
    """What is turned. None: nothing."""
