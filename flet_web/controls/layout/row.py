"""Controls side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl, ScrollableControl
from flet_web.controls.values.enums.layout import CrossAxisAlignment, MainAxisAlignment
from flet_web.engine.computed import computed
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import Number
    from flet_web.engine._typing import ListOf

__all__ = ["Row"]


class Row(LayoutControl, ScrollableControl, AdaptiveControl, wire="Row"):
    """Controls side by side."""

    _internals = computed({"host_expanded": True})

    controls: ListOf[Control] = field(default_factory=list)
    """The children, from the first to the last."""
    alignment: MainAxisAlignment = MainAxisAlignment.START
    """Where the children stand along the row."""
    vertical_alignment: CrossAxisAlignment = CrossAxisAlignment.CENTER
    """Where the children stand from top to bottom."""
    spacing: Number = 10
    """Logical pixels between two children."""
    tight: bool = False
    """Whether the row is only as wide as its children need."""
    wrap: bool = False
    """Whether children for which there is no room go to a further line."""
    run_spacing: Number = 10
    """Logical pixels between two lines of a row that wraps."""
    run_alignment: MainAxisAlignment = MainAxisAlignment.START
    """Where the lines stand when it wraps."""
    intrinsic_height: bool = False
    """Whether all children are as high as the highest."""
