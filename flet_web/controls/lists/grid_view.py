"""A grid that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl, ScrollableControl, shows_first_rows
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import Number, PaddingValue
    from flet_web.engine._typing import ListOf

__all__ = ["GridView"]


class GridView(LayoutControl, ScrollableControl, AdaptiveControl, wire="GridView"):
    """A grid of cells of one size, which scrolls."""

    controls: ListOf[Control] = field(default_factory=list, in_parts=shows_first_rows)
    """The cells, line by line."""
    horizontal: bool = False
    """Whether a line is a column, and the grid scrolls sideways."""
    reverse: bool = False
    """Whether the first line stands at the end."""
    runs_count: int = 1
    """Cells in a line, unless `max_extent` is set."""
    max_extent: int | None = None
    """Logical pixels that a cell takes of its line at most: as few cells as that allows share the line."""
    spacing: Number = 10
    """Logical pixels between two lines."""
    run_spacing: Number = 10
    """Logical pixels between two cells of a line."""
    child_aspect_ratio: Number = 1.0
    """Extent of a cell in its line over its extent from line to line; for lines that are rows, width over height."""
    padding: PaddingValue | None = None
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding."""
    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """How what is larger than its box is cut off. None: as the control does by itself."""
    semantic_child_count: int | None = None
    """How many cells screen readers are told of. None: as many as there are, in a grid of more than 100."""
    cache_extent: Number | None = None
    """Logical pixels beyond the visible part in which cells are put on the screen. None: half of its length."""
    build_controls_on_demand: bool = True
    """Whether a grid of more than 100 cells puts only those near the visible part on the screen."""
