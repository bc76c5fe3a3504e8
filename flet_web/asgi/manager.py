"""`app_manager`: what the Flet apps of this process keep alive, and how it is brought to an end."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any

from flet_web.session.directory import SessionDirectory
from flet_web.session.program import Program
from flet_web.session.session import Session

__all__ = ["AppManager", "AppState", "app_manager"]


class AppState:
    """The sessions of one app, and what they share. `program` is made on the loop that serves the app."""

    def __init__(self, limit: int, count: Callable[[], int]) -> None:
        self.sessions = SessionDirectory(limit=limit, count=count)
        self.program: Program | None = None

    @property
    def is_over(self) -> bool:
        """Whether the server has gone without a word: what it left behind is dead."""
        return self.program is not None and self.program.loop.is_closed()

    def serve(self, program: Program) -> None:
        """`program` takes the place of one on another loop."""
        if self.is_over:
            self.sessions.forget_all()
        self.program = program


class AppManager:
    """The state of all apps in the process.

    Nothing depends on `start()`: sessions expire by their own timers. `shutdown()` ends them in good order.
    """

    def __init__(self) -> None:
        self._states: weakref.WeakSet[AppState] = weakref.WeakSet()
        self._by_handler: weakref.WeakKeyDictionary[Callable[..., Any], AppState] = weakref.WeakKeyDictionary()

    def new_state(self, limit: int) -> AppState:
        """State for an app of its own."""
        state = AppState(limit, self.count_sessions)
        self._states.add(state)
        return state

    def state_of(self, handler: Callable[..., Any], limit: int) -> AppState:
        """The state of the app whose entry point `handler` is: an endpoint may be made anew for each connection."""
        state = self._by_handler.get(handler)
        if state is None:
            state = self._by_handler[handler] = self.new_state(limit)
        return state

    def find_session(self, session_id: str) -> Session | None:
        """The living session with this id, of whichever app."""
        found = (state.sessions.find(session_id) for state in list(self._states))
        return next((session for session in found if session is not None), None)

    def count_sessions(self) -> int:
        """How many sessions live in the process."""
        return sum(len(state.sessions) for state in self._states if not state.is_over)

    async def start(self) -> None:
        """Call when the server starts."""

    async def shutdown(self) -> None:
        """End the sessions of this event loop: their handlers are cancelled and their clients disconnected.

        Other servers of the process go on.
        """
        for state in list(self._states):
            await state.sessions.close()


app_manager = AppManager()
"""The manager of this process."""
