"""A TCP proxy that can swallow what it is sent while its connections stay open, as a router that has lost its table."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class SwallowingProxy:
    """Forwards to a port of this machine. What goes in a direction named in `swallowed`, "up" or "down", is lost."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.swallowed: set[str] = set()
        self.accepted = 0
        self._sockets: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                far = socket.create_connection(("127.0.0.1", self._target))
                self.accepted += 1
                self._sockets += [near, far]
                # A later connection takes another way.
                lost = self.swallowed
                for name, source, target in (("up", near, far), ("down", far, near)):
                    threading.Thread(target=self._pump, args=(name, source, target, lost), daemon=True).start()

    def swallow(self, *directions: str) -> None:
        """From now on, on the connections that are open, these directions are lost; new connections work."""
        lost, self.swallowed = self.swallowed, set()
        lost.update(directions)

    def _pump(self, name: str, source: socket.socket, target: socket.socket, lost: set[str]) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if name not in lost:
                    target.sendall(data)
            if name not in lost:
                target.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        """Close everything."""
        for one in (self._listener, *self._sockets):
            # Closing alone wakes no thread that waits for it.
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()


@contextmanager
def swallowing_proxy(port: int) -> Iterator[SwallowingProxy]:
    """A proxy in front of `port`."""
    proxy = SwallowingProxy(port)
    try:
        yield proxy
    finally:
        proxy.close()
