"""A counter, and what an attack has cost: how long it held up the event loop, and the memory of the process.

The loop is measured by the CPU time between two turns of a task: other programs of the machine do not count.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import os
import resource
import time
from contextlib import suppress
from pathlib import Path

import flet_web as ft
from flet_web.asgi import message_limits

message_limits.PATIENCE_SECONDS = float(os.environ.get("PATIENCE", "30"))
"""So that a test need not send too much for half a minute."""


class Watch:
    """Wakes up again and again, and notes how much CPU time the loop has taken in between."""

    def __init__(self) -> None:
        self.worst = 0.0
        self.task = asyncio.get_running_loop().create_task(self._run())

    async def _run(self) -> None:
        last = time.thread_time()
        while True:
            await asyncio.sleep(0.001)
            now = time.thread_time()
            self.worst, last = max(self.worst, now - last), now


watches: list[Watch] = []


def memory() -> int:
    """Resident memory of this process, in bytes, without what the C library keeps for the next allocation."""
    gc.collect()
    with suppress(AttributeError):  # glibc alone can give it back
        ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


async def main(page: ft.Page) -> None:
    if not watches:
        watches.append(Watch())
    count, cost = ft.Text("0", key="count"), ft.Text("0 0 0", key="cost")

    async def add() -> None:
        count.value = str(int(count.value) + 1)

    async def report() -> None:
        """Milliseconds of the longest turn since the last report, and mebibytes of the process."""
        worst = watches[0].worst
        mebibytes = memory() / 2**20
        await asyncio.sleep(0.01)  # the watch sees the collection of garbage
        watches[0].worst = 0.0
        cost.value = f"{int(cost.value.split()[0]) + 1} {worst * 1000:.1f} {mebibytes:.1f}"

    page.add(count, cost, ft.Button("Add", on_click=add), ft.Button("Report", on_click=report))
    page.add(ft.TextField(key="field", on_change=lambda: None), ft.Checkbox("Box"), ft.Slider(min=0, max=10, value=5))


ft.run(main)
