"""Tables of results: as text, and as Markdown between two markers of a document."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from benchmarks.harness.case import Group
from benchmarks.harness.peers import PEERS
from benchmarks.harness.results import FLOOR, TREE, Results, Row

BEGIN, END = "<!-- benchmarks -->", "<!-- /benchmarks -->"
UNITS = {"us": (1e3, "ms"), "ms": (1e3, "s"), "KiB": (1024.0, "MiB"), "kB": (1e3, "MB")}
TITLES = {peer.name: peer.title for peer in PEERS}


class MarkerError(Exception):
    """A document has not exactly one begin marker with an end marker behind it."""


def number(value: float) -> str:
    """Three digits that count, and no more than two behind the point."""
    if value == 0:
        return "0"
    digits = min(2, max(0, 2 - math.floor(math.log10(abs(value)))))
    return f"{value:,.{digits}f}"


def amount(value: float, unit: str) -> str:
    """A value with its unit, or with the next larger one where the number would be long; a count as it is."""
    if not unit and value == round(value):
        return f"{value:,.0f}"
    while unit in UNITS and abs(value) >= UNITS[unit][0]:
        factor, unit = UNITS[unit]
        value /= factor
    return f"{number(value)} {unit}".strip()


def cell(results: Results, row: Row | None) -> str:
    """The median with its spread; the ratio of this tree to the floor, or of another peer to this tree."""
    if row is None or row.absent:
        return "-"
    middle = row.median
    if row.error or middle is None:
        return "failed"
    text = amount(middle, row.unit)
    if row.spread is not None:
        text += f" ±{100 * row.spread:.0f} %"
    other = FLOOR if row.peer == TREE else TREE
    quotient = results.ratio(row, results.find(*row.key, other)) if row.peer != FLOOR else None
    return text if quotient is None else f"{text} ({number(quotient)} x)"


def _lines(results: Results, rows: Sequence[Row], peers: Sequence[str]) -> list[list[str]]:
    """A line for each case and figure."""
    lines: list[list[str]] = []
    for key in dict.fromkeys(row.key for row in rows):
        name = next(row.name for row in rows if row.key == key)
        by_peer = {row.peer: row for row in rows if row.key == key}
        lines.append([key[1], name, *[cell(results, by_peer.get(peer)) for peer in peers]])
    return lines


def _present(rows: Sequence[Row]) -> list[str]:
    found = {row.peer for row in rows}
    return [peer.name for peer in PEERS if peer.name in found]


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Text columns: the first two to the left, the others to the right."""
    widths = [max(len(line[column]) for line in [headings, *rows]) for column in range(len(headings))]
    lines: list[str] = []
    for line in [headings, ["-" * width for width in widths], *rows]:
        cells = [t.ljust(w) if n < 2 else t.rjust(w) for n, (t, w) in enumerate(zip(line, widths, strict=True))]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def text(results: Results, group: Group) -> str:
    """A group's table for a terminal, with what failed below it."""
    rows = [row for row in results.rows if row.group == group.name]
    peers = _present(rows)
    parts = [f"\n== {group.title} ==\n", table(["case", "figure", *peers], _lines(results, rows, peers))]
    return "\n".join(parts + _notes(rows))


def _notes(rows: Sequence[Row]) -> list[str]:
    """What failed, and who takes no part, with the reasons."""
    failed = dict.fromkeys((row.case, row.peer, row.error) for row in rows if row.error)
    cases: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        if row.absent and row.case not in (those := cases.setdefault((row.peer, row.absent), [])):
            those.append(row.case)
    return [
        *[f"{case}, {peer} failed: {error}" for case, peer, error in failed],
        *[f"- {TITLES[peer]}: {reason} ({'; '.join(those)})" for (peer, reason), those in cases.items()],
    ]


