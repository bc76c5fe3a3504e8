"""Controls side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, ControlList, LayoutControl, ScrollableControl
from flet_web.controls.schema import field
from flet_web.controls.values.enums import CrossAxisAlignment, MainAxisAlignment

if TYPE_CHECKING:
    from flet_web.controls.types import Number

__all__ = ["Row"]


class Row(ControlList, LayoutControl, ScrollableControl, AdaptiveControl, wire="Row", hints={"host_expanded": True}):
    """Controls side by side."""

    controls: list[Control] = field(default_factory=list)
    alignment: MainAxisAlignment = MainAxisAlignment.START
    """Where the children stand along the row."""
    vertical_alignment: CrossAxisAlignment = CrossAxisAlignment.CENTER
    spacing: Number = 10
    """Logical pixels between two children."""
    tight: bool = False
    """Whether the row is only as wide as its children need."""
    wrap: bool = False
    run_spacing: Number = 10
    """Logical pixels between two lines of a row that wraps."""
    run_alignment: MainAxisAlignment = MainAxisAlignment.START
    intrinsic_height: bool = False
    """Whether all children are as high as the highest."""
