"""CPU that a server spends on one event: a click whose async handler changes one Text.

Each page size has its own server of each implementation; all are driven in turn, over several rounds.
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from contextlib import AsyncExitStack
from dataclasses import dataclass, field

from harness.client import Session
from harness.options import Options
from harness.report import Figure, cell, header, main, median, ratios, scaled, start, table
from harness.servers import Server

# Rows (of Row, Text and Icon, beside four other controls) by number of controls on the page.
SIZES = {10: 2, 1_000: 332, 5_000: 1_666}
ROUNDS, SECONDS = 12, 0.6
QUICK_ROUNDS, QUICK_SECONDS = 2, 0.15
MOST_OF_RAW = 3.0
MOST_GROWTH = 1.2


@dataclass
class Site:
    """One server with one page size, the sessions on it, and each round's CPU per event, in seconds."""

    server: Server
    sessions: list[Session]
    costs: list[float] = field(default_factory=list)

    async def drive(self, seconds: float) -> float:
        """Click in all sessions at once, one click at a time in each; returns the server's CPU per event."""
        before = self.server.cpu()
        deadline = time.perf_counter() + seconds
        events = sum(await asyncio.gather(*(_click(session, deadline) for session in self.sessions)))
        return (self.server.cpu() - before) / events


Sites = dict[str, dict[int, Site]]
"""By name of the implementation, then by number of controls."""


async def measure(options: Options) -> list[Figure]:
    """Print the table, return the figures that have a target."""
    header("CPU per event", options)
    rounds = options.rounds or (QUICK_ROUNDS if options.quick else ROUNDS)
    seconds = QUICK_SECONDS if options.quick else SECONDS
    async with AsyncExitStack() as stack:
        sites = await _open(options, stack)
        order = [site for size in SIZES for by_size in sites.values() if (site := by_size.get(size))]
        for site in order:
            await site.drive(seconds / 2)  # warms up
        for number in range(rounds):
            # Each server goes first in one of the rounds: on some machines the order changes the figures.
            first = number % len(order)
            for site in order[first:] + order[:first]:
                site.costs.append(await site.drive(seconds))
    _print(sites)
    return _figures(sites)


async def _open(options: Options, stack: AsyncExitStack) -> Sites:
    sites: Sites = defaultdict(dict)
    for implementation in options.implementations:
        for size, rows in SIZES.items():
            server = start(implementation, implementation.app, rows=rows)
            if server is None:
                break
            stack.enter_context(server)
            resume = options.resume and implementation.name == "flet_web"
            sessions: list[Session] = []
            for _ in range(options.sessions):
                sessions.append(await Session.open(server.websocket_url, rows, resume=resume))
                stack.push_async_callback(sessions[-1].close)
            sites[implementation.name][size] = Site(server, sessions)
    return sites


async def _click(session: Session, deadline: float) -> int:
    events = 0
    while events == 0 or time.perf_counter() < deadline:
        await session.count()
        events += 1
    return events


def _costs(sites: Sites, name: str, size: int) -> list[float]:
    site = sites.get(name, {}).get(size)
    return site.costs if site else []


def _of_raw(sites: Sites, name: str, size: int) -> float | None:
    return median(ratios(_costs(sites, name, size), _costs(sites, "raw", size)))


def _growth(sites: Sites, name: str) -> float | None:
    """The most expensive page size over the cheapest one, each as the median quotient with the smallest page."""
    smallest, *others = SIZES
    if not _costs(sites, name, smallest):
        return None
    quotients = [ratios(_costs(sites, name, size), _costs(sites, name, smallest)) for size in others]
    relative = [1.0, *(value for one in quotients if (value := median(one)) is not None)]
    return max(relative) / min(relative)


def _print(sites: Sites) -> None:
    rows = [
        [name]
        + [cell(_of_raw(sites, name, size), "{:.2f} x") for size in SIZES]
        + [cell(_growth(sites, name), "{:.2f} x")]
        + [cell(scaled(median(_costs(sites, name, size)), 1e6), "{:.0f} us") for size in SIZES]
        for name in sites
    ]
    headings = [f"{size:,} / raw" for size in SIZES] + ["growth"] + [f"{size:,}" for size in SIZES]
    print(table(["controls on the page", *headings], rows))


def _figures(sites: Sites) -> list[Figure]:
    of_raw = {size: _of_raw(sites, "flet_web", size) for size in SIZES}
    figures = [
        Figure.at_most(f"CPU per event, {size:,} controls, / raw", of_raw[size], MOST_OF_RAW, "{:.2f} x")
        for size in SIZES
    ]
    growth = _growth(sites, "flet_web")
    figures.append(Figure.at_most("CPU per event, dearest / cheapest page", growth, MOST_GROWTH, "{:.2f} x"))
    return figures


if __name__ == "__main__":
    main(__doc__, measure)
