"""Sliders of iOS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import LayoutControl
from flet_web.controls.mixins import FocusEvents
from flet_web.engine.entered import number
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number
    from flet_web.engine._typing import Self

__all__ = ["CupertinoSlider"]


class CupertinoSlider(FocusEvents, LayoutControl, wire="CupertinoSlider"):
    """A slider of iOS: a number between two others."""

    value: Number | None = field(
        default=None, client=number("min", "max", "divisions", told=("change_start", "change_end"))
    )
    """The chosen number. None: `min`."""
    min: Number = 0.0
    """Least number."""
    max: Number = 1.0
    """Greatest number."""
    divisions: int | None = None
    """How many steps there are. None: no steps."""
    active_color: ColorValue | None = None
    """Color of the track before the thumb. None: that of the theme."""
    thumb_color: ColorValue | None = None
    """Color of the thumb. None: white."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has moved the thumb; read `value`."""
    on_change_start: ControlEventHandler[Self] | None = None
    """The user begins to move the thumb; `data` is the value before."""
    on_change_end: ControlEventHandler[Self] | None = None
    """The user has let the thumb go; `data` is the new value."""
