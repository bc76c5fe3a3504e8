"""`Lifespan`: starts and stops an ASGI application as a server does."""

from __future__ import annotations

import asyncio

from starlette.types import ASGIApp, Message

__all__ = ["Lifespan"]


class Lifespan:
    """The lifespan of `app`; one that knows of none is left alone."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._to_app: asyncio.Queue[Message] = asyncio.Queue()
        self._from_app: asyncio.Queue[Message] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Let it start up. RuntimeError if it says that it has failed."""
        self._task = asyncio.create_task(self._run())
        await self._ask("startup")

    async def stop(self) -> None:
        """Let it shut down. RuntimeError if it says that it has failed."""
        if self._task is not None and not self._task.done():
            await self._ask("shutdown")
            await self._task

    async def _run(self) -> None:
        scope = {"type": "lifespan", "asgi": {"version": "3.0", "spec_version": "2.0"}, "state": {}}
        await self._app(scope, self._to_app.get, self._from_app.put)

    async def _ask(self, what: str) -> None:
        assert self._task is not None
        self._to_app.put_nowait({"type": f"lifespan.{what}"})
        answered = asyncio.ensure_future(self._from_app.get())
        await asyncio.wait({answered, self._task}, return_when=asyncio.FIRST_COMPLETED)
        if not answered.done():
            answered.cancel()
            self._task.exception()  # an application that raises for this scope has no lifespan
        elif answered.result()["type"].endswith("failed"):
            raise RuntimeError(f"the app's {what} has failed: {answered.result().get('message', '')}")
