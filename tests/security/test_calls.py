"""Calls to a browser that is not there: few are kept, and none is made that nobody waits for any longer."""

from __future__ import annotations

import asyncio
import gc
import threading
import tracemalloc
from contextlib import suppress

import pytest

import flet_web as ft
from tests.conftest import Launch

CALLS = 5_000


class Caller:
    """The page of a program that calls its browser; `when_gone` runs once it has no connection."""

    def __init__(self) -> None:
        self.kept = 0
        self.outcomes: list[str] = []
        self.done = threading.Event()

    def many(self, page: ft.Page) -> None:
        page.add(ft.Text("ready"))

        def call(_: object) -> None:
            tracemalloc.start()
            for number in range(CALLS):
                page.set_clipboard(f"{number:4000}")
            gc.collect()
            self.kept = tracemalloc.get_traced_memory()[0]
            tracemalloc.stop()
            page.add(ft.Text("called"))
            self.done.set()

        page.on_disconnect = call

    async def given_up(self, page: ft.Page) -> None:
        async def call(_: object) -> None:
            for text in ("first", "second"):
                with suppress(asyncio.TimeoutError):
                    await asyncio.wait_for(page.set_clipboard(text), 0.05)
                    raise AssertionError("nobody was there to answer")
                self.outcomes.append(text)
            with suppress(Exception):
                page.set_clipboard("wanted")
            page.add(ft.Text("gave up"))
            self.done.set()

        page.on_disconnect = call
        page.add(ft.Text("ready"))


def test_calls_to_a_browser_that_is_gone_do_not_pile_up(launch: Launch) -> None:
    caller = Caller()
    client = launch(caller.many).open()
    client.see("ready")
    client.close()
    assert caller.done.wait(60)
    assert caller.kept < 4 * 2**20
    client.open().see("ready", "called")
    # What was kept are the last calls, in their order.
    client.event(1, "nothing")
    client.until(lambda: client.calls and client.calls[-1][2]["data"].strip() == str(CALLS - 1))
    texts = [args["data"].strip() for _, name, args in client.calls if name == "set"]
    assert texts == [str(number) for number in range(CALLS - len(texts), CALLS)]


@pytest.mark.parametrize("reload", [False, True])
def test_calls_that_nobody_waits_for_are_not_made_later(launch: Launch, reload: bool) -> None:
    caller = Caller()
    client = launch(caller.given_up).open()
    client.see("ready")
    client.close()
    assert caller.done.wait(10)
    assert caller.outcomes == ["first", "second"]
    if reload:
        client.reload()
    else:
        client.open()
    client.until(lambda: client.calls)
    assert [args["data"] for _, name, args in client.calls if name == "set"] == ["wanted"]
