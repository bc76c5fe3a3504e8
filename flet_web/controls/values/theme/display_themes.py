"""Lists, tables and other displays in a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import (
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
    from flet_web.controls.values.enums.inputs import MouseCursor
    from flet_web.controls.values.enums.layout import (
        ClipBehavior,
        ListTileStyle,
        ListTileTitleAlignment,
        MainAxisAlignment,
        TileAffinity,
        VisualDensity,
    )
    from flet_web.controls.values.enums.painting import StrokeCap
    from flet_web.controls.values.geometry import Alignment
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle

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
    """Color of the badge. None: `error` of the scheme."""
    text_color: ColorValue | None = None
    """Color of the label. None: `on_error` of the scheme."""
    small_size: Number | None = None
    """Diameter of a badge without a label, in logical pixels. None: 6."""
    large_size: Number | None = None
    """Height of a badge with a label, in logical pixels. None: 16."""
    alignment: Alignment | None = None
    """Where on the control it stands. None: at the upper end."""
    padding: PaddingValue | None = None
    """Space around the label, in logical pixels: one for all sides or a Padding. None: 4 at the sides."""
    offset: OffsetValue | None = None
    """Shift against `alignment`, in logical pixels. None: a few pixels outward."""
    text_style: TextStyle | None = None
    """Look of the label. None: `label_small`."""


class CardTheme(Value):
    """Cards."""

    color: ColorValue | None = None
    """Color of the cards. None: by their variant."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: `shadow` of the scheme."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 1, or 0 for filled and
    outlined cards.
    """
    shape: OutlinedBorder | None = None
    """Outline. None: a rectangle with corners of 12 pixels."""
    clip_behavior: ClipBehavior | None = None
    """How content is cut at the outline. None: not at all."""
    margin: MarginValue | None = None
    """Free space around a card, in logical pixels: one for all sides or a Margin. None: 4."""


class DataTableTheme(Value):
    """Data tables."""

    checkbox_horizontal_margin: Number | None = None
    """Space at both sides of the checkboxes, in logical pixels. None: `horizontal_margin` outside, half of it
    inside.
    """
    column_spacing: Number | None = None
    """Space between columns, in logical pixels. None: 56."""
    data_row_max_height: Number | None = None
    """Greatest height of a row, in logical pixels. None: 48."""
    data_row_min_height: Number | None = None
    """Least height of a row, in logical pixels. None: 48."""
    data_row_color: ControlStateValue[ColorValue] | None = None
    """Color of rows, for all states or by state. None: selected ones are tinted."""
    data_text_style: TextStyle | None = None
    """Look of the cells. None: `body_medium`."""
    divider_thickness: Number | None = None
    """Thickness of the lines between rows, in logical pixels. None: 1."""
    horizontal_margin: Number | None = None
    """Space at both ends of a row, in logical pixels. None: 24."""
    heading_text_style: TextStyle | None = None
    """Look of the headings. None: `title_small`."""
    heading_row_color: ControlStateValue[ColorValue] | None = None
    """Color of the row of headings, for all states or by state. None: none."""
    heading_row_height: Number | None = None
    """Height of the row of headings, in logical pixels. None: 56."""
    data_row_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the pointer above a row. None: a hand where it can be clicked."""
    decoration: BoxDecoration | None = None
    """Background and border of the table. None: none."""
    heading_row_alignment: MainAxisAlignment | None = None
    """Where headings stand in their cells. None: at the start."""
    heading_cell_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the pointer above a heading. None: a hand where it sorts."""


class DividerTheme(Value):
    """Dividers."""

    color: ColorValue | None = None
    """Color of the line. None: `outline_variant` of the scheme."""
    thickness: Number | None = None
    """Thickness of the line, in logical pixels. None: 1."""
    space: Number | None = None
    """Height that a Divider takes, or width of a VerticalDivider, in logical pixels. None: 16."""
    leading_indent: Number | None = None
    """Free space before the line, in logical pixels. None: 0."""
    trailing_indent: Number | None = None
    """Free space after the line, in logical pixels. None: 0."""


class ExpansionTileTheme(Value):
    """Expansion tiles."""

    bgcolor: ColorValue | None = None
    """Color of an open tile. None: none."""
    icon_color: ColorValue | None = None
    """Color of the arrow of an open tile. None: `primary` of the scheme."""
    text_color: ColorValue | None = None
    """Color of the title of an open tile. None: `on_surface` of the scheme."""
    collapsed_bgcolor: ColorValue | None = None
    """Color of a closed tile. None: none."""
    collapsed_icon_color: ColorValue | None = None
    """Color of the arrow of a closed tile. None: `on_surface_variant` of the scheme."""
    clip_behavior: ClipBehavior | None = None
    """How content is cut at the outline. None: anti-aliased."""
    collapsed_text_color: ColorValue | None = None
    """Color of the title of a closed tile. None: `on_surface` of the scheme."""
    tile_padding: PaddingValue | None = None
    """Space around the title, in logical pixels: one for all sides or a Padding. None: 16 at the sides."""
    expanded_alignment: Alignment | None = None
    """Where the content of an open tile stands. None: in the center."""
    controls_padding: PaddingValue | None = None
    """Space around the content of an open tile, in logical pixels: one for all sides or a Padding. None: none."""
    shape: OutlinedBorder | None = None
    """Outline of an open tile. None: lines above and below."""
    collapsed_shape: OutlinedBorder | None = None
    """Outline of a closed tile. None: none."""
    animation_style: AnimationStyle | None = None
    """How it opens and closes. None: in 200 ms."""


class ListTileTheme(Value):
    """List tiles."""

    icon_color: ColorValue | None = None
    """Color of icons. None: `on_surface_variant` of the scheme."""
    text_color: ColorValue | None = None
    """Color of text. None: `on_surface` for titles, `on_surface_variant` for the rest."""
    bgcolor: ColorValue | None = None
    """Color of tiles that are not selected. None: none."""
    selected_tile_color: ColorValue | None = None
    """Color of selected tiles. None: none."""
    selected_color: ColorValue | None = None
    """Color of icons and text of selected tiles. None: `primary` of the scheme."""
    is_three_line: bool | None = None
    """Whether tiles have room for a subtitle of two lines. None: no."""
    enable_feedback: bool | None = None
    """Whether a click makes a sound or vibrates, where the platform has that; browsers have neither. None: yes."""
    dense: bool | None = None
    """Whether tiles are lower and their text smaller. None: no."""
    shape: OutlinedBorder | None = None
    """Outline of the tiles. None: a rectangle."""
    visual_density: VisualDensity | None = None
    """How compact tiles are. None: that of the theme."""
    content_padding: PaddingValue | None = None
    """Space around the content, in logical pixels: one for all sides or a Padding. None: 16 before it, 24 after it."""
    min_vertical_padding: PaddingValue | None = None
    """Least space above and below the titles, in logical pixels. None: 8."""
    horizontal_spacing: Number | None = None
    """Space between the titles and what stands beside them, in logical pixels. None: 16."""
    min_leading_width: Number | None = None
    """Least width of `leading`, in logical pixels. None: 24."""
    title_text_style: TextStyle | None = None
    """Look of titles. None: `body_large`."""
    subtitle_text_style: TextStyle | None = None
    """Look of subtitles. None: `body_medium`."""
    leading_and_trailing_text_style: TextStyle | None = None
    """Look of text in `leading` and `trailing`. None: `label_small`."""
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the pointer above a tile. None: a hand where it can be clicked."""
    min_height: Number | None = None
    """Least height of a tile, in logical pixels. None: 56, with a subtitle 72, with three lines 88."""
    affinity: TileAffinity | None = None
    """On which side tiles have their checkbox, radio button or switch. None: as the platform does."""
    style: ListTileStyle | None = None
    """Whether text is as large as in lists or as in drawers. None: as in lists."""
    title_alignment: ListTileTitleAlignment | None = None
    """How `leading` and `trailing` stand beside the titles. None: at the top of tiles with three lines, else in the
    center.
    """


