"""The window of an app on a desktop. A browser takes no notice of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.base import BaseControl
from flet_web.controls.call import Call
from flet_web.controls.events import Event, EventHandler
from flet_web.controls.schema import field
from flet_web.controls.values.enums import Brightness, WindowEventType, WindowResizeEdge

if TYPE_CHECKING:
    from flet_web.controls.types import ColorValue, Number
    from flet_web.controls.values import Alignment

__all__ = ["Window", "WindowEvent"]


class WindowEvent(Event["Window"]):
    """Something happened to the window."""

    type: WindowEventType


class Window(BaseControl, wire="Window"):
    """The window of an app on a desktop, lengths in logical pixels. A browser takes no notice of it."""

    bgcolor: ColorValue | None = None
    width: Number | None = field(default=None, client=True)
    height: Number | None = field(default=None, client=True)
    top: Number | None = field(default=None, client=True)
    left: Number | None = field(default=None, client=True)
    max_width: Number | None = None
    max_height: Number | None = None
    min_width: Number | None = None
    min_height: Number | None = None
    opacity: Number = field(default=1.0, ge=0, le=1, client=True)
    aspect_ratio: Number | None = None
    """Width divided by height."""
    brightness: Brightness | None = None
    maximized: bool = field(default=False, client=True)
    minimized: bool = field(default=False, client=True)
    minimizable: bool = True
    maximizable: bool = True
    resizable: bool = True
    movable: bool = True
    full_screen: bool = field(default=False, client=True)
    always_on_top: bool = field(default=False, client=True)
    always_on_bottom: bool = False
    prevent_close: bool = False
    """Whether closing only makes an event."""
    skip_task_bar: bool = False
    title_bar_hidden: bool = False
    title_bar_buttons_hidden: bool = False
    frameless: bool = False
    progress_bar: Number | None = None
    """Shown in the task bar: 0 to 1."""
    focused: bool = field(default=True, client=True)
    visible: bool = field(default=True, client=True)
    shadow: bool = True
    alignment: Alignment | None = None
    badge_label: str | None = None
    icon: str | None = None
    ignore_mouse_events: bool = False
    on_event: EventHandler[WindowEvent] | None = None

    def center(self) -> Call[None]:
        """Move it to the middle of the screen."""
        return self._call("center")

    def close(self) -> Call[None]:
        """Close it, as the user would."""
        return self._call("close")

    def destroy(self) -> Call[None]:
        """Close it, `prevent_close` or not."""
        return self._call("destroy")

    def to_front(self) -> Call[None]:
        """Put it in front of the other windows."""
        return self._call("to_front")

    def start_dragging(self) -> Call[None]:
        """Let the window follow the pointer until its button is released."""
        return self._call("start_dragging")

    def start_resizing(self, edge: WindowResizeEdge) -> Call[None]:
        """Let that edge follow the pointer until its button is released."""
        return self._call("start_resizing", {"edge": edge})

    def wait_until_ready_to_show(self) -> Call[None]:
        """Answered once the window can be shown."""
        return self._call("wait_until_ready_to_show")
