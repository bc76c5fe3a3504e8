"""Memory that one more session takes, and CPU that opening it takes, on a small and on a large page.

Every round has fresh servers. A few sessions warm a server up; then many connect, register one after another,
and stay. Memory is what a session adds to the resident memory, garbage collected before and after.
CPU counts from REGISTER_CLIENT to the last frame of the page, and shortly after; connecting is not in it.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass

from harness.client import Session
from harness.options import Options
from harness.report import Figure, cell, header, main, median, ratios, scaled, start, table
from harness.servers import Server

ROUNDS, QUICK_ROUNDS = 3, 1
SETTLE_SECONDS = 0.3
KIB, MILLISECOND = 1 / 1024, 1e3


@dataclass(frozen=True)
class Load:
    """A page, and how many sessions are opened on it: enough for a steady figure."""

    name: str
    rows: int
    warmup: int
    sessions: int
    quick_sessions: int
    most_kib: float


SMALL = Load("10 controls", 2, 20, 200, 60, 40)
LARGE = Load("3,000 controls", 1_000, 3, 20, 5, 1024)
MOST_CPU = 25.0  # ms, to open a session with the large page


@dataclass(frozen=True)
class Price:
    """What one session costs: bytes, and seconds of CPU."""

    memory: float
    cpu: float


Prices = dict[tuple[str, Load], list[Price]]
"""One `Price` per round, by name of the implementation and load."""


async def measure(options: Options) -> list[Figure]:
    """Print the table, return the figures that have a target."""
    header("Memory of a session, CPU to open it", options)
    prices: Prices = defaultdict(list)
    failed: set[str] = set()
    for _ in range(options.rounds or (QUICK_ROUNDS if options.quick else ROUNDS)):
        for load in (SMALL, LARGE):
            for implementation in options.implementations:
                if implementation.name in failed:
                    continue
                server = start(implementation, implementation.app, rows=load.rows)
                if server is None:
                    failed.add(implementation.name)
                    continue
                with server:
                    resume = options.resume and implementation.name == "flet_web"
                    number = load.quick_sessions if options.quick else load.sessions
                    prices[implementation.name, load].append(await _price(server, load, number, resume))
    _print(prices, [implementation.name for implementation in options.implementations])
    return _figures(prices)


async def _price(server: Server, load: Load, number: int, resume: bool) -> Price:
    url = server.websocket_url
    warm = [await Session.open(url, load.rows, resume=resume) for _ in range(load.warmup)]
    memory = await _settled_memory(server)
    sessions = [await Session.connect(url, resume=resume) for _ in range(number)]
    cpu = server.cpu()
    for session in sessions:
        await session.register(load.rows)
    await asyncio.sleep(SETTLE_SECONDS)
    cpu = server.cpu() - cpu
    memory = await _settled_memory(server) - memory
    await asyncio.gather(*(session.close() for session in warm + sessions))
    return Price(memory / number, cpu / number)


async def _settled_memory(server: Server) -> int:
    await asyncio.sleep(SETTLE_SECONDS)
    server.collect_garbage()
    return server.memory()


def _memory(prices: Prices, name: str, load: Load) -> list[float]:
    return [price.memory for price in prices.get((name, load), [])]


def _cpu(prices: Prices, name: str, load: Load) -> list[float]:
    return [price.cpu for price in prices.get((name, load), [])]


def _print(prices: Prices, names: list[str]) -> None:
    rows: list[list[str]] = []
    for load in (SMALL, LARGE):
        for name in names:
            memory, cpu = _memory(prices, name, load), _cpu(prices, name, load)
            rows.append(
                [
                    f"{load.name}, {name}",
                    cell(median(ratios(memory, _memory(prices, "raw", load))), "{:.1f} x"),
                    cell(median(ratios(cpu, _cpu(prices, "raw", load))), "{:.1f} x"),
                    cell(scaled(median(memory), KIB), "{:,.0f} KiB"),
                    cell(scaled(median(cpu), MILLISECOND), "{:.2f} ms"),
                ]
            )
    print(table(["session with", "memory / raw", "CPU / raw", "memory", "CPU to open"], rows))


def _figures(prices: Prices) -> list[Figure]:
    figures = [
        Figure.at_most(
            f"memory of a session, {load.name}",
            scaled(median(_memory(prices, "flet_web", load)), KIB),
            load.most_kib,
            "{:,.0f} KiB",
        )
        for load in (SMALL, LARGE)
    ]
    cpu = scaled(median(_cpu(prices, "flet_web", LARGE)), MILLISECOND)
    return [*figures, Figure.at_most(f"CPU to open a session, {LARGE.name}", cpu, MOST_CPU, "{:.1f} ms")]


if __name__ == "__main__":
    main(__doc__, measure)
