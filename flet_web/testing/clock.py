"""`Clock`: lets time pass on an event loop without anybody waiting for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from typing import Any

__all__ = ["Clock"]


class Clock:
    """The time of one event loop, which can be moved on.

    It stands in for `time()` and `call_at()` of the loop, on which all timers of asyncio depend, `asyncio.sleep()` and
    the timeouts of sessions among them. `time.sleep()` and the calendar go their own way.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._users = 0
        self._ahead = 0.0
        self._frozen: float | None = None
        self._timers: list[asyncio.TimerHandle] = []
        self._time, self._call_at = loop.time, loop.call_at

    @classmethod
    def take(cls) -> Clock:
        """The clock of the running loop, for one more user; `release()` it."""
        loop = asyncio.get_running_loop()
        clock = _clock_of(loop)
        if clock is None:
            clock = cls(loop)
            clock._install(loop)
        clock._users += 1
        return clock

    def _install(self, loop: asyncio.AbstractEventLoop) -> None:
        # Other loops do not call these methods of theirs; then only advance() does not work.
        if isinstance(loop, asyncio.BaseEventLoop):
            loop.time = self.time  # type: ignore[method-assign]
            loop.call_at = self.call_at  # type: ignore[method-assign, assignment]

    def release(self) -> None:
        """The loop goes on by itself once nobody uses the clock any more, with the time that has passed."""
        self._users -= 1
        if self._users == 0:
            self._timers.clear()

    def time(self) -> float:
        """Seconds, as `loop.time()` gives them."""
        return self._time() + self._ahead if self._frozen is None else self._frozen

    def call_at(self, when: float, callback: Callable[..., object], *args: Any, **context: Any) -> asyncio.TimerHandle:
        """What `loop.call_at()` is meanwhile."""
        handle = self._call_at(when, callback, *args, **context)
        if self._users:
            self._timers.append(handle)
            if len(self._timers) % 256 == 0:
                self._forget_old()
        return handle

    def _forget_old(self) -> None:
        now = self.time()
        self._timers = [timer for timer in self._timers if not timer.cancelled() and timer.when() > now]

    async def advance(self, seconds: float, settle: Callable[[], Awaitable[None]]) -> None:
        """Let time pass, timer by timer; `settle` waits for what each of them has started.

        Meanwhile the clock stands still: what a program does every second it does 60 times in 60 seconds.
        """
        loop = asyncio.get_running_loop()
        if _clock_of(loop) is not self:
            raise RuntimeError(f"{type(loop).__name__} cannot be moved on in time; run the tests on asyncio's own loop")
        self._frozen = self.time()
        end = self._frozen + seconds
        try:
            while True:
                self._forget_old()
                due = min((timer.when() for timer in self._timers), default=end)
                if due > end:
                    break
                self._frozen = max(self._frozen, due)
                await settle()
                if due == end:
                    break
            self._frozen = end
            await settle()
        finally:
            self._thaw()

    @contextmanager
    def running(self) -> Generator[None]:
        """In this block the clock goes on as clocks do."""
        if self._frozen is None:
            yield
            return
        self._thaw()
        try:
            yield
        finally:
            self._frozen = self.time()

    def _thaw(self) -> None:
        if self._frozen is not None:
            self._ahead = self._frozen - self._time()
            self._frozen = None


def _clock_of(loop: asyncio.AbstractEventLoop) -> Clock | None:
    """The clock that stands in for the methods of `loop`."""
    owner = getattr(loop.time, "__self__", None)
    return owner if isinstance(owner, Clock) else None
