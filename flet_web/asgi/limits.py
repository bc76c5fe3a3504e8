"""What one browser may send: how large its messages are, and how many a second."""

from __future__ import annotations

BURST_SECONDS = 2.0
"""A client may send at once what it may send in this time: a drag, or what it has kept while offline."""
PATIENCE_SECONDS = 30.0
"""For so long a client may send more than it should without a pause. It is slowed down meanwhile."""

_TOO_BIG, _POLICY = 1009, 1008


class LimitError(Exception):
    """The connection has to be closed, with `code`."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.code = code


def check_size(data: bytes, limit: int) -> bytes:
    """`data` itself. LimitError if it is longer than `limit`: not every server has a limit of its own."""
    if len(data) > limit:
        raise LimitError(f"a message of {len(data)} bytes; {limit} are allowed", _TOO_BIG)
    return data


class Throttle:
    """A token bucket, for one connection. `rate` is in messages a second, times are in seconds.

    Whoever sends faster is read slower, so that its own network holds it up; who never stops is disconnected.
    """

    __slots__ = ("_at", "_since", "_tokens", "burst", "rate")

    def __init__(self, rate: int, now: float) -> None:
        self.rate = rate
        self.burst = rate * BURST_SECONDS
        self._tokens = self.burst
        self._at = now
        self._since: float | None = None

    def count(self, now: float) -> float:
        """Count a message; how long to wait before the next one is read. LimitError if it never ends."""
        tokens = min(self.burst, self._tokens + (now - self._at) * self.rate) - 1
        self._tokens, self._at = tokens, now
        if tokens >= 0:
            if tokens >= self.burst / 2:
                self._since = None
            return 0.0
        self._since = now if self._since is None else self._since
        if now - self._since > PATIENCE_SECONDS:
            raise LimitError(f"more than {self.rate} messages a second for {PATIENCE_SECONDS:g} s", _POLICY)
        return -tokens / self.rate
