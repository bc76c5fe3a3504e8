"""State that the workers of an app have in common: one interface, kept by the memory of the process."""

from flet_web.shared.memory import MemoryStore
from flet_web.shared.process import process_store, set_process_store, worker_name
from flet_web.shared.store import SharedStore

__all__ = ["MemoryStore", "SharedStore", "process_store", "set_process_store", "worker_name"]
