"""Which sessions live. The default directory is this process's memory; others can share it between workers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

import anyio

from flet_web.session.session import Session

if TYPE_CHECKING:
    from flet_web.session.program import Program

__all__ = ["SessionDirectory", "TooManySessionsError"]

logger = logging.getLogger("flet_web")


class TooManySessionsError(RuntimeError):
    """The limit of sessions in this process is reached."""


class SessionDirectory:
    """The sessions of one program.

    `limit` is how many may live at a time, 0 for any number; `count` says how many do, where others count too.
    """

    def __init__(self, *, limit: int = 0, count: Callable[[], int] | None = None) -> None:
        self._sessions: dict[str, Session] = {}
        self._limit = limit
        self._count = count or self.__len__

    def __len__(self) -> int:
        return len(self._sessions)

    def find(self, session_id: str | None) -> Session | None:
        """The living session with this id."""
        session = self._sessions.get(session_id) if session_id else None
        if session is None or session.ended or session.closing or session.loop.is_closed():
            return None
        return session

    def create(self, program: Program, name: str) -> Session:
        """A new session. Raises TooManySessionsError."""
        if self._limit and self._count() >= self._limit:
            raise TooManySessionsError(f"{self._limit} sessions are open, which is the limit")
        session = Session(program, name, on_expired=self._forget)
        self._sessions[session.id] = session
        return session

    def _forget(self, session: Session) -> None:
        self._sessions.pop(session.id, None)
        session.program.pubsub.unsubscribe_all(session)

    def forget_all(self) -> None:
        """Let go of sessions whose event loop has been closed: nothing can be run for them any more."""
        self._sessions.clear()

    async def close(self, grace: float = 1.0) -> None:
        """End the sessions of this event loop, and wait for their tasks, at most `grace` seconds."""
        loop = asyncio.get_running_loop()
        sessions = [session for session in self._sessions.values() if session.loop is loop]
        await asyncio.gather(*(session.close(grace / 2) for session in sessions))
        with anyio.move_on_after(grace / 2):
            for session in sessions:
                await session.finished()
