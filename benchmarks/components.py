"""CPU that a server spends on a change of state: of the outermost component, and of one among many memoized ones."""

from __future__ import annotations

import time

from harness.client import Session
from harness.options import Options
from harness.report import Figure, cell, header, main, median, ratios, scaled, start, table

SIZES = (10, 1_000)
ROUNDS, SECONDS = 6, 0.6
QUICK_ROUNDS, QUICK_SECONDS = 1, 0.15
APPS = {"flet_web": "flet_web_components", "official": "flet_official_components"}
LABELS = {"count": "outermost", "child": "one of many"}
MOST_OF_OFFICIAL, MOST_GROWTH = 0.15, 1.3

Costs = dict[tuple[str, int, str], list[float]]
"""By implementation, number of components, and button: each round's CPU per change, in seconds."""


async def measure(options: Options) -> list[Figure]:
    """Print the table, return the figures that have a target."""
    header("CPU per change of state", options)
    costs: Costs = {}
    for implementation in options.implementations:
        for size in SIZES:
            app = APPS.get(implementation.name)
            server = None if app is None else start(implementation, app, rows=size)
            if server is None:
                continue
            with server:
                user = await Session.open(server.websocket_url, size)
                for number in range(-1, options.rounds or (QUICK_ROUNDS if options.quick else ROUNDS)):
                    for label in LABELS:
                        before, clicks = server.cpu(), 0
                        deadline = time.perf_counter() + (QUICK_SECONDS if options.quick else SECONDS)
                        while clicks == 0 or time.perf_counter() < deadline:
                            await user.count(label)
                            clicks += 1
                        if number >= 0:  # the first round warms up
                            cost = (server.cpu() - before) / clicks
                            costs.setdefault((implementation.name, size, label), []).append(cost)
                await user.close()
    _print(costs)
    few, many = SIZES
    ours, official = (costs.get((name, many, "count"), []) for name in APPS)
    growth = median(ratios(costs.get(("flet_web", many, "child"), []), costs.get(("flet_web", few, "child"), [])))
    return [
        Figure.at_most(
            f"flet_web over official, outermost of {many:,} components",
            median(ratios(ours, official)),
            MOST_OF_OFFICIAL,
            "{:.2f} x",
        ),
        Figure.at_most(f"one component of {many:,} over one of {few}", growth, MOST_GROWTH, "{:.2f} x"),
    ]


def _print(costs: Costs) -> None:
    names = sorted({name for name, _, _ in costs}, reverse=True)
    rows = [
        [
            f"{name}, {LABELS[label]}",
            *[cell(scaled(median(costs.get((name, s, label), [])), 1e6), "{:.0f} us") for s in SIZES],
        ]
        for name in names
        for label in LABELS
    ]
    print(table(["memoized components", *(f"{size:,}" for size in SIZES)], rows))


if __name__ == "__main__":
    main(__doc__, measure)
