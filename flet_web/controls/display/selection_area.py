"""Text that can be selected across controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control

if TYPE_CHECKING:
    from flet_web.engine._typing import Self
    from flet_web.engine.events import ControlEventHandler

__all__ = ["SelectionArea"]


class SelectionArea(Control, wire="SelectionArea"):
    """All text inside can be selected, also across controls and in buttons."""

    content: Control
    """What is shown inside."""
    on_change: ControlEventHandler[Self] | None = None
    """The user has selected another part of the text inside; `data` is that part."""
