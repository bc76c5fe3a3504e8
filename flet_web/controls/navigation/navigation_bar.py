"""The navigation bar at the bottom of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.engine.entered import place
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import (
        ColorValue,
        ControlStateValue,
        DurationValue,
        IconDataOrControl,
        Number,
        PaddingValue,
    )
    from flet_web.controls.values.borders import Border
    from flet_web.controls.values.enums.navigation import NavigationBarLabelBehavior
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.engine._typing import ListOf, Self

__all__ = ["NavigationBar", "NavigationBarDestination"]


class NavigationBarDestination(AdaptiveControl, wire="NavigationBarDestination"):
    """A destination of a NavigationBar."""

    icon: IconDataOrControl
    """An icon, its name ("home"), or any control."""
    label: str | None = None
    """Text below the icon, and the name for screen readers. None: no text."""
    selected_icon: IconDataOrControl | None = None
    """Icon while it is selected. None: `icon`."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the bar."""
    icon_content: Control | None = alias("icon")
    selected_icon_content: Control | None = alias("selected_icon")


class NavigationBar(LayoutControl, AdaptiveControl, wire="NavigationBar"):
    """A bar at the bottom of a view, to go to one of three to five destinations."""

    destinations: ListOf[NavigationBarDestination] = field(default_factory=list)
    """Where one can go, from the start to the end."""
    selected_index: int = field(default=0, client=place("destinations"))
    """Which visible destination is selected, from 0."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme."""
    label_behavior: NavigationBarLabelBehavior | None = None
    """When the labels are shown. None: always."""
    label_padding: PaddingValue | None = None
    """Space around the labels. None: 4 logical pixels above them."""
    elevation: Number | None = None
    """Height above what is below it, which its shadow shows, in logical pixels. None: 3."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: that of the theme, or no shadow."""
    indicator_color: ColorValue | None = None
    """Color of the mark behind the icon of the selected destination. None: that of the theme."""
    indicator_shape: OutlinedBorder | None = None
    """Shape of that mark. None: that of the theme, or a pill."""
    border: Border | None = None
    """Line around the bar. None: no line."""
    animation_duration: DurationValue | None = None
    """How long the mark takes to come up, in milliseconds or as a Duration. None: 500 ms."""
    overlay_color: ControlStateValue[ColorValue] | None = None
    """Color over a destination that is hovered, focused or pressed, one for all states or by state."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has selected a destination; `data` is its index."""
    surface_tint_color: ColorValue | None = field(default=None, python_only=True, kw_only=True)
    """Accepted for older programs: Material 3 does without it."""
