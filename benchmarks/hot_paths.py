"""The hot paths of the engine, each as a function that runs it a fixed number of times on fixed input.

`instructions.py` counts their instructions, `test_hot_paths.py` takes their time.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import flet_web as ft
from flet_web.asgi import app_manager, websocket_connection
from flet_web.engine.tree import Tree
from flet_web.protocol import (
    ControlEvent,
    ModelClient,
    PatchControl,
    ResumeRequest,
    decode_client_frame,
    encode_ack,
    encode_body,
    encode_message,
)
from flet_web.testing.tab import describe_page, registration

__all__ = ["PATHS", "Path", "paths"]

ROWS = 300
ACKNOWLEDGE_EVERY = 32


class Path(NamedTuple):
    """`run(times)` does one thing so many times. `times` is enough for a steady count."""

    run: Callable[[int], None]
    times: int


PATHS = (
    "construct",
    "set",
    "update",
    "list_diff",
    "encode",
    "decode",
    "register",
    "async_event",
    "sync_event",
    "components",
)


@contextmanager
def paths() -> Iterator[dict[str, Path]]:
    """The paths by name, ready to run."""
    engine = _Engine()
    server, components = (
        _Server(_main, "row 00003", ("async", "sync")),
        _Server(_components, "outermost", ("outermost",)),
    )
    found = {
        "construct": Path(engine.construct, 100),
        "set": Path(engine.set, 1_000),
        "update": Path(engine.update, 300),
        "list_diff": Path(engine.list_diff, 10),
        "encode": Path(engine.encode, 3),
        "decode": Path(engine.decode, 1_000),
        "register": Path(server.register, 20),
        "async_event": Path(server.async_event, 500),
        "sync_event": Path(server.sync_event, 500),
        "components": Path(components.outermost_state, 50),
    }
    assert tuple(found) == PATHS
    try:
        yield found
    finally:
        components.close()
        server.close()


def _row(number: int) -> ft.Row:
    return ft.Row([ft.Text(f"row {number:05d}", size=12), ft.Icon(ft.Icons.STAR)])


class _Engine:
    """A page of controls without a session."""

    def __init__(self) -> None:
        self._tree = Tree(lambda: None, lambda hook: hook())
        self._text = ft.Text("count 000000")
        self._list = ft.ListView([_row(number) for number in range(ROWS)])
        self._root = ft.Column([self._text, self._list])
        self._tree.mount_root(self._root)
        self._tree.snapshot()
        self._random = random.Random(7)
        self._count = 0
        self._click = encode_message(ControlEvent(4, "click", None))

    def construct(self, times: int) -> None:
        """A row of two controls is made."""
        for number in range(times):
            _row(number)

    def set(self, times: int) -> None:
        """A property of a mounted control is set."""
        text = self._text
        for number in range(times):
            text.value = "even" if number % 2 else "odd"

    def update(self, times: int) -> None:
        """A property is set, compared, and encoded."""
        for _ in range(times):
            self._count += 1
            self._text.value = f"count {self._count:06d}"
            self._tree.update(self._root)
            taken = self._tree.take(_encoded)
            assert len(taken) == 1

    def list_diff(self, times: int) -> None:
        """In a list of 300 rows, ten are put elsewhere and one is replaced."""
        for number in range(times):
            rows = list(self._list.controls)
            for _ in range(10):
                rows.insert(self._random.randrange(ROWS - 1), rows.pop(self._random.randrange(ROWS)))
            rows[self._random.randrange(ROWS)] = _row(number)
            self._list.controls = rows
            self._tree.update(self._root)
            taken = self._tree.take(_encoded)
            assert len(taken) == 1

    def encode(self, times: int) -> None:
        """A page of 900 controls is made into bytes."""
        for _ in range(times):
            assert len(encode_body(PatchControl(id=1, patch=[[0], [0, 0, "root", self._tree.snapshot()]]))) > 10 * ROWS

    def decode(self, times: int) -> None:
        """A click is read from the bytes of its message."""
        for _ in range(times):
            decode_client_frame(self._click)


def _encoded(patch: tuple[int, list[Any]]) -> bytes:
    return encode_body(PatchControl(id=patch[0], patch=patch[1]))


def _main(page: ft.Page) -> None:
    status = ft.Text("count 000000")
    count = 0

    def change() -> None:
        nonlocal count
        count += 1
        status.value = f"count {count:06d}"

    async def on_async(_: ft.ControlEvent) -> None:
        change()

    def on_sync(_: ft.ControlEvent) -> None:
        change()

    page.add(
        status,
        ft.ElevatedButton("async", on_click=on_async),
        ft.ElevatedButton("sync", on_click=on_sync),
        ft.ListView([ft.Text(f"row {number:05d}") for number in range(4)], expand=True),
    )


@ft.memo
@ft.component
def _line(number: int) -> Any:
    return ft.Text(f"row {number:05d}")


@ft.component
def _lines() -> Any:
    number, set_number = ft.use_state(0)

    async def on_click(_: ft.ControlEvent) -> None:
        set_number(number + 1)

    return ft.Column(
        [
            ft.Text(f"count {number:06d}"),
            *[_line(row, key=row) for row in range(ROWS)],
            ft.ElevatedButton("outermost", on_click=on_click),
        ]
    )


def _components(page: ft.Page) -> None:
    page.render(_lines)


class _Server:
    """The app as a server has it, from the bytes of a client's message to those of the answer, without a socket.

    `last`: a text of the last control of its page.
    """

    def __init__(self, main: Callable[[ft.Page], None], last: str, labels: tuple[str, ...]) -> None:
        self._last = last.encode()
        self._loop = asyncio.new_event_loop()
        # No thread that looks at the loop now and then, and no bare acknowledgement after a second: how often they come
        # depends on how fast the machine is.
        self._app: Any = ft.app(main, export_asgi_app=True, slow_callback=0)
        websocket_connection.ACK_DELAY = 1e6
        self._client = self._loop.run_until_complete(self._open())
        self._client.find_buttons(labels)

    def close(self) -> None:
        self._loop.run_until_complete(self._client.close())
        self._loop.run_until_complete(app_manager.shutdown())
        self._loop.close()

    async def _open(self) -> _Client:
        client = _Client(self._app, self._last)
        await client.register()
        return client

    def register(self, times: int) -> None:
        """A browser connects, gets a page of ten controls, and leaves."""

        async def run() -> None:
            for _ in range(times):
                client = await self._open()
                await client.close()

        self._loop.run_until_complete(run())

    def async_event(self, times: int) -> None:
        """A click whose handler is a coroutine changes a text."""
        self._loop.run_until_complete(self._click("async", times))

    def sync_event(self, times: int) -> None:
        """A click whose handler runs in a worker thread changes a text."""
        self._loop.run_until_complete(self._click("sync", times))

    def outermost_state(self, times: int) -> None:
        """A click changes the state of a component around 300 memoized ones."""
        self._loop.run_until_complete(self._click("outermost", times))

    async def _click(self, label: str, times: int) -> None:
        for _ in range(times):
            await self._client.click(label)


class _Client:
    """A browser's connection, in the words of ASGI."""

    def __init__(self, app: Any, last: bytes) -> None:
        self._last = last
        self._received: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._sent: asyncio.Queue[bytes] = asyncio.Queue()
        scope = {
            "type": "websocket",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "scheme": "ws",
            "path": "/ws",
            "raw_path": b"/ws",
            "query_string": b"",
            "root_path": "",
            "headers": [(b"host", b"localhost")],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 80),
            "subprotocols": [],
            "state": {},
            "extensions": {},
        }
        self._clicks: dict[str, bytes] = {}
        self._page: list[bytes] = []
        self._received.put_nowait({"type": "websocket.connect"})
        self._task = asyncio.ensure_future(app(scope, self._received.get, self._send))

    async def _send(self, message: dict[str, Any]) -> None:
        if message["type"] == "websocket.send":
            self._sent.put_nowait(message["bytes"])

    async def register(self) -> None:
        page = describe_page(width=800, height=600)
        self._feed(encode_message(registration(page, resume=ResumeRequest(1, 0, 0))))
        while not self._page or self._last not in self._page[-1]:
            self._page.append(await self._sent.get())

    def find_buttons(self, labels: tuple[str, ...]) -> None:
        """Prepare `click()`."""
        model = ModelClient()
        for frame in self._page:
            model.feed(frame)
        for label in labels:
            button = model.find(content=label)
            assert button is not None
            self._clicks[label] = encode_message(ControlEvent(button["_i"], "click", None))

    def _feed(self, data: bytes) -> None:
        self._received.put_nowait({"type": "websocket.receive", "bytes": data})

    async def click(self, label: str) -> None:
        """Click a button, and return when the number has changed."""
        self._feed(self._clicks[label])
        frame = b""
        while b"count" not in frame:
            frame = await self._sent.get()
        if (number := int.from_bytes(frame[1:5], "little")) % ACKNOWLEDGE_EVERY == 0:
            self._feed(encode_ack(number))

    async def close(self) -> None:
        """Leave without a word, as browsers do."""
        self._received.put_nowait({"type": "websocket.disconnect", "code": 1001})
        await self._task
