"""Code of a program that holds up the event loop is named, with its place and its event."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Iterator
from logging.handlers import QueueHandler
from queue import Queue
from typing import Any

import pytest

import flet_web as ft
from flet_web.asgi import app
from flet_web.session.loop_watch import LoopWatch
from tests.asgi.conftest import running
from tests.conftest import Launch, Site

Logged = Queue[logging.LogRecord]


@pytest.fixture
def logged() -> Iterator[Logged]:
    """The warnings as they come."""
    queue = Logged()
    handler = QueueHandler(queue)
    handler.setLevel(logging.WARNING)
    logging.getLogger("flet_web").addHandler(handler)
    yield queue
    logging.getLogger("flet_web").removeHandler(handler)


release = threading.Event()


def wait_here() -> None:
    release.wait(10)


async def handler(e: ft.ControlEvent) -> None:
    wait_here()


async def task() -> None:
    wait_here()


async def of_its_own(e: ft.ControlEvent) -> None:
    await asyncio.create_task(task())


def said_of(work: Callable[..., Any], launch: Launch, logged: Logged) -> str:
    """What is logged of a handler that works until it is released."""
    release.clear()
    client = launch(lambda page: page.add(ft.Button("work", on_click=work)), slow_callback=0.1).open()
    client.click("work")
    try:
        return logged.get(timeout=10).getMessage()
    finally:
        release.set()


@pytest.mark.parametrize("work", [handler, of_its_own, lambda e: e.page.run_task(task) and None])
def test_code_that_holds_up_the_loop_is_named(launch: Launch, logged: Logged, work: Callable[..., Any]) -> None:
    said = said_of(work, launch, logged)
    assert __file__ in said
    assert "in wait_here" in said
    assert ("on_click of Button" in said) == (work is handler)
    assert logged.empty()


class Built(ft.Row):
    def build(self) -> None:
        wait_here()


class Watching(ft.Row):
    def before_update(self) -> None:
        if not release.is_set():
            wait_here()


class Isolated(ft.Row):
    def is_isolated(self) -> bool:
        if not release.is_set():
            wait_here()
        return True


@pytest.mark.parametrize(("kind", "hook"), [(Built, "build"), (Watching, "before_update"), (Isolated, "is_isolated")])
def test_a_hook_that_an_update_of_async_code_runs_is_named(
    launch: Launch, logged: Logged, kind: type[ft.Row], hook: str
) -> None:
    async def work(e: ft.ControlEvent) -> None:
        e.page.add(kind())

    said = said_of(work, launch, logged)
    assert __file__ in said
    assert "in wait_here" in said
    assert f"{hook}() of {kind.__name__} runs where the update is made" in said
    assert "did_mount()" in said


@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
def test_whichever_loop_it_is(logged: Logged, loop: str) -> None:
    if loop == "uvloop":
        pytest.importorskip("uvloop")
    release.clear()

    async def main(page: ft.Page) -> None:
        page.add(ft.Text(type(asyncio.get_running_loop()).__module__.split(".")[0]))
        page.update()
        await asyncio.sleep(0)
        wait_here()

    with running(app(main, dialect="1.0", slow_callback=0.1), loop=loop) as url:
        site = Site(url)
        client = site.open()
        try:
            said = logged.get(timeout=10).getMessage()
        finally:
            release.set()
        client.see(loop)
        site.close()
    assert "in wait_here" in said
    assert "(main)" in said


def spin() -> None:
    """A moment of work, in a frame that ends."""
    sum(range(100))


async def calculates(e: ft.ControlEvent) -> None:
    while not release.is_set():
        spin()


def test_work_in_many_short_calls_is_named(launch: Launch, logged: Logged) -> None:
    said = said_of(calculates, launch, logged)
    assert "in calculates: " in said


def test_a_loop_that_does_not_run_is_not_held_up(logged: Logged) -> None:
    loop = asyncio.new_event_loop()

    async def start() -> LoopWatch:
        return LoopWatch(0.02)

    watch = loop.run_until_complete(start())
    loop.run_until_complete(asyncio.sleep(0))

    def work(depth: int) -> None:
        if depth:
            work(depth - 1)
        else:
            # Many looks of the watch.
            time.sleep(0.2)

    # With more frames on the stack than the loop had.
    work(30)
    assert logged.empty()
    loop.close()
    watch._thread.join(10)
    assert not watch._thread.is_alive()


def test_what_awaits_or_runs_in_a_thread_is_not_named(launch: Launch, logged: Logged) -> None:
    async def waits() -> None:
        await asyncio.sleep(0.4)
        page_of[0].add(ft.Text("waited"))

    def blocks() -> None:
        time.sleep(0.4)
        page_of[0].add(ft.Text("blocked"))

    page_of: list[ft.Page] = []

    def main(page: ft.Page) -> None:
        page_of.append(page)
        page.add(ft.Button("wait", on_click=waits), ft.Button("block", on_click=blocks))

    client = launch(main, slow_callback=0.1).open()
    client.click("wait")
    client.see("waited")
    client.click("block")
    client.see("waited", "blocked")
    assert logged.empty()


def test_the_watch_ends_with_the_server() -> None:
    with running(app(lambda page: page.add(ft.Text("here")))) as url:
        site = Site(url)
        site.open().see("here")
        (thread,) = [each for each in threading.enumerate() if each.name == "flet-watch"]
        site.close()
    thread.join(10)
    assert not thread.is_alive()
