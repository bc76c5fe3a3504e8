"""`Silence`: notices a browser of which nothing is heard any more, though its connection is open."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

__all__ = ["Silence"]

HELD_UP = 1.0
"""Seconds. If a timer is so late, the event loop was held up: what has arrived meanwhile has not been read yet."""


class Silence:
    """Calls `act()` when a browser does not keep its promise to be heard of. One timer, whatever is received."""

    __slots__ = ("_act", "_due", "_loop", "_promise", "_timer", "heard")

    def __init__(self, loop: asyncio.AbstractEventLoop, act: Callable[[], None]) -> None:
        self._loop, self._act = loop, act
        self._promise = 0
        self._due = self.heard = loop.time()
        self._timer: asyncio.TimerHandle | None = None

    def promised(self, seconds: int) -> None:
        """The browser will be heard of within so many seconds; 0 is no promise."""
        self._promise = seconds
        if seconds and (self._timer is None or self.heard + seconds < self._due):
            self._look_at(self.heard + seconds)

    def stop(self) -> None:
        """The connection has ended."""
        if self._timer is not None:
            self._timer.cancel()

    def _look_at(self, due: float) -> None:
        self.stop()
        self._due, self._timer = due, self._loop.call_at(due, self._look)

    def _look(self) -> None:
        self._timer = None
        now = self._loop.time()
        if not self._promise:
            return
        if now - self._due > HELD_UP:
            self.heard = now
        if self.heard + self._promise > now:
            self._look_at(self.heard + self._promise)
        else:
            self._act()
