"""Exceptions of background tasks: for the code that asks the future, or else for everybody who is told of errors."""

from __future__ import annotations

import contextvars
import weakref
from collections.abc import Callable

from flet_web.session.loop_thread import LoopThread
from flet_web.session.program_errors import ProgramFuture

__all__ = ["BackgroundErrors"]

PATIENCE = 1.0
"""Seconds in which a program that keeps the future has to ask it."""


class BackgroundErrors:
    """The exceptions of a session's tasks that nobody has asked for yet. Loop only. `report` tells of one."""

    __slots__ = ("_loop", "_report", "_waiting")

    def __init__(self, loop: LoopThread, report: Callable[[BaseException], None]) -> None:
        self._loop, self._report = loop, report
        self._waiting: dict[int, Callable[[], None]] = {}

    def add(self, error: BaseException, future: ProgramFuture) -> None:
        """Report the exception of `future`, unless the program asks for it.

        It is reported as soon as the program does not have the future any more.
        """
        askers = future.askers

        def settle() -> None:
            timer.cancel()
            if self._waiting.pop(id(askers), None) is not None and not askers:
                self._report(error)

        def dropped(_: object) -> None:
            # From any thread, and at any moment: this is part of the collection of garbage.
            if not loop.is_closed():
                loop.call_soon_threadsafe(settle, context=context)

        loop, context = self._loop.loop, contextvars.copy_context()
        # The reference is given to the timer, which keeps it.
        timer = loop.call_later(PATIENCE, lambda kept: settle(), weakref.ref(future, dropped))
        self._waiting[id(askers)] = settle

    def flush(self) -> None:
        """Report at once what nobody has asked for."""
        for settle in list(self._waiting.values()):
            settle()
