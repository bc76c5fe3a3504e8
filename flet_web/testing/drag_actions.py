"""How a user drags controls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .finder import Action, Target, Where
from .gestures import pointer
from .screen import ScreenNode
from .slider_actions import SliderActions

if TYPE_CHECKING:
    from typing_extensions import Unpack

__all__ = ["DragActions"]

DRAG = Action("dragged", lambda node: node.nearest(lambda one: one.type == "Draggable"))
DROP = Action("dropped on", lambda node: node.nearest(lambda one: one.type == "DragTarget"))


class DragActions(SliderActions):
    """Dragging."""

    async def drag(self, target: Target, /, *, to: Target, **where: Unpack[Where]) -> None:
        """Drag a Draggable to a DragTarget, and drop it there: each is named by what is in it.

        ImpossibleError if it may not be dragged, or is of another group.
        """
        __tracebackhide__ = True

        async def act(node: ScreenNode) -> None:
            if node.get("max_simultaneous_drags") == 0:
                raise self.refuse(node, "dragged", "max_simultaneous_drags is 0")
            place = self.finder().one(to, {}, DROP)
            group = node.get("group") or "default"
            accepts = group == (place.get("group") or "default")
            self.tab.fire(node.control, "drag_start")
            source: dict[str, Any] = {"src_id": node.id}
            self.tab.fire(place.control, "will_accept", {"accept": accepts, **source})
            await self.pause()
            if not accepts:
                self.tab.fire(place.control, "leave", source)
                raise self.refuse(place, "dropped on", f"it is not of the group {group!r}")
            where_it_is = {**source, **{key: pointer()[key] for key in ("l", "g")}}
            self.tab.fire(place.control, "move", where_it_is)
            self.tab.fire(place.control, "accept", where_it_is)
            self.tab.fire(node.control, "drag_complete", group)

        await self.do(DRAG, target, where, act)
