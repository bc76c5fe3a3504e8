"""Events of pointers and gestures. Positions are in logical pixels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, overload

from flet_web.controls.values.enums.inputs import PointerDeviceType
from flet_web.engine.events import C, Event

if TYPE_CHECKING:
    from flet_web.controls.values.duration import Duration
    from flet_web.controls.values.geometry import Offset

__all__ = [
    "DragDownEvent",
    "DragEndEvent",
    "DragStartEvent",
    "DragUpdateEvent",
    "ForcePressEvent",
    "HoverEvent",
    "LongPressDownEvent",
    "LongPressEndEvent",
    "LongPressMoveUpdateEvent",
    "LongPressStartEvent",
    "MultiTapEvent",
    "PointerEvent",
    "ScaleEndEvent",
    "ScaleStartEvent",
    "ScaleUpdateEvent",
    "ScrollEvent",
    "TapEvent",
    "TapMoveEvent",
]


class Coordinate:
    """Descriptor: one coordinate of an Offset of the event, as Flet 0.21 had it. 0 if the event has no such Offset."""

    def __init__(self, offset: str, axis: str) -> None:
        self._offset, self._axis = offset, axis

    @overload
    def __get__(self, event: None, owner: type[Any]) -> Coordinate: ...
    @overload
    def __get__(self, event: object, owner: type[Any]) -> float: ...
    def __get__(self, event: object | None, owner: type[Any]) -> Any:
        if event is None:
            return self
        offset = getattr(event, self._offset)
        return 0.0 if offset is None else getattr(offset, self._axis)


class Located(Event[C]):
    """Something that happened at a place: in the control (local) and on the page (global)."""

    local_position: Offset
    """From the upper left corner of the control."""
    global_position: Offset
    """From the upper left corner of the page."""
    local_x = Coordinate("local_position", "x")
    local_y = Coordinate("local_position", "y")
    global_x = Coordinate("global_position", "x")
    global_y = Coordinate("global_position", "y")
    wire_keys: ClassVar[Mapping[str, str]] = {"l": "local_position", "g": "global_position"}


class Moving(Located[C]):
    """Something that ended in movement."""

    velocity: Offset
    """Logical pixels per second."""
    velocity_x = Coordinate("velocity", "x")
    velocity_y = Coordinate("velocity", "y")
    wire_keys: ClassVar[Mapping[str, str]] = {"v": "velocity"}


class Shifting(Located[C]):
    """A pointer that moves."""

    timestamp: Duration | None = None
    """When it happened; it says something only compared with another event's."""
    local_delta: Offset | None = None
    """Way since the last event; None for the first one of a series."""
    global_delta: Offset | None = None
    """Way since the start."""
    delta_x = Coordinate("local_delta", "x")
    delta_y = Coordinate("local_delta", "y")
    wire_keys: ClassVar[Mapping[str, str]] = {"ld": "local_delta", "gd": "global_delta", "ts": "timestamp"}


class TapEvent(Located[C]):
    """A tap or a click."""

    kind: PointerDeviceType | None = None
    """What touched or clicked."""
    correct_touches: bool | None = None
    """For `on_multi_tap`: whether as many fingers touched as were asked for."""
    wire_keys: ClassVar[Mapping[str, str]] = {"k": "kind", "ct": "correct_touches"}


class TapMoveEvent(Located[C]):
    """A pointer that is down moved, in what still may become a tap."""

    kind: PointerDeviceType
    """What moves."""
    delta: Offset
    """Way since the last event."""
    wire_keys: ClassVar[Mapping[str, str]] = {"k": "kind", "d": "delta"}


class MultiTapEvent(Event[C]):
    """Several fingers tapped."""

    correct_touches: bool
    """Whether as many fingers touched as were asked for."""
    wire_keys: ClassVar[Mapping[str, str]] = {"ct": "correct_touches"}


class LongPressDownEvent(Located[C]):
    """A pointer went down in what may become a long press."""

    kind: PointerDeviceType | None = None
    """What went down."""
    wire_keys: ClassVar[Mapping[str, str]] = {"k": "kind"}


class LongPressStartEvent(Located[C]):
    """A long press was recognized."""


class LongPressMoveUpdateEvent(Located[C]):
    """The pointer moved during a long press."""

    offset_from_origin: Offset
    """Way since the press began, on the page."""
    local_offset_from_origin: Offset
    """Way since the press began, in the control."""
    wire_keys: ClassVar[Mapping[str, str]] = {
        "ofo": "offset_from_origin",
        "of": "offset_from_origin",
        "lofo": "local_offset_from_origin",
    }


class LongPressEndEvent(Moving[C]):
    """A long press ended."""


class DragDownEvent(Located[C]):
    """A pointer went down in what may become a drag."""


class DragStartEvent(Located[C]):
    """A drag began."""

    kind: PointerDeviceType
    """What drags."""
    timestamp: Duration | None = None
    """When it happened; it says something only compared with another event's."""
    wire_keys: ClassVar[Mapping[str, str]] = {"k": "kind", "ts": "timestamp"}


