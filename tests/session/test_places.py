"""Who gets a thread: shares of sessions and addresses, served in turn."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any

import pytest

from flet_web.session.threads import MOST_UNCOUNTED, Places, Threads


def on_loop(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    @wraps(test)
    def run(*args: Any, **kwargs: Any) -> None:
        asyncio.run(test(*args, **kwargs))

    return run


class Site:
    """Sessions whose handlers ask for threads. `order` has the session of each handler that got one."""

    def __init__(self, most: int = 4, per_session: int = 2, per_address: int = 3) -> None:
        self.threads = Threads(most, per_session, per_address)
        self.sessions: dict[str, Places] = {}
        self.order: list[str] = []

    def session(self, name: str, address: str = "") -> Places:
        made = self.sessions[name] = Places(self.threads, address)
        return made

    async def ask(self, name: str, count: int = 1) -> list[asyncio.Task[None]]:
        """Start `count` handlers, which keep their threads until `end()`."""
        tasks = [asyncio.ensure_future(self._begin(name)) for _ in range(count)]
        await turns()
        return tasks

    async def _begin(self, name: str) -> None:
        places = self.sessions[name]
        if not places.take():
            await places.wait()
        self.order.append(name)

    async def end(self, name: str) -> None:
        self.sessions[name].give_back()
        await turns()


async def turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


@on_loop
async def test_a_session_gets_its_share_and_the_rest_waits() -> None:
    site = Site()
    site.session("a")
    await site.ask("a", 5)
    assert site.order == ["a"] * 2
    await site.end("a")
    assert site.order == ["a"] * 3


@on_loop
async def test_an_address_gets_its_share() -> None:
    site = Site()
    for name in "abc":
        site.session(name, "192.0.2.1")
    site.session("d", "192.0.2.2")
    for name in "abcd":
        await site.ask(name, 2)
    assert site.order == ["a", "a", "b", "d"]


@on_loop
async def test_sessions_of_no_known_address_are_limited_by_themselves() -> None:
    site = Site(most=10)
    for name in "abc":
        site.session(name)
        await site.ask(name, 2)
    assert len(site.order) == 6


@on_loop
async def test_addresses_and_their_sessions_are_served_in_turn() -> None:
    site = Site(most=2, per_session=2, per_address=2)
    for name in "abc":
        site.session(name, "192.0.2.1")
    site.session("d", "192.0.2.2")
    for name in "abcd":
        await site.ask(name, 3)
    assert site.order == ["a", "a"]
    running = list(site.order)
    while len(site.order) < 8:
        seen = len(site.order)
        await site.end(running.pop(0))
        running += site.order[seen:]
    assert sorted(site.order[2:8]) == ["a", "b", "c", "d", "d", "d"]


@on_loop
async def test_a_handler_that_was_cancelled_takes_no_place() -> None:
    site = Site(most=1)
    site.session("a")
    site.session("b")
    await site.ask("a")
    (cancelled, _) = await site.ask("a", 2)
    (also,) = await site.ask("b")
    cancelled.cancel()
    also.cancel()
    await turns()
    await site.end("a")
    assert site.order == ["a", "a"]
    # One that has been given a place, and does not know it yet.
    (late,) = await site.ask("b")
    site.sessions["a"].give_back()
    late.cancel()
    await turns()
    await site.ask("a")
    assert site.order == ["a", "a", "a"]


@on_loop
async def test_sessions_without_a_client_hold_up_nobody() -> None:
    site = Site(most=2, per_session=2, per_address=2)
    site.session("gone", "192.0.2.1")
    site.session("here", "192.0.2.1")
    await site.ask("gone", 3)
    await site.ask("here", 2)
    assert site.order == ["gone"] * 2
    site.sessions["gone"].leave()
    await turns()
    assert site.order == ["gone"] * 2 + ["here"] * 2
    # It has its share, whoever else has threads.
    await site.end("gone")
    assert site.order[4:] == ["gone"]


@on_loop
async def test_sessions_whose_client_comes_back_count_again() -> None:
    site = Site(most=2)
    site.session("a")
    site.session("b")
    await site.ask("a", 2)
    site.sessions["a"].leave()
    site.sessions["a"].come_back()
    await site.ask("b")
    assert site.order == ["a", "a"]
    await site.end("a")
    assert site.order == ["a", "a", "b"]


@on_loop
async def test_an_address_has_few_threads_that_do_not_count() -> None:
    site = Site(most=1, per_session=1, per_address=1)
    names = [str(n) for n in range(MOST_UNCOUNTED + 5)]
    for name in names:
        site.session(name, "192.0.2.1").leave()
        await site.ask(name)
    assert site.order == names[: MOST_UNCOUNTED + 1]
    site.session("other", "192.0.2.2")
    await site.end(names[0])
    # What counts has the only place.
    await site.ask("other")
    assert len(site.order) == MOST_UNCOUNTED + 1


@pytest.mark.parametrize("seed", range(20))
@on_loop
async def test_places_are_neither_lost_nor_made(seed: int) -> None:
    import random

    chance = random.Random(seed)
    site = Site(most=5, per_session=3, per_address=4)
    names = "abcdefgh"
    for n, name in enumerate(names):
        site.session(name, ["", "192.0.2.1", "192.0.2.2"][n % 3])
    tasks: list[asyncio.Task[None]] = []
    for _ in range(300):
        name = chance.choice(names)
        places = site.sessions[name]
        match chance.randrange(5):
            case 0 | 1:
                tasks += await site.ask(name)
            case 2 if places.running:
                await site.end(name)
            case 3 if tasks:
                tasks.pop(chance.randrange(len(tasks))).cancel()
                await turns()
            case _:
                chance.choice([places.leave, places.come_back])()
        assert site.threads.counted <= sum(each.running for each in site.sessions.values())
        assert all(0 <= each.running <= 3 for each in site.sessions.values())
    for places in site.sessions.values():
        places.come_back()
    assert site.threads.counted == sum(each.running for each in site.sessions.values())
    # All who wait are served in the end.
    while busy := [name for name in names if site.sessions[name].running]:
        await site.end(busy[0])
    assert all(task.done() for task in tasks)
    assert site.threads.counted == 0
