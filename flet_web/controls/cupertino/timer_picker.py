"""Wheels of hours, minutes and seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import LayoutControl
from flet_web.controls.cupertino.chosen import check_steps, span
from flet_web.controls.values.duration import Duration
from flet_web.controls.values.enums.inputs import CupertinoTimerPickerMode
from flet_web.controls.values.geometry import Alignment
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, DurationValue, Number
    from flet_web.engine._typing import Self

__all__ = ["CupertinoTimerPicker"]


class CupertinoTimerPicker(LayoutControl, wire="CupertinoTimerPicker"):
    """Wheels on which the user turns to a span of time of less than a day."""

    value: DurationValue = field(default_factory=Duration, client=span())
    """What the wheels show, in milliseconds or as a Duration; what the user has chosen is a Duration."""
    alignment: Alignment = field(default_factory=lambda: Alignment.CENTER)
    """Where the wheels are in a larger space."""
    second_interval: int = field(default=1, ge=1, le=60)
    """Seconds from one item to the next; it divides 60."""
    minute_interval: int = field(default=1, ge=1, le=60)
    """Minutes from one item to the next; it divides 60."""
    mode: CupertinoTimerPickerMode = CupertinoTimerPickerMode.HOUR_MINUTE_SECONDS
    """Which wheels there are."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: none."""
    item_extent: Number = field(default=32.0, ge=1)
    """Height of each item, in logical pixels."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has turned to another span, also while a wheel still turns. `data` is that, as a Duration."""

    def before_update(self) -> None:
        check_steps("minute_interval", self.minute_interval)
        check_steps("second_interval", self.second_interval)
