"""The button for the main action of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import ActionControl, LayoutControl
from flet_web.controls.mixins import Linked
from flet_web.controls.values.enums.inputs import MouseCursor
from flet_web.controls.values.enums.layout import ClipBehavior
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, IconDataOrControl, Number, StrOrControl, UrlValue
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.engine._typing import Self

__all__ = ["FloatingActionButton"]


class FloatingActionButton(
    Linked,
    LayoutControl,
    ActionControl,
    wire="FloatingActionButton",
):
    """The button that floats over a view, for its main action."""

    content: StrOrControl | None = None
    """What is shown inside."""
    icon: IconDataOrControl | None = None
    """An icon, its name ("add"), or any control. None: none."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    shape: OutlinedBorder | None = None
    """Its outline. None: that of the theme."""
    autofocus: bool = False
    """Whether it takes the keyboard focus when it comes up."""
    mini: bool = False
    """Whether it is the smaller one."""
    foreground_color: ColorValue | None = None
    """Color of the icon and the text. None: that of the theme."""
    focus_color: ColorValue | None = None
    """Color while it has the keyboard focus. None: that of the theme."""
    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """How what is larger than its box is cut off. None: as the control does by itself."""
    elevation: Number | None = None
    """Height above what is below it, which its shadow shows, in logical pixels. None: that of the theme."""
    disabled_elevation: Number | None = None
    """Height of the shadow while it is disabled, in logical pixels."""
    focus_elevation: Number | None = None
    """Elevation while it has the keyboard focus, in logical pixels."""
    highlight_elevation: Number | None = None
    """Elevation while it is pressed, in logical pixels."""
    hover_elevation: Number | None = None
    """Elevation while the pointer is above it, in logical pixels."""
    hover_color: ColorValue | None = None
    """Color while the pointer is above it. None: that of the theme."""
    splash_color: ColorValue | None = None
    """Color of the wave that a click makes. None: that of the theme."""
    enable_feedback: bool | None = None
    """Whether a touch makes a sound or vibrates. None: as the platform does."""
    url: UrlValue | None = None
    """Opened when it is clicked. None: nothing."""
    mouse_cursor: MouseCursor | None = None
    """Shape of the pointer above it. None: as the control does by itself."""
    on_click: ControlEventHandler[Self] | None = None
    """The user has clicked, tapped, or pressed the key for it."""
    text: str | None = alias("content")
