"""`app_manager`: starts and stops what the Flet apps of this process keep alive."""

from __future__ import annotations

import weakref

from flet_web.session.directory import SessionDirectory

__all__ = ["AppManager", "app_manager"]


class AppManager:
    """The session directories of all apps in the process.

    Nothing depends on `start()`: sessions expire by their own timers. `shutdown()` ends them in good order.
    """

    def __init__(self) -> None:
        self._directories: weakref.WeakSet[SessionDirectory] = weakref.WeakSet()

    def add(self, directory: SessionDirectory) -> None:
        """Have the sessions of `directory` ended on shutdown."""
        self._directories.add(directory)

    async def start(self) -> None:
        """Call when the server starts."""

    async def shutdown(self) -> None:
        """End all sessions: their handlers are cancelled and their clients disconnected."""
        for directory in list(self._directories):
            await directory.close()


app_manager = AppManager()
"""The manager of this process."""
