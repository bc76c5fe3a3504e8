"""A list whose rows the user can move to other places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.controls.lists.list_view import ListView
from flet_web.engine.events import Event, EventHandler

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import Number
    from flet_web.controls.values.enums.inputs import MouseCursor

__all__ = ["OnReorderEvent", "ReorderableDragHandle", "ReorderableListView"]


class OnReorderEvent(Event["ReorderableListView"]):
    """The user moves a row of a ReorderableListView."""

    new_index: int | None = None
    """Where it is to be, from 0: `controls.insert(e.new_index, controls.pop(e.old_index))`. In `on_reorder_end`, how
    many rows are in front of its new place, the row itself included.
    """
    old_index: int | None = None
    """Where it was, from 0."""


class ReorderableDragHandle(LayoutControl, AdaptiveControl, wire="ReorderableDragHandle"):
    """By this the row of a ReorderableListView that it stands in can be moved: by mouse, by touch and by keyboard."""

    content: Control
    """What is seen of it, an icon as a rule."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: a hand that can grab."""


class ReorderableListView(ListView, wire="ReorderableListView"):
    """A list whose rows the user can move: by the handle of each row, after a long press by a finger, or by keyboard.

    The list shows the new order at once. `on_reorder` tells the program, which changes `controls`.
    """

    anchor: Number = 0.0
    """Where the first row begins, as a part of the visible length: 0.5 is its middle."""
    auto_scroller_velocity_scalar: Number | None = None
    """How fast the list scrolls while a row is held at its edge. None: 50."""
    header: Control | None = None
    """Stands in front of all rows, and cannot be moved."""
    footer: Control | None = None
    """Stands behind all rows, and cannot be moved."""
    show_default_drag_handles: bool = True
    """Whether each row has a handle, and can be moved after a long press. Else it takes a ReorderableDragHandle."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above the handles. None: a hand that can grab."""
    on_reorder: EventHandler[OnReorderEvent] | None = None
    """The user has moved a row from `old_index` to `new_index`."""
    on_reorder_start: EventHandler[OnReorderEvent] | None = None
    """The user has taken the row `old_index`."""
    on_reorder_end: EventHandler[OnReorderEvent] | None = None
    """The user has let go of the row: see `new_index`. It comes before `on_reorder`."""
