"""Uploads that stop half-way, for tests of what the server makes of them."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def unfinished_put(address: tuple[str, int], url: str, length: str, body: bytes = b"") -> Iterator[socket.socket]:
    """A PUT that has promised `length` bytes and sent `body`."""
    with socket.create_connection(address, timeout=30) as connection:
        head = f"PUT {url} HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n"
        connection.sendall(head.encode() + body)
        yield connection


def wait_until(done: Callable[[], bool]) -> None:
    """Wait for what a server does to its files, of which nobody is told."""
    deadline = time.monotonic() + 20
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.01)
