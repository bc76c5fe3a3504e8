"""Serving an app with uvicorn: socket, fastest parts that are installed, signals, a quick stop."""

from __future__ import annotations

import contextlib
import errno
import gc
import importlib.util
import logging
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Generator
from types import FrameType
from typing import Any

import uvicorn
from starlette.types import ASGIApp

from flet_web.asgi import listening_socket
from flet_web.asgi.log_limits import limit_repeats
from flet_web.asgi.manager import app_manager
from flet_web.settings import SERVER_PORT, Settings

logger = logging.getLogger("flet_web")

_GRACE_SECONDS = 1
_LIMIT_SECONDS = 1.8
_EXIT_SECONDS = 0.3
"""For what the interpreter does at its end."""
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def _installed(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def bind(settings: Settings) -> socket.socket:
    """A socket for the app to listen on. Raises `OSError`, which names the address."""
    port = settings.port or (SERVER_PORT if settings.is_server else 0)
    if kept := listening_socket.take(settings.host, settings.port):
        return kept
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            settings.host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listener = socket.socket(family, kind, protocol)
        try:
            if os.name == "posix":
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
        except OSError:
            listener.close()
            raise
    except OSError as error:
        said = f"Cannot listen on {settings.host} port {port}: {error.strerror}.{_advice(error)}"
        raise OSError(error.errno, said) from None
    listening_socket.offer(listener, settings.host, settings.port)
    return listener


def _advice(error: OSError) -> str:
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        return " Choose another address with --host, FLET_SERVER_IP or host=."
    if error.errno in (errno.EADDRINUSE, errno.EACCES):
        return " Choose another port with --port, FLET_SERVER_PORT or port=."
    return ""


def local_url(settings: Settings, listener: socket.socket) -> str:
    """The URL at which a browser on this machine finds the app."""
    port = listener.getsockname()[1]
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(settings.host, settings.host)
    host = f"[{host}]" if ":" in host and not host.startswith("[") else host
    return f"http://{host}:{port}{settings.base_path}/"


def loop_options() -> dict[str, bool]:
    """Options for `anyio.run`: uvloop where it is installed."""
    return {"use_uvloop": _installed("uvloop")}


def _protocols(settings: Settings) -> tuple[Any, Any]:
    """uvicorn's options `http` and `ws`."""
    try:
        from flet_web.asgi.own_http import http_protocol
        from flet_web.asgi.own_websocket import websocket_protocol
    except (ImportError, AttributeError) as error:
        logger.warning("uvicorn %s is not known: slow clients are not disconnected. %s", uvicorn.__version__, error)
        return "auto", "auto"
    return http_protocol(settings), websocket_protocol(settings)


def make_config(app: ASGIApp, settings: Settings) -> uvicorn.Config:
    """Configuration for uvicorn.

    Frames are not compressed: it costs more than sending them, and a small one from a client could become a huge one.
    """
    limit_repeats("uvicorn.error")
    http, websocket = _protocols(settings)
    return uvicorn.Config(
        app,
        http=http,
        ws=websocket,
        ws_max_size=settings.max_frame_size,
        ws_per_message_deflate=False,
        lifespan="on",
        log_config=None,
        # At lower levels uvicorn logs URLs and whole frames.
        log_level=settings.log_level if settings.log_level in ("critical", "error") else "warning",
        access_log=False,
        server_header=False,
        forwarded_allow_ips=list(settings.trusted_proxies),
        timeout_graceful_shutdown=_GRACE_SECONDS,
    )


class Server(uvicorn.Server):
    """uvicorn that says when it is ready, returns after a signal, and does not wait for endless handlers.

    After SIGTERM, handlers in threads get `patience` seconds. After Ctrl+C somebody waits: they get one second.
    """

    def __init__(self, config: uvicorn.Config, patience: float, on_started: Callable[[], None]) -> None:
        super().__init__(config)
        self._patience, self._on_started = patience, on_started
        self._finished = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to serve."""
        app_manager.longest_wait = self._patience
        await super().startup(sockets)
        if threading.current_thread() is threading.main_thread():
            # What has been imported stays: the garbage collector, for which everybody waits, need not look at it again.
            gc.freeze()
        if self.started and not self.should_exit:
            self._on_started()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        """Stop at a signal, and leave the handlers of the program as they were."""
        try:
            if threading.current_thread() is not threading.main_thread():
                yield
                return
            before = {number: signal.signal(number, self._stop) for number in _SIGNALS}
            try:
                yield
            finally:
                for number, handler in before.items():
                    signal.signal(number, handler)
        finally:
            self._finished.set()

    def _stop(self, number: int, frame: FrameType | None) -> None:
        if self.should_exit:
            # A second signal is ignored: it would make uvicorn skip the end of the sessions.
            return
        # Before anything else: another signal may come while this one is handled.
        self.should_exit = True
        if number == signal.SIGINT:
            app_manager.longest_wait = min(self._patience, _GRACE_SECONDS)
        threading.Thread(target=self._end, name="flet-stop", daemon=True).start()

    def _end(self) -> None:
        """End the process if only handlers that do not come to an end keep it alive.

        The interpreter joins threads that the program has started itself; one that sleeps would keep Ctrl+C waiting.
        """
        begin = time.monotonic()
        main = threading.main_thread()
        self._finished.wait(app_manager.longest_wait + _LIMIT_SECONDS - _GRACE_SECONDS)
        while self._finished.is_set() and main.is_alive():
            main.join(0.1)
        time.sleep(max(_EXIT_SECONDS, begin + _LIMIT_SECONDS - time.monotonic()))
        logger.warning("Stopped without waiting for handlers that are still running.")
        logging.shutdown()
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(Exception):
                stream.flush()
        os._exit(0)


async def serve(app: ASGIApp, settings: Settings, on_started: Callable[[str], None]) -> None:
    """Serve `app` until a signal comes; `on_started` gets the URL."""
    listener = bind(settings)
    with listener:
        url = local_url(settings, listener)
        server = Server(make_config(app, settings), settings.shutdown_timeout_seconds, lambda: on_started(url))
        await server.serve(sockets=[listener])
