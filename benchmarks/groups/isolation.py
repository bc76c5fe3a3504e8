"""Round trips of one user (click, new text on the page) while another user does something heavy.

The user clicks every few milliseconds, as one of many would, not as fast as possible. The raw endpoint sleeps and
burns in a thread; it shows what the machine and the load client add to every figure.
"""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import AsyncGenerator, Awaitable, Callable

from benchmarks.harness.case import FEW_ROUNDS, Case, Figure, Group, Load, Run, Sample, Target
from benchmarks.harness.client import Session
from benchmarks.harness.statistics import quantile

PAUSE_SECONDS, HEAD_START_SECONDS = 0.004, 0.1
WARMUP = 100
FLOOD_SECONDS = 2.0
FIGURES = (
    Figure("p50", "round trip, p50", "ms", 1e3),
    Figure("p99", "round trip, p99", "ms", 1e3),
    Figure("longest", "round trip, longest", "ms", 1e3),
)

Nuisance = Callable[[Run, Session], Awaitable[None]]
"""What the other user does, until it is done."""


def _beside(nuisance: Nuisance, *, lasts: bool = True) -> Load:
    """The user's round trips while the other one keeps the server busy.

    `lasts`: that it goes on when the user begins is checked.
    """

    async def load(run: Run) -> AsyncGenerator[Sample, None]:
        url = run.server.websocket_url
        other, user = await Session.open(url, run.rows), await Session.open(url, run.rows)
        for _ in range(WARMUP):
            await user.count()
        gc.collect()
        gc.disable()  # a collection in the load client is not the server's round trip
        try:
            busy = asyncio.ensure_future(nuisance(run, other))
            if lasts:
                await asyncio.sleep(HEAD_START_SECONDS)
                if busy.done():
                    await busy
                    raise ValueError("expected the other user's work to go on by now; it has ended")
            trips: list[float] = []
            while not busy.done() or not trips:
                begin = time.perf_counter()
                await user.count()
                trips.append(time.perf_counter() - begin)
                await asyncio.sleep(PAUSE_SECONDS)
            await busy
        finally:
            gc.enable()
        yield {"p50": quantile(trips, 0.5), "p99": quantile(trips, 0.99), "longest": max(trips)}
        await asyncio.gather(other.close(), user.close())

    return load


def _handler(label: str) -> Nuisance:
    async def block(run: Run, other: Session) -> None:
        await other.block(label)

    return block


async def _open_large(run: Run, other: Session) -> None:
    """The third session has the large page."""
    session = await Session.connect(run.server.websocket_url)
    await session.register(int(run.settings["large_rows"]))
    await session.close()


async def _flood(run: Run, other: Session) -> None:
    """Clicks some thousand times a second, whether they are answered or not."""
    deadline = time.perf_counter() + FLOOD_SECONDS
    while time.perf_counter() < deadline:
        for _ in range(20):
            await other.press("count")
        await asyncio.sleep(PAUSE_SECONDS)
    await other.receive_until(b"count")


async def _many_blocked(run: Run, other: Session) -> None:
    for _ in range(200):
        await other.press("block")
    await other.receive_until(b"blocked")


def _case(
    name: str,
    nuisance: Nuisance,
    *,
    lasts: bool = True,
    slow: bool = False,
    absent: dict[str, str] | None = None,
    **settings: float,
) -> Case:
    return Case(
        name,
        "page",
        _beside(nuisance, lasts=lasts),
        FIGURES,
        {"rows": 2, "block_seconds": 3, **settings},
        rounds=FEW_ROUNDS,
        warm=False,
        fresh=True,
        slow=slow,
        headline={"p99": f"a round trip at p99, while {name}"} if name in (SLEEPS, OPENS) else {},
        absent=absent or {},
        seconds=6,
    )


SLEEPS, OPENS = "another handler sleeps 3 s", "another user opens 30,000 controls"

IN_TURN = {"flet": "its handlers block everybody one after another, here for ten minutes"}

GROUP = Group(
    "isolation",
    "One user's round trips while another one is heavy",
    (
        _case(SLEEPS, _handler("block")),
        _case("another handler computes 3 s", _handler("burn"), slow=True),
        _case(OPENS, _open_large, lasts=False, small_sessions=2, large_rows=10_000),
        _case("another user floods", _flood),
        _case("another user blocks 200 handlers", _many_blocked, slow=True, absent=IN_TURN),
    ),
    (
        Target("p99 beside a handler that sleeps", SLEEPS, "p99", 10),
        Target("p99 while 30,000 controls are opened", OPENS, "p99", 20),
        Target("longest while 30,000 controls are opened", OPENS, "longest", 50),
    ),
)
