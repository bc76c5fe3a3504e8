"""Members of the page that say whether the user can see it."""

from __future__ import annotations

import asyncio
import concurrent.futures
from typing import Any

SHOWN = {"show": True, "resume": True, "restart": True, "hide": False, "pause": False, "detach": False}
"""State of the app -> whether it is seen in it. Others do not change that."""


class PageSight:
    """Mixin of Page."""

    _is_hidden = False
    _waiting_for_sight: tuple[concurrent.futures.Future[None], ...] = ()

    @property
    def app_visible(self) -> bool:
        """Whether the page is in the foreground, so that what changes is seen. False for a tab behind others."""
        return not self._is_hidden

    async def wait_until_visible(self) -> None:
        """Wait while nobody sees the page: a drawing loop rests here. It ends at once while it is in the foreground."""
        while self._is_hidden:
            waiting: concurrent.futures.Future[None] = concurrent.futures.Future()
            self._waiting_for_sight += (waiting,)
            await asyncio.wrap_future(waiting)

    def _state_changed(self, data: Any) -> None:
        """The browser says which state the app is in."""
        state = data.get("state") if isinstance(data, dict) else data
        shown = SHOWN.get(state) if isinstance(state, str) else None
        if shown is not None:
            self._set_hidden(not shown)

    def _set_hidden(self, hidden: bool) -> None:
        self._is_hidden = hidden
        if hidden:
            return
        waiting, self._waiting_for_sight = self._waiting_for_sight, ()
        for future in waiting:
            if future.set_running_or_notify_cancel():
                future.set_result(None)
