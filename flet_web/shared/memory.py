"""`MemoryStore`: keeps shared state in the memory of the process, for an app that one worker serves."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

__all__ = ["MemoryStore"]

_FEW = 64
"""Number of values up to which those that have expired are not looked for."""


class MemoryStore:
    """A `SharedStore` of one process. Thread-safe; any number of event loops may use it.

    `clock` gives the time in seconds.
    """

    is_shared = False

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._values: dict[str, tuple[float, Any]] = {}
        self._sweep_at = _FEW
        self._channels: dict[str, list[Callable[[Any], None]]] = {}

    def __len__(self) -> int:
        return len(self._values)

    async def put(self, key: str, value: Any, seconds: float, *, only_new: bool = False) -> bool:
        """Keep `value` under `key` for `seconds`. With `only_new`, keep nothing and give False if there is a value."""
        now = self._clock()
        with self._lock:
            if only_new and self._value(key, now) is not None:
                return False
            self._values[key] = (now + seconds, value)
            if len(self._values) > self._sweep_at:
                self._sweep(now)
        return True

    def _value(self, key: str, now: float) -> Any | None:
        expires, value = self._values.get(key, (0.0, None))
        return value if now < expires else None

    def _sweep(self, now: float) -> None:
        """Forget what has expired. The next time is when twice as much is kept: all in all, a fixed cost for each."""
        self._values = {key: kept for key, kept in self._values.items() if now < kept[0]}
        self._sweep_at = max(_FEW, 2 * len(self._values))

    async def get(self, key: str) -> Any | None:
        """The value under `key`."""
        with self._lock:
            return self._value(key, self._clock())

    async def take(self, key: str) -> Any | None:
        """Remove the value under `key` and give it."""
        with self._lock:
            value = self._value(key, self._clock())
            self._values.pop(key, None)
        return value

    def publish(self, channel: str, message: Any) -> None:
        """Call the subscribers of `channel` with `message` itself."""
        with self._lock:
            callbacks = list(self._channels.get(channel, ()))
        for callback in callbacks:
            callback(message)

    def subscribe(self, channel: str, callback: Callable[[Any], None]) -> Callable[[], None]:
        """Have `callback(message)` called for each message on `channel`; the result ends that."""
        with self._lock:
            self._channels.setdefault(channel, []).append(callback)

        def unsubscribe() -> None:
            with self._lock:
                callbacks = self._channels.get(channel, [])
                if callback in callbacks:
                    callbacks.remove(callback)
                if not callbacks:
                    self._channels.pop(channel, None)

        return unsubscribe

    async def close(self) -> None:
        """Forget everything."""
        with self._lock:
            self._values.clear()
            self._channels.clear()
