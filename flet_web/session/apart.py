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

# Few, as those that work take turns with the loop. The threads begin when they are first needed.
_threads = ThreadPoolExecutor(2, "flet-encode")


async def in_thread(function: Callable[[], T]) -> T:
    """What `function()` gives, which a thread calls."""
    return await asyncio.get_running_loop().run_in_executor(_threads, function)


async def until_free(tree: Tree) -> None:
    """Return once no thread works on the tree: the loop, and everybody with it, would wait for its lock."""
    while tree.is_busy:  # noqa: ASYNC110 - threads hold it, which an event would not tell of
        await asyncio.sleep(PAUSE)
