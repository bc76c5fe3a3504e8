"""What one browser may send: how large its messages are, and how many a second."""

from __future__ import annotations

BURST_SECONDS = 2.0
"""Seconds. A client may send at once what it may send in this time: a drag, or what it has kept while offline."""
PATIENCE_SECONDS = 30.0
"""Seconds for which a client may send more than it should, without a pause. It is slowed down meanwhile."""

UNREGISTERED_SIZE = 64 * 1024
"""Bytes of the largest message of a browser that has not registered yet."""
TURN_SIZE = 16 * 1024
"""Bytes of messages of one browser that are handled before others have their turn: a few milliseconds."""
MESSAGE_SIZE = 512
"""Bytes for which a message counts in a turn, beside its own."""
TURN_PAUSE = 0.001
"""Seconds between two turns. A pause of no time would be none for those who wait for a time."""

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
    """A token bucket, for one connection. A message costs a token, and one more for each KiB of it.

    `rate` is in tokens a second, times are in seconds. `largest` is the size of the largest message: the bytes of one
    never cost more than what may be sent at once.

    A browser that sends faster is read more slowly, which slows it down. If it goes on, it is disconnected.
    """

    __slots__ = ("_at", "_per_byte", "_since", "_tokens", "burst", "rate")

    def __init__(self, rate: int, now: float, largest: int = 0) -> None:
        self.rate = rate
        self.burst = rate * BURST_SECONDS
        self._per_byte = min(1 / 1024, self.burst / max(largest, 1024 * 1024))
        self._tokens = self.burst
        self._at = now
        self._since: float | None = None

    def count(self, now: float, size: int = 0) -> float:
        """Count a message of `size` bytes. Gives the seconds to wait before the next one is read.

        LimitError for a client that has sent too much for too long.
        """
        tokens = min(self.burst, self._tokens + (now - self._at) * self.rate) - 1 - size * self._per_byte
        self._tokens, self._at = tokens, now
        if tokens >= 0:
            if self._since is not None and tokens >= self.burst / 2:
                self._since = None
            return 0.0
        self._since = now if self._since is None else self._since
        if now - self._since > PATIENCE_SECONDS:
            raise LimitError(f"more than {self.rate} messages or KiB a second for {PATIENCE_SECONDS:g} s", _POLICY)
        return -tokens / self.rate
