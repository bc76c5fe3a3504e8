"""Room that the device leaves free."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.controls.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.types import Number, PaddingValue

__all__ = ["SafeArea"]


def edge(side: str) -> Callable[[object], str | None]:
    """0.21 wrote `left=True` for `avoid_intrusions_left=True`; a number is a place in a Stack."""
    return lambda value: f"avoid_intrusions_{side}" if isinstance(value, bool) else None


class SafeArea(LayoutControl, AdaptiveControl, wire="SafeArea"):
    """Keeps its content clear of notches, rounded corners and system bars."""

    content: Control
    avoid_intrusions_left: bool = True
    avoid_intrusions_top: bool = True
    avoid_intrusions_right: bool = True
    avoid_intrusions_bottom: bool = True
    maintain_bottom_view_padding: bool = False
    minimum_padding: PaddingValue = 0
    left: Number | bool | None = field(default=None, kw_only=True, moves=edge("left"))
    top: Number | bool | None = field(default=None, kw_only=True, moves=edge("top"))
    right: Number | bool | None = field(default=None, kw_only=True, moves=edge("right"))
    bottom: Number | bool | None = field(default=None, kw_only=True, moves=edge("bottom"))
    minimum: PaddingValue | None = alias("minimum_padding")
