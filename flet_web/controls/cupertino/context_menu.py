"""Menus that open when their content is pressed for long, which is lifted then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import AdaptiveControl, Control
from flet_web.engine.events import ControlEventHandler
from flet_web.engine.schema import alias

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import StrOrControl
    from flet_web.controls.values.icon_data import IconData
    from flet_web.engine._typing import ListOf, Self

__all__ = ["CupertinoContextMenu", "CupertinoContextMenuAction"]


class CupertinoContextMenu(AdaptiveControl, wire="CupertinoContextMenu"):
    """Pressed for long, it lifts its content out of the page and opens a menu beside it."""

    content: Control
    """What is pressed, and shown beside the menu."""
    actions: ListOf[Control]
    """The items of the menu: CupertinoContextMenuActions."""
    enable_haptic_feedback: bool = True
    """Whether the device vibrates when the menu opens, where the browser can do that."""


class CupertinoContextMenuAction(AdaptiveControl, wire="CupertinoContextMenuAction"):
    """An item of a CupertinoContextMenu. The menu closes when it is chosen."""

    content: StrOrControl
    """Text or control that says what it does."""
    default: bool = False
    """Whether it is the one that most users choose, in bold."""
    destructive: bool = False
    """Whether it deletes something, in red."""
    trailing_icon: IconData | None = None
    """Icon after the content. None: none."""
    on_click: ControlEventHandler[Self] | None = None
    """The user has clicked, tapped, or pressed the key for it."""
    text: str | None = alias("content")
    is_default_action: bool | None = alias("default")
    is_destructive_action: bool | None = alias("destructive")
