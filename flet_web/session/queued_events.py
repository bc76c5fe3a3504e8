"""What the events of clients may take while they wait for their handlers, and while these run."""

from __future__ import annotations

__all__ = ["QueuedEvents"]

EVENT_SIZE = 4096
"""Bytes that an event takes beside its message."""
SESSIONS = 16
"""What the sessions of one address may take together, in shares of one session."""


class QueuedEvents:
    """At most `most` handlers of one session, and `most_bytes` bytes of the messages that they are about.

    Loop only. An address is "" if it is not known; it is not limited then.
    """

    __slots__ = ("_by_address", "most", "most_bytes")

    def __init__(self, most: int, most_bytes: int) -> None:
        self.most, self.most_bytes = most, most_bytes
        self._by_address: dict[str, int] = {}

    def enter(self, address: str, size: int, kept: int) -> bool:
        """Count a message of `size` bytes for a session that has `kept` bytes. False if that is too much."""
        if kept + size > self.most_bytes:
            return False
        if address:
            taken = self._by_address.get(address, 0) + size + EVENT_SIZE
            if taken > self.most_bytes * SESSIONS:
                return False
            self._by_address[address] = taken
        return True

    def leave(self, address: str, size: int, count: int = 1) -> None:
        """`count` events with `size` bytes together have been handled."""
        if address:
            left = self._by_address[address] - size - EVENT_SIZE * count
            if left:
                self._by_address[address] = left
            else:
                del self._by_address[address]
