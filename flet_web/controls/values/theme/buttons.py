"""Buttons in a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, Number, PaddingValue
    from flet_web.controls.values.buttons import ButtonStyle
    from flet_web.controls.values.decoration import BoxConstraints
    from flet_web.controls.values.icon_data import IconData
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text import TextStyle

__all__ = [
    "ButtonTheme",
    "FilledButtonTheme",
    "FloatingActionButtonTheme",
    "IconButtonTheme",
    "OutlinedButtonTheme",
    "SegmentedButtonTheme",
    "TextButtonTheme",
]


class ButtonTheme(Value):
    """Filled buttons with a shadow: `Button`."""

    style: ButtonStyle | None = None


class FilledButtonTheme(Value):
    """Filled buttons."""

    style: ButtonStyle | None = None


class OutlinedButtonTheme(Value):
    """Outlined buttons."""

    style: ButtonStyle | None = None


class TextButtonTheme(Value):
    """Text buttons."""

    style: ButtonStyle | None = None


class IconButtonTheme(Value):
    """Icon buttons."""

    style: ButtonStyle | None = None


class SegmentedButtonTheme(Value):
    """Segmented buttons."""

    selected_icon: IconData | None = None
    style: ButtonStyle | None = None


class FloatingActionButtonTheme(Value):
    """Floating action buttons."""

    bgcolor: ColorValue | None = None
    hover_color: ColorValue | None = None
    focus_color: ColorValue | None = None
    foreground_color: ColorValue | None = None
    splash_color: ColorValue | None = None
    elevation: Number | None = None
    focus_elevation: Number | None = None
    hover_elevation: Number | None = None
    highlight_elevation: Number | None = None
    disabled_elevation: Number | None = None
    shape: OutlinedBorder | None = None
    enable_feedback: bool | None = None
    extended_padding: PaddingValue | None = None
    text_style: TextStyle | None = None
    icon_label_spacing: Number | None = None
    extended_size_constraints: BoxConstraints | None = None
    size_constraints: BoxConstraints | None = None
