"""A real server for the tests of the HTTP side, and a small stand-in for the built browser client."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from starlette.types import ASGIApp

Serve = Callable[..., httpx.Client]

INDEX = """<!doctype html><html lang="{{ lang }}">
<head><base href="{{ base_href }}"><title>{{ title }}</title>
<meta name="description" content="{{ description }}"><meta name="theme-color" content="{{ theme_color }}">
<script type="application/json" id="flet-config">{{ config }}</script></head><body></body></html>
"""
MANIFEST = '{"name": "{{ title }}", "short_name": "{{ short_name }}", "start_url": "{{ base_href }}"}'
SCRIPT = "console.log('flet');\n" * 200


class _Ready(uvicorn.Server):
    """uvicorn that tells another thread when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


@contextmanager
def running(app: ASGIApp, root_path: str = "", loop: Any = "auto") -> Iterator[str]:
    """Serve `app` by uvicorn on a free port; gives its URL. `loop` is uvicorn's name of an event loop."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(app, loop=loop, root_path=root_path, log_config=None, ws="websockets-sansio")
    server = _Ready(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        assert server.ready.wait(10)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serve an application, and get an HTTP client for it that does not follow redirects."""
    with ExitStack() as stack:

        def start(app: ASGIApp, root_path: str = "") -> httpx.Client:
            url = stack.enter_context(running(app, root_path))
            return stack.enter_context(httpx.Client(base_url=url, headers={"accept-encoding": "identity"}))

        yield start


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    """A built browser client, in small."""
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    (folder / "icons").mkdir()
    (folder / "index.html").write_text(INDEX)
    (folder / "manifest.json").write_text(MANIFEST)
    (folder / "favicon.png").write_bytes(b"built-in favicon")
    script = folder / "assets" / "index.a1B2c3D4.js"
    script.write_text(SCRIPT)
    script.with_name(script.name + ".gz").write_bytes(gzip.compress(SCRIPT.encode(), mtime=0))
    script.with_name(script.name + ".br").write_bytes(b"brotli stands here")
    return folder
