"""Method calls to the client that wait for their answers."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any

from flet_web.controls.exceptions import FletPageDisconnectedException
from flet_web.engine.node import BaseControl
from flet_web.session.program_errors import ProgramFuture

if TYPE_CHECKING:
    from flet_web.session.loop_thread import LoopThread

__all__ = ["ClientError", "ClientGoneError", "SessionEndedError"]

DEFAULT_TIMEOUT = 30.0
"""Seconds. A client answers at once; calls in which a person has to choose something have their own timeout."""


class ClientError(RuntimeError):
    """The browser could not do what it was asked for."""


class ClientGoneError(ClientError, FletPageDisconnectedException):
    """The page was closed or loaded anew before it had done what it was asked for."""


class SessionEndedError(ClientGoneError):
    """The session is over: its handlers, and threads that are left of it, can show nothing any more."""


class OpenCall:
    """A call that waits for its answer. `frame` is what the client is sent, empty once nobody waits any longer."""

    __slots__ = ("control", "frame", "future", "id", "timer")

    def __init__(self, control: BaseControl, call_id: str, frame: bytes) -> None:
        # Kept alive by this until the answer is there.
        self.control: BaseControl | None = control
        self.id, self.frame = call_id, frame
        self.future = ProgramFuture()
        self.timer: asyncio.TimerHandle | None = None


class Calls:
    """Open calls by id. Thread-safe: who takes a call out of `_open` completes it."""

    def __init__(self, loop: LoopThread) -> None:
        self._loop = loop
        self._open: dict[str, OpenCall] = {}
        self._ids = itertools.count(1)

    def new_id(self) -> str:
        """An id that no other call has."""
        return f"c{next(self._ids)}"

    def open(self, call_id: str, control: BaseControl, name: str, frame: bytes, timeout: float | None) -> OpenCall:
        """A new call of the method `name`. Its future fails with TimeoutError after `timeout` seconds."""
        call = self._open[call_id] = OpenCall(control, call_id, frame)
        # For one that is cancelled.
        call.future.add_done_callback(lambda _: self._take(call_id))
        self._loop.call(self._arm, call, name, DEFAULT_TIMEOUT if timeout is None else timeout)
        return call

    def _arm(self, call: OpenCall, name: str, seconds: float) -> None:
        call.timer = self._loop.loop.call_later(seconds, self._time_out, call, name, seconds)
        if call.future.done():
            call.timer.cancel()

    def _time_out(self, call: OpenCall, name: str, seconds: float) -> None:
        self._fail(call.id, TimeoutError(f"the browser did not answer {name}() within {seconds:g} s"))

    def _take(self, call_id: str) -> OpenCall | None:
        """A call that is to be completed. It is not made any more, if it has not been made yet."""
        call = self._open.pop(call_id, None)
        if call is not None:
            call.frame, call.control = b"", None
            if call.timer is not None:
                self._loop.call(call.timer.cancel)
        return call

    def answer(self, call_id: str, result: Any, error: str | None) -> bool:
        """Complete a call with what the client answered. False for a call that is not open."""
        if error is not None:
            return self._fail(call_id, ClientError(error))
        call = self._take(call_id)
        if call is not None and call.future.set_running_or_notify_cancel():
            call.future.set_result(result)
        return call is not None

    def _fail(self, call_id: str, error: Exception) -> bool:
        call = self._take(call_id)
        if call is not None and call.future.set_running_or_notify_cancel():
            call.future.set_exception(error)
        return call is not None

    def fail(self, why: str, calls: Iterable[OpenCall]) -> None:
        """Fail `calls`: the client does not get them."""
        for call in calls:
            self._fail(call.id, ClientGoneError(why))

    def fail_all(self, why: str, *, but: Collection[OpenCall] = ()) -> None:
        """Fail the open calls, except `but`."""
        self.fail(why, [call for call in list(self._open.values()) if call not in but])
