"""What the browser tells about its window."""

from __future__ import annotations

from flet_web.controls.schema import field
from flet_web.controls.values.base import Value
from flet_web.controls.values.enums import Orientation
from flet_web.controls.values.spacing import Padding

__all__ = ["PageMediaData"]


class PageMediaData(Value):
    """Screen edges that are taken (by notches, bars, the keyboard), resolution and orientation."""

    padding: Padding = field(default_factory=Padding)
    view_padding: Padding = field(default_factory=Padding)
    view_insets: Padding = field(default_factory=Padding)
    device_pixel_ratio: float = field(default=1.0, always=True)
    orientation: Orientation = field(default=Orientation.PORTRAIT, always=True)
    always_use_24_hour_format: bool = field(default=False, always=True)
