"""Medians, spreads and ratios."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence


def median(values: Iterable[float]) -> float | None:
    """The median, or None of nothing."""
    known = list(values)
    return statistics.median(known) if known else None


def spread(values: Sequence[float]) -> float | None:
    """Half of the distance from the lowest to the highest, over the median; None of fewer than three values."""
    middle = median(values)
    if len(values) < 3 or not middle:
        return None
    return (max(values) - min(values)) / 2 / abs(middle)


def ratios(over: Sequence[float], under: Sequence[float]) -> list[float]:
    """Quotients round by round: what slows one round down slows down both."""
    return [one / other for one, other in zip(over, under, strict=False) if other]


def quantile(values: Sequence[float], part: float) -> float:
    """The value that this part (0 to 1) of the values is not above."""
    ordered = sorted(values)
    return ordered[round(part * (len(ordered) - 1))]
