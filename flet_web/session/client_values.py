"""How much the client of a session has made the server keep."""

from __future__ import annotations

import time
from typing import Any

from flet_web.engine.tree import Tree

__all__ = ["ClientValues"]

SMALL = 512
"""Bytes of a value that is not counted: the page itself limits how many of these there are."""
COUNT_AGAIN = 1.0
"""Seconds between two looks at all values, at least."""


class ClientValues:
    """Counts the texts and bytes that the client of one session has written into fields, up to `limit` bytes."""

    __slots__ = ("_counted_at", "_limit", "_sizes", "_total", "_tree")

    def __init__(self, tree: Tree, limit: int) -> None:
        self._tree, self._limit = tree, limit
        self._sizes: dict[tuple[int, str], int] = {}
        self._total = 0
        self._counted_at = float("-inf")

    def has_room(self, number: int, name: str, value: Any) -> bool:
        """Whether the value may be kept in the field `name` of the control with this number. It is counted then."""
        size, key = size_of(value), (number, name)
        before = self._sizes.get(key, 0)
        if size > before and self._total - before + size > self._limit:
            self._count_again()
            before = self._sizes.get(key, 0)
            if self._total - before + size > self._limit:
                return False
        self._total += size - before
        if size:
            self._sizes[key] = size
        else:
            self._sizes.pop(key, None)
        return True

    def _count_again(self) -> None:
        """Controls may have left meanwhile, and the program may have emptied others."""
        now = time.monotonic()
        if now - self._counted_at < COUNT_AGAIN:
            return
        self._counted_at = now
        for (number, name), size in list(self._sizes.items()):
            control = self._tree.get(number)
            kept = 0 if control is None else min(size, size_of(control._peek(name)))
            if kept:
                self._sizes[number, name] = kept
            else:
                del self._sizes[number, name]
        self._total = sum(self._sizes.values())


def size_of(value: Any) -> int:
    """The bytes that count of a value."""
    size = value.__sizeof__() if type(value) in (str, bytes) else 0
    return size if size > SMALL else 0
