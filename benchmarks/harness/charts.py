"""A group's chart as SVG: how costs grow, where cases are points of a curve; bars for the other cases.

Axes of values are logarithmic, and say so. Text has the color of the reader's scheme,
lines show on white and on black.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from xml.sax.saxutils import escape

from benchmarks.harness.case import Group
from benchmarks.harness.peers import PEERS
from benchmarks.harness.report import amount
from benchmarks.harness.results import Row

COLORS = {"flet_web": "#2f81f7", "raw": "#8b949e", "flet": "#d9822b", "nicegui": "#3fa35b", "streamlit": "#d64a5b"}
DASHES = ("", "6 4", "2 3", "10 3 2 3")
WIDTH, LEFT, RIGHT = 760, 250, 110
PLOT_HEIGHT, BAR, GAP, TITLE = 230, 13, 10, 34
STYLE = (
    "text{font:12px system-ui,sans-serif;fill:#24292f}.h{font-weight:600}.g{stroke:#8b949e;stroke-opacity:.35}"
    ".s{font-size:11px;fill:#57606a}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.s{fill:#9198a1}}"
)


def _text(x: float, y: float, content: str, anchor: str = "start", css: str = "") -> str:
    mark = f' class="{css}"' if css else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{mark}>{escape(content)}</text>'


class _Scale:
    """Positions on a logarithmic axis."""

    def __init__(self, values: Sequence[float], begin: float, end: float, *, decades: bool) -> None:
        low, high = math.log10(min(values)), math.log10(max(values))
        # To whole decades, so that there are lines to read a value from.
        self.low: float = math.floor(low) if decades else low
        self.high: float = math.ceil(high) if decades else high
        if self.high - self.low < 1e-9:
            self.low, self.high = self.low - 0.5, self.high + 0.5
        self.begin, self.end = begin, end

    def __call__(self, value: float) -> float:
        part = (math.log10(value) - self.low) / (self.high - self.low)
        return self.begin + part * (self.end - self.begin)

    def ticks(self) -> list[float]:
        return [10.0**power for power in range(math.ceil(self.low), math.floor(self.high) + 1)]


def chart(group: Group, rows: Sequence[Row]) -> str | None:
    """The chart of a group's rows; None if there is nothing to draw."""
    known = [row for row in rows if row.median is not None and row.median > 0]
    if not known:
        return None
    parts: list[str] = []
    y = _legend(parts, group, known)
    for figure in dict.fromkeys(row.figure for row in known):
        of_figure = [row for row in known if row.figure == figure]
        for curves in (True, False):
            if panel := [row for row in of_figure if bool(row.curve) is curves]:
                y = (_curves if curves else _bars)(parts, panel, y, group)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y:.0f}" role="img" '
        f'aria-label="{escape(group.title)}"><style>{STYLE}</style>{"".join(parts)}</svg>\n'
    )


def _legend(parts: list[str], group: Group, rows: Sequence[Row]) -> float:
    parts.append(_text(12, 22, group.title, css="h"))
    x = 12.0
    present = {row.peer for row in rows}
    for peer in PEERS:
        if peer.name in present:
            parts.append(f'<rect x="{x}" y="34" width="11" height="11" rx="2" fill="{COLORS[peer.name]}"/>')
            parts.append(_text(x + 16, 44, peer.title))
            x += 34 + 7.0 * len(peer.title)
    return 56.0


def _title(rows: Sequence[Row]) -> str:
    return f"{rows[0].name}: {'more' if rows[0].more_is_better else 'less'} is better, logarithmic"


def _curves(parts: list[str], rows: Sequence[Row], top: float, group: Group) -> float:
    parts.append(_text(12, top + 20, _title(rows), css="h"))
    bottom = top + TITLE + PLOT_HEIGHT
    left = 80.0
    right = WIDTH - 190.0
    across = _Scale([row.at for row in rows], left, right, decades=False)
    up = _Scale([row.median or 1.0 for row in rows], bottom, top + TITLE, decades=True)
    for value in up.ticks():
        parts.append(f'<path class="g" d="M{left} {up(value):.1f}H{right:.1f}"/>')
        parts.append(_text(left - 8, up(value) + 4, amount(value, rows[0].unit), "end"))
    parts += [_text(across(at), bottom + 18, f"{at:,.0f}", "middle") for at in sorted({row.at for row in rows})]
    parts.append(_text((left + right) / 2, bottom + 36, group.axis, "middle"))
    names = list(dict.fromkeys(row.curve for row in rows))
    ends: list[float] = []
    for peer, curve in dict.fromkeys((row.peer, row.curve) for row in rows):
        points = sorted((row.at, row.median or 1.0) for row in rows if (row.peer, row.curve) == (peer, curve))
        places = [(across(at), up(value)) for at, value in points]
        color, dash = COLORS[peer], DASHES[names.index(curve) % len(DASHES)]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(
            f'<polyline points="{line}" fill="none" stroke="{color}" stroke-width="2" stroke-dasharray="{dash}"/>'
        )
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{color}"/>' for x, y in places]
        x, y = places[-1]
        # Labels of lines that end at the same place go below each other.
        while any(abs(y - other) < 13 for other in ends):
            y += 13
        ends.append(y)
        parts.append(
            _text(right + 12 if x > right - 1 else x + 12, y + 4, f"{curve}: {amount(points[-1][1], rows[0].unit)}")
        )
    return max(bottom + 46, *[y + 16 for y in ends])


def _bars(parts: list[str], rows: Sequence[Row], top: float, group: Group) -> float:
    parts.append(_text(12, top + 20, _title(rows), css="h"))
    y = top + TITLE
    values = [row.median or 1.0 for row in rows]
    scale = _Scale([*values, min(values) / 2], LEFT, WIDTH - RIGHT, decades=True)
    begin = y - 4
    for case in dict.fromkeys(row.case for row in rows):
        of_case = [row for row in rows if row.case == case]
        parts.append(_text(LEFT - 10, y + BAR * len(of_case) / 2 + 4, case, "end"))
        for row in of_case:
            value = row.median or 1.0
            width = max(1.0, scale(value) - LEFT)
            place = f'x="{LEFT}" y="{y:.1f}" width="{width:.1f}" height="{BAR - 2}"'
            parts.append(f'<rect {place} rx="2" fill="{COLORS[row.peer]}"/>')
            parts.append(_text(LEFT + width + 6, y + BAR - 3, amount(value, row.unit)))
            y += BAR
        y += GAP
    for value in scale.ticks():
        parts.insert(0, f'<path class="g" d="M{scale(value):.1f} {begin:.1f}V{y - GAP + 4:.1f}"/>')
        parts.append(_text(scale(value), y + 8, amount(value, rows[0].unit), "middle", "s"))
    return y + 20
