"""Method calls to the client that wait for their answers."""

from __future__ import annotations

import concurrent.futures
import itertools
import threading
from collections.abc import Collection
from typing import Any

from flet_web.controls.base import BaseControl

__all__ = ["Calls", "ClientError", "ClientGoneError"]

DEFAULT_TIMEOUT = 30.0
"""Seconds. A client answers at once, except where a person has to choose something: those calls say so."""


class ClientError(RuntimeError):
    """The browser could not do what it was asked for."""


class ClientGoneError(ClientError):
    """The page was closed or loaded anew before it had done what it was asked for."""


class Calls:
    """Open calls by id. Thread-safe."""

    def __init__(self) -> None:
        # With the control that was called: nothing else need refer to it.
        self._open: dict[str, tuple[concurrent.futures.Future[Any], BaseControl]] = {}
        self._ids = itertools.count(1)
        self._lock = threading.Lock()

    def open(
        self, control: BaseControl, name: str, timeout: float | None, loop: Any
    ) -> tuple[str, concurrent.futures.Future[Any]]:
        """A new call: its id, and the future of its answer, which fails with TimeoutError after `timeout` seconds."""
        future: concurrent.futures.Future[Any] = concurrent.futures.Future()
        with self._lock:
            call_id = f"c{next(self._ids)}"
            self._open[call_id] = future, control
        seconds = DEFAULT_TIMEOUT if timeout is None else timeout
        loop.call_soon_threadsafe(self._arm, call_id, name, seconds, loop)
        return call_id, future

    def _arm(self, call_id: str, name: str, seconds: float, loop: Any) -> None:
        with self._lock:
            found = self._open.get(call_id)
        if found is not None:
            future = found[0]
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
            found = self._open.pop(call_id, None)
        return None if found is None else found[0]

    def fail(self, why: str, *, but: Collection[str] = ()) -> None:
        """Nobody will answer the open calls any more, those `but` some."""
        for call_id in list(self._open):
            if call_id not in but:
                self._fail(call_id, ClientGoneError(why))
