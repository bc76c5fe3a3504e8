"""`LoopThread`: the event loop that a program runs on, as other threads see it."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable
from typing import Any

__all__ = ["LoopThread"]

TURN = 0.001
"""Seconds for which a thread of a program may keep Python's interpreter while the loop waits for it. The loop waits
several times for each event, so with Python's 5 ms one user's busy handler would be felt by all."""


class LoopThread:
    """The running event loop and its thread. Made on the loop."""

    __slots__ = ("ident", "loop")

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.ident = threading.get_ident()
        sys.setswitchinterval(min(TURN, sys.getswitchinterval()))

    def call(self, function: Callable[..., Any], *args: Any) -> None:
        """Call `function` on the loop, from any thread: now if this is the loop's thread, else soon."""
        if threading.get_ident() == self.ident:
            function(*args)
        elif not self.loop.is_closed():
            self.loop.call_soon_threadsafe(function, *args)
