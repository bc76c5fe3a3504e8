"""Pickers of dates and times in a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, ControlStateValue, Number, PaddingValue
    from flet_web.controls.values.borders import BorderSide
    from flet_web.controls.values.buttons import ButtonStyle
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text import TextStyle

__all__ = ["DatePickerTheme", "TimePickerTheme"]


class DatePickerTheme(Value):
    """Date pickers."""

    bgcolor: ColorValue | None = None
    shadow_color: ColorValue | None = None
    divider_color: ColorValue | None = None
    header_bgcolor: ColorValue | None = None
    today_bgcolor: ControlStateValue[ColorValue] | None = None
    day_bgcolor: ControlStateValue[ColorValue] | None = None
    day_overlay_color: ControlStateValue[ColorValue] | None = None
    day_foreground_color: ControlStateValue[ColorValue] | None = None
    elevation: Number | None = None
    range_picker_elevation: Number | None = None
    day_text_style: TextStyle | None = None
    weekday_text_style: TextStyle | None = None
    year_text_style: TextStyle | None = None
    shape: OutlinedBorder | None = None
    cancel_button_style: ButtonStyle | None = None
    confirm_button_style: ButtonStyle | None = None
    header_foreground_color: ColorValue | None = None
    header_headline_text_style: TextStyle | None = None
    header_help_text_style: TextStyle | None = None
    range_picker_bgcolor: ColorValue | None = None
    range_picker_header_bgcolor: ColorValue | None = None
    range_picker_header_foreground_color: ColorValue | None = None
    today_foreground_color: ControlStateValue[ColorValue] | None = None
    range_picker_shape: OutlinedBorder | None = None
    range_picker_header_help_text_style: TextStyle | None = None
    range_picker_header_headline_text_style: TextStyle | None = None
    range_selection_bgcolor: ColorValue | None = None
    range_selection_overlay_color: ControlStateValue[ColorValue] | None = None
    today_border_side: BorderSide | None = None
    year_bgcolor: ControlStateValue[ColorValue] | None = None
    year_foreground_color: ControlStateValue[ColorValue] | None = None
    year_overlay_color: ControlStateValue[ColorValue] | None = None
    day_shape: ControlStateValue[OutlinedBorder] | None = None


class TimePickerTheme(Value):
    """Time pickers."""

    bgcolor: ColorValue | None = None
    day_period_color: ColorValue | None = None
    day_period_text_color: ColorValue | None = None
    dial_bgcolor: ColorValue | None = None
    dial_hand_color: ColorValue | None = None
    dial_text_color: ColorValue | None = None
    entry_mode_icon_color: ColorValue | None = None
    hour_minute_color: ColorValue | None = None
    hour_minute_text_color: ColorValue | None = None
    day_period_button_style: ButtonStyle | None = None
    cancel_button_style: ButtonStyle | None = None
    confirm_button_style: ButtonStyle | None = None
    day_period_text_style: TextStyle | None = None
    dial_text_style: TextStyle | None = None
    help_text_style: TextStyle | None = None
    hour_minute_text_style: TextStyle | None = None
    elevation: Number | None = None
    shape: OutlinedBorder | None = None
    day_period_shape: OutlinedBorder | None = None
    hour_minute_shape: OutlinedBorder | None = None
    day_period_border_side: BorderSide | None = None
    padding: PaddingValue | None = None
    time_selector_separator_color: ControlStateValue[ColorValue] | None = None
    time_selector_separator_text_style: ControlStateValue[TextStyle] | None = None
