"""Method calls to the client that wait for their answers."""

from __future__ import annotations

import concurrent.futures
import itertools
import threading
from typing import Any

__all__ = ["Calls", "ClientError"]

DEFAULT_TIMEOUT = 30.0
"""Seconds. A client answers at once, except where a person has to choose something: those calls say so."""


class ClientError(Exception):
    """The browser could not do what it was asked for."""


class Calls:
    """Open calls by id. Thread-safe."""

    def __init__(self) -> None:
        self._open: dict[str, concurrent.futures.Future[Any]] = {}
        self._ids = itertools.count(1)
        self._lock = threading.Lock()

    def open(self, name: str, timeout: float | None, loop: Any) -> tuple[str, concurrent.futures.Future[Any]]:
        """A new call: its id, and the future of its answer, which fails with TimeoutError after `timeout` seconds."""
        future: concurrent.futures.Future[Any] = concurrent.futures.Future()
        with self._lock:
            call_id = f"c{next(self._ids)}"
            self._open[call_id] = future
        seconds = DEFAULT_TIMEOUT if timeout is None else timeout
        loop.call_soon_threadsafe(self._arm, call_id, name, seconds, loop)
        return call_id, future

    def _arm(self, call_id: str, name: str, seconds: float, loop: Any) -> None:
        with self._lock:
            future = self._open.get(call_id)
        if future is not None:
            timer = loop.call_later(seconds, self._time_out, call_id, name, seconds)
            future.add_done_callback(
                lambda _: loop.call_soon_threadsafe(timer.cancel) if not loop.is_closed() else None
            )

    def _time_out(self, call_id: str, name: str, seconds: float) -> None:
        self._fail(call_id, TimeoutError(f"the browser did not answer {name}() within {seconds:g} s"))

    def answer(self, call_id: str, result: Any, error: str | None) -> bool:
        """Hand over what the client answered. False for a call that is not open (any longer)."""
        if error is not None:
            return self._fail(call_id, ClientError(error))
        future = self._take(call_id)
        if future is not None and future.set_running_or_notify_cancel():
            future.set_result(result)
        return future is not None

    def _fail(self, call_id: str, error: Exception) -> bool:
        future = self._take(call_id)
        if future is not None and future.set_running_or_notify_cancel():
            future.set_exception(error)
        return future is not None

    def _take(self, call_id: str) -> concurrent.futures.Future[Any] | None:
        with self._lock:
            return self._open.pop(call_id, None)

    def fail_all(self, why: str) -> None:
        """Nobody will answer any more."""
        for call_id in list(self._open):
            self._fail(call_id, ClientError(why))
