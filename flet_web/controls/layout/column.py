"""Controls one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, ControlList, LayoutControl, ScrollableControl
from flet_web.controls.schema import field
from flet_web.controls.values.enums import CrossAxisAlignment, MainAxisAlignment

if TYPE_CHECKING:
    from flet_web.controls.types import Number

__all__ = ["Column"]


class Column(
    ControlList, LayoutControl, ScrollableControl, AdaptiveControl, wire="Column", hints={"host_expanded": True}
):
    """Controls one below the other."""

    controls: list[Control] = field(default_factory=list)
    alignment: MainAxisAlignment = MainAxisAlignment.START
    """Where the children stand along the column."""
    horizontal_alignment: CrossAxisAlignment = CrossAxisAlignment.START
    spacing: Number = 10
    """Logical pixels between two children."""
    tight: bool = False
    """Whether the column is only as high as its children need."""
    wrap: bool = False
    run_spacing: Number = 10
    """Logical pixels between two lines of a column that wraps."""
    run_alignment: MainAxisAlignment = MainAxisAlignment.START
    intrinsic_width: bool = False
    """Whether all children are as wide as the widest."""
