"""Menus that open where something was pressed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, cast

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.values.enums.inputs import ContextMenuTrigger
from flet_web.engine.events import Event, EventHandler
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.menus.popup_menu import PopupMenuItem
    from flet_web.controls.type_aliases import OffsetValue
    from flet_web.controls.values.geometry import Offset
    from flet_web.engine._typing import ListOf
    from flet_web.engine.call import Call

    ContextMenuEvent = Event["ContextMenu"]
else:
    ContextMenuEvent = Event

__all__ = ["ContextMenu", "ContextMenuDismissEvent", "ContextMenuSelectEvent"]


class ContextMenuDismissEvent(ContextMenuEvent):
    """A context menu has closed, and nothing was chosen; or there was nothing to choose from."""

    global_position: Offset
    """Where it opened, on the page, in logical pixels."""
    local_position: Offset | None = None
    """Where it opened, in the ContextMenu, in logical pixels."""
    button: str | None = None
    """The button of the mouse: "primary", "secondary" or "tertiary". None: the program has opened it."""
    trigger: ContextMenuTrigger | None = None
    """The gesture that has opened it. None: the program has opened it."""
    item_count: int | None = None
    """How many items it had."""
    wire_keys: ClassVar[Mapping[str, str]] = {
        "g": "global_position",
        "l": "local_position",
        "b": "button",
        "tr": "trigger",
        "ic": "item_count",
        "id": "item_id",
        "idx": "item_index",
    }


class ContextMenuSelectEvent(ContextMenuDismissEvent):
    """The user has chosen an item of a context menu."""

    item_id: int | None = None
    """Id of the control of the item."""
    item_index: int | None = None
    """Place of the item in its list, from 0."""

    @property
    def item(self) -> PopupMenuItem | None:
        """The item."""
        found = None if self.item_id is None else self.page.get_control(self.item_id)
        return cast("PopupMenuItem | None", found)


class ContextMenu(LayoutControl, wire="ContextMenu"):
    """Opens a menu where its content is pressed: by a button of the mouse, by a finger, or by the menu key."""

    content: Control
    """What is shown, and opens the menu."""
    items: ListOf[PopupMenuItem] = field(default_factory=list)
    """The items of the menu that `open()` opens."""
    primary_items: ListOf[PopupMenuItem] = field(default_factory=list)
    """The items for the primary button of the mouse, the left one as a rule, and for fingers."""
    secondary_items: ListOf[PopupMenuItem] = field(default_factory=list)
    """The items for the secondary button of the mouse, and for the menu key."""
    tertiary_items: ListOf[PopupMenuItem] = field(default_factory=list)
    """The items for the middle button of the mouse."""
    primary_trigger: ContextMenuTrigger | None = None
    """What opens `primary_items`. None: nothing."""
    secondary_trigger: ContextMenuTrigger | None = field(default=ContextMenuTrigger.DOWN, always=True)
    """What opens `secondary_items`. None: nothing."""
    tertiary_trigger: ContextMenuTrigger | None = field(default=ContextMenuTrigger.DOWN, always=True)
    """What opens `tertiary_items`. None: nothing."""
    on_select: EventHandler[ContextMenuSelectEvent] | None = None
    """The user has chosen an item. The item's `on_click` comes first."""
    on_dismiss: EventHandler[ContextMenuDismissEvent] | None = None
    """The menu has closed, and nothing was chosen; or there was nothing to choose from."""

    def open(self, global_position: OffsetValue | None = None, local_position: OffsetValue | None = None) -> Call[None]:
        """Open the menu of `items` at a place on the page, or in the content; without either in its middle."""
        return self._call("open", {"global_position": global_position, "local_position": local_position})
