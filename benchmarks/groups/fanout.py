"""A message to all sessions: from one user's click until every session has shown it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack

from benchmarks.harness.case import CPU_MS, WALL_MS, Case, Group, Load, Run, Sample
from benchmarks.harness.loads import users


def _message(number: int) -> Load:
    async def load(run: Run) -> AsyncGenerator[Sample, None]:
        async with AsyncExitStack() as stack:
            sessions = await users(run, number, stack)
            while True:
                cpu, begin = run.server.cpu(), time.perf_counter()
                await sessions[0].press("send")
                await asyncio.gather(*(session.shown() for session in sessions))
                yield {"cpu": run.server.cpu() - cpu, "wall": time.perf_counter() - begin}

    return load


def _case(number: int) -> Case:
    return Case(
        f"to {number:,} sessions",
        "fanout",
        _message(number),
        (CPU_MS, WALL_MS),
        {"rows": 1},
        slow=number > 50,
        at=("a message", number),
        headline={"cpu": "a message to 500 sessions, CPU of the server"} if number == 500 else {},
        seconds=0.5 + number / 125,
    )


GROUP = Group("fanout", "A message to all sessions", (_case(5), _case(50), _case(500)), axis="sessions")
