"""`anyio.from_thread` in the functions of programs, which run in threads."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from typing import Any

import anyio
import anyio.from_thread
import anyio.lowlevel
import pytest

import flet_web as ft
from tests.conftest import Launch
from tests.servers import ROOT


async def shout(text: str) -> str:
    await anyio.lowlevel.checkpoint()
    # A thread of anyio's own is in it, too.
    assert await anyio.to_thread.run_sync(threading.get_ident) != threading.get_ident()
    assert ft.context.page is not None
    return text.upper()


def test_functions_of_programs_call_the_loop_without_a_token(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        loops: list[int] = []

        def tell(text: str) -> None:
            anyio.from_thread.check_cancelled()
            loops.append(anyio.from_thread.run_sync(threading.get_ident))
            said = anyio.from_thread.run(shout, text)
            with anyio.from_thread.start_blocking_portal() as portal:
                said += portal.call(str, len(set(loops)))
            page.add(ft.Text(said))

        tell("main")
        page.add(ft.Button("Work", on_click=lambda _: tell("handler")))
        page.run_thread(tell, "thread")

    client = launch(main).open()
    client.see("MAIN1", "THREAD1")
    client.click("Work")
    client.see("MAIN1", "THREAD1", "HANDLER1")


@pytest.mark.parametrize("is_asked", [True, False])
def test_a_function_can_ask_whether_its_session_is_over(launch: Launch, is_asked: bool) -> None:
    begun, over = threading.Event(), threading.Event()

    def ask() -> None:
        begun.set()
        try:
            while True:
                anyio.from_thread.check_cancelled()
                time.sleep(0.01)
        finally:
            over.set()

    def main(page: ft.Page) -> None:
        page.add(ft.Text("here"))
        if is_asked:
            ask()
        else:
            page.run_thread(ask)

    client = launch(main, session_timeout_seconds=0).open()
    client.see("here")
    assert begun.wait(10)
    client.cut()
    assert over.wait(10)


WITHOUT = """
import asyncio, logging
import anyio.from_thread, anyio._backends._asyncio, anyio._core._eventloop as loops
logging.basicConfig(format="%(message)s")
{change}
from flet_web.workers import run_in_thread

async def nothing(): pass

async def main():
    print(await run_in_thread(lambda: 7))
    try:
        await run_in_thread(lambda: anyio.from_thread.run(nothing))
    except RuntimeError as error:
        print(error)

asyncio.run(main())
"""


@pytest.mark.parametrize(
    "change",
    ["del loops.claim_worker_thread", "del loops.threadlocals", "loops.claim_worker_thread = lambda token: None"],
)
def test_without_what_anyio_keeps_functions_run(change: str) -> None:
    done: Any = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(change=change)], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    lines = done.stdout.splitlines()
    assert lines[0] == "7"
    assert "worker thread" in lines[1]
    assert "this version of anyio is not known" in done.stderr
