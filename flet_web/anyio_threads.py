"""What the functions of `anyio.from_thread` ask of the thread that calls them, in threads that anyio has not started.

Functions of programs call them without a token, and so do libraries: anyio has to find the event loop of the thread,
and the cancel scope of what it does. It keeps both in variables of the thread, which are no part of its API.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    import anyio

__all__ = ["AnyioWorker", "new_scope"]

logger = logging.getLogger("flet_web")

T = TypeVar("T")


class _Anyio(NamedTuple):
    """What of anyio is no part of its API, but the same in all its versions so far."""

    claim_worker_thread: Callable[[Any, Any], AbstractContextManager[Any]]
    threadlocals: threading.local
    backend: Any
    scope: Callable[[], anyio.CancelScope]


def _find() -> _Anyio | None:
    try:
        from anyio._backends._asyncio import AsyncIOBackend, CancelScope
        from anyio._core._eventloop import claim_worker_thread, threadlocals

        # All that is done below, once: another version of anyio may have the names and mean something else.
        with claim_worker_thread(AsyncIOBackend, None):
            threadlocals.current_cancel_scope = CancelScope()
            del threadlocals.current_cancel_scope
    except (ImportError, AttributeError, TypeError) as error:
        logger.warning("this version of anyio is not known: anyio.from_thread needs a token in handlers. %s", error)
        return None
    return _Anyio(claim_worker_thread, threadlocals, AsyncIOBackend, CancelScope)


_anyio = _find()


def new_scope() -> anyio.CancelScope | None:
    """What `anyio.from_thread.check_cancelled()` asks. Cancel it on the loop. None where anyio is not known."""
    return None if _anyio is None else _anyio.scope()


class AnyioWorker:
    """Makes a thread a worker to anyio. Used in that thread only."""

    __slots__ = ("_claim", "_loop")

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._claim = ExitStack()

    def close(self) -> None:
        """The thread ends. It is to say so itself, as what it claims is its own."""
        self._claim.close()
        self._loop = None

    def call(self, loop: asyncio.AbstractEventLoop, scope: anyio.CancelScope | None, call: Callable[[], T]) -> T:
        """What `call()` gives, called by the thread for a task on `loop`."""
        if scope is None or _anyio is None:
            return call()
        if loop is not self._loop:
            # Not for each call: it takes longer than all else that a thread does for a call.
            self._claim.close()
            self._claim.enter_context(_anyio.claim_worker_thread(_anyio.backend, loop))
            self._loop = loop
        variables = _anyio.threadlocals
        variables.current_cancel_scope = scope
        try:
            return call()
        finally:
            del variables.current_cancel_scope
