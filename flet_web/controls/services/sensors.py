"""Sensors of the user's device: how it moves, turns and lies.

Browsers have them on phones and tablets, on pages with HTTPS. Some ask the user first, which they do on a press.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from flet_web.controls.control import Service
from flet_web.engine._typing import Self
from flet_web.engine.events import C, ControlEventHandler, Event, EventHandler

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import DurationValue, Number

__all__ = [
    "Accelerometer", "AccelerometerReadingEvent", "Barometer", "BarometerReadingEvent", "Gyroscope",
    "GyroscopeReadingEvent", "Magnetometer", "MagnetometerReadingEvent", "SensorErrorEvent", "ShakeDetector",
    "UserAccelerometer", "UserAccelerometerReadingEvent",
]  # fmt: skip


class SensorErrorEvent(Event[C]):
    """A sensor tells nothing, or nothing any more."""

    message: str
    """Why: there is no such sensor, or the browser does not allow it."""


class ThreeAxes(Event[C]):
    """What a sensor measures along the three axes of the device: to its right, to its upper edge, out of its screen."""

    x: float
    """Along the axis to the right edge."""
    y: float
    """Along the axis to the upper edge."""
    z: float
    """Along the axis out of the screen."""
    timestamp: datetime
    """When it was measured."""


class AccelerometerReadingEvent(ThreeAxes["Accelerometer"]):
    """Acceleration with gravity, in m/s²."""


class UserAccelerometerReadingEvent(ThreeAxes["UserAccelerometer"]):
    """Acceleration without gravity, in m/s²."""


class GyroscopeReadingEvent(ThreeAxes["Gyroscope"]):
    """Rotation around each axis, in rad/s."""


class MagnetometerReadingEvent(ThreeAxes["Magnetometer"]):
    """Magnetic field, in μT."""


class BarometerReadingEvent(Event["Barometer"]):
    """Pressure of the air."""

    pressure: float
    """In hPa."""
    timestamp: datetime
    """When it was measured."""


class Sensor(Service):
    """What all sensors have in common."""

    enabled: bool = True
    """Whether it measures."""
    interval: DurationValue | None = None
    """Least time between two readings, a Duration or milliseconds. None: 200 milliseconds."""
    cancel_on_error: bool = True
    """Whether it stops at the first error."""
    on_reading: EventHandler[Any] | None = None
    """It has measured."""
    on_error: EventHandler[SensorErrorEvent[Self]] | None = None
    """It tells nothing."""


class Accelerometer(Sensor, wire="Accelerometer"):
    """How the device moves, gravity included."""

    on_reading: EventHandler[AccelerometerReadingEvent] | None = None
    """It has measured."""


class UserAccelerometer(Sensor, wire="UserAccelerometer"):
    """How the user moves the device, without gravity."""

    on_reading: EventHandler[UserAccelerometerReadingEvent] | None = None
    """It has measured."""


class Gyroscope(Sensor, wire="Gyroscope"):
    """How the device turns."""

    on_reading: EventHandler[GyroscopeReadingEvent] | None = None
    """It has measured."""


class Magnetometer(Sensor, wire="Magnetometer"):
    """The magnetic field around the device. Few browsers have it."""

    on_reading: EventHandler[MagnetometerReadingEvent] | None = None
    """It has measured."""


class Barometer(Sensor, wire="Barometer"):
    """The pressure of the air. No browser has it: the program hears of an error."""

    on_reading: EventHandler[BarometerReadingEvent] | None = None
    """It has measured."""


class ShakeDetector(Service, wire="ShakeDetector"):
    """Tells when the user shakes the device."""

    minimum_shake_count: int = 1
    """So many shakes are one event."""
    shake_slop_time_ms: int = 500
    """Least milliseconds from one shake to the next."""
    shake_count_reset_time_ms: int = 3000
    """Milliseconds without a shake after which counting begins anew."""
    shake_threshold_gravity: Number = 2.7
    """How strong a shake is, in multiples of gravity."""
    on_shake: ControlEventHandler[Self] | None = None
    """The device was shaken."""
