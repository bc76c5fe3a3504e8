"""How a user moves sliders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .choice_actions import ChoiceActions
from .finder import Action, Target, Where
from .screen import ScreenNode
from .semantics import value_of

if TYPE_CHECKING:
    from typing_extensions import Unpack

__all__ = ["SliderActions"]

SLIDE = Action("slid", lambda node: node if node.kind in ("Slider", "RangeSlider") else None)


class SliderActions(ChoiceActions):
    """Sliding."""

    async def slide(self, value: float | tuple[float, float], on: Target | None = None, **where: Unpack[Where]) -> None:
        """Drag the thumb of a slider to `value`, or both ends of a range slider to `(start, end)`.

        ImpossibleError if that is out of range, or between two divisions.
        """
        __tracebackhide__ = True
        wanted = value if isinstance(value, tuple) else (value,)

        async def act(node: ScreenNode) -> None:
            if len(wanted) != (2 if node.kind == "RangeSlider" else 1):
                form = "two values, (start, end)" if len(wanted) == 1 else "one value"
                raise self.refuse(node, f"slid to {value}", f"it takes {form}")
            values = [self._checked(node, each) for each in wanted]
            if len(values) == 1:
                await self._slide_thumb(node, values[0])
            elif values[0] > values[1]:
                raise self.refuse(node, f"slid to {value}", "its start does not pass its end")
            else:
                await self._slide_ends(node, values)

        await self.do(SLIDE, on, where, act, self.press_down)

    def _checked(self, node: ScreenNode, value: float) -> float:
        """The value as the browser sends it. ImpossibleError if the thumb does not stop there."""
        low, high = node.get("min") or 0.0, 1.0 if node.get("max") is None else node.get("max")
        if not low <= value <= high:
            raise self.refuse(node, f"slid to {value:g}", f"it goes from {low:g} to {high:g}")
        steps = (value - low) / (high - low) * (node.get("divisions") or 0)
        if abs(steps - round(steps)) > 1e-6:
            raise self.refuse(node, f"slid to {value:g}", f"it has {node.get('divisions')} divisions")
        # JavaScript sends a whole number as an integer.
        return int(value) if float(value).is_integer() else value

    async def _slide_thumb(self, node: ScreenNode, value: float) -> None:
        self.tab.fire(node.control, "change_start", value_of(node.control))
        await self.pause()
        if value != node.get("value"):
            self.change_value(node, value)
            await self.pause()
        self.tab.fire(node.control, "change_end", value)

    async def _slide_ends(self, node: ScreenNode, values: list[Any]) -> None:
        """Drag the ends that move, one after the other: first the one that the other end does not stop."""
        start, end = value_of(node.control)
        first = [start, values[1]] if values[0] > end else [values[0], end]
        for now in (first, values):
            if tuple(now) == value_of(node.control):
                continue
            self.tab.fire(node.control, "change_start")
            await self.pause()
            self.tab.change(node.control, start_value=now[0], end_value=now[1])
            self.tab.fire(node.control, "change")
            await self.pause()
            self.tab.fire(node.control, "change_end")
            await self.pause()
