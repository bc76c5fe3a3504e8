"""Sliders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, LayoutControl
from flet_web.controls.mixins import Changeable, FocusEvents
from flet_web.controls.values.enums.inputs import MouseCursor, SliderInteraction
from flet_web.engine.entered import number
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, ControlStateValue, Number, PaddingValue
    from flet_web.engine._typing import Self

__all__ = ["Slider"]


class SlideEvents(Changeable, kw_only=True, mixin=True):
    """Tells of a thumb that is moved."""

    on_change_start: ControlEventHandler[Self] | None = None
    """The user takes hold of the thumb; `data` is the value."""
    on_change_end: ControlEventHandler[Self] | None = None
    """The user lets go of the thumb; `data` is the value."""


class Slider(FocusEvents, SlideEvents, LayoutControl, AdaptiveControl, wire="Slider"):
    """A number to choose by sliding."""

    value: Number | None = field(default=None, client=number("min", "max", "divisions"))
    """Unset, it is `min`."""
    label: str | None = None
    """Shown above the thumb of a slider with `divisions`; `{value}` stands for the value."""
    min: Number = 0.0
    """Smallest value."""
    max: Number = 1.0
    """Largest value."""
    divisions: int | None = None
    """How many steps; unset, any value."""
    round: int = field(default=0, ge=0, le=20)
    """Decimals of the value in `label`, 0 to 20."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    active_color: ColorValue | None = None
    """Color of the chosen or filled part. None: that of the theme."""
    inactive_color: ColorValue | None = None
    """Color of the rest of the track. None: that of the theme."""
    thumb_color: ColorValue | None = None
    """Color of the thumb. None: that of the theme."""
    interaction: SliderInteraction | None = None
    """Which ways of moving the thumb there are: by click, by drag, or both. None: both."""
    secondary_active_color: ColorValue | None = None
    """Color of the track up to `secondary_track_value`. None: that of the theme."""
    overlay_color: ControlStateValue[ColorValue] | None = None
    """Color over it while it is hovered, focused or pressed. None: that of the theme."""
    secondary_track_value: Number | None = None
    """A second value that is shown on the track. None: none."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: as the control does by itself."""
    padding: PaddingValue | None = None
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding."""
    year_2023: bool | None = None
    """Whether it is drawn as in Material 3 of 2023. None: in the newer look."""
