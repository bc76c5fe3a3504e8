"""Progress indicators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import LayoutControl
from flet_web.controls.values.enums.painting import StrokeCap

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BorderRadiusValue, ColorValue, Number, PaddingValue
    from flet_web.controls.values.decoration import BoxConstraints

__all__ = ["ProgressBar", "ProgressRing"]


class ProgressBar(LayoutControl, wire="ProgressBar"):
    """Progress as a bar."""

    value: Number | None = None
    """0 to 1; unset, it shows that something goes on."""
    bar_height: Number | None = None
    """Thickness of the bar in logical pixels. None: 4."""
    color: ColorValue | None = None
    """Color of the finished part. None: that of the theme."""
    bgcolor: ColorValue | None = None
    """Color of the track. None: that of the theme."""
    border_radius: BorderRadiusValue | None = None
    """Rounding of the corners in logical pixels, one for all or a BorderRadius."""
    semantics_label: str | None = None
    """What screen readers say in place of it."""
    semantics_value: Number | None = None
    """What screen readers say of its value."""
    stop_indicator_color: ColorValue | None = None
    """Color of the dot at the end of the track. None: that of the theme."""
    stop_indicator_radius: Number | None = None
    """Radius of the dot at the end of the track, in logical pixels. None: 2."""
    track_gap: Number | None = None
    """Free space between the finished part and the track, in logical pixels. None: 4."""
    year_2023: bool | None = None
    """Whether it is drawn as in Material 3 of 2023. None: in the newer look."""


class ProgressRing(LayoutControl, wire="ProgressRing"):
    """Progress as a ring."""

    value: Number | None = None
    """0 to 1; unset, it shows that something goes on."""
    stroke_width: Number | None = None
    """Thickness of the line in logical pixels. None: 4."""
    color: ColorValue | None = None
    """Color of the finished part. None: that of the theme."""
    bgcolor: ColorValue | None = None
    """Color of the track. None: no track is shown."""
    stroke_align: Number | None = None
    """-1 (inside) to 1 (outside)."""
    stroke_cap: StrokeCap | None = None
    """Shape of the ends of the line. None: square, or round in the newer look."""
    semantics_label: str | None = None
    """What screen readers say in place of it."""
    semantics_value: Number | None = None
    """What screen readers say of its value."""
    track_gap: Number | None = None
    """Free space between the finished part and the track, in logical pixels. None: 4."""
    size_constraints: BoxConstraints | None = None
    """Least and largest size."""
    padding: PaddingValue | None = None
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding."""
    year_2023: bool | None = None
    """Whether it is drawn as in Material 3 of 2023. None: in the newer look."""
