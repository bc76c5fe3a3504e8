"""Members of the page that follow the elements of another page in which the app is shown."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from flet_web.controls.page.base_page import MultiView
    from flet_web.controls.page.page_session import PageSession
    from flet_web.engine._typing import ListOf

MOST_EARLY = 100
"""Elements that are remembered until the program asks for them."""
PATIENCE, LOOK = 30.0, 0.05
"""Seconds for which they are remembered, and between two looks whether the program asks."""


class PageMultiViews:
    """Mixin of Page."""

    if TYPE_CHECKING:
        multi_views: ListOf[MultiView]
        on_multi_view_add: Any
        on_multi_view_remove: Any
        _session: PageSession

        def _change(self, change: Callable[[], object]) -> None: ...

    _early = 0

    def _multi_view_changed(self, name: str, data: Any) -> None:
        """The page around says that an element has come or gone."""
        if name == "multi_view_add" and self.on_multi_view_add is None and self._early < MOST_EARLY:
            # The page around has its elements at once, main() may not have come so far.
            self._early += 1
            self._session.run_task(self._add_later(data))
        if name == "multi_view_remove" and self.on_multi_view_remove is None:
            number = data.get("view_id") if isinstance(data, dict) else data
            gone = [view for view in self.multi_views if view.view_id == number]
            self._change(lambda: [self.multi_views.pop(self.multi_views.index(view)) for view in gone])

    async def _add_later(self, data: Any) -> None:
        for _ in range(int(PATIENCE / LOOK)):
            await asyncio.sleep(LOOK)
            if self.on_multi_view_add is not None:
                self._session.fire("multi_view_add", data)
                break
        self._early -= 1
