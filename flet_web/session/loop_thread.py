"""`LoopThread`: the event loop that a program runs on, as other threads see it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

__all__ = ["LoopThread"]


class LoopThread:
    """The running event loop and its thread. Made on the loop."""

    __slots__ = ("ident", "loop")

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.ident = threading.get_ident()

    def call(self, function: Callable[..., Any], *args: Any) -> None:
        """Call `function` on the loop, from any thread: now if this is the loop's thread, else soon."""
        if threading.get_ident() == self.ident:
            function(*args)
        elif not self.loop.is_closed():
            self.loop.call_soon_threadsafe(function, *args)
