"""A list that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl, ScrollableControl, shows_first_rows
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import Number, PaddingValue
    from flet_web.engine._typing import ListOf

__all__ = ["ListView"]


class ListView(LayoutControl, ScrollableControl, AdaptiveControl, wire="ListView"):
    """A list that scrolls."""

    controls: ListOf[Control] = field(default_factory=list, in_parts=shows_first_rows)
    """The children, from the first to the last."""
    horizontal: bool = False
    """Whether the children stand side by side."""
    reverse: bool = False
    """Whether the first child stands at the end."""
    spacing: Number = 0
    """Logical pixels between two children."""
    item_extent: Number | None = None
    """Logical pixels that each child takes along the list. None: as many as it needs."""
    first_item_prototype: bool = False
    """Whether all children are as long as the first one."""
    prototype_item: Control | None = None
    """All children are as long as this one, which is laid out and not shown."""
    divider_thickness: Number = 0
    """Logical pixels of the line between two children; 0 shows none."""
    padding: PaddingValue | None = None
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding."""
    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """How what is larger than its box is cut off. None: as the control does by itself."""
    semantic_child_count: int | None = None
    """How many children screen readers are told of. None: as many as there are, in a list of more than 100."""
    cache_extent: Number | None = None
    """Logical pixels beyond the visible part in which children are put on the screen. None: half of its length."""
    build_controls_on_demand: bool = True
    """Whether a list of more than 100 puts only the children near the visible part on the screen."""
