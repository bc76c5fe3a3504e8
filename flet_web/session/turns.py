"""`Turns`: events of a page of components, one after the other."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Future

    from flet_web.components.renderer import Renderer
    from flet_web.session.runner import Runner

__all__ = ["Turns"]

PAUSE = 0.002
"""Seconds between two looks whether what an event waits for is done."""
LOOKS = 50
"""So often at most, some 0.1 s: then an event is handled whatever those before it do, as one of them may block. Counted
and not timed, as on a busy machine both the looks and what they wait for take longer."""

Event = Callable[[], "asyncio.Task[None] | None"]
"""Calls the handler of an event. The task that runs it, if there is one."""


class Turns:
    """Lets a handler see what the one before it has set: it is that of the render which followed.

    Handlers of a component know the state of their render. So an event waits until the handler of the event before has
    ended and the page is rendered. All methods are called on the loop.
    """

    __slots__ = ("_last", "_looks", "_renderer", "_runner", "_task", "_waiting")

    def __init__(self, renderer: Renderer, runner: Runner) -> None:
        self._renderer, self._runner = renderer, runner
        self._waiting: deque[tuple[Event, int, int]] = deque()
        self._looks = 0
        self._last: asyncio.Task[None] | None = None
        self._task: Future[None] | None = None

    def take(self, event: Event) -> None:
        """Handle an event when its turn comes: mostly now."""
        if not self.is_waiting and self._is_settled:
            self._last = event()
            return
        self._waiting.append((event, self._runner.incoming, self._looks + LOOKS))
        if self._task is None:
            self._task = self._runner.run_task(self._handle())

    @property
    def is_waiting(self) -> bool:
        """Whether there are events whose turn has not come."""
        return self._task is not None or bool(self._waiting)

    @property
    def _is_settled(self) -> bool:
        return (self._last is None or self._last.done()) and not self._renderer.is_busy

    async def _handle(self) -> None:
        try:
            while self._waiting:
                event, size, last_look = self._waiting.popleft()
                while not self._is_settled and self._looks < last_look:
                    self._looks += 1
                    if self._last is not None and not self._last.done():
                        await asyncio.wait([self._last], timeout=PAUSE)
                    else:
                        # A thread renders.
                        await asyncio.sleep(PAUSE)
                self._runner.incoming = size
                self._last = event()
                self._runner.incoming = 0
        finally:
            self._task = None
