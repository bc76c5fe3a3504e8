"""What changes of a long list cost on the server: one click each, on a page of 10,000 texts."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack

from benchmarks.harness.case import CPU_MS, FEW_ROUNDS, WALL_MS, Case, Group, Run, Sample
from benchmarks.harness.loads import clicks, users

ROWS = 10_000
AWAY_SECONDS = 0.5


async def _slow_client(run: Run) -> AsyncGenerator[Sample, None]:
    """A handler updates a thousand times while its user's connection stands still for half a second."""
    async with AsyncExitStack() as stack:
        (user,) = await users(run, 1, stack)
        while True:
            cpu, begin = run.server.cpu(), time.perf_counter()
            await user.press("burst")
            await asyncio.sleep(AWAY_SECONDS)
            await user.shown()
            yield {"cpu": run.server.cpu() - cpu, "wall": time.perf_counter() - begin}


LATE = {"flet": "no answer within a minute"}


def _case(
    name: str, label: str, *, slow: bool = False, seconds: float = 0.5, absent: dict[str, str] | None = None
) -> Case:
    load = clicks(label, 1, once=label != "one")
    return Case(
        name,
        "updates",
        load,
        (CPU_MS, WALL_MS),
        {"rows": ROWS},
        rounds=FEW_ROUNDS,
        slow=slow,
        headline={"cpu": "a shuffle of 10,000 rows, CPU of the server"} if label == "shuffle" else {},
        absent=absent or {},
        seconds=seconds,
    )


GROUP = Group(
    "updates",
    "Updates of a list of 10,000 rows",
    (
        _case("one property", "one"),
        _case("one row", "row"),
        _case("insert at the front", "front"),
        _case("shuffle", "shuffle", slow=True, seconds=6),
        _case("clear and refill", "refill", slow=True, absent=LATE),
        Case(
            "1,000 updates, slow client",
            "updates",
            _slow_client,
            (CPU_MS, WALL_MS),
            {"rows": 2},
            rounds=FEW_ROUNDS,
            absent=LATE,
        ),
    ),
)
