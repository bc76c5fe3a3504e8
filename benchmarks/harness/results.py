"""What a run found, in memory and as JSON."""

from __future__ import annotations

import dataclasses
import datetime
import json
import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.harness.peers import Peer, versions
from benchmarks.harness.statistics import median, ratios, spread

FLOOR, TREE = "raw", "flet_web"


@dataclass(frozen=True)
class Row:
    """One figure of one case and peer: a value for each round, in the unit.

    `error` tells what went wrong, `absent` why a peer takes no part, `headline` what the README calls it.
    """

    group: str
    case: str
    peer: str
    figure: str
    name: str
    unit: str
    values: list[float]
    more_is_better: bool = False
    curve: str = ""
    at: float = 0.0
    headline: str = ""
    error: str = ""
    absent: str = ""

    @property
    def median(self) -> float | None:
        return median(self.values)

    @property
    def spread(self) -> float | None:
        return spread(self.values)

    @property
    def key(self) -> tuple[str, str, str]:
        return self.group, self.case, self.figure


@dataclass(frozen=True)
class Results:
    """A run: when, on what, with which versions, and its rows."""

    date: str
    machine: dict[str, Any]
    versions: dict[str, dict[str, str]]
    rows: list[Row]

    def find(self, group: str, case: str, figure: str, peer: str) -> Row | None:
        wanted = (group, case, figure)
        return next((row for row in self.rows if row.key == wanted and row.peer == peer), None)

    def ratio(self, over: Row | None, under: Row | None) -> float | None:
        """The median of the quotients of two rows, round by round."""
        if over is None or under is None:
            return None
        return median(ratios(over.values, under.values))

    def save(self, path: Path) -> Path:
        path.parent.mkdir(exist_ok=True, parents=True)
        rows = [
            {**dataclasses.asdict(row), "values": [float(f"{value:.5g}") for value in row.values]} for row in self.rows
        ]
        for row, found in zip(rows, self.rows):
            floor = self.find(*found.key, FLOOR)
            row |= {"median": found.median, "spread": found.spread, "of_floor": self.ratio(found, floor)}
        head = {"date": self.date, "machine": self.machine, "versions": self.versions}
        # A line for each row: a new run is read as a difference.
        lines = ",\n".join("    " + json.dumps(row, ensure_ascii=False) for row in rows)
        start = json.dumps(head, indent=2, ensure_ascii=False)[:-2]
        path.write_text(f'{start},\n  "rows": [\n{lines}\n  ]\n}}\n', encoding="utf-8")
        return path


def load(path: Path) -> Results:
    """Results from a file that `Results.save` has written."""
    found = json.loads(path.read_text(encoding="utf-8"))
    names = {field.name for field in dataclasses.fields(Row)}
    rows = [Row(**{name: value for name, value in row.items() if name in names}) for row in found["rows"]]
    return Results(found["date"], found["machine"], found["versions"], rows)


def collect(rows: Sequence[Row], peers: Sequence[Peer]) -> Results:
    """Results of now, on this machine."""
    return Results(
        date=datetime.datetime.now(datetime.timezone.utc).date().isoformat(),
        machine={
            "processor": _processor(),
            "cores": os.cpu_count(),
            "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / (1 << 30), 1),
            "system": f"{platform.system()} {platform.release()}",
            "python": platform.python_version(),
            "load": round(os.getloadavg()[0], 1),
        },
        versions={peer.name: versions(peer) for peer in peers},
        rows=list(rows),
    )


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()
