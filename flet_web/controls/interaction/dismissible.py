"""What can be swiped away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.controls.values.duration import Duration
from flet_web.controls.values.enums.inputs import DismissDirection
from flet_web.engine.async_alias import async_alias
from flet_web.engine.events import ControlEventHandler, Event, EventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import DurationValue, Number
    from flet_web.engine._typing import Self
    from flet_web.engine.call import Call

    DismissibleEvent = Event["Dismissible"]
else:
    DismissibleEvent = Event

__all__ = ["Dismissible", "DismissibleDismissEvent", "DismissibleUpdateEvent"]


class DismissibleDismissEvent(DismissibleEvent):
    """A Dismissible was swiped away, or is about to be."""

    direction: DismissDirection
    """Which way."""


class DismissibleUpdateEvent(DismissibleEvent):
    """A Dismissible is moved."""

    direction: DismissDirection
    """Which way."""
    progress: float
    """How far, from 0.0 to 1.0, which is its whole width or height."""
    reached: bool
    """Whether it is beyond the threshold."""
    previous_reached: bool
    """Whether it was at the last event."""


class Dismissible(LayoutControl, AdaptiveControl, wire="Dismissible"):
    """Can be swiped away. The handler of `on_dismiss` has to take it off the page.

    By keyboard, Delete dismisses it, and Shift with Delete does the other way.
    """

    content: Control
    """What is shown inside."""
    background: Control | None = None
    """Shown behind the content as that is moved. None: nothing."""
    secondary_background: Control | None = None
    """Shown in place of `background` while the content is moved to the left (from right to left: the right) or up."""
    dismiss_direction: DismissDirection = DismissDirection.HORIZONTAL
    """Which ways it can be swiped."""
    dismiss_thresholds: dict[DismissDirection, Number | None] = field(default_factory=dict)
    """By direction, for which part of its size it has to be moved, from 0.0 to 1.0; 1.0: it does not leave that way.

    A direction that is not mentioned has 0.4. Fast swipes may be shorter.
    """
    movement_duration: DurationValue = field(default_factory=lambda: Duration(milliseconds=200))
    """How long it takes to leave, or to go back: milliseconds, or a Duration."""
    resize_duration: DurationValue = field(default_factory=lambda: Duration(milliseconds=300))
    """How long its place takes to close when it has left: milliseconds, or a Duration."""
    cross_axis_end_offset: Number = 0.0
    """How far it moves aside on its way, as a part of its height (of its width, if it moves up or down)."""
    on_update: EventHandler[DismissibleUpdateEvent] | None = None
    """It is moved."""
    on_dismiss: EventHandler[DismissibleDismissEvent] | None = None
    """It has left, and its place has closed."""
    on_confirm_dismiss: EventHandler[DismissibleDismissEvent] | None = None
    """It was swiped away, and waits for `confirm_dismiss()`."""
    on_resize: ControlEventHandler[Self] | None = None
    """Its place closes; told for each step."""

    def confirm_dismiss(self, dismiss: bool) -> Call[None]:
        """Answer `on_confirm_dismiss`: let it leave, or put it back."""
        return self._call("confirm_dismiss", {"dismiss": dismiss})

    confirm_dismiss_async = async_alias(confirm_dismiss)
