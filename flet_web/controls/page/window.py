"""The window of an app on a desktop. A browser takes no notice of it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from flet_web.controls.values.enums.platform import Brightness, WindowEventType, WindowResizeEdge
from flet_web.engine.call import Call
from flet_web.engine.entered import MOST_PIXELS, length, reported
from flet_web.engine.events import Event, EventHandler
from flet_web.engine.node import BaseControl
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number
    from flet_web.controls.values.geometry import Alignment

__all__ = ["Window", "WindowEvent"]

logger = logging.getLogger("flet_web")

_told: list[str] = []
"""What a program of this process used of a window first, which is said once."""


class WindowEvent(Event["Window"]):
    """Something happened to the window."""

    type: WindowEventType
    """What happened."""


class Window(BaseControl, wire="Window", part=True):
    """The window of an app on a desktop, lengths in logical pixels. A browser takes no notice of it.

    What is set is remembered. The log says once that it has no effect.
    """

    bgcolor: ColorValue | None = None
    """Color of the background. None: that of the theme, or none."""
    width: Number | None = field(default=None, client=length())
    """Width in logical pixels. None: as its content needs."""
    height: Number | None = field(default=None, client=length())
    """Height in logical pixels. None: as its content needs."""
    top: Number | None = field(default=None, client=length(-MOST_PIXELS))
    """Distance from the upper edge of the screen, in logical pixels."""
    left: Number | None = field(default=None, client=length(-MOST_PIXELS))
    """Distance from the left edge of the screen, in logical pixels."""
    max_width: Number | None = None
    """Largest width in logical pixels. None: no limit."""
    max_height: Number | None = None
    """Largest height in logical pixels. None: no limit."""
    min_width: Number | None = None
    """Least width in logical pixels. None: no limit."""
    min_height: Number | None = None
    """Least height in logical pixels. None: no limit."""
    opacity: Number = field(default=1.0, ge=0, le=1, client=reported())
    """From 0.0, which is invisible, to 1.0."""
    aspect_ratio: Number | None = None
    """Width divided by height."""
    brightness: Brightness | None = None
    """Light or dark frame of the window. None: as the system has it."""
    maximized: bool = field(default=False, client=reported())
    """Whether it is enlarged to the whole screen."""
    minimized: bool = field(default=False, client=reported())
    """Whether it is put away."""
    minimizable: bool = True
    """Whether the user can put it away."""
    maximizable: bool = True
    """Whether the user can enlarge it to the whole screen."""
    resizable: bool = True
    """Whether the user can change its size."""
    movable: bool = True
    """Whether the user can move it."""
    full_screen: bool = field(default=False, client=reported())
    """Whether it takes the whole screen."""
    always_on_top: bool = field(default=False, client=reported())
    """Whether it stays above other windows."""
    always_on_bottom: bool = False
    """Whether it stays below other windows."""
    prevent_close: bool = False
    """Whether closing only makes an event."""
    skip_task_bar: bool = False
    """Whether it is left out of the task bar."""
    title_bar_hidden: bool = False
    """Whether the title bar is hidden."""
    title_bar_buttons_hidden: bool = False
    """Whether the buttons of the title bar are hidden."""
    frameless: bool = False
    """Whether it has no frame."""
    progress_bar: Number | None = None
    """Shown in the task bar: 0 to 1."""
    focused: bool = field(default=True, client=reported())
    """Whether it has the focus."""
    visible: bool = field(default=True, client=reported())
    """Whether it is shown. What is not takes no room either."""
    shadow: bool = True
    """Whether the window has a shadow."""
    alignment: Alignment | None = None
    """Where the window stands on the screen."""
    badge_label: str | None = None
    """Text on the app's icon."""
    icon: str | None = None
    """Path of the window's icon."""
    ignore_mouse_events: bool = False
    """Whether clicks go to what is below the window."""
    on_event: EventHandler[WindowEvent] | None = None
    """Something has happened to the window; `type` says what."""

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        if name in self._schema.fields and not name.startswith("on_") and name not in ("data", "key"):
            _tell(name)

    def _call(self, name: str, args: dict[str, Any] | None = None, *, timeout: float | None = None) -> Call[Any]:
        _tell(f"{name}()")
        return super()._call(name, args, timeout=timeout)

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


def _tell(name: str) -> None:
    if not _told:
        _told.append(name)
        logger.warning("page.window.%s has no effect: a page in a browser has no window of its own.", name)
