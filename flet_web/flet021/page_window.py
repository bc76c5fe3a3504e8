"""The window of the page, whose properties Flet 0.21 had on the page itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any  # noqa: F401 - used in the texts below

from flet_web.controls.delegate import Delegate
from flet_web.controls.page import page
from flet_web.engine.async_alias import async_alias
from flet_web.engine.call import Call

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, Number  # noqa: F401 - used in the texts below


class PageWindow(page.Page):
    """`page.window_width` is `page.window.width`."""

    window_always_on_top = Delegate["bool"]("window", prefix="window_")
    window_bgcolor = Delegate["ColorValue | None"]("window", prefix="window_")
    window_focused = Delegate["bool"]("window", prefix="window_")
    window_frameless = Delegate["bool"]("window", prefix="window_")
    window_full_screen = Delegate["bool"]("window", prefix="window_")
    window_height = Delegate["Number | None"]("window", prefix="window_")
    window_left = Delegate["Number | None"]("window", prefix="window_")
    window_max_height = Delegate["Number | None"]("window", prefix="window_")
    window_max_width = Delegate["Number | None"]("window", prefix="window_")
    window_maximizable = Delegate["bool"]("window", prefix="window_")
    window_maximized = Delegate["bool"]("window", prefix="window_")
    window_min_height = Delegate["Number | None"]("window", prefix="window_")
    window_min_width = Delegate["Number | None"]("window", prefix="window_")
    window_minimizable = Delegate["bool"]("window", prefix="window_")
    window_minimized = Delegate["bool"]("window", prefix="window_")
    window_movable = Delegate["bool"]("window", prefix="window_")
    window_opacity = Delegate["Number"]("window", prefix="window_")
    window_prevent_close = Delegate["bool"]("window", prefix="window_")
    window_progress_bar = Delegate["Number | None"]("window", prefix="window_")
    window_resizable = Delegate["bool"]("window", prefix="window_")
    window_skip_task_bar = Delegate["bool"]("window", prefix="window_")
    window_title_bar_buttons_hidden = Delegate["bool"]("window", prefix="window_")
    window_title_bar_hidden = Delegate["bool"]("window", prefix="window_")
    window_top = Delegate["Number | None"]("window", prefix="window_")
    window_visible = Delegate["bool"]("window", prefix="window_")
    window_width = Delegate["Number | None"]("window", prefix="window_")
    on_window_event = Delegate["Any"]("window", "on_event")

    def window_center(self) -> Call[None]:
        """Move the window to the middle of the screen."""
        return self.window.center()

    def window_close(self) -> Call[None]:
        """Close the window, as the user would."""
        return self.window.close()

    def window_destroy(self) -> Call[None]:
        """Close the window, whether that is prevented or not."""
        return self.window.destroy()

    def window_to_front(self) -> Call[None]:
        """Put the window in front of the others."""
        return self.window.to_front()

    window_center_async = async_alias(window_center)
    window_close_async = async_alias(window_close)
    window_destroy_async = async_alias(window_destroy)
    window_to_front_async = async_alias(window_to_front)
