"""Input controls in a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, ControlStateValue, Number, PaddingValue
    from flet_web.controls.values.borders import BorderSide
    from flet_web.controls.values.buttons import MenuStyle
    from flet_web.controls.values.decoration import BoxConstraints
    from flet_web.controls.values.enums import (
        Brightness,
        MouseCursor,
        SliderInteraction,
        TextCapitalization,
        VisualDensity,
    )
    from flet_web.controls.values.geometry import Size
    from flet_web.controls.values.icon_data import IconData
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text import TextStyle

__all__ = [
    "CheckboxTheme",
    "ChipTheme",
    "DropdownTheme",
    "RadioTheme",
    "SearchBarTheme",
    "SearchViewTheme",
    "SliderTheme",
    "SwitchTheme",
]


class CheckboxTheme(Value):
    """Checkboxes."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    check_color: ControlStateValue[ColorValue] | None = None
    fill_color: ControlStateValue[ColorValue] | None = None
    splash_radius: Number | None = None
    border_side: BorderSide | None = None
    visual_density: VisualDensity | None = None
    shape: OutlinedBorder | None = None
    mouse_cursor: ControlStateValue[MouseCursor] | None = None


class ChipTheme(Value):
    """Chips."""

    color: ControlStateValue[ColorValue] | None = None
    bgcolor: ColorValue | None = None
    shadow_color: ColorValue | None = None
    selected_shadow_color: ColorValue | None = None
    disabled_color: ColorValue | None = None
    selected_color: ColorValue | None = None
    check_color: ColorValue | None = None
    delete_icon_color: ColorValue | None = None
    elevation: Number | None = None
    elevation_on_click: Number | None = None
    shape: OutlinedBorder | None = None
    padding: PaddingValue | None = None
    label_padding: PaddingValue | None = None
    label_text_style: TextStyle | None = None
    border_side: BorderSide | None = None
    show_checkmark: bool | None = None
    leading_size_constraints: BoxConstraints | None = None
    delete_icon_size_constraints: BoxConstraints | None = None
    brightness: Brightness | None = None


class DropdownTheme(Value):
    """Dropdowns."""

    menu_style: MenuStyle | None = None
    text_style: TextStyle | None = None


class RadioTheme(Value):
    """Radio buttons."""

    fill_color: ControlStateValue[ColorValue] | None = None
    overlay_color: ControlStateValue[ColorValue] | None = None
    splash_radius: Number | None = None
    visual_density: VisualDensity | None = None
    mouse_cursor: ControlStateValue[MouseCursor] | None = None


class SearchBarTheme(Value):
    """Search bars."""

    bgcolor: ColorValue | None = None
    text_capitalization: TextCapitalization | None = None
    shadow_color: ControlStateValue[ColorValue] | None = None
    overlay_color: ControlStateValue[ColorValue] | None = None
    elevation: ControlStateValue[Number | None] | None = None
    text_style: ControlStateValue[TextStyle] | None = None
    hint_style: ControlStateValue[TextStyle] | None = None
    shape: ControlStateValue[OutlinedBorder] | None = None
    padding: ControlStateValue[PaddingValue] | None = None
    size_constraints: BoxConstraints | None = None
    border_side: ControlStateValue[BorderSide] | None = None


class SearchViewTheme(Value):
    """Views that search bars open."""

    bgcolor: ColorValue | None = None
    divider_color: ColorValue | None = None
    elevation: Number | None = None
    header_hint_text_style: TextStyle | None = None
    header_text_style: TextStyle | None = None
    shape: OutlinedBorder | None = None
    border_side: BorderSide | None = None
    size_constraints: BoxConstraints | None = None
    header_height: Number | None = None
    padding: PaddingValue | None = None
    bar_padding: PaddingValue | None = None
    shrink_wrap: bool | None = None


class SliderTheme(Value):
    """Sliders."""

    active_track_color: ColorValue | None = None
    inactive_track_color: ColorValue | None = None
    thumb_color: ColorValue | None = None
    overlay_color: ColorValue | None = None
    value_indicator_color: ColorValue | None = None
    disabled_thumb_color: ColorValue | None = None
    value_indicator_text_style: TextStyle | None = None
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    active_tick_mark_color: ColorValue | None = None
    disabled_active_tick_mark_color: ColorValue | None = None
    disabled_active_track_color: ColorValue | None = None
    disabled_inactive_tick_mark_color: ColorValue | None = None
    disabled_inactive_track_color: ColorValue | None = None
    disabled_secondary_active_track_color: ColorValue | None = None
    inactive_tick_mark_color: ColorValue | None = None
    overlapping_shape_stroke_color: ColorValue | None = None
    min_thumb_separation: Number | None = None
    secondary_active_track_color: ColorValue | None = None
    track_height: Number | None = None
    value_indicator_stroke_color: ColorValue | None = None
    interaction: SliderInteraction | None = None
    padding: PaddingValue | None = None
    track_gap: Number | None = None
    thumb_size: ControlStateValue[Size] | None = None
    year_2023: bool = False


class SwitchTheme(Value):
    """Switches."""

    thumb_color: ControlStateValue[ColorValue] | None = None
    track_color: ControlStateValue[ColorValue] | None = None
    overlay_color: ControlStateValue[ColorValue] | None = None
    track_outline_color: ControlStateValue[ColorValue] | None = None
    thumb_icon: ControlStateValue[IconData] | None = None
    track_outline_width: ControlStateValue[Number | None] | None = None
    splash_radius: Number | None = None
    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    padding: PaddingValue | None = None
