"""What is dragged, and where it may be dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from flet_web.controls.control import Control
from flet_web.controls.interaction.pointer_events import Coordinate, Located
from flet_web.controls.values.enums.layout import Axis
from flet_web.engine.events import ControlEventHandler, Event, EventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.engine._typing import Self

    DragTargetPlainEvent = Event["DragTarget"]
    DragTargetLocatedEvent = Located["DragTarget"]
else:
    DragTargetPlainEvent, DragTargetLocatedEvent = Event, Located

__all__ = [
    "DragTarget",
    "DragTargetEvent",
    "DragTargetLeaveEvent",
    "DragWillAcceptEvent",
    "Draggable",
]


class Source:
    """Descriptor: the Draggable that an event tells of."""

    def __get__(self, event: object, owner: object = None) -> Draggable:
        told: DragWillAcceptEvent = cast("DragWillAcceptEvent", event)
        found = None if told.src_id is None else told.page.get_control(told.src_id)
        return cast("Draggable", found)


class DragWillAcceptEvent(DragTargetPlainEvent):
    """Something is dragged onto a DragTarget."""

    accept: bool
    """Whether it may be dropped there: it is of the same group."""
    src_id: int | None = None
    """Id of the Draggable."""
    src = Source()


class DragTargetLeaveEvent(DragTargetPlainEvent):
    """What is dragged has left a DragTarget."""

    src_id: int | None = None
    """Id of the Draggable."""
    src = Source()


class DragTargetEvent(DragTargetLocatedEvent):
    """Something is dragged over a DragTarget, or was dropped there. The place is the upper left corner of that."""

    src_id: int | None = None
    """Id of the Draggable."""
    src = Source()
    x = Coordinate("global_position", "x")
    y = Coordinate("global_position", "y")


class Draggable(Control, wire="Draggable"):
    """Can be dragged to a DragTarget of its group.

    A pointer drags it. By keyboard, Space picks it up, the arrow keys choose a target, Space drops it there and Escape
    puts it back.
    """

    content: Control
    """What is shown, and can be dragged."""
    group: str = "default"
    """It can be dropped on the targets that have the same."""
    content_when_dragging: Control | None = None
    """Shown in place of `content` while that is dragged. None: `content` stays."""
    content_feedback: Control | None = None
    """Shown at the pointer while it drags. None: `content`, half transparent."""
    axis: Axis | None = None
    """The only direction in which it moves. None: any."""
    affinity: Axis | None = None
    """The direction in which a pointer begins to drag it; in the other one it scrolls what is around. None: any."""
    max_simultaneous_drags: int | None = field(default=None, ge=0)
    """How many fingers may drag it at the same time; 0: none. None: as many as there are."""
    on_drag_start: ControlEventHandler[Self] | None = None
    """It begins to be dragged."""
    on_drag_complete: ControlEventHandler[Self] | None = None
    """It was dropped on a target that accepts it. `data` is the group."""


class DragTarget(Control, wire="DragTarget"):
    """A place where a Draggable of its group can be dropped."""

    content: Control
    """What is shown inside."""
    group: str = "default"
    """It accepts the Draggables that have the same."""
    on_will_accept: EventHandler[DragWillAcceptEvent] | None = None
    """Something is dragged onto it; the event tells whether it may be dropped there."""
    on_accept: EventHandler[DragTargetEvent] | None = None
    """A Draggable of the group was dropped on it."""
    on_leave: EventHandler[DragTargetLeaveEvent] | None = None
    """What was dragged onto it is dragged away, or let go without being dropped there."""
    on_move: EventHandler[DragTargetEvent] | None = None
    """Something is dragged over it."""
