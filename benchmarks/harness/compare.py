"""Two results, ratio by ratio: a second run is to give the same ratios within their spread."""

from __future__ import annotations

from dataclasses import dataclass
from math import comb

from benchmarks.harness.report import number, table
from benchmarks.harness.results import FLOOR, TREE, Results, Row
from benchmarks.harness.statistics import median, ratios

RESOLUTION = 0.01
"""What lies no further apart is the same: where memory lies differs from process to process, in all rounds of a run."""


@dataclass(frozen=True)
class Compared:
    """A ratio in both results: this tree over the floor, or another peer over this tree; quotients round by round."""

    row: Row
    first: list[float]
    second: list[float]

    @property
    def is_steady(self) -> bool | None:
        """Whether what the rounds of both runs span meets; None of fewer than three rounds."""
        if min(len(self.first), len(self.second)) < 3:
            return None
        beside = 1 + RESOLUTION
        return min(self.first) <= max(self.second) * beside and min(self.second) <= max(self.first) * beside

    @property
    def by_chance(self) -> float:
        """How probable it is that all rounds of one run lie above those of the other, though nothing differs."""
        return 2 / comb(len(self.first) + len(self.second), len(self.first))


def compare(first: Results, second: Results) -> list[Compared]:
    """The ratios that both results have."""
    found: list[Compared] = []
    for row in first.rows:
        if row.peer == FLOOR:
            continue
        under = FLOOR if row.peer == TREE else TREE
        pairs = [(one.find(*row.key, row.peer), one.find(*row.key, under)) for one in (first, second)]
        before, after = (ratios(over.values, base.values) if over and base else [] for over, base in pairs)
        if before and after:
            found.append(Compared(row, before, after))
    return found


def text(first: Results, second: Results) -> str:
    """What lies outside of its spread, and how many ratios were compared."""
    compared = compare(first, second)
    outside = [one for one in compared if one.is_steady is False]
    known = sum(one.is_steady is not None for one in compared)
    chance = sum(one.by_chance for one in compared if one.is_steady is not None)
    lines = [[one.row.case, one.row.name, one.row.peer, _span(one.first), _span(one.second)] for one in outside]
    parts = [
        f"{known - len(outside)} of {known} ratios agree within their spread; {len(compared) - known} have none. "
        f"By chance alone {chance:.1f} would not agree."
    ]
    if lines:
        parts.append(table(["case", "figure", "peer", first.date, second.date], lines))
    return "\n\n".join(parts)


def _span(quotients: list[float]) -> str:
    return f"{number(median(quotients) or 0)} x ({number(min(quotients))} to {number(max(quotients))})"
