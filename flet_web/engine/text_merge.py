"""Three-way merge of a text: what the program has made of it, and what the user has typed meanwhile.

The browser client merges in the same way what crosses on the line: `renderers/shared/merge.ts` explains how.
"""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["merge"]

MOST_CELLS = 40_000
"""Two texts of which more differs are not compared character by character."""


def merge(base: str, theirs: str, mine: str) -> str:
    """The text `mine` with what changes `base` into `theirs`: what the user has typed since `base` stays."""
    if theirs in (base, mine):
        return mine
    if mine == base:
        return theirs
    put, stands = _edits(base, theirs)
    typed, left = _edits(base, mine)
    parts: list[str] = []
    for n, character in enumerate(base):
        parts += _both(put[n], typed[n]), stands[n] if left[n] == character else left[n]
    parts.append(_both(put[-1], typed[-1]))
    return "".join(parts)


def _both(theirs: str, mine: str) -> str:
    return mine if mine.startswith(theirs) else theirs + mine


def _edits(base: str, text: str) -> tuple[list[str], list[str]]:
    """What was put in front of each character and at the end, and what stands in the place of each."""
    put, stands = [""] * (len(base) + 1), list(base)
    for start, end, new in _changes(base, text):
        if len(new) == end - start:
            stands[start:end] = new
        else:
            put[start] = new
            stands[start:end] = [""] * (end - start)
    return put, stands


def _changes(base: str, text: str) -> Iterator[tuple[int, int, str]]:
    """What turns `base` into `text`: start and end in `base`, and what stands there then."""
    most, head, tail = min(len(base), len(text)), 0, 0
    while head < most and base[head] == text[head]:
        head += 1
    while tail < most - head and base[-1 - tail] == text[-1 - tail]:
        tail += 1
    old, new = base[head : len(base) - tail], text[head : len(text) - tail]
    if not old or not new or len(old) * len(new) > MOST_CELLS:
        yield head, head + len(old), new
        return
    common = _common_lengths(old, new)
    i = j = 0
    while i < len(old) or j < len(new):
        start, first = i, j
        while i < len(old) or j < len(new):
            if i < len(old) and j < len(new) and old[i] == new[j]:
                break
            if j == len(new) or (i < len(old) and common[i + 1][j] >= common[i][j + 1]):
                i += 1
            else:
                j += 1
        if (start, first) != (i, j):
            yield head + start, head + i, new[first:j]
        i, j = i + 1, j + 1


def _common_lengths(a: str, b: str) -> list[list[int]]:
    """How long the longest common subsequence of the rests from each place on is."""
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        row, below = table[i], table[i + 1]
        for j in range(len(b) - 1, -1, -1):
            row[j] = below[j + 1] + 1 if a[i] == b[j] else max(below[j], row[j + 1])
    return table
