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

    def __init__(self, instance: Instance, coroutine: Coroutine[Any, Any, Any], frame: Frame) -> None:
        self._instance = instance
        self.is_done = False
        self.nodes: list[Any] = []
        self.error: Exception | None = None
        self._future: concurrent.futures.Future[Any] = instance.renderer.host.run_task(self._run(coroutine, frame))

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
        self._future.cancel()
