"""Range sliders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import LayoutControl
from flet_web.controls.inputs.slider import SlideEvents
from flet_web.engine.entered import number
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, ControlStateValue, Number
    from flet_web.controls.values.enums.inputs import MouseCursor

__all__ = ["RangeSlider"]


class RangeSlider(SlideEvents, LayoutControl, wire="RangeSlider"):
    """A range to choose by sliding its two ends. The ends do not pass each other."""

    start_value: Number = field(client=number("min", "max", "divisions", before="end_value"))
    """From `min` to `end_value`; a value outside is shown as the nearest one inside."""
    end_value: Number = field(client=number("min", "max", "divisions", after="start_value"))
    """From `start_value` to `max`; a value outside is shown as the nearest one inside."""
    label: str | None = None
    """Shown above the ends of a slider with `divisions`; `{value}` stands for the value of the end."""
    min: Number = 0.0
    """Smallest value."""
    max: Number = 1.0
    """Largest value."""
    divisions: int | None = None
    """How many steps; unset, any value."""
    round: int = field(default=0, ge=0, le=20)
    """Decimals of the values in `label`, 0 to 20."""
    active_color: ColorValue | None = None
    """Of the part between the ends."""
    inactive_color: ColorValue | None = None
    """Color of the rest of the track. None: that of the theme."""
    overlay_color: ControlStateValue[ColorValue] | None = None
    """Of the disc around an end that is held, hovered or focused."""
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the pointer above it. None: as the control does by itself."""