class ProgressIndicatorTheme(Value):
    """Progress bars and rings."""

    color: ColorValue | None = None
    """Color of what is done. None: `primary` of the scheme."""
    circular_track_color: ColorValue | None = None
    """Color of the rest of a ring. None: none, or `secondary_container` in the newer look."""
    linear_track_color: ColorValue | None = None
    """Color of the rest of a bar. None: `secondary_container` of the scheme."""
    refresh_bgcolor: ColorValue | None = None
    """Color of the disc on which a refresh indicator turns. None: `surface_container` of the scheme."""
    linear_min_height: Number | None = None
    """Thickness of bars, in logical pixels. None: 4."""
    border_radius: BorderRadiusValue | None = None
    """Radii of the corners of bars, in logical pixels: one for all or a BorderRadius. None: 0, or 2 in the newer
    look.
    """
    track_gap: Number | None = None
    """Free space between what is done and the rest, in logical pixels, in the newer look. None: 4."""
    circular_track_padding: PaddingValue | None = None
    """Space around a ring, in logical pixels: one for all sides or a Padding. None: 0, or 4 in the newer look."""
    size_constraints: BoxConstraints | None = None
    """Least and greatest size of a ring. None: at least 36 x 36 pixels, or 40 x 40 in the newer look."""
    stop_indicator_color: ColorValue | None = None
    """Color of the dot at the end of a bar, in the newer look. None: `primary` of the scheme."""
    stop_indicator_radius: Number | None = None
    """Radius of the dot at the end of a bar, in logical pixels. None: 2."""
    stroke_align: Number | None = None
    """Where the line of a ring lies: -1 inside its edge, 0 on it, 1 outside. None: on it."""
    stroke_cap: StrokeCap | None = None
    """Ends of the line of a ring. None: butt, or round in the newer look."""
    stroke_width: Number | None = None
    """Thickness of the line of a ring, in logical pixels. None: 4."""
    year_2023: bool = False
    """Whether they are drawn as in Material 3 of 2023."""


