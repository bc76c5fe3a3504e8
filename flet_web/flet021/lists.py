"""Controls with a list of children, which Flet 0.21 could clear."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.controls.layout import column, grid_view, list_view, responsive_row, row, stack
from flet_web.controls.page import view
from flet_web.engine.async_alias import async_alias

__all__ = ["Column", "GridView", "ListView", "ResponsiveRow", "Row", "Stack", "View"]


class Clearable:
    """Mixin of controls whose children can be removed all at once."""

    __slots__ = ()

    if TYPE_CHECKING:
        controls: Any
        _tree: Any

        def update(self) -> None: ...

    def clean(self) -> None:
        """Remove all children; shown at once."""
        self.controls.clear()
        if self._tree is not None:
            self.update()

    clean_async = async_alias(clean)


class Column(column.Column, Clearable):
    """Controls one below the other."""


class Row(row.Row, Clearable):
    """Controls side by side."""


class Stack(stack.Stack, Clearable):
    """Controls on top of each other, the last one uppermost; `left`, `top`, `right`, `bottom` place them."""


class ListView(list_view.ListView, Clearable):
    """A list that scrolls."""


class GridView(grid_view.GridView, Clearable):
    """A grid of cells of one size, which scrolls."""


class ResponsiveRow(responsive_row.ResponsiveRow, Clearable):
    """Controls in columns of equal width: each takes as many as its `col` says, on a further line if fewer are left."""


class View(view.View, Clearable):
    """All that is shown at one route: the content, a bar at the top, drawers at the sides."""
