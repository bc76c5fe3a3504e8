"""`ft.IdCounter`."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager
from typing import Any

__all__ = ["IdCounter"]


class IdCounter:
    """Counts from `start` in steps of `step`. `next()` may be called from any thread."""

    def __init__(self, start: int = 1, step: int = 1, lock: AbstractContextManager[Any] | None = None) -> None:
        self._next, self._step = start, step
        self._lock = lock or threading.Lock()

    def __call__(self) -> int:
        """The next number."""
        return self.next()

    def next(self) -> int:
        """The next number, the first time `start`."""
        with self._lock:
            number = self._next
            self._next += self._step
        return number
