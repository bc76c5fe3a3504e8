"""A line between browser and server that takes its time, or keeps what the server says until it is told to go on."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")
PATIENCE = 10


class SlowLine:
    """A TCP proxy on loopback. Each byte takes `delay` seconds, each way."""

    def __init__(self, target: str, delay: float = 0) -> None:
        address = urlsplit(target)
        self._target = address.hostname or "", address.port or 80
        self._delay = delay
        self._loop = asyncio.new_event_loop()
        self._open = asyncio.Event()
        self._open.set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server = self._run(asyncio.start_server(self._connected, "127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/"

    def __enter__(self) -> SlowLine:
        return self

    def __exit__(self, *error: object) -> None:
        self._run(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()

    def hold(self) -> None:
        """What the server says waits from now on."""
        self._run(self._set(is_open=False))

    def release(self) -> None:
        """It arrives."""
        self._run(self._set(is_open=True))

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE)

    async def _set(self, *, is_open: bool) -> None:
        if is_open:
            self._open.set()
        else:
            self._open.clear()

    async def _end(self) -> None:
        self._server.close()
        self._open.set()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        onward, back = await asyncio.open_connection(*self._target)
        for source, sink, is_answer in ((reader, back, False), (onward, writer, True)):
            task = asyncio.create_task(self._carry(source, sink, is_answer=is_answer))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _carry(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, *, is_answer: bool) -> None:
        line: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        deliverer = asyncio.create_task(self._deliver(line, sink, is_answer=is_answer))
        try:
            while data := await source.read(65536):
                line.put_nowait((self._loop.time() + self._delay, data))
            line.put_nowait((self._loop.time() + self._delay, b""))
            await deliverer
        except OSError:
            pass
        finally:
            deliverer.cancel()
            sink.close()

    async def _deliver(
        self, line: asyncio.Queue[tuple[float, bytes]], sink: asyncio.StreamWriter, *, is_answer: bool
    ) -> None:
        with suppress(OSError):
            while True:
                due, data = await line.get()
                await asyncio.sleep(due - self._loop.time())
                if is_answer:
                    await self._open.wait()
                if not data:
                    return
                sink.write(data)
                await sink.drain()
