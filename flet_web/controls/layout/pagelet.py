"""A view in a part of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control, LayoutControl
from flet_web.controls.values.enums.layout import FloatingActionButtonLocation
from flet_web.engine.async_alias import async_alias
from flet_web.engine.call import Call
from flet_web.engine.schema import alias

if TYPE_CHECKING:
    from flet_web.controls.cupertino.bars import CupertinoAppBar
    from flet_web.controls.navigation.app_bar import AppBar
    from flet_web.controls.navigation.bottom_app_bar import BottomAppBar
    from flet_web.controls.navigation.navigation_drawer import NavigationDrawer
    from flet_web.controls.type_aliases import ColorValue, OffsetValue

__all__ = ["Pagelet"]


class Pagelet(LayoutControl, AdaptiveControl, wire="Pagelet"):
    """A part of the page that has bars, a floating button and drawers like a View. It takes all its room."""

    content: Control
    """What is shown between the bars."""
    appbar: AppBar | CupertinoAppBar | None = None
    """The bar at the top. None: no bar."""
    navigation_bar: Control | None = None
    """The navigation bar at the bottom. None: no bar."""
    bottom_appbar: BottomAppBar | None = None
    """The bar at the bottom, if there is no `navigation_bar`. None: no bar."""
    bottom_sheet: Control | None = None
    """Stands at the lower edge of the content, above it. None: nothing."""
    drawer: NavigationDrawer | None = None
    """Slides in from the start side. None: no drawer."""
    end_drawer: NavigationDrawer | None = None
    """Slides in from the end side. None: no drawer."""
    floating_action_button: Control | None = None
    """The button above the content. None: no button."""
    floating_action_button_location: FloatingActionButtonLocation | OffsetValue | None = (
        FloatingActionButtonLocation.END_FLOAT
    )
    """Where that button stands: a name, or an offset from the lower end."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme."""
    bottom_app_bar: BottomAppBar | None = alias("bottom_appbar")

    def show_drawer(self, drawer: NavigationDrawer | None = None) -> Call[None]:
        """Open `drawer`; one that is given takes its place first."""
        if drawer is not None:
            self.drawer = drawer
            self.update()
        return self._call("show_drawer")

    def close_drawer(self) -> Call[None]:
        """Close `drawer`."""
        return self._call("close_drawer")

    def show_end_drawer(self, end_drawer: NavigationDrawer | None = None) -> Call[None]:
        """Open `end_drawer`; one that is given takes its place first."""
        if end_drawer is not None:
            self.end_drawer = end_drawer
            self.update()
        return self._call("show_end_drawer")

    def close_end_drawer(self) -> Call[None]:
        """Close `end_drawer`."""
        return self._call("close_end_drawer")

    show_drawer_async = async_alias(show_drawer)
    close_drawer_async = async_alias(close_drawer)
    show_end_drawer_async = async_alias(show_end_drawer)
    close_end_drawer_async = async_alias(close_end_drawer)
