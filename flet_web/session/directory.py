"""The live sessions of this process, and for all workers which worker has which session."""

from __future__ import annotations

import asyncio
import logging
import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

import anyio

from flet_web.session.session import Session
from flet_web.shared import SharedStore, worker_name

if TYPE_CHECKING:
    from flet_web.session.program import Program

__all__ = ["SessionDirectory", "SessionLimits", "TooManySessionsError"]

logger = logging.getLogger("flet_web")

_ID = re.compile(r"[A-Za-z0-9_-]{32}")
KEPT = 7 * 24 * 3600.0
"""Seconds for which the store knows which worker has a session, counted from its last connection.

A session that ends is forgotten at once; this is for what a worker that was killed has left.
"""


class TooManySessionsError(RuntimeError):
    """The limit of sessions in this process, or of one address, is reached."""


class SessionLimits(NamedTuple):
    """How many sessions may live in the process, and how many of those of one address. 0 is any number."""

    in_all: int = 0
    per_address: int = 0


class SessionDirectory:
    """The sessions of one program in this process. `store` holds for each of all workers its id and its worker's name.

    `all_directories` gives those of all apps of the process: their sessions count together.
    """

    def __init__(
        self, store: SharedStore, limits: SessionLimits, all_directories: Callable[[], Iterable[SessionDirectory]]
    ) -> None:
        self._store, self._limits, self._all = store, limits, all_directories
        self._sessions: dict[str, Session] = {}
        self._at: Counter[str] = Counter()
        # Sessions that have made room for others. They have not ended yet, and do not count any more.
        self._leaving: set[Session] = set()

    def count(self, address: str = "") -> int:
        """How many sessions live: all, or those of one address."""
        return self._at[address] if address else len(self._sessions)

    def find(self, session_id: str | None) -> Session | None:
        """The living session of this process with this id."""
        session = self._sessions.get(session_id) if session_id else None
        if session is None or session.ended or session.closing or session.loop.is_closed():
            return None
        return session

    async def worker_of(self, session_id: str) -> str | None:
        """The name of the worker that has a session. Any text may be asked for."""
        if not _ID.fullmatch(session_id):
            return None
        worker: str | None = await self._store.get(_key(session_id))
        return worker

    def living(self) -> list[Session]:
        """Those that have not ended. On the loop."""
        return [session for number in list(self._sessions) if (session := self.find(number)) is not None]

    def create(self, program: Program, name: str, address: str) -> Session:
        """A new session for a client at `address` ("" if none is known). Raises TooManySessionsError."""
        if address:
            self._make_room(self._limits.per_address, address)
        self._make_room(self._limits.in_all)
        session = Session(program, name, address, on_ended=self._forget)
        self._sessions[session.id] = session
        self._at[address] += 1
        return session

    def _make_room(self, limit: int, address: str = "") -> None:
        """If `limit` sessions live, end the oldest that nobody has used or looks at. Raises TooManySessionsError."""
        directories = list(self._all())
        if not limit or sum(each.count(address) for each in directories) < limit:
            return
        for each in directories:
            if each._end_unused(address):
                return
        whose, option = (f" for {address}", "FLET_MAX_SESSIONS_PER_ADDRESS") if address else ("", "FLET_MAX_SESSIONS")
        raise TooManySessionsError(f"no session is left{whose}: {option} is {limit}")

    def _end_unused(self, address: str) -> bool:
        """End the oldest session of an address that nobody has used or looks at. "" is any. False if there is none."""
        loop = asyncio.get_running_loop()
        for session in self._sessions.values():
            is_free = session.browser.connection is None and not session.used
            if is_free and session.loop is loop and address in ("", session.address):
                self._remove(session)
                self._leaving.add(session)
                session.expire()
                return True
        return False

    def _remove(self, session: Session) -> None:
        if self._sessions.pop(session.id, None) is not None:
            self._at[session.address] -= 1
            if not self._at[session.address]:
                del self._at[session.address]

    async def record(self, session: Session) -> None:
        """Let all workers know that this one has the session. Called for each connection."""
        await self._store.put(_key(session.id), worker_name(), KEPT)

    async def _forget(self, session: Session) -> None:
        self._remove(session)
        self._leaving.discard(session)
        session.program.pubsub.unsubscribe_all(session)
        await self._store.take(_key(session.id))

    def forget_all(self) -> None:
        """Remove the sessions of an event loop that has been closed. They cannot run any more."""
        self._sessions.clear()
        self._at.clear()
        self._leaving.clear()

    async def close(self, grace: float = 1.0) -> None:
        """End the sessions of this event loop, and wait for their tasks, at most `grace` seconds."""
        loop = asyncio.get_running_loop()
        sessions = [session for session in (*self._sessions.values(), *self._leaving) if session.loop is loop]
        await asyncio.gather(*(session.close(grace / 2) for session in sessions))
        with anyio.move_on_after(grace / 2):
            for session in sessions:
                await session.runner.finished()


def _key(session_id: str) -> str:
    return f"session/{session_id}"
