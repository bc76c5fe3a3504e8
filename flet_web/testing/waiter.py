"""`Waiter`: waits until the program has done what it was asked to do, never by sleeping."""

from __future__ import annotations

import asyncio
import inspect
import linecache
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Protocol

from flet_web.session.program_errors import is_framework
from flet_web.session.runner import Running

from .clock import Clock
from .errors import StillRunningError

if TYPE_CHECKING:
    from flet_web.session.session import Session

__all__ = ["Waiter", "Watched", "what"]

STILL = 25
"""Turns of the loop in which nothing has to happen until the app counts as quiet."""

PAUSE = 0.001
"""Seconds between two looks while the app is at work."""

MOST = 500
"""Turns of the loop that background tasks get for what they do without waiting."""


class Watched(Protocol):
    """One user's page, as far as waiting goes."""

    @property
    def session(self) -> Session | None:
        """The session that the page shows."""
        ...

    @property
    def is_idle(self) -> bool:
        """Whether everything that was sent has arrived, in both directions."""
        ...

    @property
    def is_at_work(self) -> bool:
        """Whether the app is about to handle an event, or to send something, which a thread may have to encode."""
        ...

    @property
    def answering(self) -> set[asyncio.Task[None]]:
        """What the browser does for the program."""
        ...

    @property
    def traffic(self) -> int:
        """How much was sent so far, in both directions."""
        ...


class Waiter:
    """Waits for the handlers of the program, main() among them, and for what they send.

    Tasks that the program has started by `page.run_task()` and the like are not waited for: they may run for ever. They
    get the time to do what they can do at once. `ignore_running()` makes handlers that run by now count as such tasks.
    """

    def __init__(self, watched: Iterable[Watched], check: Callable[[], None], clock: Clock) -> None:
        self._watched, self._check, self._clock = watched, check, clock
        self._ignored: set[asyncio.Task[None]] = set()
        self._failed: asyncio.Event | None = None
        self._loop = asyncio.get_running_loop()

    def wake(self, also: Callable[[], None]) -> None:
        """Something has failed: whoever waits looks at once, after `also` was called. From any thread."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake, also)

    def _wake(self, also: Callable[[], None]) -> None:
        also()
        if self._failed is not None:
            self._failed.set()

    def running(self) -> list[Running]:
        """What of the program is under way."""
        sessions = {one.session for one in self._watched}
        return [each for session in sessions if session is not None for each in session.runner.running()]

    def handlers(self) -> list[Running]:
        """Those that are waited for."""
        return [each for each in self.running() if not each.is_background and each.task not in self._ignored]

    def ignore_running(self) -> None:
        """Do not wait for the handlers that run by now."""
        self._ignored = {each.task for each in self.running()}

    async def wait(self, patience: float) -> None:
        """Wait until the app is quiet. StillRunningError after `patience` seconds, and what the program raises."""
        __tracebackhide__ = True
        await self._wait(self.handlers, patience)

    async def rest(self, patience: float) -> None:
        """The same, without waiting for async handlers: what they do at once is done."""
        __tracebackhide__ = True
        await self._wait(lambda: [each for each in self.handlers() if waits_at(each.task) is None], patience)

    async def wait_for_delivery(self) -> None:
        """Wait until everything that was sent has arrived, and let go of what runs then."""
        for _ in range(MOST):
            if all(one.is_idle for one in self._watched):
                break
            await asyncio.sleep(PAUSE if any(one.is_at_work for one in self._watched) else 0)
        self.ignore_running()

    async def _wait(self, handlers: Callable[[], list[Running]], patience: float) -> None:
        __tracebackhide__ = True
        end = time.monotonic() + patience
        still = turns = 0
        while still < STILL and turns < MOST:
            self._check()
            awaited = handlers()
            tasks = {each.task for each in awaited}.union(*(one.answering for one in self._watched))
            if tasks:
                if time.monotonic() > end:
                    raise StillRunningError(_still_running(awaited, patience))
                await self._wait_for(tasks, end - time.monotonic())
                still = turns = 0
                continue
            if any(one.is_at_work for one in self._watched) and time.monotonic() < end:
                await asyncio.sleep(PAUSE)
                still = 0
                continue
            before = self._traffic()
            await asyncio.sleep(0)
            is_idle = all(one.is_idle for one in self._watched)
            still = still + 1 if is_idle and self._traffic() == before else 0
            turns += 1
        self._check()

    def _traffic(self) -> tuple[int, int]:
        return sum(one.traffic for one in self._watched), len(self.running())

    async def _wait_for(self, tasks: set[asyncio.Task[None]], seconds: float) -> None:
        """Wait until one of the tasks is done, or something has failed."""
        self._failed = asyncio.Event()
        failed = self._loop.create_task(self._failed.wait())
        try:
            with self._clock.running():
                await asyncio.wait({failed, *tasks}, timeout=seconds, return_when="FIRST_COMPLETED")
        finally:
            failed.cancel()
            self._failed = None

    async def until(
        self, condition: Callable[[], bool], seconds: float, changed: Callable[[], asyncio.Future[None]]
    ) -> bool:
        """Wait until `condition` holds, looking whenever something has `changed()`; False after `seconds`."""
        end = time.monotonic() + seconds
        while not condition():
            self._check()
            left = end - time.monotonic()
            if left <= 0:
                return False
            await asyncio.wait({changed()}, timeout=left)
        return True


def _still_running(handlers: list[Running], patience: float) -> str:
    listed = "".join(f"\n  {what(each)}" for each in handlers[:5])
    return (
        f"still running after {patience:g} s:{listed}\n"
        "If that is meant, do not wait for it: `with user.without_waiting(): ...` or `testing.open(main, wait=False)`. "
        "`await user.sees(...)` then waits for what it shows, and `await user.advance(seconds)` lets time pass."
    )


def what(one: Running) -> str:
    """A handler or background task in words: its name, where it is defined, and the line at which it waits."""
    code = one.code
    function = inspect.unwrap(code) if callable(code) else code
    function = getattr(function, "func", function)
    name = getattr(function, "__qualname__", type(function).__name__).replace("<locals>.", "")
    source = getattr(function, "__code__", None) or getattr(function, "cr_code", None)
    place = "" if source is None else f" ({source.co_filename}:{source.co_firstlineno})"
    waits = waits_at(one.task)
    return f"{name}{place}" + ("" if waits is None else f", at {waits}")


def waits_at(task: asyncio.Task[None]) -> str | None:
    """The innermost line of the program at which a task waits, None if it runs in a thread."""
    found: str | None = None
    awaited: Any = task.get_coro()
    while awaited is not None:
        frame = getattr(awaited, "cr_frame", None) or getattr(awaited, "ag_frame", None)
        if frame is not None and not is_framework(frame.f_code.co_filename):
            text = linecache.getline(frame.f_code.co_filename, frame.f_lineno).strip()
            found = f"line {frame.f_lineno}: {text}" if text else f"line {frame.f_lineno}"
        awaited = getattr(awaited, "cr_await", None) or getattr(awaited, "ag_await", None)
    return found
