"""`app_manager`: the sessions of all Flet apps of this process, and their orderly end."""

from __future__ import annotations

import math
import weakref
from collections.abc import Callable
from itertools import count
from typing import Any

from flet_web.asgi.entry_points import EntryPoint
from flet_web.asgi.startup import Startup
from flet_web.session.directory import SessionDirectory, SessionLimits
from flet_web.session.loop_watch import stop_watching
from flet_web.session.program import Program
from flet_web.session.pubsub import PubSubHub
from flet_web.session.session import Session
from flet_web.shared import SharedStore, process_store
from flet_web.workers import wait_for_threads

__all__ = ["AppManager", "AppState", "app_manager"]


class AppState:
    """The sessions of one app, and what they share. `program` is made on the loop that serves the app, where `startup`
    runs, too.

    `name` tells this app from the others in `store`; it is the same in all workers that make the same apps.
    """

    def __init__(self, name: str, store: SharedStore, sessions: SessionDirectory) -> None:
        self.name, self.store, self.sessions = name, store, sessions
        self.pubsub = PubSubHub(store, f"pubsub/{name}")
        self.program: Program | None = None
        self.startup: Startup | None = None

    @property
    def is_over(self) -> bool:
        """Whether the event loop was closed without a shutdown: the sessions on it cannot run any more."""
        return self.program is not None and self.program.loop_thread.loop.is_closed()

    def serve(self, program: Program) -> None:
        """`program` takes the place of one on another loop."""
        if self.is_over and self.program is not None:
            self.sessions.forget_all()
            self.pubsub.close()
        # The sessions keep the state.
        program.state = self
        self.program = program


class AppManager:
    """The state of all apps in the process.

    `start()` need not be called: sessions expire by their own timers. `shutdown()` ends them in good order.
    """

    def __init__(self) -> None:
        self._states: weakref.WeakSet[AppState] = weakref.WeakSet()
        # A state lives as long as an endpoint, or a session, of its app.
        self._by_entry: weakref.WeakValueDictionary[EntryPoint, AppState] = weakref.WeakValueDictionary()
        self.longest_wait = math.inf
        """Seconds for which the end waits at most for functions that run in threads."""

    def new_state(self, handler: Callable[..., Any], limits: SessionLimits) -> AppState:
        """State for an app of its own, whose entry point `handler` is."""
        store = process_store()
        state = AppState(self._name(handler), store, SessionDirectory(store, limits, self._directories))
        self._states.add(state)
        return state

    def state_of(
        self, handler: Callable[..., Any], before: Callable[..., Any] | None, limits: SessionLimits
    ) -> AppState:
        """The state of the app with these entry points: an endpoint may be made anew for each connection."""
        entry = EntryPoint(handler, before)
        state = self._by_entry.get(entry)
        if state is None:
            state = self._by_entry[entry] = self.new_state(handler, limits)
        return state

    def _name(self, handler: Callable[..., Any]) -> str:
        function = getattr(handler, "func", handler)
        name = f"{getattr(function, '__module__', '')}.{getattr(function, '__qualname__', '')}"
        taken = {state.name for state in list(self._states)}
        return next(free for number in count(1) if (free := f"{name}/{number}") not in taken)

    def find_session(self, session_id: str) -> Session | None:
        """The living session with this id, of whichever app."""
        found = (state.sessions.find(session_id) for state in list(self._states))
        return next((session for session in found if session is not None), None)

    def _directories(self) -> list[SessionDirectory]:
        """The sessions of all apps that can run."""
        return [state.sessions for state in list(self._states) if not state.is_over]

    async def start(self) -> None:
        """Call when the server starts."""

    async def shutdown(self) -> None:
        """End the sessions of this event loop: their handlers are cancelled and their clients disconnected.

        So is what their apps do beside them. Functions in threads get time to end; those that do not are left. Other
        servers of the process go on.
        """
        stop_watching()
        for state in list(self._states):
            if state.startup is not None:
                await state.startup.stop()
            await state.sessions.close()
        await wait_for_threads(self.longest_wait)


app_manager = AppManager()
"""The manager of this process."""
