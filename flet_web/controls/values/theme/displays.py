"""Lists, tables and other displays in a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import (
        BorderRadiusValue,
        ColorValue,
        ControlStateValue,
        MarginValue,
        Number,
        OffsetValue,
        PaddingValue,
    )
    from flet_web.controls.values.animation import AnimationStyle
    from flet_web.controls.values.decoration import BoxConstraints, BoxDecoration
    from flet_web.controls.values.enums import (
        ClipBehavior,
        ListTileStyle,
        ListTileTitleAlignment,
        MainAxisAlignment,
        MouseCursor,
        StrokeCap,
        TileAffinity,
        VisualDensity,
    )
    from flet_web.controls.values.geometry import Alignment
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text import TextStyle

__all__ = [
    "BadgeTheme",
    "CardTheme",
    "DataTableTheme",
    "DividerTheme",
    "ExpansionTileTheme",
    "ListTileTheme",
    "ProgressIndicatorTheme",
    "ScrollbarTheme",
]


class BadgeTheme(Value):
    """Badges."""

    bgcolor: ColorValue | None = None
    text_color: ColorValue | None = None
    small_size: Number | None = None
    large_size: Number | None = None
    alignment: Alignment | None = None
    padding: PaddingValue | None = None
    offset: OffsetValue | None = None
    text_style: TextStyle | None = None


class CardTheme(Value):
    """Cards."""

    color: ColorValue | None = None
    shadow_color: ColorValue | None = None
    elevation: Number | None = None
    shape: OutlinedBorder | None = None
    clip_behavior: ClipBehavior | None = None
    margin: MarginValue | None = None


class DataTableTheme(Value):
    """Data tables."""

    checkbox_horizontal_margin: Number | None = None
    column_spacing: Number | None = None
    data_row_max_height: Number | None = None
    data_row_min_height: Number | None = None
    data_row_color: ControlStateValue[ColorValue] | None = None
    data_text_style: TextStyle | None = None
    divider_thickness: Number | None = None
    horizontal_margin: Number | None = None
    heading_text_style: TextStyle | None = None
    heading_row_color: ControlStateValue[ColorValue] | None = None
    heading_row_height: Number | None = None
    data_row_cursor: ControlStateValue[MouseCursor] | None = None
    decoration: BoxDecoration | None = None
    heading_row_alignment: MainAxisAlignment | None = None
    heading_cell_cursor: ControlStateValue[MouseCursor] | None = None


class DividerTheme(Value):
    """Dividers."""

    color: ColorValue | None = None
    thickness: Number | None = None
    space: Number | None = None
    leading_indent: Number | None = None
    trailing_indent: Number | None = None


class ExpansionTileTheme(Value):
    """Expansion tiles."""

    bgcolor: ColorValue | None = None
    icon_color: ColorValue | None = None
    text_color: ColorValue | None = None
    collapsed_bgcolor: ColorValue | None = None
    collapsed_icon_color: ColorValue | None = None
    clip_behavior: ClipBehavior | None = None
    collapsed_text_color: ColorValue | None = None
    tile_padding: PaddingValue | None = None
    expanded_alignment: Alignment | None = None
    controls_padding: PaddingValue | None = None
    shape: OutlinedBorder | None = None
    collapsed_shape: OutlinedBorder | None = None
    animation_style: AnimationStyle | None = None


class ListTileTheme(Value):
    """List tiles."""

    icon_color: ColorValue | None = None
    text_color: ColorValue | None = None
    bgcolor: ColorValue | None = None
    selected_tile_color: ColorValue | None = None
    selected_color: ColorValue | None = None
    is_three_line: bool | None = None
    enable_feedback: bool | None = None
    dense: bool | None = None
    shape: OutlinedBorder | None = None
    visual_density: VisualDensity | None = None
    content_padding: PaddingValue | None = None
    min_vertical_padding: PaddingValue | None = None
    horizontal_spacing: Number | None = None
    min_leading_width: Number | None = None
    title_text_style: TextStyle | None = None
    subtitle_text_style: TextStyle | None = None
    leading_and_trailing_text_style: TextStyle | None = None
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    min_height: Number | None = None
    affinity: TileAffinity | None = None
    style: ListTileStyle | None = None
    title_alignment: ListTileTitleAlignment | None = None


class ProgressIndicatorTheme(Value):
    """Progress bars and rings."""

    color: ColorValue | None = None
    circular_track_color: ColorValue | None = None
    linear_track_color: ColorValue | None = None
    refresh_bgcolor: ColorValue | None = None
    linear_min_height: Number | None = None
    border_radius: BorderRadiusValue | None = None
    track_gap: Number | None = None
    circular_track_padding: PaddingValue | None = None
    size_constraints: BoxConstraints | None = None
    stop_indicator_color: ColorValue | None = None
    stop_indicator_radius: Number | None = None
    stroke_align: Number | None = None
    stroke_cap: StrokeCap | None = None
    stroke_width: Number | None = None
    year_2023: bool = False


class ScrollbarTheme(Value):
    """Scrollbars."""

    thumb_visibility: ControlStateValue[bool] | None = None
    thickness: ControlStateValue[Number | None] | None = None
    track_visibility: ControlStateValue[bool] | None = None
    radius: Number | None = None
    thumb_color: ControlStateValue[ColorValue] | None = None
    track_color: ControlStateValue[ColorValue] | None = None
    track_border_color: ControlStateValue[ColorValue] | None = None
    cross_axis_margin: Number | None = None
    main_axis_margin: Number | None = None
    min_thumb_length: Number | None = None
    interactive: bool | None = None
