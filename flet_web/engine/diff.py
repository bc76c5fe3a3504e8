"""The fewest operations that turn one list of controls into another, and changes inside nested plain data.

    old   a b c d e        removed first, from the back:  b                    -> a c d e
    new   e a x c d        then from the front: the kept items of the longest
                           increasing subsequence (a c d) stay where they are,
                           the others are moved, new ones added:  e to 0       -> e a c d
                                                                  x at 2       -> e a x c d

Positions are those at the moment of the operation, as the protocol wants them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

from flet_web.engine.frozen import changed

__all__ = ["common_ends", "diff_list", "diff_plain"]

BLOCK = 128
"""Items that are counted together."""

Step = tuple[Any, ...]
"""("remove", position) | ("move", from, to) | ("add", position, item)."""


def common_ends(old: Sequence[Any], new: Sequence[Any]) -> tuple[int, int]:
    """Lengths of the common prefix and of the common suffix after it, found by comparing slices (at C speed).

    It costs as much as they are long: a long list may have changed at its beginning.
    """
    limit = min(len(old), len(new))
    start = _common(limit, lambda a, b: old[a:b] == new[a:b])
    rest = limit - start
    end_old, end_new = len(old), len(new)
    end = _common(rest, lambda a, b: old[end_old - b : end_old - a] == new[end_new - b : end_new - a])
    return start, end


def _common(limit: int, same: Any) -> int:
    """The largest n up to `limit` for which [0, n) is the same: by ever longer parts, and halving what differs."""
    low, high = 0, min(1, limit)
    while same(low, high):
        low, high = high, min(high * 8, limit)
        if low == high:
            return low
    while high - low > 1:
        middle = (low + high) // 2
        if same(low, middle):
            low = middle
        else:
            high = middle
    return low


def diff_list(old: Sequence[Any], new: Sequence[Any], ends: tuple[int, int] | None = None) -> Iterator[Step]:
    """Steps from `old` to `new`, items compared by identity and unique in each. Removals come first.

    `ends` are the `common_ends()`, if they are known.
    """
    start, end = ends or common_ends(old, new)
    before, after = old[start : len(old) - end], new[start : len(new) - end]
    wanted = {id(item) for item in after}
    for position in range(len(before) - 1, -1, -1):
        if id(before[position]) not in wanted:
            yield "remove", start + position
    kept = [item for item in before if id(item) in wanted]
    yield from _arrange(kept, after, start)


def _arrange(kept: list[Any], after: Sequence[Any], start: int) -> Iterator[Step]:
    """Steps that bring `kept` into the order of `after` and add what is new, from the front to the back.

    Items before `gap` are in place, except for those that wait there to be moved further back.
    """
    place = {id(item): n for n, item in enumerate(kept)}
    stay = _longest_increasing([place[id(item)] for item in after if id(item) in place])
    line = _Line(len(kept))
    gap = 0
    for item in after:
        known = place.get(id(item))
        if known is None:
            yield "add", start + gap, item
            line.put()
            gap += 1
        elif known in stay:
            gap = line.pass_by(known) + 1
        else:
            at = line.take(known)
            to = gap - 1 if at < gap else gap
            yield "move", start + at, start + to
            line.put()
            gap = to + 1


class _Line:
    """Where the items of a list are while it is arranged: those at their first places, and what was put between them.

    Items are put behind the one that was last passed by. Nothing is searched: a shuffle of ten thousand would take
    that long for each of them.
    """

    __slots__ = ("_blocks", "_last", "_passed", "_put", "_there")

    def __init__(self, count: int) -> None:
        self._there = bytearray(b"\1" * count)
        self._blocks = [min(BLOCK, count - first) for first in range(0, count, BLOCK)]
        """How many of each block are at their first places."""
        self._last = -1
        self._passed: list[int] = []
        self._put: list[int] = [0]
        """How many were put before each of those that were passed by, and in all."""

    def _position(self, place: int) -> int:
        block = place // BLOCK
        there = sum(self._blocks[:block]) + self._there.count(1, block * BLOCK, place)
        return there + (self._put[-1] if place > self._last else self._put[bisect_left(self._passed, place)])

    def pass_by(self, place: int) -> int:
        """The position of an item that stays: what is put from now on stands behind it."""
        self._last = place
        self._passed.append(place)
        self._put.append(self._put[-1])
        return self._position(place)

    def take(self, place: int) -> int:
        """The position of an item that is taken away."""
        position = self._position(place)
        self._there[place] = 0
        self._blocks[place // BLOCK] -= 1
        return position

    def put(self) -> None:
        """An item is put behind the one that was last passed by, and what was put there before."""
        self._put[-1] += 1


def _longest_increasing(order: list[int]) -> set[int]:
    """The members of a longest strictly increasing subsequence of `order` (distinct numbers), in n log n."""
    tails: list[int] = []
    ends: list[int] = []
    previous: list[int] = [-1] * len(order)
    for n, value in enumerate(order):
        at = bisect_left(tails, value)
        previous[n] = ends[at - 1] if at else -1
        if at == len(tails):
            tails.append(value)
            ends.append(n)
        else:
            tails[at], ends[at] = value, n
    members: set[int] = set()
    n = ends[-1] if ends else -1
    while n >= 0:
        members.add(order[n])
        n = previous[n]
    return members


def diff_plain(path: tuple[Any, ...], old: dict[Any, Any], new: dict[Any, Any]) -> Iterator[Step]:
    """Steps between two plain maps: ("unset", path, key) and ("set", path, key, value), as deep as both are maps."""
    for key in old:
        if key not in new:
            yield "unset", path, key
    for key, value in new.items():
        before = old.get(key)
        if type(before) is dict and type(value) is dict and before and value:
            if before is not value:
                yield from diff_plain((*path, key), before, value)
        elif key not in old or changed(before, value):
            yield "set", path, key, value
