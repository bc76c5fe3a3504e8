"""Pickers over a page: each part that a theme gives a color of its own is a leaf."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial
from typing import Any

import flet_web as ft
from tests.browser.layout.kit import COLORS, OURS

HIGH, WIDE, LOW = (500, 700), (700, 480), (500, 560)
"""Windows in which header and choice stand below each other, side by side, and below each other in too little room."""
E = COLORS["e"]
DAYS: dict[str, Any] = {
    "first_date": datetime.datetime(2025, 2, 1),
    "last_date": datetime.datetime(2027, 11, 30),
    "current_date": datetime.datetime(2026, 5, 4),
}
"""Today is colored as what is chosen: the box of both tells how wide and high days are."""
OLD = {"current_date": datetime.datetime(2025, 2, 4)}
"""A span is long enough for that."""


# The buttons below the two fields have the look that the theme gives to those of other pickers.
OURS["span_typed"] = {
    "a": [86, 215, 414, 335],
    "b": [110, 356, 246, 408],
    "c": [254, 360, 390, 408],
    "d": [275, 443, 342, 475],
    "e": [86, 335, 414, 485],
    "f": [350, 443, 406, 475],
}
OURS["span_typed_wide"] = {
    "a": [102, 158, 254, 322],
    "b": [278, 186, 422, 238],
    "c": [430, 190, 574, 238],
    "d": [459, 280, 526, 312],
    "e": [254, 158, 598, 322],
    "f": [534, 280, 590, 312],
}


def button(key: str) -> ft.ButtonStyle:
    return ft.ButtonStyle(bgcolor=COLORS[key], color=COLORS[key])


def theme() -> ft.Theme:
    """Header and dial a, what is chosen and the line around a text field b, AM and PM c, cancel d, confirm f."""
    a, b, c = COLORS["a"], COLORS["b"], COLORS["c"]
    scheme = ft.ColorScheme(primary=b, on_primary=b, outline=c)
    return ft.Theme(
        visual_density=ft.VisualDensity.COMPACT,
        color_scheme=scheme,
        date_picker_theme=ft.DatePickerTheme(
            bgcolor=E,
            header_bgcolor=a,
            header_foreground_color=a,
            range_picker_bgcolor=E,
            range_picker_header_bgcolor=a,
            range_picker_header_foreground_color=a,
            today_bgcolor=b,
            today_foreground_color=b,
            divider_color=E,
            cancel_button_style=button("d"),
            confirm_button_style=button("f"),
        ),
        time_picker_theme=ft.TimePickerTheme(
            bgcolor=E,
            dial_bgcolor=a,
            dial_text_color=a,
            dial_hand_color=a,
            hour_minute_color=b,
            hour_minute_text_color=b,
            day_period_color=c,
            day_period_text_color=c,
            cancel_button_style=button("d"),
            confirm_button_style=button("f"),
        ),
    )


def size(name: str) -> tuple[int, int]:
    """Width and height of a case's window."""
    return WIDE if name.endswith("_wide") else LOW if name.endswith("_low") else HIGH


def pickers() -> dict[str, Callable[[], ft.DialogControl]]:
    """Each way to choose, in a high and in a wide window."""
    date, span, time = ft.DatePicker, ft.DateRangePicker, ft.TimePicker
    modes, clocks = ft.DatePickerEntryMode, ft.TimePickerHourFormat
    day = datetime.datetime(2026, 5, 22)
    found: dict[str, Callable[[], ft.DialogControl]] = {}
    spanned: dict[str, Any] = {"start_value": day, "end_value": day + datetime.timedelta(days=5), **DAYS}
    typed_time = ft.TimePickerEntryMode.INPUT
    for end in ("", "_wide"):
        found[f"date{end}"] = partial(date, value=day, **DAYS)
        found[f"date_years{end}"] = partial(date, value=day, date_picker_mode=ft.DatePickerMode.YEAR, **DAYS)
        found[f"date_typed{end}"] = partial(date, value=day, entry_mode=modes.INPUT, **DAYS)
        found[f"date_only{end}"] = partial(date, value=day, entry_mode=modes.CALENDAR_ONLY, **DAYS)
        found[f"span{end}"] = partial(span, **spanned | OLD)
        found[f"span_typed{end}"] = partial(span, entry_mode=modes.INPUT, **spanned)
        for hours, clock in ((12, clocks.H12), (24, clocks.H24)):
            at: dict[str, Any] = {"value": datetime.time(9, 41), "hour_format": clock}
            found[f"time_{hours}{end}"] = partial(time, **at)
            found[f"time_{hours}_typed{end}"] = partial(time, entry_mode=typed_time, **at)
    found["date_low"] = found["date"]
    found["date_years_low"] = found["date_years"]
    found["date_inset"] = partial(
        date, value=day, inset_padding=ft.Padding(left=90, top=10, right=4, bottom=30), **DAYS
    )
    return found
