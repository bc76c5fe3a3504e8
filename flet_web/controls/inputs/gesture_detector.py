"""Gestures."""

from __future__ import annotations

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.controls.events import ControlEventHandler, EventHandler
from flet_web.controls.inputs.pointer_events import (
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
from flet_web.controls.values.enums import MouseCursor, PointerDeviceType

__all__ = ["GestureDetector"]


class GestureDetector(LayoutControl, AdaptiveControl, wire="GestureDetector"):
    """Tells of gestures on its content."""

    content: Control | None = None
    mouse_cursor: MouseCursor | None = None
    drag_interval: int = 0
    """Milliseconds between two events of a drag, at least."""
    hover_interval: int = 0
    """Milliseconds between two `on_hover`, at least."""
    multi_tap_touches: int = 0
    """How many fingers a multi tap takes."""
    exclude_from_semantics: bool = False
    on_force_press_start: EventHandler[ForcePressEvent[GestureDetector]] | None = None
    on_force_press_peak: EventHandler[ForcePressEvent[GestureDetector]] | None = None
    on_force_press_update: EventHandler[ForcePressEvent[GestureDetector]] | None = None
    on_force_press_end: EventHandler[ForcePressEvent[GestureDetector]] | None = None
    trackpad_scroll_causes_scale: bool = False
    allowed_devices: list[PointerDeviceType] | None = None
    on_tap: EventHandler[TapEvent[GestureDetector]] | None = None
    on_tap_down: EventHandler[TapEvent[GestureDetector]] | None = None
    on_tap_up: EventHandler[TapEvent[GestureDetector]] | None = None
    on_tap_move: EventHandler[TapMoveEvent[GestureDetector]] | None = None
    on_tap_cancel: ControlEventHandler[GestureDetector] | None = None
    on_multi_tap: EventHandler[TapEvent[GestureDetector]] | None = None
    on_multi_long_press: EventHandler[LongPressEndEvent[GestureDetector]] | None = None
    on_secondary_tap: ControlEventHandler[GestureDetector] | None = None
    on_secondary_tap_down: EventHandler[TapEvent[GestureDetector]] | None = None
    on_secondary_tap_up: EventHandler[TapEvent[GestureDetector]] | None = None
    on_secondary_tap_cancel: ControlEventHandler[GestureDetector] | None = None
    on_tertiary_tap_down: EventHandler[TapEvent[GestureDetector]] | None = None
    on_tertiary_tap_up: EventHandler[TapEvent[GestureDetector]] | None = None
    on_tertiary_tap_cancel: ControlEventHandler[GestureDetector] | None = None
    on_long_press_down: EventHandler[LongPressDownEvent[GestureDetector]] | None = None
    on_long_press_cancel: ControlEventHandler[GestureDetector] | None = None
    on_long_press: ControlEventHandler[GestureDetector] | None = None
    on_long_press_start: EventHandler[LongPressStartEvent[GestureDetector]] | None = None
    on_long_press_move_update: EventHandler[LongPressMoveUpdateEvent[GestureDetector]] | None = None
    on_long_press_up: ControlEventHandler[GestureDetector] | None = None
    on_long_press_end: EventHandler[LongPressEndEvent[GestureDetector]] | None = None
    on_secondary_long_press_down: EventHandler[LongPressDownEvent[GestureDetector]] | None = None
    on_secondary_long_press_cancel: ControlEventHandler[GestureDetector] | None = None
    on_secondary_long_press: ControlEventHandler[GestureDetector] | None = None
    on_secondary_long_press_start: EventHandler[LongPressStartEvent[GestureDetector]] | None = None
    on_secondary_long_press_move_update: EventHandler[LongPressMoveUpdateEvent[GestureDetector]] | None = None
    on_secondary_long_press_up: ControlEventHandler[GestureDetector] | None = None
    on_secondary_long_press_end: EventHandler[LongPressEndEvent[GestureDetector]] | None = None
    on_tertiary_long_press_down: EventHandler[LongPressDownEvent[GestureDetector]] | None = None
    on_tertiary_long_press_cancel: ControlEventHandler[GestureDetector] | None = None
    on_tertiary_long_press: ControlEventHandler[GestureDetector] | None = None
    on_tertiary_long_press_start: EventHandler[LongPressStartEvent[GestureDetector]] | None = None
    on_tertiary_long_press_move_update: EventHandler[LongPressMoveUpdateEvent[GestureDetector]] | None = None
    on_tertiary_long_press_up: ControlEventHandler[GestureDetector] | None = None
    on_tertiary_long_press_end: EventHandler[LongPressEndEvent[GestureDetector]] | None = None
    on_double_tap: ControlEventHandler[GestureDetector] | None = None
    on_double_tap_down: EventHandler[TapEvent[GestureDetector]] | None = None
    on_double_tap_cancel: ControlEventHandler[GestureDetector] | None = None
    on_horizontal_drag_down: EventHandler[DragDownEvent[GestureDetector]] | None = None
    on_horizontal_drag_start: EventHandler[DragStartEvent[GestureDetector]] | None = None
    on_horizontal_drag_update: EventHandler[DragUpdateEvent[GestureDetector]] | None = None
    on_horizontal_drag_end: EventHandler[DragEndEvent[GestureDetector]] | None = None
    on_horizontal_drag_cancel: ControlEventHandler[GestureDetector] | None = None
    on_vertical_drag_down: EventHandler[DragDownEvent[GestureDetector]] | None = None
    on_vertical_drag_start: EventHandler[DragStartEvent[GestureDetector]] | None = None
    on_vertical_drag_update: EventHandler[DragUpdateEvent[GestureDetector]] | None = None
    on_vertical_drag_end: EventHandler[DragEndEvent[GestureDetector]] | None = None
    on_vertical_drag_cancel: ControlEventHandler[GestureDetector] | None = None
    on_pan_down: EventHandler[DragDownEvent[GestureDetector]] | None = None
    on_pan_start: EventHandler[DragStartEvent[GestureDetector]] | None = None
    on_pan_update: EventHandler[DragUpdateEvent[GestureDetector]] | None = None
    on_pan_end: EventHandler[DragEndEvent[GestureDetector]] | None = None
    on_pan_cancel: ControlEventHandler[GestureDetector] | None = None
    on_right_pan_start: EventHandler[PointerEvent[GestureDetector]] | None = None
    on_right_pan_update: EventHandler[PointerEvent[GestureDetector]] | None = None
    on_right_pan_end: EventHandler[PointerEvent[GestureDetector]] | None = None
    on_scale_start: EventHandler[ScaleStartEvent[GestureDetector]] | None = None
    on_scale_update: EventHandler[ScaleUpdateEvent[GestureDetector]] | None = None
    on_scale_end: EventHandler[ScaleEndEvent[GestureDetector]] | None = None
    on_hover: EventHandler[HoverEvent[GestureDetector]] | None = None
    on_enter: EventHandler[HoverEvent[GestureDetector]] | None = None
    on_exit: EventHandler[HoverEvent[GestureDetector]] | None = None
    on_scroll: EventHandler[ScrollEvent[GestureDetector]] | None = None
