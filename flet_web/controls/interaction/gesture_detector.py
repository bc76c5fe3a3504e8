"""Gestures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.controls.interaction.pointer_events import (
    DragDownEvent,
    DragEndEvent,
    DragStartEvent,
    DragUpdateEvent,
    ForcePressEvent,
    HoverEvent,
    LongPressDownEvent,
    LongPressEndEvent,
    LongPressMoveUpdateEvent,
    LongPressStartEvent,
    PointerEvent,
    ScaleEndEvent,
    ScaleStartEvent,
    ScaleUpdateEvent,
    ScrollEvent,
    TapEvent,
    TapMoveEvent,
)
from flet_web.controls.values.enums.inputs import MouseCursor, PointerDeviceType
from flet_web.engine.events import ControlEventHandler, EventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.engine._typing import OptionalListOf, Self

__all__ = ["GestureDetector"]


class GestureDetector(LayoutControl, AdaptiveControl, wire="GestureDetector"):
    """Tells of gestures on its content."""

    content: Control | None = None
    """What is shown inside."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: as the control does by itself."""
    drag_interval: int = 0
    """Milliseconds between two events of a drag, at least."""
    hover_interval: int = 0
    """Milliseconds between two `on_hover`, at least."""
    multi_tap_touches: int = 0
    """How many fingers a multi tap takes."""
    exclude_from_semantics: bool = False
    """Whether screen readers leave it out."""
    on_force_press_start: EventHandler[ForcePressEvent[Self]] | None = None
    """A press with force has begun; the event tells the pressure."""
    on_force_press_peak: EventHandler[ForcePressEvent[Self]] | None = None
    """A press with force is strongest; the event tells the pressure."""
    on_force_press_update: EventHandler[ForcePressEvent[Self]] | None = None
    """A press with force has changed; the event tells the pressure."""
    on_force_press_end: EventHandler[ForcePressEvent[Self]] | None = None
    """A press with force has ended; the event tells the pressure."""
    trackpad_scroll_causes_scale: bool = False
    """Whether scrolling with two fingers on a trackpad counts as a pinch."""
    allowed_devices: OptionalListOf[PointerDeviceType] = field(default=None)
    """Kinds of pointing devices whose gestures count. None: all."""
    on_tap: EventHandler[TapEvent[Self]] | None = None
    """A tap or a click."""
    on_tap_down: EventHandler[TapEvent[Self]] | None = None
    """A tap begins, at the place that the event tells."""
    on_tap_up: EventHandler[TapEvent[Self]] | None = None
    """A tap ends, at the place that the event tells."""
    on_tap_move: EventHandler[TapMoveEvent[Self]] | None = None
    """The pointer moves while it is pressed."""
    on_tap_cancel: ControlEventHandler[Self] | None = None
    """A tap has begun and did not become one."""
    on_multi_tap: EventHandler[TapEvent[Self]] | None = None
    """A tap with several fingers; the event tells whether they were as many as asked for."""
    on_multi_long_press: EventHandler[LongPressEndEvent[Self]] | None = None
    """A long press with several fingers."""
    on_secondary_tap: ControlEventHandler[Self] | None = None
    """A tap with the right button."""
    on_secondary_tap_down: EventHandler[TapEvent[Self]] | None = None
    """A tap with the right button begins, at the place that the event tells."""
    on_secondary_tap_up: EventHandler[TapEvent[Self]] | None = None
    """A tap with the right button ends."""
    on_secondary_tap_cancel: ControlEventHandler[Self] | None = None
    """A tap with the right button has begun and did not become one."""
    on_tertiary_tap_down: EventHandler[TapEvent[Self]] | None = None
    """A tap with the middle button begins, at the place that the event tells."""
    on_tertiary_tap_up: EventHandler[TapEvent[Self]] | None = None
    """A tap with the middle button ends."""
    on_tertiary_tap_cancel: ControlEventHandler[Self] | None = None
    """A tap with the middle button has begun and did not become one."""
    on_long_press_down: EventHandler[LongPressDownEvent[Self]] | None = None
    """A long press begins, at the place that the event tells."""
    on_long_press_cancel: ControlEventHandler[Self] | None = None
    """A long press has begun and did not become one."""
    on_long_press: ControlEventHandler[Self] | None = None
    """The user has kept it pressed for half a second."""
    on_long_press_start: EventHandler[LongPressStartEvent[Self]] | None = None
    """A long press is recognized, at the place that the event tells."""
    on_long_press_move_update: EventHandler[LongPressMoveUpdateEvent[Self]] | None = None
    """The pointer has moved during a long press."""
    on_long_press_up: ControlEventHandler[Self] | None = None
    """A long press ends."""
    on_long_press_end: EventHandler[LongPressEndEvent[Self]] | None = None
    """The finger or button of a long press is let go, at the place that the event tells."""
    on_secondary_long_press_down: EventHandler[LongPressDownEvent[Self]] | None = None
    """A long press with the right button begins, at the place that the event tells."""
    on_secondary_long_press_cancel: ControlEventHandler[Self] | None = None
    """A long press with the right button has begun and did not become one."""
    on_secondary_long_press: ControlEventHandler[Self] | None = None
    """A long press with the right button."""
    on_secondary_long_press_start: EventHandler[LongPressStartEvent[Self]] | None = None
    """A long press with the right button is recognized, at the place that the event tells."""
    on_secondary_long_press_move_update: EventHandler[LongPressMoveUpdateEvent[Self]] | None = None
    """The pointer has moved during a long press with the right button."""
    on_secondary_long_press_up: ControlEventHandler[Self] | None = None
    """A long press with the right button ends."""
    on_secondary_long_press_end: EventHandler[LongPressEndEvent[Self]] | None = None
    """The finger or button of a long press with the right button is let go, at the place that the event tells."""
    on_tertiary_long_press_down: EventHandler[LongPressDownEvent[Self]] | None = None
    """A long press with the middle button begins, at the place that the event tells."""
    on_tertiary_long_press_cancel: ControlEventHandler[Self] | None = None
    """A long press with the middle button has begun and did not become one."""
    on_tertiary_long_press: ControlEventHandler[Self] | None = None
    """A long press with the middle button."""
    on_tertiary_long_press_start: EventHandler[LongPressStartEvent[Self]] | None = None
    """A long press with the middle button is recognized, at the place that the event tells."""
    on_tertiary_long_press_move_update: EventHandler[LongPressMoveUpdateEvent[Self]] | None = None
    """The pointer has moved during a long press with the middle button."""
    on_tertiary_long_press_up: ControlEventHandler[Self] | None = None
    """A long press with the middle button ends."""
    on_tertiary_long_press_end: EventHandler[LongPressEndEvent[Self]] | None = None
    """The finger or button of a long press with the middle button is let go, at the place that the event tells."""
    on_double_tap: ControlEventHandler[Self] | None = None
    """Two taps, one shortly after the other."""
    on_double_tap_down: EventHandler[TapEvent[Self]] | None = None
    """The second tap of a double tap begins, at the place that the event tells."""
    on_double_tap_cancel: ControlEventHandler[Self] | None = None
    """A double tap has begun and did not become one."""
    on_horizontal_drag_down: EventHandler[DragDownEvent[Self]] | None = None
    """The pointer is down, and may begin a drag from side to side."""
    on_horizontal_drag_start: EventHandler[DragStartEvent[Self]] | None = None
    """A drag from side to side begins, at the place that the event tells."""
    on_horizontal_drag_update: EventHandler[DragUpdateEvent[Self]] | None = None
    """The pointer has moved in a drag from side to side; the event tells how far."""
    on_horizontal_drag_end: EventHandler[DragEndEvent[Self]] | None = None
    """A drag from side to side ends; the event tells how fast."""
    on_horizontal_drag_cancel: ControlEventHandler[Self] | None = None
    """The pointer was down and no drag from side to side came of it."""
    on_vertical_drag_down: EventHandler[DragDownEvent[Self]] | None = None
    """The pointer is down, and may begin a drag up or down."""
    on_vertical_drag_start: EventHandler[DragStartEvent[Self]] | None = None
    """A drag up or down begins, at the place that the event tells."""
    on_vertical_drag_update: EventHandler[DragUpdateEvent[Self]] | None = None
    """The pointer has moved in a drag up or down; the event tells how far."""
    on_vertical_drag_end: EventHandler[DragEndEvent[Self]] | None = None
    """A drag up or down ends; the event tells how fast."""
    on_vertical_drag_cancel: ControlEventHandler[Self] | None = None
    """The pointer was down and no drag up or down came of it."""
    on_pan_down: EventHandler[DragDownEvent[Self]] | None = None
    """The pointer is down, and may begin a drag in any direction."""
    on_pan_start: EventHandler[DragStartEvent[Self]] | None = None
    """A drag in any direction begins, at the place that the event tells."""
    on_pan_update: EventHandler[DragUpdateEvent[Self]] | None = None
    """The pointer has moved in a drag in any direction; the event tells how far."""
    on_pan_end: EventHandler[DragEndEvent[Self]] | None = None
    """A drag in any direction ends; the event tells how fast."""
    on_pan_cancel: ControlEventHandler[Self] | None = None
    """The pointer was down and no drag in any direction came of it."""
    on_right_pan_start: EventHandler[PointerEvent[Self]] | None = None
    """A drag with the right button begins."""
    on_right_pan_update: EventHandler[PointerEvent[Self]] | None = None
    """The pointer has moved in a drag with the right button."""
    on_right_pan_end: EventHandler[PointerEvent[Self]] | None = None
    """A drag with the right button ends."""
    on_scale_start: EventHandler[ScaleStartEvent[Self]] | None = None
    """Two fingers begin to pinch."""
    on_scale_update: EventHandler[ScaleUpdateEvent[Self]] | None = None
    """The fingers of a pinch have moved; `scale` says how far."""
    on_scale_end: EventHandler[ScaleEndEvent[Self]] | None = None
    """The fingers of a pinch are gone."""
    on_hover: EventHandler[HoverEvent[Self]] | None = None
    """The pointer moves above it; the event tells where."""
    on_enter: EventHandler[HoverEvent[Self]] | None = None
    """The pointer comes above it."""
    on_exit: EventHandler[HoverEvent[Self]] | None = None
    """The pointer leaves it."""
    on_scroll: EventHandler[ScrollEvent[Self]] | None = None
    """The wheel was turned; the event tells how far."""
