"""What the browser tells about its window."""

from __future__ import annotations

from flet_web.controls.values.enums.layout import Orientation
from flet_web.controls.values.spacing import Padding
from flet_web.engine.schema import field
from flet_web.engine.value import Value

__all__ = ["PageMediaData"]


class PageMediaData(Value):
    """Screen edges that are taken (by notches, bars, the keyboard), resolution and orientation."""

    padding: Padding = field(default_factory=Padding)
    """Edges taken by notches and bars that are seen at the moment, in logical pixels."""
    view_padding: Padding = field(default_factory=Padding)
    """Edges taken by notches and bars, even while the keyboard covers them, in logical pixels."""
    view_insets: Padding = field(default_factory=Padding)
    """Edges that are covered completely, as by an on-screen keyboard, in logical pixels."""
    device_pixel_ratio: float = field(default=1.0, always=True)
    """Pixels of the screen to one logical pixel."""
    orientation: Orientation = field(default=Orientation.PORTRAIT, always=True)
    """Whether the window is higher than wide."""
    always_use_24_hour_format: bool = field(default=False, always=True)
    """Whether the user's system shows times without AM and PM."""