class ScrollbarTheme(Value):
    """Scrollbars."""

    thumb_visibility: ControlStateValue[bool] | None = None
    """Whether the thumb is shown all the time. None: only while somebody scrolls."""
    thickness: ControlStateValue[Number | None] | None = None
    """Across the direction of scrolling, in logical pixels. None: 8 with a mouse, 4 on phones."""
    track_visibility: ControlStateValue[bool] | None = None
    """Whether the track behind the thumb is shown, together with the thumb. None: it is not."""
    radius: Number | None = None
    """Radius of the thumb's corners, in logical pixels. None: 8, or 0 on Android."""
    thumb_color: ControlStateValue[ColorValue] | None = None
    """Color of the thumb, for all states or by state. None: `on_surface` of the scheme, which lets most through."""
    track_color: ControlStateValue[ColorValue] | None = None
    """Color of the track. None: `on_surface` of the scheme, hardly to be seen."""
    track_border_color: ControlStateValue[ColorValue] | None = None
    """Color of the line between track and content. None: `on_surface` of the scheme, which lets most through."""
    cross_axis_margin: Number | None = None
    """Distance from the edge, in logical pixels. None: 0 on phones, else 2."""
    main_axis_margin: Number | None = None
    """Distance of the thumb from both ends, in logical pixels. None: 0."""
    min_thumb_length: Number | None = None
    """Least length of the thumb, in logical pixels. None: 48."""
    interactive: bool | None = None
    """Whether the thumb can be dragged and the track clicked. None: yes, but for Android."""
