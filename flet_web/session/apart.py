"""What takes long is encoded in a thread, so that the users of other pages do not wait for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from flet_web.engine.tree import Tree

__all__ = ["in_thread", "until_free"]

T = TypeVar("T")

PAUSE = 0.002
"""Seconds between two looks at the lock of a tree."""
LOOKS = 2
"""So many before standing in line for it: threads that change a page all the time leave it free at no look."""

# Few, as those that work take turns with the loop. The threads begin when they are first needed.
_threads = ThreadPoolExecutor(2, "flet-encode")
# Of their own: those that work may be the ones that are waited for.
_waiting_threads = ThreadPoolExecutor(8, "flet-wait")


async def in_thread(function: Callable[[], T]) -> T:
    """What `function()` gives, which a thread calls."""
    return await asyncio.get_running_loop().run_in_executor(_threads, function)


async def until_free(tree: Tree) -> None:
    """Return once no thread works on the tree for long: the loop, and everybody with it, would wait for its lock."""
    for _ in range(LOOKS):
        if not tree.is_busy:
            return
        await asyncio.sleep(PAUSE)
    await asyncio.get_running_loop().run_in_executor(_waiting_threads, tree.wait_for_lock)
