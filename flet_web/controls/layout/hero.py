"""Content that flies from view to view."""

from __future__ import annotations

from flet_web.controls.control import Control, LayoutControl

__all__ = ["Hero"]


class Hero(LayoutControl, wire="Hero"):
    """Content that flies to its place in another view, where a Hero has the same `tag`, when the page goes there."""

    tag: str
    """What the two have in common; no two Heroes of one view do."""
    content: Control
    """What is shown inside."""
    transition_on_user_gestures: bool = False
    """Whether it flies along with a finger that swipes back, where the platform has that; browsers do not."""
