"""Events of pointers and gestures. Positions are in logical pixels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from flet_web.controls import checks
from flet_web.controls.events import C, Event
from flet_web.controls.values.enums import PointerDeviceType

if TYPE_CHECKING:
    from flet_web.controls.values import Duration, Offset

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


class Located(Event[C]):
    """Something that happened at a place: in the control (local) and on the page (global)."""

    local_position: Offset
    global_position: Offset
    wire_keys: ClassVar[Mapping[str, str]] = {"l": "local_position", "g": "global_position"}

    @property
    def local_x(self) -> float:
        return self.local_position.x

    @property
    def local_y(self) -> float:
        return self.local_position.y

    @property
    def global_x(self) -> float:
        return self.global_position.x

    @property
    def global_y(self) -> float:
        return self.global_position.y


class Moving(Located[C]):
    """Something that ended in movement."""

    velocity: Offset
    """Logical pixels per second."""
    wire_keys: ClassVar[Mapping[str, str]] = {**Located.wire_keys, "v": "velocity"}

    @property
    def velocity_x(self) -> float:
        return self.velocity.x

    @property
    def velocity_y(self) -> float:
        return self.velocity.y


class TapEvent(Located[C]):
    """A tap or a click."""

    kind: PointerDeviceType | None = None
    correct_touches: bool | None = None
    """For `on_multi_tap`: whether as many fingers touched as were asked for."""
    wire_keys: ClassVar[Mapping[str, str]] = {**Located.wire_keys, "k": "kind", "ct": "correct_touches"}


class TapMoveEvent(Located[C]):
    """A pointer that is down moved, in what still may become a tap."""

    kind: PointerDeviceType
    delta: Offset
    wire_keys: ClassVar[Mapping[str, str]] = {**Located.wire_keys, "k": "kind", "d": "delta"}


class MultiTapEvent(Event[C]):
    """Several fingers tapped."""

    correct_touches: bool
    """Whether as many fingers touched as were asked for."""
    wire_keys: ClassVar[Mapping[str, str]] = {"ct": "correct_touches"}


class LongPressDownEvent(Located[C]):
    """A pointer went down in what may become a long press."""

    kind: PointerDeviceType | None = None
    wire_keys: ClassVar[Mapping[str, str]] = {**Located.wire_keys, "k": "kind"}


class LongPressStartEvent(Located[C]):
    """A long press was recognized."""


class LongPressMoveUpdateEvent(Located[C]):
    """The pointer moved during a long press."""

    offset_from_origin: Offset
    local_offset_from_origin: Offset
    wire_keys: ClassVar[Mapping[str, str]] = {
        **Located.wire_keys,
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
    timestamp: Duration | None = None
    wire_keys: ClassVar[Mapping[str, str]] = {**Located.wire_keys, "k": "kind", "ts": "timestamp"}


class DragUpdateEvent(Located[C]):
    """The pointer moved during a drag."""

    local_delta: Offset | None = None
    """Way since the last event."""
    global_delta: Offset | None = None
    """Way since the start."""
    primary_delta: float | None = None
    """Way along the axis of a drag that has one."""
    timestamp: Duration | None = None
    wire_keys: ClassVar[Mapping[str, str]] = {
        **Located.wire_keys,
        "ld": "local_delta",
        "gd": "global_delta",
        "pd": "primary_delta",
        "ts": "timestamp",
    }

    @property
    def delta_x(self) -> float:
        return self.local_delta.x if self.local_delta is not None else 0.0

    @property
    def delta_y(self) -> float:
        return self.local_delta.y if self.local_delta is not None else 0.0


class DragEndEvent(Moving[C]):
    """A drag ended."""

    primary_velocity: float | None = None
    wire_keys: ClassVar[Mapping[str, str]] = {**Moving.wire_keys, "pv": "primary_velocity"}


class ScaleStartEvent(Event[C]):
    """Two or more pointers began to scale, turn or move something; one pointer may do that too."""

    local_focal_point: Offset
    global_focal_point: Offset
    pointer_count: int
    timestamp: Duration | None = None
    wire_keys: ClassVar[Mapping[str, str]] = {
        "lfp": "local_focal_point",
        "gfp": "global_focal_point",
        "pc": "pointer_count",
        "ts": "timestamp",
    }

    @property
    def focal_point_x(self) -> float:
        return self.global_focal_point.x

    @property
    def focal_point_y(self) -> float:
        return self.global_focal_point.y

    @property
    def local_focal_point_x(self) -> float:
        return self.local_focal_point.x

    @property
    def local_focal_point_y(self) -> float:
        return self.local_focal_point.y


class ScaleUpdateEvent(ScaleStartEvent[C]):
    """The pointers moved. Scales are factors since the start, `rotation` is in radians."""

    focal_point_delta: Offset
    horizontal_scale: float
    vertical_scale: float
    scale: float
    rotation: float
    wire_keys: ClassVar[Mapping[str, str]] = {
        **ScaleStartEvent.wire_keys,
        "fpd": "focal_point_delta",
        "hs": "horizontal_scale",
        "vs": "vertical_scale",
        "s": "scale",
        "rot": "rotation",
    }

    @property
    def focal_point_delta_x(self) -> float:
        return self.focal_point_delta.x

    @property
    def focal_point_delta_y(self) -> float:
        return self.focal_point_delta.y


class ScaleEndEvent(Event[C]):
    """The pointers went up."""

    pointer_count: int
    velocity: Offset
    wire_keys: ClassVar[Mapping[str, str]] = {"pc": "pointer_count", "v": "velocity"}

    @property
    def velocity_x(self) -> float:
        return self.velocity.x

    @property
    def velocity_y(self) -> float:
        return self.velocity.y


class HoverEvent(Located[C]):
    """A pointer moved over the control, or on or off it, with all that the device says of it."""

    kind: PointerDeviceType
    timestamp: Duration
    device: float
    pressure: float
    pressure_min: float
    pressure_max: float
    distance: float
    distance_max: float
    size: float
    radius_major: float
    radius_minor: float
    radius_min: float
    radius_max: float
    orientation: float
    tilt: float
    local_delta: Offset | None = None
    """None for the first event of a series."""
    global_delta: Offset | None = None
    wire_keys: ClassVar[Mapping[str, str]] = {
        **Located.wire_keys,
        "k": "kind",
        "ts": "timestamp",
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
        "ld": "local_delta",
        "gd": "global_delta",
    }

    @property
    def delta_x(self) -> float:
        return self.local_delta.x if self.local_delta is not None else 0.0

    @property
    def delta_y(self) -> float:
        return self.local_delta.y if self.local_delta is not None else 0.0


class ForcePressEvent(Located[C]):
    """Something was pressed with force."""

    pressure: float
    wire_keys: ClassVar[Mapping[str, str]] = {**Located.wire_keys, "p": "pressure"}


class ScrollEvent(Located[C]):
    """The mouse wheel was turned."""

    scroll_delta: Offset
    wire_keys: ClassVar[Mapping[str, str]] = {**Located.wire_keys, "sd": "scroll_delta"}

    @property
    def scroll_delta_x(self) -> float:
        return self.scroll_delta.x

    @property
    def scroll_delta_y(self) -> float:
        return self.scroll_delta.y


PointerEvent = HoverEvent
checks.names["PointerEvent"] = HoverEvent
