"""What the server keeps for a sign-in while the user is at the provider's."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import Protocol

__all__ = ["MemoryStateStore", "PendingLogin", "StateStore", "set_state_store", "state_store"]


@dataclass(frozen=True)
class PendingLogin:
    """A sign-in that was begun. Plain data, so that a store outside of the process can keep it.

    `browser` is the digest of the cookie of the browser that began it; `app_path` the URL path of the app;
    `return_to` where the user goes on in the same tab, None if he is in a window of its own, which then shows
    `complete_page_html` (None: a page of ours). `response` is what the provider answered, once it has.
    """

    session_id: str
    state: str
    browser: str
    expires_at: float
    app_path: str = "/"
    return_to: str | None = None
    complete_page_html: str | None = None
    response: dict[str, str] = field(default_factory=dict[str, str])


class StateStore(Protocol):
    """Keeps sign-ins by key. `take()` must give each away once, whoever asks at the same time."""

    async def put(self, key: str, login: PendingLogin, keep: float) -> None:
        """Keep `login` for `keep` seconds."""

    async def get(self, key: str) -> PendingLogin | None:
        """What is kept under `key`."""

    async def take(self, key: str) -> PendingLogin | None:
        """What is kept under `key`, which is gone then."""


class MemoryStateStore:
    """The default: the memory of this process. Thread-safe."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[float, PendingLogin]] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._kept)

    async def put(self, key: str, login: PendingLogin, keep: float) -> None:
        """Keep `login` for `keep` seconds."""
        now = time.monotonic()
        with self._lock:
            for old in [old for old, (until, _) in self._kept.items() if until < now]:
                del self._kept[old]
            self._kept[key] = (now + keep, login)

    async def get(self, key: str) -> PendingLogin | None:
        """What is kept under `key`."""
        until, login = self._kept.get(key, (0.0, None))
        return login if until >= time.monotonic() else None

    async def take(self, key: str) -> PendingLogin | None:
        """What is kept under `key`, which is gone then."""
        with self._lock:
            until, login = self._kept.pop(key, (0.0, None))
        return login if until >= time.monotonic() else None


_store: StateStore = MemoryStateStore()


def state_store() -> StateStore:
    """The store of this process."""
    return _store


def set_state_store(store: StateStore) -> None:
    """Keep sign-ins elsewhere. Call it before the app is served."""
    global _store
    _store = store
