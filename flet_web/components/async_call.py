"""`AsyncCall`: a call of an async component."""

from __future__ import annotations

import asyncio
import concurrent.futures
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from flet_web.components.frame import Frame, current_frame

if TYPE_CHECKING:
    from flet_web.components.instance import Instance


class AsyncCall:
    """A task of the session. Once it is done, `nodes` is what the component gives, or `error` what it has raised."""

    __slots__ = ("_future", "_instance", "error", "is_done", "nodes")

    def __init__(self, instance: Instance) -> None:
        self._instance = instance
        self.is_done = False
        self.nodes: list[Any] = []
        self.error: Exception | None = None
        self._future: concurrent.futures.Future[Any] | None = None

    def start(self, coroutine: Coroutine[Any, Any, Any], frame: Frame) -> None:
        """Begin. The instance has to have the call already: the event loop may be faster than this thread."""
        self._future = self._instance.renderer.host.run_task(self._run(coroutine, frame))
        if self._instance.call is not self and not self.is_done:
            # It was out of date before there was anything to cancel.
            self._future.cancel()

    async def _run(self, coroutine: Coroutine[Any, Any, Any], frame: Frame) -> None:
        instance = self._instance
        before = current_frame.set(frame)
        try:
            given = await coroutine
            self.nodes = instance.nodes(given)
            frame.check_end()
            instance.is_complete = True
        except Exception as error:
            self.error = error
        except asyncio.CancelledError:
            if instance.call is self:
                instance.call = None
            raise
        finally:
            current_frame.reset(before)
        self.is_done = True
        if instance.call is self:
            instance.renderer.changed(instance)

    def cancel(self) -> None:
        """Nobody waits for it."""
        if self._future is not None:
            self._future.cancel()
