"""What a user does with the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .browser import Browser, Window
from .drag_actions import DragActions
from .finder import Action, Target, Where
from .gestures import CHOICES, OPTIONS, RADIOS, SWITCHES, activate, double_tap, fire_tap, is_pressed, pointer
from .screen import ScreenNode
from .tested_app import TestedApp

if TYPE_CHECKING:
    from typing_extensions import Unpack

__all__ = ["PointerActions"]


def _lift(*events: str) -> Action:
    """Something that needs a control which listens to one of these events."""

    def lift(node: ScreenNode) -> ScreenNode | None:
        return node.nearest(lambda one: one.listens(*events))

    return Action(events[0], lift)


CLICK = Action("clicked", lambda node: node.nearest(lambda one: is_pressed(one)))
LONG_PRESS = _lift("long_press", "long_press_start", "long_press_end")._replace(participle="pressed for long")
HOVER = _lift("hover", "enter", "exit")._replace(participle="hovered over")
SCROLL = _lift("scroll")._replace(participle="scrolled")


class PointerActions(DragActions):
    """Clicks, long presses, hovering, scrolling."""

    _hovered: ScreenNode | None = None

    def __init__(self, app: TestedApp, browser: Browser, window: Window, route: str) -> None:
        super().__init__(app, browser, window, route)
        self._scrolled: dict[int, float] = {}

    async def click(self, target: Target | None = None, /, **where: Unpack[Where]) -> None:
        """Click what says `target`, or the control around it that reacts to clicks. Moves the focus as a click does."""
        __tracebackhide__ = True
        await self.do(CLICK, target, where, self.press_control, self.press_down)

    async def double_click(self, target: Target | None = None, /, **where: Unpack[Where]) -> None:
        """Click twice in short succession: two clicks, or one double tap where the program listens to that."""
        __tracebackhide__ = True

        async def act(node: ScreenNode) -> None:
            if node.listens("double_tap"):
                double_tap(self, node)
            else:
                await self.press_control(node)
                await self.press_control(await self.move_focus(self.press_down(node), node, CLICK))

        await self.do(CLICK, target, where, act, self.press_down)

    async def long_press(self, target: Target | None = None, /, **where: Unpack[Where]) -> None:
        """Press and hold."""
        __tracebackhide__ = True

        async def act(node: ScreenNode) -> None:
            self.tab.fire(node.control, "tap_cancel")
            for name, data in (("long_press_start", pointer()), ("long_press", None), ("long_press_up", None)):
                self.tab.fire(node.control, name, data)
            self.tab.fire(node.control, "long_press_end", {**pointer(), "v": {"x": 0.0, "y": 0.0}})

        await self.do(LONG_PRESS, target, where, act, self.press_down)

    async def hover(self, target: Target | None = None, /, **where: Unpack[Where]) -> None:
        """Move the pointer over a control, and away from the one it was over."""
        __tracebackhide__ = True

        async def act(node: ScreenNode) -> None:
            self._leave_hovered()
            await self.pause()
            self._hovered = node
            self.tab.fire(node.control, "enter", pointer())
            self.tab.fire(node.control, "hover", pointer() if node.type == "GestureDetector" else True)

        await self.do(HOVER, target, where, act)

    async def unhover(self) -> None:
        """Move the pointer away from the control that it is over."""
        __tracebackhide__ = True
        self._leave_hovered()
        await self.finish()

    def _leave_hovered(self) -> None:
        node, self._hovered = self._hovered, None
        if node is not None and node.id in self.tab.model.controls:
            self.tab.fire(node.control, "exit", pointer())
            if node.type != "GestureDetector":
                self.tab.fire(node.control, "hover", False)

    async def scroll(
        self, to: float, target: Target | None = None, /, *, end: float | None = None, **where: Unpack[Where]
    ) -> None:
        """Scroll a control whose `on_scroll` the program listens to, `to` so many logical pixels from its start.

        `end` is how far it can be scrolled, which only a browser knows; `to` if it is not said.
        """
        __tracebackhide__ = True
        await self.do(SCROLL, target, where, lambda node: self._scroll(node, to, to if end is None else end))

    async def _scroll(self, node: ScreenNode, to: float, end: float) -> None:
        extent = {"min_scroll_extent": 0.0, "max_scroll_extent": end, "viewport_dimension": self.window.height}
        before, self._scrolled[node.id] = self._scrolled.get(node.id, 0.0), to
        steps: list[dict[str, object]] = [
            {"event_type": "user", "direction": "reverse" if to > before else "forward"},
            {"event_type": "start"},
            {"event_type": "update", "scroll_delta": to - before},
            {"event_type": "end"},
            {"event_type": "user", "direction": "idle"},
        ]
        for number, step in enumerate(steps):
            self.tab.fire(node.control, "scroll", {"pixels": before if number < 2 else to, **extent, **step})
            await self.pause()

    async def press_control(self, node: ScreenNode) -> None:
        """What the client does for a click on a control that reacts to it."""
        kind = node.kind
        self.close_lists(but=node)
        if "_of" in node.control:
            self._press_implied(node)
        elif kind in SWITCHES | RADIOS:
            self.toggle(node)
        elif kind in CHOICES:
            self.open_list(node)
        elif kind in OPTIONS:
            self.choose(node)
        elif kind == "GestureDetector" or (kind == "Text" and not node.listens("click")):
            fire_tap(self, node)
        else:
            if node.get("toggle_inputs") is True:
                self._toggle_inside(node)
            activate(self, node)

    def _press_implied(self, node: ScreenNode) -> None:
        """A button that the client has added by itself."""
        owner = node.parent
        assert owner is not None
        if node.type == "SnackBarAction":
            self.tab.fire(owner.control, "action")
        if node.type in ("SnackBarAction", "CloseButton"):
            self.client.dismiss(owner.control)
        elif node.type == "DrawerButton" and owner.parent is not None:
            self.client.opened.add(owner.parent.control["drawer"]["_i"])
        elif node.type == "BackButton" and owner.parent is not None:
            self.client.go_back(owner.parent)

    def _toggle_inside(self, node: ScreenNode) -> None:
        for inside in self.finder().screen.inside(node):
            if inside.kind in SWITCHES | RADIOS:
                self.toggle(inside)
                return