class DragUpdateEvent(Shifting[C]):
    """The pointer moved during a drag."""

    primary_delta: float | None = None
    """Way along the axis of a drag that has one."""
    wire_keys: ClassVar[Mapping[str, str]] = {"pd": "primary_delta"}


class DragEndEvent(Moving[C]):
    """A drag ended."""

    primary_velocity: float | None = None
    """Logical pixels per second along the axis of a drag that has one; negative is left or up."""
    wire_keys: ClassVar[Mapping[str, str]] = {"pv": "primary_velocity"}


class ScaleStartEvent(Event[C]):
    """Two or more pointers began to scale, turn or move something; one pointer may do that too."""

    local_focal_point: Offset
    """Middle of the pointers, from the upper left corner of the control."""
    global_focal_point: Offset
    """Middle of the pointers, from the upper left corner of the page."""
    pointer_count: int
    """How many pointers there are."""
    timestamp: Duration | None = None
    """When it happened; it says something only compared with another event's."""
    focal_point_x = Coordinate("global_focal_point", "x")
    focal_point_y = Coordinate("global_focal_point", "y")
    local_focal_point_x = Coordinate("local_focal_point", "x")
    local_focal_point_y = Coordinate("local_focal_point", "y")
    wire_keys: ClassVar[Mapping[str, str]] = {
        "lfp": "local_focal_point",
        "gfp": "global_focal_point",
        "pc": "pointer_count",
        "ts": "timestamp",
    }


class ScaleUpdateEvent(ScaleStartEvent[C]):
    """The pointers moved. Scales are factors since the start, `rotation` is in radians."""

    focal_point_delta: Offset
    """Way of the pointers' middle since the last event."""
    horizontal_scale: float
    """Factor from left to right, since the start."""
    vertical_scale: float
    """Factor from top to bottom, since the start."""
    scale: float
    """Factor since the start."""
    rotation: float
    """Angle since the start, in radians, clockwise."""
    focal_point_delta_x = Coordinate("focal_point_delta", "x")
    focal_point_delta_y = Coordinate("focal_point_delta", "y")
    wire_keys: ClassVar[Mapping[str, str]] = {
        "fpd": "focal_point_delta",
        "hs": "horizontal_scale",
        "vs": "vertical_scale",
        "s": "scale",
        "rot": "rotation",
    }


class ScaleEndEvent(Event[C]):
    """The pointers went up."""

    pointer_count: int
    """How many pointers are still down."""
    velocity: Offset
    """Of the pointers' middle, in logical pixels per second."""
    velocity_x = Coordinate("velocity", "x")
    velocity_y = Coordinate("velocity", "y")
    wire_keys: ClassVar[Mapping[str, str]] = {"pc": "pointer_count", "v": "velocity"}


class HoverEvent(Shifting[C]):
    """A pointer moved over the control, or on or off it, with all that the device says of it."""

    kind: PointerDeviceType
    """What moves: mouse, pen, finger."""
    device: float
    """Number of the device."""
    pressure: float
    """How hard it is pressed, from `pressure_min` to `pressure_max`."""
    pressure_min: float
    """Least possible pressure."""
    pressure_max: float
    """Greatest possible pressure; 1.0 where the device does not measure it."""
    distance: float
    """Distance of a pen from the screen, where the device measures it."""
    distance_max: float
    """Greatest distance that can be measured."""
    size: float
    """Area that is touched, 0.0 to 1.0."""
    radius_major: float
    """Half the longer side of what touches, in logical pixels."""
    radius_minor: float
    """Half the shorter side of what touches, in logical pixels."""
    radius_min: float
    """Least possible radius."""
    radius_max: float
    """Greatest possible radius."""
    orientation: float
    """Which way a pen or a finger points, in radians, clockwise from the top."""
    tilt: float
    """Angle between a pen and the upright, in radians."""
    wire_keys: ClassVar[Mapping[str, str]] = {
        "k": "kind",
        "dev": "device",
        "ps": "pressure",
        "pMin": "pressure_min",
        "pMax": "pressure_max",
        "dist": "distance",
        "distMax": "distance_max",
        "rMj": "radius_major",
        "rMn": "radius_minor",
        "rMin": "radius_min",
        "rMax": "radius_max",
        "or": "orientation",
    }


class ForcePressEvent(Located[C]):
    """Something was pressed with force."""

    pressure: float
    """How hard it is pressed, 0.0 to 1.0."""
    wire_keys: ClassVar[Mapping[str, str]] = {"p": "pressure"}


class ScrollEvent(Located[C]):
    """The mouse wheel was turned."""

    scroll_delta: Offset
    """How far to scroll, in logical pixels; positive is right and down."""
    scroll_delta_x = Coordinate("scroll_delta", "x")
    scroll_delta_y = Coordinate("scroll_delta", "y")
    wire_keys: ClassVar[Mapping[str, str]] = {"sd": "scroll_delta"}


PointerEvent = HoverEvent
