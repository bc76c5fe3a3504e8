"""`Startup`: what an app does beside its sessions, once in a process: its `on_startup` function."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any

from flet_web.session.bridge import accepts, is_async
from flet_web.session.program_errors import exception_observer, log_exception
from flet_web.workers import run_in_thread

__all__ = ["Startup"]

PATIENCE = 1.0
"""Seconds for which the end of the app waits for the function to end."""


class Startup:
    """Runs `function(app)` as a task on the loop that serves the app, until it ends or the app does."""

    def __init__(self, function: Callable[..., Any]) -> None:
        if not callable(function):
            raise TypeError(f"on_startup is a function that is given the app; got {function!r}")
        self._function = function
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None

    def begin(self, app: Any) -> None:
        """Start the function, if it has not been started on this loop."""
        loop = asyncio.get_running_loop()
        if self._loop is not loop and (self._loop is None or self._loop.is_closed()):
            self._loop = loop
            self._task = loop.create_task(self._run(app))

    async def _run(self, app: Any) -> None:
        args = (app,) if accepts(self._function, 1) else ()
        try:
            if is_async(self._function):
                await self._function(*args)
            else:
                await run_in_thread(partial(self._function, *args))
        except asyncio.CancelledError:
            raise
        except BaseException as error:  # asyncio would end the server for SystemExit and KeyboardInterrupt
            log_exception(error, "on_startup failed")
            observer = exception_observer.get()
            if observer is not None:
                observer(error)

    async def stop(self) -> None:
        """Cancel the function if it runs on this loop, and wait for its end. It may be started again after that."""
        if self._task is None or self._loop is not asyncio.get_running_loop():
            return
        task, self._task, self._loop = self._task, None, None
        task.cancel()
        await asyncio.wait([task], timeout=PATIENCE)
