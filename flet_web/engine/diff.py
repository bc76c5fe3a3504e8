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
    live = [id(item) for item in kept]
    gap = 0
    for item in after:
        known = place.get(id(item))
        if known is None:
            yield "add", start + gap, item
            live.insert(gap, id(item))
            gap += 1
        elif known in stay:
            gap = live.index(id(item), gap) + 1
        else:
            at = live.index(id(item))
            to = gap - 1 if at < gap else gap
            yield "move", start + at, start + to
            live.insert(to, live.pop(at))
            gap = to + 1


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
