"""What a session costs: to open, to keep, to come back to, and after it has gone."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator

from benchmarks.harness.case import CPU_MS, FEW_ROUNDS, WALL_MS, Case, Figure, Group, Load, Run, Sample, Target
from benchmarks.harness.client import Session
from benchmarks.harness.servers import Server

SETTLE_SECONDS = 0.3
EXPIRE_SECONDS = 3.0
AT_ONCE = 50
MEMORY = Figure("memory", "memory", "KiB", 1 / 1024)
RATE = Figure("rate", "opened", "/s", more_is_better=True)
LEFT = Figure("left", "memory, over that before", "x")


def _stay(number: int, quick: int, warmup: int) -> Load:
    """Users connect, register one after another, and stay.

    Memory is what a session adds to the resident memory, garbage collected before and after. CPU and time count from
    REGISTER_CLIENT to the last frame of the page, and CPU shortly after; connecting is not in it.
    """

    async def load(run: Run) -> AsyncGenerator[Sample, None]:
        url = run.server.websocket_url
        warm = [await Session.open(url, run.rows) for _ in range(warmup)]
        memory = await _settled_memory(run.server)
        users = quick if run.quick else number
        sessions = [await Session.connect(url) for _ in range(users)]
        cpu, begin = run.server.cpu(), time.perf_counter()
        for session in sessions:
            await session.register(run.rows)
        wall = time.perf_counter() - begin
        await asyncio.sleep(SETTLE_SECONDS)
        cpu = run.server.cpu() - cpu
        memory = await _settled_memory(run.server) - memory
        yield {"memory": memory / users, "cpu": cpu / users, "wall": wall / users, "rate": users / wall}
        await asyncio.gather(*(session.close() for session in warm + sessions))

    return load


def _storm(number: int) -> Load:
    """All connections are lost at once, and all users come back at once to the sessions they had."""

    async def load(run: Run) -> AsyncGenerator[Sample, None]:
        url = run.server.websocket_url
        sessions = [await Session.open(url, run.rows) for _ in range(number)]
        while True:
            names = [session.session_id for session in sessions]
            await asyncio.gather(*(session.close() for session in sessions))
            cpu, begin = run.server.cpu(), time.perf_counter()
            sessions = list(await asyncio.gather(*(_again(url, run.rows, name) for name in names)))
            yield {"cpu": (run.server.cpu() - cpu) / number, "wall": time.perf_counter() - begin}

    return load


async def _again(url: str, rows: int, session_id: str) -> Session:
    session = await Session.connect(url)
    await session.register(rows, session_id)
    return session


def _come_and_go(number: int) -> Load:
    """Memory after that many sessions have come, clicked, gone and ended, over that after the first tenth of them."""

    async def load(run: Run) -> AsyncGenerator[Sample, None]:
        url = run.server.websocket_url
        await _visits(url, run.rows, number // 10)
        await asyncio.sleep(EXPIRE_SECONDS)
        before = await _settled_memory(run.server)
        cpu = run.server.cpu()
        await _visits(url, run.rows, number)
        cpu = run.server.cpu() - cpu
        await asyncio.sleep(EXPIRE_SECONDS)
        yield {"left": await _settled_memory(run.server) / before, "cpu": cpu / number}

    return load


async def _visits(url: str, rows: int, number: int) -> None:
    for _ in range(number // AT_ONCE):
        await asyncio.gather(*(_visit(url, rows) for _ in range(AT_ONCE)))


async def _visit(url: str, rows: int) -> None:
    session = await Session.open(url, rows)
    await session.count()
    await session.close()


async def _settled_memory(server: Server) -> int:
    await asyncio.sleep(SETTLE_SECONDS)
    server.collect_garbage()
    return server.memory()


SMALL, LARGE, IDLE, GONE = "10 controls", "3,000 controls", "2,000 idle sessions", "10,000 came and went"
SIZED = (MEMORY, CPU_MS, WALL_MS)
OPENED = (MEMORY, CPU_MS, RATE)


def _named(page: str) -> dict[str, str]:
    return {"memory": f"a session of {page}, memory of the server", "cpu": f"to open a session of {page}, CPU"}


def _fresh(
    name: str,
    load: Load,
    figures: tuple[Figure, ...],
    rows: int,
    *,
    rounds: int = FEW_ROUNDS,
    slow: bool = False,
    seconds: float,
    headline: dict[str, str] | None = None,
    **settings: float,
) -> Case:
    """A case with a new server for each round."""
    return Case(
        name,
        "page",
        load,
        figures,
        {"rows": rows, **settings},
        rounds=rounds,
        warm=False,
        fresh=True,
        slow=slow,
        seconds=seconds,
        headline=headline or {},
    )


GROUP = Group(
    "sessions",
    "Sessions",
    (
        _fresh(SMALL, _stay(200, 60, 20), OPENED, 2, seconds=4, headline=_named("10 controls")),
        _fresh(LARGE, _stay(20, 5, 3), SIZED, 1_000, seconds=6, headline=_named("3,000 controls")),
        _fresh(IDLE, _stay(2_000, 2_000, 20), OPENED, 2, rounds=1, slow=True, seconds=10),
        Case(
            "200 users come back at once",
            "page",
            _storm(200),
            (CPU_MS, WALL_MS),
            {"rows": 2},
            rounds=FEW_ROUNDS,
            slow=True,
        ),
        _fresh(GONE, _come_and_go(10_000), (LEFT, CPU_MS), 2, rounds=1, slow=True, seconds=45, session_timeout=1),
    ),
    (
        Target("memory, 10 controls", SMALL, "memory", 36),
        Target("memory, 3,000 controls", LARGE, "memory", 600),
        Target("CPU to open, 10 controls", SMALL, "cpu", 0.8),
        Target("CPU to open, 3,000 controls", LARGE, "cpu", 12),
        Target("memory after 10,000 sessions", GONE, "left", 1.05),
    ),
)
