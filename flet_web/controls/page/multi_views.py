"""Members of the page that follow the elements of another page in which the app is shown."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from flet_web.controls.page.base_page import MultiView
    from flet_web.controls.page.page_session import PageSession
    from flet_web.engine._typing import ListOf

MOST_WAITING = 100
"""Elements that may wait for those before them, or until the program asks for them."""
PATIENCE, LOOK = 30.0, 0.05
"""Seconds for which an element waits until the program asks, and between two looks whether it does."""
LONGEST = 5.0
"""Seconds after which a handler does not keep the next element waiting any more."""


class PageMultiViews:
    """Mixin of Page."""

    if TYPE_CHECKING:
        multi_views: ListOf[MultiView]
        on_multi_view_add: Any
        on_multi_view_remove: Any
        _session: PageSession

        def _change(self, change: Callable[[], object]) -> None: ...

    _waiting: deque[tuple[str, Any, float]] | None = None

    def _multi_view_changed(self, name: str, data: Any) -> None:
        """The page around says that an element has come or gone. The program hears of one after the other."""
        if self._waiting is None:
            self._waiting = deque()
        if len(self._waiting) < MOST_WAITING:
            # The page around has its elements at once, main() may not have come so far.
            self._waiting.append((name, data, asyncio.get_running_loop().time() + PATIENCE))
            if len(self._waiting) == 1:
                self._session.run_task(self._tell_in_turn(self._waiting))

    async def _tell_in_turn(self, waiting: deque[tuple[str, Any, float]]) -> None:
        loop = asyncio.get_running_loop()
        while waiting:
            name, data, until = waiting[0]
            if name == "multi_view_add" and self.on_multi_view_add is None and loop.time() < until:
                await asyncio.sleep(LOOK)
                continue
            if name == "multi_view_remove" and self.on_multi_view_remove is None:
                self._remove(data)
            elif task := self._session.fire(name, data):
                await asyncio.wait([task], timeout=LONGEST)
            waiting.popleft()

    def _remove(self, data: Any) -> None:
        number = data.get("view_id") if isinstance(data, dict) else data
        gone = [view for view in self.multi_views if view.view_id == number]
        self._change(lambda: [self.multi_views.pop(self.multi_views.index(view)) for view in gone])
