"""Navigation drawers, which slide in from the side of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control
from flet_web.controls.values.spacing import Padding
from flet_web.engine.entered import place
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias, field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, IconDataOrControl, Number, PaddingValue, StrOrControl
    from flet_web.controls.values.shapes import OutlinedBorder
    from flet_web.engine._typing import ListOf, Self

__all__ = ["NavigationDrawer", "NavigationDrawerDestination"]


class NavigationDrawerDestination(Control, wire="NavigationDrawerDestination"):
    """A destination of a NavigationDrawer."""

    label: StrOrControl
    """Text or control behind the icon; a text is the name for screen readers too."""
    icon: IconDataOrControl
    """An icon, its name ("home"), or any control."""
    selected_icon: IconDataOrControl | None = None
    """Icon while it is selected. None: `icon`."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the drawer."""
    icon_content: Control | None = alias("icon")
    selected_icon_content: Control | None = alias("selected_icon")


class NavigationDrawer(AdaptiveControl, wire="NavigationDrawer"):
    """A panel that slides in from the side of a view: its `drawer` or `end_drawer`.

    `page.show_drawer()` and `page.show_end_drawer()` open it. So does the menu button of an AppBar, and a finger that
    comes from the edge. It closes by a click beside it, Escape or a swipe; a destination does not close it by itself.
    """

    controls: ListOf[Control] = field(default_factory=list)
    """Destinations, and other controls between them, from top to bottom."""
    selected_index: int = field(default=0, client=place("controls", of="NavigationDrawerDestination"))
    """Which visible destination is selected, from 0. Other controls do not count."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme."""
    elevation: Number | None = None
    """Height above what is below it, which its shadow shows, in logical pixels. None: 1."""
    width: Number | None = None
    """Width in logical pixels. None: 304."""
    indicator_color: ColorValue | None = None
    """Color of the mark behind the selected destination. None: that of the theme."""
    indicator_shape: OutlinedBorder | None = None
    """Shape of that mark. None: that of the theme, or a pill."""
    shadow_color: ColorValue | None = None
    """Color of the shadow. None: that of the theme, or no shadow."""
    tile_padding: PaddingValue = field(default_factory=lambda: Padding.symmetric(horizontal=12))
    """Space around each destination, in logical pixels."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has selected a destination; `data` is its index."""
    on_dismiss: ControlEventHandler[Self] | None = None
    """It has closed, by the program or by the user."""
    surface_tint_color: ColorValue | None = field(default=None, python_only=True, kw_only=True)
    """Accepted for older programs: Material 3 does without it."""
