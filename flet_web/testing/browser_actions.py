"""What a user does with the browser itself: the address bar, the window, the connection."""

from __future__ import annotations

from typing import Any

from .client_state import ClientState, can_dismiss
from .errors import ImpossibleError
from .finder import Action, Target
from .keyboard_actions import KeyboardActions
from .tab import media

__all__ = ["BrowserActions"]

DISMISS = Action("dismissed", lambda node: node.nearest(lambda one: "open" in one.control))


class BrowserActions(KeyboardActions):
    """Routes, dialogs, the window, the connection."""

    @property
    def route(self) -> str:
        """What the address bar shows."""
        return self.history[-1]

    @property
    def title(self) -> str:
        """The title of the page."""
        return str(self.tab.model.page.get("title") or "")

    async def go(self, route: str) -> None:
        """Follow a link to another route of the app; nothing if it is shown already."""
        __tracebackhide__ = True
        self.check_connected()
        self.navigate(route)
        await self.finish()

    async def back(self) -> None:
        """Press the browser's Back: to the route before. ImpossibleError on the first one."""
        __tracebackhide__ = True
        self.check_connected()
        if len(self.history) < 2:
            raise ImpossibleError(f"there is nothing to go back to: {self.route} is the first route", self.tree())
        self.history.pop()
        self.tell_route()
        await self.finish()

    async def pop_view(self) -> None:
        """Press the back arrow of the view on top. ImpossibleError if it is the only one."""
        __tracebackhide__ = True
        self.check_connected()
        views = [node for node in self.finder().screen.everything if node.slot == "views" and not node.hidden]
        others = [view for view in self.tab.model.page.get("views") or () if view["_i"] not in self.client.left]
        if len(others) < 2:
            raise ImpossibleError("the view is the only one", self.tree())
        if views[0].get("can_pop") is False:
            raise self.refuse(views[0], "left", "its can_pop is False")
        self.client.go_back(views[0])
        await self.finish()

    async def dismiss(self, target: Target | None = None, /) -> None:
        """Close a dialog, sheet, banner or snack bar without choosing anything; the uppermost one if none is named.

        ImpossibleError if it is modal, or if there is none.
        """
        __tracebackhide__ = True
        self.check_connected()
        finder = self.finder()
        if target is not None:
            node = finder.one(target, {}, DISMISS)
        else:
            layers = [one for one in finder.screen.shown if one.slot in ("_dialogs", "_overlay") and one.get("open")]
            found = finder.screen.barrier or next(reversed(layers), None)
            if found is None:
                raise ImpossibleError("no dialog, sheet, banner or snack bar is open", self.tree())
            node = found
        if not can_dismiss(node):
            raise self.refuse(node, "dismissed", "it is modal")
        self.client.dismiss(node.control)
        await self.finish()

    async def resize(self, width: float, height: float) -> None:
        """Give the window another size, in logical pixels."""
        __tracebackhide__ = True
        self.check_connected()
        before = media(self.window.width, self.window.height)
        self.window.width, self.window.height = width, height
        now = media(width, height)
        if now != before:
            self._tell("media_change", now, media=now)
        size: dict[str, Any] = {"width": float(width), "height": float(height)}
        self._tell("resize", size, **size)
        await self.finish()

    def _tell(self, event: str, data: Any, **props: Any) -> None:
        page = self.tab.model.page
        self.tab.change(page, **props)
        self.tab.event(page["_i"], event, data)

    async def lose_connection(self) -> None:
        """The network goes away; the session waits for the user to come back."""
        __tracebackhide__ = True
        await self.disconnect()
        await self.finish()

    async def reconnect(self) -> None:
        """The network is there again: the page goes on where it was, or shows a new session if its own has ended."""
        __tracebackhide__ = True
        await self.disconnect()
        await self.connect()
        await self.finish()

    async def reload(self, route: str | None = None) -> None:
        """Load the page anew, on `route` or where it is: the session is the same."""
        __tracebackhide__ = True
        await self.disconnect()
        self.client.close()
        self.tab.forget()
        self.client = ClientState(self.tab)
        if route is not None:
            self.history.append(route if route.startswith("/") else f"/{route}")
        await self.connect()
        await self.finish()
