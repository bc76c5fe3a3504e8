"""Buttons in a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number, PaddingValue
    from flet_web.controls.values.button_style import ButtonStyle
    from flet_web.controls.values.decoration import BoxConstraints
    from flet_web.controls.values.icon_data import IconData
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.controls.values.text_style import TextStyle

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
    """Look of the buttons; one with a `style` of its own takes from here what that leaves unset."""


class FilledButtonTheme(Value):
    """Filled buttons."""

    style: ButtonStyle | None = None
    """Look of the buttons; one with a `style` of its own takes from here what that leaves unset."""


class OutlinedButtonTheme(Value):
    """Outlined buttons."""

    style: ButtonStyle | None = None
    """Look of the buttons; one with a `style` of its own takes from here what that leaves unset."""


class TextButtonTheme(Value):
    """Text buttons."""

    style: ButtonStyle | None = None
    """Look of the buttons; one with a `style` of its own takes from here what that leaves unset."""


class IconButtonTheme(Value):
    """Icon buttons."""

    style: ButtonStyle | None = None
    """Look of the buttons; one with a `style` of its own takes from here what that leaves unset."""


class SegmentedButtonTheme(Value):
    """Segmented buttons."""

    selected_icon: IconData | None = None
    """Icon of a selected segment. None: a check mark."""
    style: ButtonStyle | None = None
    """Look of the segments."""


class FloatingActionButtonTheme(Value):
    """Floating action buttons."""

    bgcolor: ColorValue | None = None
    """Color of the button. None: `primary_container` of the scheme."""
    hover_color: ColorValue | None = None
    """Laid over it while the pointer is above it. None: a tint of the icon's color."""
    focus_color: ColorValue | None = None
    """Laid over it while it has the keyboard focus. None: a tint of the icon's color."""
    foreground_color: ColorValue | None = None
    """Color of icon and text. None: `on_primary_container` of the scheme."""
    splash_color: ColorValue | None = None
    """Color of the ripple of a click. None: a tint of the icon's color."""
    elevation: Number | None = None
    """At rest, in logical pixels. None: 6."""
    focus_elevation: Number | None = None
    """While it has the keyboard focus, in logical pixels. None: 6."""
    hover_elevation: Number | None = None
    """While the pointer is above it, in logical pixels. None: 8."""
    highlight_elevation: Number | None = None
    """While it is pressed, in logical pixels. None: 6."""
    disabled_elevation: Number | None = None
    """While it is disabled, in logical pixels. None: as `elevation`."""
    shape: OutlinedBorder | None = None
    """Outline. None: a rectangle with corners of 16 pixels."""
    enable_feedback: bool | None = None
    """Whether a click makes a sound or vibrates, where the platform has that; browsers have neither. None: yes."""
    extended_padding: PaddingValue | None = None
    """Space around icon and text of a button with text, in logical pixels. None: 16 before the icon, 20 at the sides
    else.
    """
    text_style: TextStyle | None = None
    """Look of the text. None: `label_large`."""
    icon_label_spacing: Number | None = None
    """Space between icon and text, in logical pixels. None: 8."""
    extended_size_constraints: BoxConstraints | None = None
    """Least and greatest size of a button with text. None: 56 pixels high."""
    size_constraints: BoxConstraints | None = None
    """Least and greatest size of a button without text. None: 56 x 56 pixels."""
