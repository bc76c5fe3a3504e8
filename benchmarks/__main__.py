"""Measures this tree beside its peers, prints tables, and writes results, charts and the tables of the documents."""

from __future__ import annotations

import asyncio
import signal
import sys

from benchmarks.groups import GROUPS
from benchmarks.harness import charts, compare, report
from benchmarks.harness.options import Options, parse
from benchmarks.harness.peers import BENCHMARKS, ROOT
from benchmarks.harness.results import Results, Row, collect, load
from benchmarks.harness.runner import Progress, duration, measure

FOLDER = BENCHMARKS / "results"
UNFINISHED = FOLDER / "unfinished.json"
"""What a whole run has measured so far, group by group; `--continue` begins with it."""


async def run(options: Options) -> Results:
    """Measure the chosen groups; print each, and keep what there is, as it is done."""
    # Whoever ends the run ends its servers and browsers too: at no moment at which one of them is only half started.
    if task := asyncio.current_task():
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    rows: list[Row] = load(UNFINISHED).rows if options.go_on and UNFINISHED.exists() else []
    known = {row.group for row in rows}
    groups = [group for group in GROUPS if group.name in options.groups and group.name not in known]
    progress = Progress(sum(duration(group, options) for group in groups))
    for group in groups:
        rows += await measure(group, options, progress)
        progress.clear()
        print(report.text(collect(rows, ()), group), flush=True)
        if options.write:
            collect(rows, options.peers).save(UNFINISHED)
    return collect(rows, options.peers)


def render(results: Results) -> None:
    """Draw the charts and put the tables into the documents."""
    drawn: list[str] = []
    FOLDER.mkdir(exist_ok=True)
    for group in GROUPS:
        chart = charts.chart(group, [row for row in results.rows if row.group == group.name])
        path = FOLDER / f"{group.name}.svg"
        if chart is None:
            path.unlink(missing_ok=True)
        else:
            path.write_text(chart, encoding="utf-8")
            drawn.append(group.name)
    report.write(ROOT / "README.md", report.headline(results))
    report.write(BENCHMARKS / "README.md", report.full(results, GROUPS, drawn))


def main() -> int:
    options = parse(__doc__, [group.name for group in GROUPS])
    if options.render is not None:
        render(load(options.render))
        return 0
    if options.compare is not None:
        first, second = map(load, options.compare)
        print(compare.text(first, second))
        return 1 if any(one.is_steady is False for one in compare.compare(first, second)) else 0
    try:
        results = asyncio.run(run(options))
    except asyncio.CancelledError:
        return 128 + signal.SIGTERM
    print("\n" + report.targets(results, [group for group in GROUPS if group.name in options.groups]))
    if options.output is not None:
        print(f"\nwritten: {results.save(options.output)}")
    elif options.write and set(options.groups) == {group.name for group in GROUPS}:
        path = results.save(FOLDER / f"{results.date}.json")
        print(f"\nwritten: {path}")
        render(load(path))
    if options.write:
        UNFINISHED.unlink(missing_ok=True)
    return 1 if any(row.error for row in results.rows) else 0


if __name__ == "__main__":
    sys.exit(main())
