"""Progress indicators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import LayoutControl
from flet_web.controls.values.enums import StrokeCap

if TYPE_CHECKING:
    from flet_web.controls.types import BorderRadiusValue, ColorValue, Number, PaddingValue
    from flet_web.controls.values import BoxConstraints

__all__ = ["ProgressBar", "ProgressRing"]


class ProgressBar(LayoutControl, wire="ProgressBar"):
    """Progress as a bar."""

    value: Number | None = None
    """0 to 1; unset, it shows that something goes on."""
    bar_height: Number | None = None
    color: ColorValue | None = None
    bgcolor: ColorValue | None = None
    border_radius: BorderRadiusValue | None = None
    semantics_label: str | None = None
    semantics_value: Number | None = None
    stop_indicator_color: ColorValue | None = None
    stop_indicator_radius: Number | None = None
    track_gap: Number | None = None
    year_2023: bool | None = None


class ProgressRing(LayoutControl, wire="ProgressRing"):
    """Progress as a ring."""

    value: Number | None = None
    """0 to 1; unset, it shows that something goes on."""
    stroke_width: Number | None = None
    color: ColorValue | None = None
    bgcolor: ColorValue | None = None
    stroke_align: Number | None = None
    """-1 (inside) to 1 (outside)."""
    stroke_cap: StrokeCap | None = None
    semantics_label: str | None = None
    semantics_value: Number | None = None
    track_gap: Number | None = None
    size_constraints: BoxConstraints | None = None
    padding: PaddingValue | None = None
    year_2023: bool | None = None
