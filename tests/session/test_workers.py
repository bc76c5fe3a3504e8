"""The threads in which functions of programs run, and what is said when none is free."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import logging
import threading
import weakref
from collections.abc import Callable
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from flet_web.session.threads import Places, Threads
from flet_web.workers import run_in_thread, wait_for_threads

pytestmark = pytest.mark.anyio

name: contextvars.ContextVar[str] = contextvars.ContextVar("name")


async def test_a_thread_is_used_again_and_sees_the_context() -> None:
    name.set("first")
    first = await run_in_thread(lambda: (threading.get_ident(), name.get()))
    name.set("second")
    assert await run_in_thread(lambda: (threading.get_ident(), name.get())) == (first[0], "second")


@pytest.mark.parametrize(
    ("raised", "seen"), [(ValueError, ValueError), (StopIteration, RuntimeError), (SystemExit, SystemExit)]
)
async def test_errors_come_back(raised: type[BaseException], seen: type[BaseException]) -> None:
    def fail() -> None:
        raise raised

    with pytest.raises(seen):
        await run_in_thread(fail)


async def test_a_loop_of_its_own_can_run_in_a_thread() -> None:
    async def seven() -> int:
        await anyio.lowlevel.checkpoint()
        return 7

    assert await run_in_thread(lambda: anyio.run(seven)) == 7
    assert await run_in_thread(lambda: asyncio.run(seven())) == 7


async def test_an_idle_thread_keeps_nothing_of_the_program() -> None:
    class Thing:
        pass

    def work(thing: Thing) -> Thing:
        name.set("x")
        return thing

    async def use() -> weakref.ref[Thing]:
        thing = Thing()
        assert await run_in_thread(lambda: work(thing)) is thing
        return weakref.ref(thing)

    found = await use()
    # The thread lets go of its job after it has told of the result, and before it does the next one.
    await run_in_thread(lambda: None)
    gc.collect()
    assert found() is None


async def test_the_end_waits_for_threads_and_names_those_that_go_on(caplog: pytest.LogCaptureFixture) -> None:
    begun, release = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        release.wait(20)

    async def begin() -> None:
        task = asyncio.create_task(run_in_thread(work, 20.0))
        await asyncio.to_thread(begun.wait, 10)
        task.cancel()

    await begin()
    with caplog.at_level(logging.WARNING, "flet_web"):
        await wait_for_threads(0.05)
        assert "1 functions of the program do not end" in caplog.text
        caplog.clear()
        # It has been given up. Another one ends in time.
        begun.clear()
        await begin()
        asyncio.get_running_loop().call_later(0.05, release.set)
        await wait_for_threads(20)
    assert release.is_set()
    assert not caplog.text


LIMITS: list[tuple[tuple[int, int, int], str]] = [
    ((2, 2, 2), "all 2 threads of the app are taken"),
    ((4, 2, 2), "all 2 threads of an address are taken"),
]


@pytest.mark.parametrize(("limits", "said"), LIMITS)
async def test_it_is_said_when_no_thread_is_free(
    caplog: pytest.LogCaptureFixture, limits: tuple[int, int, int], said: str
) -> None:
    threads = Threads(*limits)
    busy, other = Places(threads, "192.0.2.1"), Places(threads, "192.0.2.1")
    assert busy.take()
    assert busy.take()
    assert not other.take()
    with caplog.at_level(logging.WARNING, "flet_web"):
        waiting: list[asyncio.Task[Any]] = [asyncio.create_task(other.wait()) for _ in range(3)]
        await asyncio.sleep(0)
    assert [record.getMessage().startswith(said) for record in caplog.records] == [True]
    release: list[Callable[[], None]] = [busy.give_back, busy.give_back, other.give_back]
    for each in release:
        each()
    await asyncio.gather(*waiting)
