"""A list that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, ControlList, LayoutControl, ScrollableControl
from flet_web.controls.schema import field
from flet_web.controls.values.enums import ClipBehavior

if TYPE_CHECKING:
    from flet_web.controls.types import Number, PaddingValue

__all__ = ["ListView"]


class ListView(ControlList, LayoutControl, ScrollableControl, AdaptiveControl, wire="ListView"):
    """A list that scrolls."""

    controls: list[Control] = field(default_factory=list)
    horizontal: bool = False
    reverse: bool = False
    spacing: Number = 0
    item_extent: Number | None = None
    """Height of each child, which makes scrolling far cheaper."""
    first_item_prototype: bool = False
    prototype_item: Control | None = None
    divider_thickness: Number = 0
    """0 shows no dividers."""
    padding: PaddingValue | None = None
    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    semantic_child_count: int | None = None
    cache_extent: Number | None = None
    """Logical pixels beyond the visible part in which children are built ahead."""
    build_controls_on_demand: bool = True
