"""What repeats itself is logged only now and then: no client can fill the disk with warnings."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any, Final

__all__ = ["RepeatLimit", "limit_repeats"]

PERIOD: Final = 60.0
"""Seconds."""
MOST: Final = 10
"""Records of one kind that are logged in a period."""
_KINDS: Final = 500
"""Kinds that are remembered. Texts that were not made of a template may be any number."""


class RepeatLimit(logging.Filter):
    """Lets so many warnings and errors of a kind through in a minute. The next one says how many it has kept back.

    A kind is a template, not the text that is made of it, which a client can vary; for errors of a program it is also
    the attribute `place` of the record. A record that is kept back gets the attribute `reference` of the one of its
    kind that was let through last: users are told only of what the log has.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._seen: dict[Any, list[Any]] = {}

    def reset(self) -> None:
        """Forget what was logged."""
        self._seen.clear()

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether to log the record."""
        if record.levelno < logging.WARNING:
            return True
        now, kind = self._clock(), (record.msg, getattr(record, "place", None))
        seen = self._seen.get(kind)
        if seen is None:
            if len(self._seen) >= _KINDS:
                self._seen.clear()
            # When the period began, what was logged in it, what was not, and the last reference that was logged.
            self._seen[kind] = [now, 1, 0, getattr(record, "reference", None)]
            return True
        if now - seen[0] >= PERIOD:
            if seen[2]:
                record.msg, record.args = f"{record.getMessage()} (and {seen[2]:.0f} more that were not logged)", ()
            seen[:] = now, 1, 0, getattr(record, "reference", None)
            return True
        seen[1] += 1
        if seen[1] <= MOST:
            seen[3] = getattr(record, "reference", None)
            return True
        seen[2] += 1
        record.reference = seen[3]
        return False


_limit = RepeatLimit()


def limit_repeats(*names: str) -> RepeatLimit:
    """Limit what the loggers log themselves; records of loggers below them are left alone. Gives the filter."""
    for name in names:
        logging.getLogger(name).addFilter(_limit)
    return _limit
