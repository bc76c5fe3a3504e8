"""Room that the device leaves free."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import Number, PaddingValue

__all__ = ["SafeArea"]


def edge(side: str) -> Callable[[object], str | None]:
    """0.21 wrote `left=True` for `avoid_intrusions_left=True`; a number is a place in a Stack."""
    return lambda value: f"avoid_intrusions_{side}" if isinstance(value, bool) else None


class SafeArea(LayoutControl, AdaptiveControl, wire="SafeArea"):
    """Keeps its content clear of notches, rounded corners and system bars."""

    content: Control
    """What is shown inside."""
    avoid_intrusions_left: bool = True
    """Whether to keep clear of system bars at the left."""
    avoid_intrusions_top: bool = True
    """Whether to keep clear of system bars at the top."""
    avoid_intrusions_right: bool = True
    """Whether to keep clear of system bars at the right."""
    avoid_intrusions_bottom: bool = True
    """Whether to keep clear of system bars at the bottom."""
    maintain_bottom_view_padding: bool = False
    """Whether the space at the bottom stays when the screen keyboard comes up."""
    minimum_padding: PaddingValue = 0
    """Least space at each side, in logical pixels."""
    left: Number | bool | None = field(default=None, kw_only=True, redirect=edge("left"))
    top: Number | bool | None = field(default=None, kw_only=True, redirect=edge("top"))
    """In Flet 0.21, whether to keep clear of the upper edge; else the distance from it in a Stack."""
    right: Number | bool | None = field(default=None, kw_only=True, redirect=edge("right"))
    """In Flet 0.21, whether to keep clear of the right edge; else the distance from it in a Stack."""
    bottom: Number | bool | None = field(default=None, kw_only=True, redirect=edge("bottom"))
    """In Flet 0.21, whether to keep clear of the lower edge; else the distance from it in a Stack."""
    minimum: PaddingValue | None = alias("minimum_padding")
