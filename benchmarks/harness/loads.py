"""Loads that several groups use: users who click and wait for the answer."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack

from benchmarks.harness.case import Load, Run, Sample
from benchmarks.harness.client import Session


async def users(run: Run, number: int, stack: AsyncExitStack) -> list[Session]:
    """That many users on the page of the run; they leave when the stack is closed."""
    sessions: list[Session] = []
    for _ in range(number):
        sessions.append(await Session.open(run.server.websocket_url, run.rows))
        stack.push_async_callback(sessions[-1].close)
    return sessions


def clicks(label: str = "count", number: int = 4, *, once: bool = False) -> Load:
    """Users click all at once, each again when the answer to the last click has arrived. CPU and time of one click.

    `once`: a round is one click of each user, where one takes long.
    """

    async def load(run: Run) -> AsyncGenerator[Sample, None]:
        async with AsyncExitStack() as stack:
            sessions = await users(run, number, stack)
            while True:
                cpu, begin = run.server.cpu(), time.perf_counter()
                deadline = begin if once else begin + run.seconds
                events = sum(await asyncio.gather(*(_click(session, label, deadline) for session in sessions)))
                wall = time.perf_counter() - begin
                yield {"cpu": (run.server.cpu() - cpu) / events, "wall": wall / events}

    return load


async def _click(session: Session, label: str, deadline: float) -> int:
    events = 0
    while events == 0 or time.perf_counter() < deadline:
        await session.count(label)
        events += 1
    return events


def in_turn(label: str) -> Load:
    """One user counts, and another one clicks `label` in between. CPU and time of both clicks."""

    async def load(run: Run) -> AsyncGenerator[Sample, None]:
        async with AsyncExitStack() as stack:
            user, other = await users(run, 2, stack)
            while True:
                cpu, begin, pairs = run.server.cpu(), time.perf_counter(), 0
                while pairs == 0 or time.perf_counter() - begin < run.seconds:
                    await other.count(label)
                    await user.count()
                    pairs += 1
                wall = time.perf_counter() - begin
                yield {"cpu": (run.server.cpu() - cpu) / pairs, "wall": wall / pairs}

    return load
