"""Views: the pages that an app shows one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.base import BaseControl
from flet_web.controls.call import Call
from flet_web.controls.control import Control, ControlList, LayoutControl, ScrollableControl, Service
from flet_web.controls.events import ControlEventHandler
from flet_web.controls.schema import field
from flet_web.controls.values import Padding
from flet_web.controls.values.enums import CrossAxisAlignment, FloatingActionButtonLocation, MainAxisAlignment

if TYPE_CHECKING:
    from flet_web.controls.buttons.floating_action_button import FloatingActionButton
    from flet_web.controls.navigation.app_bar import AppBar
    from flet_web.controls.navigation.bottom_app_bar import BottomAppBar
    from flet_web.controls.types import ColorValue, Number, OffsetValue, PaddingValue
    from flet_web.controls.values import BoxDecoration

__all__ = ["View"]

_ORDER_021 = (
    "route",
    "controls",
    "appbar",
    "bottom_appbar",
    "floating_action_button",
    "floating_action_button_location",
    "navigation_bar",
    "drawer",
    "end_drawer",
    "vertical_alignment",
    "horizontal_alignment",
    "spacing",
    "padding",
    "bgcolor",
    "scroll",
    "auto_scroll",
    "fullscreen_dialog",
)


class View(
    ControlList, ScrollableControl, LayoutControl, wire="View", positional_021=_ORDER_021, hints={"host_expanded": True}
):
    """All that is shown at one route: the content, a bar at the top, drawers at the sides."""

    controls: list[BaseControl] = field(default_factory=list)
    route: str = field(default="/", always=True)
    """Has to differ from that of every other view in `page.views`."""
    appbar: AppBar | None = None
    bottom_appbar: BottomAppBar | None = None
    floating_action_button: FloatingActionButton | None = None
    floating_action_button_location: FloatingActionButtonLocation | OffsetValue | None = None
    navigation_bar: Control | None = None
    drawer: Control | None = None
    """Slides in from the left."""
    end_drawer: Control | None = None
    vertical_alignment: MainAxisAlignment = MainAxisAlignment.START
    horizontal_alignment: CrossAxisAlignment = CrossAxisAlignment.START
    spacing: Number = 10
    """Logical pixels between two children."""
    padding: PaddingValue | None = field(default_factory=lambda: Padding.all(10))
    bgcolor: ColorValue | None = None
    decoration: BoxDecoration | None = None
    """Behind the content."""
    foreground_decoration: BoxDecoration | None = None
    """In front of the content."""
    fullscreen_dialog: bool = False
    """Whether it comes up from below, with a cross in place of the arrow back."""
    services: list[Service] = field(default_factory=list, python_only=True)
    can_pop: bool = True
    """Whether the user may go back."""
    on_confirm_pop: ControlEventHandler[View] | None = None
    """The user wants to go back: answer with `confirm_pop()` within five minutes."""
    adaptive: bool | None = field(default=None, kw_only=True, python_only=True)
    """Accepted for older programs: it is a property of the controls now."""

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
