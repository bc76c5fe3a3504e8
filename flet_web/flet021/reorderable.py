"""The handle of a row that can be moved, as 0.24 to 0.28 had it."""

from __future__ import annotations

from flet_web.controls.lists.reorderable_list_view import ReorderableDragHandle
from flet_web.engine.schema import Schema
from flet_web.flet021.stand_in import older

__all__ = ["ReorderableDraggable"]


class ReorderableDraggable(ReorderableDragHandle):
    """The handle of a row by its older name: `ReorderableDragHandle`."""

    index: int | None = older()
    """Number of the row. Nothing needs it: the list knows."""


Schema.older_orders = {**Schema.older_orders, f"{__name__}.ReorderableDraggable": ("index", "content")}
