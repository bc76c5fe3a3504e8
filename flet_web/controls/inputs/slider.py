"""Sliders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, LayoutControl
from flet_web.controls.events import ControlEventHandler
from flet_web.controls.schema import field
from flet_web.controls.values.enums import MouseCursor, SliderInteraction

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, ControlStateValue, Number, PaddingValue

__all__ = ["Slider"]


class Slider(LayoutControl, AdaptiveControl, wire="Slider"):
    """A number to choose by sliding."""

    value: Number | None = field(default=None, client=True)
    """Unset, it is `min`."""
    label: str | None = None
    """Shown above the thumb of a slider with `divisions`; `{value}` stands for the value."""
    min: Number = 0.0
    max: Number = 1.0
    divisions: int | None = None
    """How many steps; unset, any value."""
    round: int = field(default=0, ge=0, le=20)
    """Decimals of the value in `label`, 0 to 20."""
    autofocus: bool = False
    active_color: ColorValue | None = None
    inactive_color: ColorValue | None = None
    thumb_color: ColorValue | None = None
    interaction: SliderInteraction | None = None
    secondary_active_color: ColorValue | None = None
    overlay_color: ControlStateValue[ColorValue] | None = None
    secondary_track_value: Number | None = None
    mouse_cursor: MouseCursor | None = None
    padding: PaddingValue | None = None
    year_2023: bool | None = None
    on_change: ControlEventHandler[Slider] | None = None
    on_change_start: ControlEventHandler[Slider] | None = None
    on_change_end: ControlEventHandler[Slider] | None = None
    on_focus: ControlEventHandler[Slider] | None = None
    on_blur: ControlEventHandler[Slider] | None = None
