"""Buttons with an icon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.buttons.button import ButtonControl, in_style
from flet_web.controls.control import Control
from flet_web.controls.values.enums.inputs import MouseCursor
from flet_web.controls.values.enums.layout import VisualDensity
from flet_web.engine.computed import computed
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, IconDataOrControl, Number, PaddingValue, UrlValue
    from flet_web.controls.values.button_style import ButtonStyle
    from flet_web.controls.values.decoration import BoxConstraints
    from flet_web.controls.values.geometry import Alignment

__all__ = ["FilledIconButton", "FilledTonalIconButton", "IconButton", "OutlinedIconButton"]


class IconButton(
    ButtonControl,
    wire="IconButton",
):
    """A round button with an icon."""

    _internals = computed(in_style, of=("bgcolor", "mouse_cursor", "visual_density", "style"))

    icon: IconDataOrControl | None = None
    """An icon, its name ("add"), or any control. None: none."""
    icon_color: ColorValue | None = None
    """Color of the icon. None: that of the theme."""
    icon_size: Number | None = None
    """Size of the icon in logical pixels. None: 24."""
    selected: bool | None = None
    """Makes it a toggle: `selected_icon` is shown while True."""
    selected_icon: IconDataOrControl | None = None
    """Icon while it is chosen."""
    selected_icon_color: ColorValue | None = None
    """Color of the icon while it is chosen. None: that of the theme."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    highlight_color: ColorValue | None = None
    """Color while it is pressed. None: that of the theme."""
    style: ButtonStyle | None = field(default=None, python_only=False)
    """Its look, where that differs from the theme's."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    disabled_color: ColorValue | None = None
    """Color of the icon while it is disabled. None: that of the theme."""
    hover_color: ColorValue | None = None
    """Color while the pointer is above it. None: that of the theme."""
    focus_color: ColorValue | None = None
    """Color while it has the keyboard focus. None: that of the theme."""
    splash_color: ColorValue | None = None
    """Color of the wave that a click makes. None: that of the theme."""
    splash_radius: Number | None = None
    """Radius of that wave in logical pixels. None: that of the theme."""
    alignment: Alignment | None = None
    """Where the content stands in the box."""
    padding: PaddingValue | None = None
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding."""
    enable_feedback: bool | None = None
    """Whether a touch makes a sound or vibrates. None: as the platform does."""
    url: UrlValue | None = None
    """Opened when it is clicked. None: nothing."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: as the control does by itself."""
    visual_density: VisualDensity | None = None
    """How much room it takes. None: as the theme says."""
    size_constraints: BoxConstraints | None = None
    """Least and largest size."""
    content: Control | None = alias("icon")


class FilledIconButton(IconButton, wire="FilledIconButton"):
    """A round button with an icon, filled with the primary color."""


class FilledTonalIconButton(IconButton, wire="FilledTonalIconButton"):
    """A round button with an icon, filled with the secondary container color."""


class OutlinedIconButton(IconButton, wire="OutlinedIconButton"):
    """A round button with an icon and a border."""
