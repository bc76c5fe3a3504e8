"""The worker threads of an app, and who may use how many of them.

Handlers wait in a line for each session. Addresses are served in turn, and so are the sessions of an address: a user
with two hundred slow handlers has their share of the threads, and the next user does not wait for them.

A session without a client gives its places back: its threads go on, but do not count, as programs with an endless loop
would otherwise hold a thread for each visitor who has left. They count again when the client comes back.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections import deque

__all__ = ["Places", "Threads"]

logger = logging.getLogger("flet_web")

TELL_AGAIN = 60.0
"""Seconds between two warnings that all threads are taken."""
MOST_UNCOUNTED = 10
"""Threads that do not count, of all sessions of an address, for each thread of the app."""


class _Address:
    """The sessions of one address that have threads or want some."""

    __slots__ = ("counted", "in_line", "line", "name", "uncounted")

    def __init__(self, name: str) -> None:
        self.name = name
        self.counted = self.uncounted = 0
        self.in_line = False
        self.line: deque[Places] = deque()


class Threads:
    """At most `most` threads in all, `per_session` of one session, `per_address` of the sessions of one address.

    The end of the app waits `patience` seconds for the handlers in them. Loop only.
    """

    def __init__(self, most: int, per_session: int, per_address: int, patience: float = 10.0) -> None:
        self.most, self.per_session, self.per_address, self.patience = most, per_session, per_address, patience
        self.counted = 0
        self._told = -math.inf
        self._addresses: dict[str, _Address] = {}
        self.line: deque[_Address] = deque()

    def address(self, places: Places) -> _Address:
        """That of a session. Sessions whose address is not known have one each."""
        name = places.address or f"session {id(places)}"
        return self._addresses.get(name) or self._addresses.setdefault(name, _Address(name))

    def forget(self, address: _Address) -> None:
        """Forget an address that has and wants no thread."""
        self._addresses.pop(address.name, None)

    def line_up(self, address: _Address) -> None:
        """Have an address served in its turn, if a session of it may be; forget one that has and wants no thread."""
        if not address.line:
            if not (address.counted or address.uncounted or address.in_line):
                self.forget(address)
        elif not address.in_line and address.counted < self.per_address:
            address.in_line = True
            self.line.append(address)

    def tell_of_wait(self, address: _Address) -> None:
        """Log which limit it is that a handler has to wait for, now and then."""
        now = asyncio.get_running_loop().time()
        if now - self._told < TELL_AGAIN:
            return
        if self.counted >= self.most:
            said, most = "all %d threads of the app are taken: handlers wait for one (max_threads)", self.most
        elif address.counted >= self.per_address:
            said = "all %d threads of an address are taken: its handlers wait for one (max_threads_per_address)"
            most = self.per_address
        else:
            return
        self._told = now
        logger.warning(said, most)

    def serve(self) -> None:
        """Give the places that are free to those who wait."""
        while self.line and self.counted < self.most:
            address = self.line.popleft()
            address.in_line = False
            if address.line:
                address.line.popleft().served()
            self.line_up(address)


class Places:
    """The threads of one session. Loop only. `address` is that of its client, "" if none is known."""

    __slots__ = ("_in_line", "_is_counted", "_threads", "_told", "_waiting", "address", "most", "running")

    def __init__(self, threads: Threads, address: str) -> None:
        self._threads, self.address = threads, address
        self.most = threads.per_session
        self.running = 0
        self._is_counted = True
        self._in_line = self._told = False
        self._waiting: deque[asyncio.Future[None]] | None = None

    @property
    def patience(self) -> float:
        """Seconds for which the end of the app waits for a handler."""
        return self._threads.patience

    def take(self) -> bool:
        """Take a place if there is one now. False if the handler has to `wait()` for it."""
        return not self._waiting and self._take(self._threads.address(self))

    def _take(self, address: _Address) -> bool:
        threads = self._threads
        if self.running >= self.most:
            return False
        if not self._is_counted:
            if address.uncounted < threads.most * MOST_UNCOUNTED:
                address.uncounted += 1
                self.running += 1
                return True
            self._count(address)
        if address.counted >= threads.per_address or threads.counted >= threads.most:
            return False
        address.counted += 1
        threads.counted += 1
        self.running += 1
        return True

    async def wait(self) -> None:
        """Wait for a place, and take it."""
        if self.running >= self.most and not self._told:
            self._told = True
            logger.warning(
                "a session has handlers in %d threads, which is its share (max_threads_per_session)", self.running
            )
        turn = asyncio.get_running_loop().create_future()
        self._waiting = self._waiting or deque()
        self._waiting.append(turn)
        address = self._threads.address(self)
        self._line_up(address)
        if self.running < self.most and not turn.done():
            self._threads.tell_of_wait(address)
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():
                self.give_back()
            raise

    def give_back(self) -> None:
        """A thread has ended."""
        address = self._threads.address(self)
        self.running -= 1
        if self._is_counted:
            address.counted -= 1
            self._threads.counted -= 1
        else:
            address.uncounted -= 1
        if self._waiting or address.line or self._threads.line:
            self._line_up(address)
        elif not (address.counted or address.uncounted):
            self._threads.forget(address)

    def _line_up(self, address: _Address) -> None:
        # Who does not count need not wait for others.
        while not self._is_counted and self._has_next() and self._take(address):
            self._next()
        if not self._in_line and self._has_next() and self.running < self.most:
            self._in_line = True
            address.line.append(self)
        self._threads.line_up(address)
        self._threads.serve()

    def served(self) -> None:
        """It is this session's turn: a handler that waits gets a place."""
        self._in_line = False
        address = self._threads.address(self)
        if self._has_next() and self._take(address):
            self._next()
        if self._has_next() and self.running < self.most:
            self._in_line = True
            address.line.append(self)

    def _has_next(self) -> bool:
        """Whether a handler waits, and has not been cancelled."""
        waiting = self._waiting
        while waiting and waiting[0].done():
            waiting.popleft()
        return bool(waiting)

    def _next(self) -> None:
        assert self._waiting
        self._waiting.popleft().set_result(None)

    def leave(self) -> None:
        """The session has no client any more: its threads do not count, unless its address has too many of that."""
        address = self._threads.address(self)
        if self._is_counted and address.uncounted + self.running <= self._threads.most * MOST_UNCOUNTED:
            self._is_counted = False
            address.counted -= self.running
            address.uncounted += self.running
            self._threads.counted -= self.running
        self._line_up(address)

    def come_back(self) -> None:
        """The session has a client again."""
        if not self._is_counted:
            self._count(self._threads.address(self))

    def _count(self, address: _Address) -> None:
        self._is_counted = True
        address.uncounted -= self.running
        address.counted += self.running
        self._threads.counted += self.running
