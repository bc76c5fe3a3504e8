"""Pickers of dates and times in a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, ControlStateValue, Number, PaddingValue
    from flet_web.controls.values.borders import BorderSide
    from flet_web.controls.values.button_style import ButtonStyle
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle

__all__ = ["DatePickerTheme", "TimePickerTheme"]


class DatePickerTheme(Value):
    """Date pickers."""

    bgcolor: ColorValue | None = None
    """Color of the dialog. None: `surface_container_high` of the scheme."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: none is seen."""
    divider_color: ColorValue | None = None
    """Color of the line between header and calendar. None: `outline_variant` of the scheme."""
    header_bgcolor: ColorValue | None = None
    """Color of the header. None: none."""
    today_bgcolor: ControlStateValue[ColorValue] | None = None
    """Color behind today, for all states or by state. None: `primary` once it is chosen."""
    day_bgcolor: ControlStateValue[ColorValue] | None = None
    """Color behind a day, for all states or by state. None: `primary` once it is chosen."""
    day_overlay_color: ControlStateValue[ColorValue] | None = None
    """Laid over a day while it is hovered, focused or pressed. None: that of Material 3."""
    day_foreground_color: ControlStateValue[ColorValue] | None = None
    """Color of a day's number, for all states or by state. None: `on_surface`, `on_primary` once it is chosen."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 6."""
    range_picker_elevation: Number | None = None
    """Elevation of a DateRangePicker, in logical pixels. None: 0."""
    day_text_style: TextStyle | None = None
    """Look of a day's number. None: `body_large`."""
    weekday_text_style: TextStyle | None = None
    """Look of the letters of the weekdays. None: `body_large`."""
    year_text_style: TextStyle | None = None
    """Look of the years. None: `body_large`."""
    shape: OutlinedBorder | None = None
    """Outline of the dialog. None: a rectangle with corners of 28 pixels."""
    cancel_button_style: ButtonStyle | None = None
    """Look of the button that cancels. None: that of text buttons."""
    confirm_button_style: ButtonStyle | None = None
    """Look of the button that confirms. None: that of text buttons."""
    header_foreground_color: ColorValue | None = None
    """Color of text and icons in the header. None: `on_surface_variant` of the scheme."""
    header_headline_text_style: TextStyle | None = None
    """Look of the chosen date in the header. None: `headline_large`."""
    header_help_text_style: TextStyle | None = None
    """Look of the line above the chosen date. None: `label_large`."""
    range_picker_bgcolor: ColorValue | None = None
    """Color of a DateRangePicker. None: `surface_container_high` of the scheme."""
    range_picker_header_bgcolor: ColorValue | None = None
    """Color of the header of a DateRangePicker. None: none."""
    range_picker_header_foreground_color: ColorValue | None = None
    """Color of text and icons in the header of a DateRangePicker. None: `on_surface_variant` of the scheme."""
    today_foreground_color: ControlStateValue[ColorValue] | None = None
    """Color of today's number, for all states or by state. None: `primary`, `on_primary` once it is chosen."""
    range_picker_shape: OutlinedBorder | None = None
    """Outline of a DateRangePicker. None: a rectangle."""
    range_picker_header_help_text_style: TextStyle | None = None
    """Look of the line above the chosen dates of a DateRangePicker. None: `title_small`."""
    range_picker_header_headline_text_style: TextStyle | None = None
    """Look of the chosen dates in the header of a DateRangePicker. None: `title_large`."""
    range_selection_bgcolor: ColorValue | None = None
    """Color behind the days between the chosen ones. None: `secondary_container` of the scheme."""
    range_selection_overlay_color: ControlStateValue[ColorValue] | None = None
    """Laid over the days between the chosen ones while they are hovered, focused or pressed. None: that of Material
    3.
    """
    today_border_side: BorderSide | None = None
    """Line around today. None: 1 pixel, `primary` of the scheme."""
    year_bgcolor: ControlStateValue[ColorValue] | None = None
    """Color behind a year, for all states or by state. None: `primary` once it is chosen."""
    year_foreground_color: ControlStateValue[ColorValue] | None = None
    """Color of a year, for all states or by state. None: `on_surface_variant`, `on_primary` once it is chosen."""
    year_overlay_color: ControlStateValue[ColorValue] | None = None
    """Laid over a year while it is hovered, focused or pressed. None: that of Material 3."""
    day_shape: ControlStateValue[OutlinedBorder] | None = None
    """Outline of what is behind a day. None: a CircleBorder."""


class TimePickerTheme(Value):
    """Time pickers."""

    bgcolor: ColorValue | None = None
    """Color of the dialog. None: `surface_container_high` of the scheme."""
    day_period_color: ColorValue | None = None
    """Color behind the chosen one of AM and PM. None: `tertiary_container` of the scheme."""
    day_period_text_color: ColorValue | None = None
    """Color of AM and PM. None: `on_tertiary_container` for the chosen one, else `on_surface_variant`."""
    dial_bgcolor: ColorValue | None = None
    """Color of the dial. None: `surface_container_highest` of the scheme."""
    dial_hand_color: ColorValue | None = None
    """Color of the dial's hand. None: `primary` of the scheme."""
    dial_text_color: ColorValue | None = None
    """Color of the dial's numbers. None: `on_surface`, `on_primary` for the chosen one."""
    entry_mode_icon_color: ColorValue | None = None
    """Color of the icon that changes between dial and typing. None: `on_surface` of the scheme."""
    hour_minute_color: ColorValue | None = None
    """Color of the fields of hour and minute. None: `primary_container` for the chosen one, else
    `surface_container_highest`.
    """
    hour_minute_text_color: ColorValue | None = None
    """Color of hour and minute. None: `on_primary_container` for the chosen one, else `on_surface`."""
    day_period_button_style: ButtonStyle | None = None
    """Look of the buttons AM and PM."""
    cancel_button_style: ButtonStyle | None = None
    """Look of the button that cancels. None: that of text buttons."""
    confirm_button_style: ButtonStyle | None = None
    """Look of the button that confirms. None: that of text buttons."""
    day_period_text_style: TextStyle | None = None
    """Look of AM and PM. None: `title_medium`."""
    dial_text_style: TextStyle | None = None
    """Look of the dial's numbers. None: `body_large`."""
    help_text_style: TextStyle | None = None
    """Look of the line at the top. None: `label_medium`."""
    hour_minute_text_style: TextStyle | None = None
    """Look of hour and minute. None: `display_large`."""
    elevation: Number | None = None
    """Height above the page, in logical pixels, which gives the size of the shadow. None: 6."""
    shape: OutlinedBorder | None = None
    """Outline of the dialog. None: a rectangle with corners of 28 pixels."""
    day_period_shape: OutlinedBorder | None = None
    """Outline around AM and PM. None: a rectangle with corners of 8 pixels."""
    hour_minute_shape: OutlinedBorder | None = None
    """Outline of the fields of hour and minute. None: a rectangle with corners of 8 pixels."""
    day_period_border_side: BorderSide | None = None
    """Line around AM and PM. None: 1 pixel, `outline` of the scheme."""
    padding: PaddingValue | None = None
    """Space around the content, in logical pixels: one for all sides or a Padding. None: 24."""
    time_selector_separator_color: ControlStateValue[ColorValue] | None = None
    """Color of the colon between hour and minute. None: `on_surface` of the scheme."""
    time_selector_separator_text_style: ControlStateValue[TextStyle] | None = None
    """Look of the colon between hour and minute. None: `display_large`."""
