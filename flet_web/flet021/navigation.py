"""Navigation controls as Flet 0.21 to 0.28 had them."""

from __future__ import annotations

from enum import Enum
from typing import Any

from flet_web.controls.navigation import navigation_drawer
from flet_web.controls.navigation.navigation_bar import NavigationBarDestination
from flet_web.controls.page.view import View
from flet_web.engine.schema import field

__all__ = ["NavigationDestination", "NavigationDrawer", "NavigationDrawerPosition"]


class NavigationDestination(NavigationBarDestination):
    """A destination of a NavigationBar: `NavigationBarDestination` by its older name."""


class NavigationDrawerPosition(Enum):
    """The side of the page at which `page.open()` puts a drawer."""

    START = "start"
    END = "end"


class NavigationDrawer(navigation_drawer.NavigationDrawer):
    """A panel that slides in from the side of a view: its `drawer` or `end_drawer`.

    `page.show_drawer()` and `page.show_end_drawer()` open it. So does the menu button of an AppBar, and a finger that
    comes from the edge. It closes by a click beside it, Escape or a swipe; a destination does not close it by itself.
    """

    open: bool = field(default=False, kw_only=True, python_only=True)
    """Flet 0.21's way to open and to close it. Whether it is open."""
    position: NavigationDrawerPosition = field(default=NavigationDrawerPosition.START, kw_only=True, python_only=True)
    """The side at which `page.open()` puts it."""

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        if name == "open":
            self._follow()

    def did_mount(self) -> None:
        if self.open:
            self._follow()

    def _follow(self) -> None:
        """Have the client open it, or close it, once it stands in a view."""
        view = self._parent
        if not isinstance(view, View) or self._tree is None:
            return
        if view.end_drawer is self:
            _ = view.show_end_drawer() if self.open else view.close_end_drawer()
        else:
            _ = view.show_drawer() if self.open else view.close_drawer()

    def note_open(self, shown: bool) -> None:
        """It has opened or closed by other means than `open`."""
        super().__setattr__("open", shown)
