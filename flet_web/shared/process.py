"""The store of this process, and how the other workers call this process."""

from __future__ import annotations

import os
import socket

from flet_web.shared.memory import MemoryStore
from flet_web.shared.store import SharedStore

__all__ = ["process_store", "set_process_store", "worker_name"]

_store: SharedStore = MemoryStore()


def process_store() -> SharedStore:
    """The store of the apps of this process."""
    return _store


def set_process_store(store: SharedStore) -> None:
    """Keep what workers have in common in `store`. Call it before apps are made."""
    global _store
    _store = store


def worker_name() -> str:
    """Names this process among the workers of an app, also after it has been forked."""
    return f"{socket.gethostname()}:{os.getpid()}"