def targets(results: Results, groups: Sequence[Group]) -> str:
    """The targets of the groups, and whether they are met."""
    lines: list[list[str]] = []
    for group in groups:
        for target in group.targets:
            row = results.find(group.name, target.case, target.figure, TREE)
            value, unit = (row.median if row else None), row.unit if row else ""
            if target.over_case or target.over_peer:
                other = target.over_case or target.case, target.figure, target.over_peer or TREE
                value, unit = results.ratio(row, results.find(group.name, *other)), "x"
            limit = ("at least " if target.at_least else "at most ") + amount(target.limit, unit)
            if value is None:
                lines.append([target.name, limit, "-", "-"])
                continue
            met = value >= target.limit if target.at_least else value <= target.limit
            lines.append([target.name, limit, amount(value, unit), "met" if met else "MISSED"])
    return table(["target", "", "measured", "verdict"], lines)


def markdown(results: Results, rows: Sequence[Row]) -> str:
    """The rows as a Markdown table."""
    peers = _present(rows)
    headings = ["", "", *[TITLES[peer] + _version(results, peer) for peer in peers]]
    lines = [headings, ["---", "---", *["--:" for _ in peers]], *_lines(results, rows, peers)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _version(results: Results, peer: str) -> str:
    found = results.versions.get(peer, {}).get(peer)
    return f" {found}" if found else ""


def headline(results: Results) -> str:
    """The short table for the README: a line for each figure that has a name there, with how it was measured."""
    rows = [row for row in results.rows if row.headline]
    peers = [peer for peer in _present(rows) if peer != FLOOR]
    lines = [
        ["", *["flet_web" if peer == TREE else TITLES[peer] + _version(results, peer) for peer in peers]],
        ["---", *["--:" for _ in peers]],
    ]
    for key in dict.fromkeys(row.key for row in rows):
        name = next(row.headline for row in rows if row.key == key)
        lines.append([name, *[_short(results, results.find(*key, peer)) for peer in peers]])
    machine = results.machine
    return (
        "\n".join("| " + " | ".join(line) + " |" for line in lines)
        + f"\n\nMedians of {results.date}, all measured in turn on one machine: {machine['processor']}, "
        f"{machine['cores']} cores, Python {machine['python']}. In brackets: how many times that of flet_web. "
        "A dash: not measured, as that peer speaks another protocol, cannot do it, or takes minutes; "
        "[the whole tables](benchmarks/README.md#results) say why, and how far the rounds of each figure lie apart."
    )


def _short(results: Results, row: Row | None) -> str:
    if row is None or row.absent:
        return "-"
    if row.error or row.median is None:
        return "failed"
    quotient = results.ratio(row, results.find(*row.key, TREE)) if row.peer != TREE else None
    # A number stays beside its unit where a column is narrow.
    text = amount(row.median, row.unit).replace(" ", "\N{NO-BREAK SPACE}")
    if row.peer == TREE:
        return f"**{text}**"
    return text if quotient is None else f"{text} ({number(quotient)}\N{NO-BREAK SPACE}x)"


def full(results: Results, groups: Sequence[Group], charts: Sequence[str]) -> str:
    """All tables, with the charts."""
    parts = [
        f"{results.date}, {results.machine['processor']}, {results.machine['cores']} cores, "
        f"{results.machine['system']}, Python {results.machine['python']}."
    ]
    for group in groups:
        if rows := [row for row in results.rows if row.group == group.name]:
            parts.append(f"### {group.title}")
            if group.name in charts:
                parts.append(f"![{group.title}](results/{group.name}.svg)")
            parts.append(markdown(results, rows))
            if notes := _notes(rows):
                parts.append("\n".join(note if note.startswith("- ") else f"- {note}" for note in notes))
    return "\n\n".join(parts)


def between_markers(document: str, content: str) -> str:
    """The document with this content between its markers."""
    if document.count(BEGIN) != 1 or document.count(END) != 1 or document.index(BEGIN) > document.index(END):
        raise MarkerError(f"expected one {BEGIN} with one {END} behind it")
    before, rest = document.split(BEGIN)
    return f"{before}{BEGIN}\n{content}\n{END}{rest.split(END)[1]}"


def write(path: Path, content: str) -> None:
    """Put the content between the markers of a file."""
    path.write_text(between_markers(path.read_text(encoding="utf-8"), content), encoding="utf-8")
