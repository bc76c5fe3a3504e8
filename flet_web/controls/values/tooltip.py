"""Tooltips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.values.decoration import BoxConstraints, BoxDecoration
from flet_web.controls.values.enums._base import WireEnum
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import (
        ColorValue,
        DurationValue,
        MarginValue,
        Number,
        PaddingValue,
    )
    from flet_web.controls.values.enums.inputs import MouseCursor
    from flet_web.controls.values.enums.text import TextAlign
    from flet_web.controls.values.text_style import TextStyle

__all__ = ["Tooltip", "TooltipTriggerMode"]


class TooltipTriggerMode(WireEnum):
    """What makes a tooltip appear on a touch screen."""

    MANUAL = "manual"
    """It does not appear by touch."""
    TAP = "tap"
    LONG_PRESS = "long_press"


class Tooltip(Value):
    """A text that appears beside a control, with its look and timing."""

    message: str
    """The text. An empty one is not shown."""
    decoration: BoxDecoration | None = None
    """The bubble. None: dark and round, in the theme's `inverse_surface`."""
    enable_feedback: bool | None = None
    """Whether a long press vibrates when it brings the tooltip up, where the platform has that; browsers have not.
    None: yes.
    """
    vertical_offset: Number | None = None
    """Distance from the middle of the control, in logical pixels. None: 24."""
    margin: MarginValue | None = None
    """Free space around the bubble, in logical pixels: one for all sides or a Margin. None: none."""
    padding: PaddingValue | None = None
    """Space between the bubble's edges and the text, in logical pixels: one for all sides or a Padding. None: 4 above
    and below, 8 at the sides.
    """
    bgcolor: ColorValue | None = None
    """Color of the bubble. None: `inverse_surface` of the theme."""
    text_style: TextStyle | None = None
    """Look of the text. None: `body_small` in the theme's `on_inverse_surface`."""
    text_align: TextAlign | None = None
    """How lines of different length are aligned. None: at the start."""
    prefer_below: bool | None = None
    """Whether it appears below the control where there is room, else above. None: below."""
    show_duration: DurationValue | None = None
    """How long it stays after a long press or a tap, in milliseconds or as a Duration. None: 1.5 s."""
    wait_duration: DurationValue | None = None
    """How long the pointer must rest before it appears, in milliseconds or as a Duration. None: 100 ms."""
    exit_duration: DurationValue | None = None
    """How long it stays after the pointer has left, in milliseconds or as a Duration. None: 100 ms."""
    tap_to_dismiss: bool = True
    """Whether a click or tap closes it."""
    exclude_from_semantics: bool | None = False
    """Whether screen readers do not read it."""
    trigger_mode: TooltipTriggerMode | None = None
    """What makes it appear on a touch screen. None: a long press."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above the control. None: as the control has it."""
    size_constraints: BoxConstraints | None = None
    """Least and greatest size of the bubble. None: at least 32 pixels high, 24 with a mouse."""
