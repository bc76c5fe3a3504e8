"""How many connections each address has open in this process."""

from __future__ import annotations

from collections import Counter

__all__ = ["OpenConnections", "TooManyConnectionsError", "open_requests", "open_websockets"]


class TooManyConnectionsError(RuntimeError):
    """An address has as many connections as it may have."""


class OpenConnections:
    """Counts connections by address. Those of "", an address that is not known, have no limit."""

    def __init__(self) -> None:
        self._at: Counter[str] = Counter()

    def add(self, address: str, limit: int) -> None:
        """One more is open. Raises TooManyConnectionsError."""
        if address and self._at[address] >= limit:
            raise TooManyConnectionsError(
                f"no connection is left for {address}: FLET_MAX_CONNECTIONS_PER_ADDRESS is {limit}"
            )
        self._at[address] += 1

    def remove(self, address: str) -> None:
        """One that was added has been closed."""
        self._at[address] -= 1
        if not self._at[address]:
            del self._at[address]


open_websockets = OpenConnections()
"""WebSockets of this process."""
open_requests = OpenConnections()
"""Connections of the own server that are no WebSockets."""
