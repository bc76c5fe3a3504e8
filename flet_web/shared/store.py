"""`SharedStore`: the interface of what keeps state for all workers of an app."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

__all__ = ["SharedStore"]


class SharedStore(Protocol):
    """Values by key, which expire, and messages on channels.

    Each user of the store begins its keys and channels with a prefix of its own, such as "sign-in/". Times are in
    seconds.

    Values and messages are plain data: bool, int, float, str, bytes, and lists and dicts (with keys of str) of them and
    of None. A store of several workers sends them as bytes, and raises TypeError for anything else. The memory of one
    process hands over the objects themselves; receivers must not change them. None is no value: `get()` and `take()`
    give it where there is nothing.
    """

    @property
    def is_shared(self) -> bool:
        """Whether other processes have the same store."""
        ...

    async def put(self, key: str, value: Any, seconds: float, *, only_new: bool = False) -> bool:
        """Keep `value` under `key` for `seconds`. With `only_new`, keep nothing and give False if there is a value."""
        ...

    async def get(self, key: str) -> Any | None:
        """The value under `key`."""
        ...

    async def take(self, key: str) -> Any | None:
        """Remove the value under `key` and give it. Of several that take it at the same time, one gets it."""
        ...

    def publish(self, channel: str, message: Any) -> None:
        """Send `message` to all subscribers of `channel`. From any thread; does not wait.

        The subscribers of this process are called before this returns, those of other workers later, at most once.
        """
        ...

    def subscribe(self, channel: str, callback: Callable[[Any], None]) -> Callable[[], None]:
        """Have `callback(message)` called for each message on `channel`; the result ends that. From any thread.

        `callback` is called in the thread that publishes, or for messages of other workers on the event loop. It must
        neither wait nor raise.
        """
        ...

    async def close(self) -> None:
        """Release connections. The store is not used after that."""
