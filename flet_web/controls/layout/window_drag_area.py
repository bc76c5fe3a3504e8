"""The part of an app by which its window is moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl

if TYPE_CHECKING:
    from flet_web.controls.interaction.pointer_events import DragEndEvent, DragStartEvent
    from flet_web.controls.page.window import WindowEvent
    from flet_web.engine._typing import Self
    from flet_web.engine.events import EventHandler

__all__ = ["WindowDragArea"]


class WindowDragArea(LayoutControl, wire="WindowDragArea"):
    """An area by which the user moves the window of an app on a desktop.

    A page in a browser cannot move its window: the content is shown, and the program hears of drags.
    """

    content: Control
    """What is shown inside."""
    maximizable: bool = True
    """Whether a double click maximizes the window, which none does in a browser."""
    on_double_tap: EventHandler[WindowEvent] | None = None
    """A double click has maximized the window, or has given it its former size. In a browser it never comes."""
    on_drag_start: EventHandler[DragStartEvent[Self]] | None = None
    """A drag began."""
    on_drag_end: EventHandler[DragEndEvent[Self]] | None = None
    """A drag ended."""
