"""Round trips of one user (click, new text on the page) while another user's handler sleeps in time.sleep.

The user clicks every few milliseconds, as one of many would, not as fast as possible. The raw endpoint
sleeps in a thread; it shows what the machine and the load client add to every figure.
"""

from __future__ import annotations

import asyncio
import gc
import time
from collections import defaultdict
from contextlib import ExitStack

from harness.client import Session, SessionError
from harness.options import Options
from harness.report import Figure, cell, header, main, median, ratios, scaled, start, table
from harness.servers import Server

ROUNDS, QUICK_ROUNDS = 3, 1
BLOCK_SECONDS, QUICK_BLOCK_SECONDS = 3.0, 1.0
PAUSE_SECONDS = 0.004
HEAD_START_SECONDS = 0.1
WARMUP = 100
ROWS = 2
MILLISECOND = 1e3
MOST_P99 = 10.0  # ms

Quantiles = tuple[float, float, float]
"""p50, p99 and the longest round trip of one round, in seconds."""


async def measure(options: Options) -> list[Figure]:
    """Print the table, return the figures that have a target."""
    seconds = QUICK_BLOCK_SECONDS if options.quick else BLOCK_SECONDS
    header(f"Round trips while another user's handler sleeps {seconds:.0f} s", options)
    results: dict[str, list[Quantiles]] = defaultdict(list)
    with ExitStack() as stack:
        servers: dict[str, Server] = {}
        for implementation in options.implementations:
            server = start(implementation, implementation.app, rows=ROWS, block_seconds=seconds)
            if server is not None:
                servers[implementation.name] = stack.enter_context(server)
        for _ in range(options.rounds or (QUICK_ROUNDS if options.quick else ROUNDS)):
            for name, server in servers.items():
                trips = await _round_trips(server, options.resume and name == "flet_web")
                results[name].append(_quantiles(trips))
    _print(results)
    p99 = scaled(_median(results, "flet_web", 1), MILLISECOND)
    return [Figure.at_most("round trip beside a sleeping handler, p99", p99, MOST_P99, "{:.1f} ms")]


async def _round_trips(server: Server, resume: bool) -> list[float]:
    blocker, user = [await Session.open(server.websocket_url, ROWS, resume=resume) for _ in range(2)]
    for _ in range(WARMUP):
        await user.count()
    gc.collect()
    gc.disable()  # a collection in the load client is not the server's round trip
    try:
        blocked = asyncio.create_task(blocker.block())
        await asyncio.sleep(HEAD_START_SECONDS)
        if blocked.done():
            raise SessionError("expected the handler to sleep by now; it has ended")
        trips: list[float] = []
        while not blocked.done():
            begin = time.perf_counter()
            await user.count()
            trips.append(time.perf_counter() - begin)
            await asyncio.sleep(PAUSE_SECONDS)
        await blocked
    finally:
        gc.enable()
    await asyncio.gather(blocker.close(), user.close())
    return trips


def _quantiles(values: list[float]) -> Quantiles:
    ordered = sorted(values)
    last = len(ordered) - 1
    return ordered[round(0.5 * last)], ordered[round(0.99 * last)], ordered[last]


def _median(results: dict[str, list[Quantiles]], name: str, quantile: int) -> float | None:
    return median(one[quantile] for one in results.get(name, []))


def _print(results: dict[str, list[Quantiles]]) -> None:
    raw = [one[1] for one in results.get("raw", [])]
    rows = [
        [name, cell(median(ratios([one[1] for one in results[name]], raw)), "{:,.1f} x")]
        + [cell(scaled(_median(results, name, quantile), MILLISECOND), "{:,.2f} ms") for quantile in range(3)]
        for name in results
    ]
    print(table(["round trip", "p99 / raw", "p50", "p99", "longest"], rows))


if __name__ == "__main__":
    main(__doc__, measure)
