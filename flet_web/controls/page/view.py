"""Views: the pages that an app shows one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl, ScrollableControl, Service
from flet_web.controls.values.enums.layout import CrossAxisAlignment, FloatingActionButtonLocation, MainAxisAlignment
from flet_web.controls.values.spacing import Padding
from flet_web.engine.call import Call
from flet_web.engine.computed import computed
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.node import BaseControl
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.buttons.floating_action_button import FloatingActionButton
    from flet_web.controls.cupertino.bars import CupertinoAppBar
    from flet_web.controls.navigation.app_bar import AppBar
    from flet_web.controls.navigation.bottom_app_bar import BottomAppBar
    from flet_web.controls.type_aliases import ColorValue, Number, OffsetValue, PaddingValue
    from flet_web.controls.values.decoration import BoxDecoration
    from flet_web.engine._typing import ListOf, Self

__all__ = ["View"]


class View(ScrollableControl, LayoutControl, wire="View"):
    """All that is shown at one route: the content, a bar at the top, drawers at the sides."""

    _internals = computed({"host_expanded": True})

    controls: ListOf[BaseControl] = field(default_factory=list)
    """The children, from the first to the last."""
    route: str = field(default="/", always=True)
    """Has to differ from that of every other view in `page.views`."""
    appbar: AppBar | CupertinoAppBar | None = None
    """The bar at the top. None: no bar."""
    bottom_appbar: BottomAppBar | None = None
    """The bar at the bottom. None: no bar."""
    floating_action_button: FloatingActionButton | None = None
    """The button above the content. None: no button."""
    floating_action_button_location: FloatingActionButtonLocation | OffsetValue | None = None
    """Where that button stands: a name, or an offset from the lower end."""
    navigation_bar: Control | None = None
    """The navigation bar at the bottom. None: no bar."""
    drawer: Control | None = None
    """Slides in from the start side. None: no drawer."""
    end_drawer: Control | None = None
    """Slides in from the end side. None: no drawer."""
    vertical_alignment: MainAxisAlignment = MainAxisAlignment.START
    """Where the children stand from top to bottom."""
    horizontal_alignment: CrossAxisAlignment = CrossAxisAlignment.START
    """Where the children stand from side to side."""
    spacing: Number = 10
    """Logical pixels between two children."""
    padding: PaddingValue | None = field(default_factory=lambda: Padding.all(10))
    """Space between its edges and its content, in logical pixels: one for all sides or a Padding."""
    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    decoration: BoxDecoration | None = None
    """Behind the content."""
    foreground_decoration: BoxDecoration | None = None
    """In front of the content."""
    fullscreen_dialog: bool = False
    """Whether it comes up from below, with a cross in place of the arrow back."""
    services: ListOf[Service] = field(default_factory=list, python_only=True)
    """Services that belong to the view."""
    can_pop: bool = True
    """Whether the user may go back without a question: see `on_confirm_pop`."""
    on_confirm_pop: ControlEventHandler[Self] | None = None
    """The user wants to go back: answer with `confirm_pop()` within five minutes."""
    adaptive: bool | None = field(default=None, kw_only=True)
    """True: what is in the view, and lies over it, has the look of iOS on iOS and macOS. None: as the page has it."""

    def confirm_pop(self, should_pop: bool) -> Call[None]:
        """Answer `on_confirm_pop`."""
        return self._call("confirm_pop", {"should_pop": should_pop})

    def show_drawer(self) -> Call[None]:
        """Open `drawer`."""
        return self._call("show_drawer")

    def close_drawer(self) -> Call[None]:
        """Close `drawer`."""
        return self._call("close_drawer")

    def show_end_drawer(self) -> Call[None]:
        """Open `end_drawer`."""
        return self._call("show_end_drawer")

    def close_end_drawer(self) -> Call[None]:
        """Close `end_drawer`."""
        return self._call("close_end_drawer")
