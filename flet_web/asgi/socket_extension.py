"""What ASGI has no words for: how much a client has not taken yet, and to end a connection whatever it takes."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import struct
import sys
from collections.abc import Callable
from typing import TypedDict

if sys.platform != "win32":
    from fcntl import ioctl
    from termios import TIOCOUTQ

__all__ = ["SOCKET", "Socket", "abort", "unsent_bytes"]

SOCKET = "flet_web.socket"
"""Extension of a WebSocket's scope: a `Socket`. The own server has it."""

_NUMBER, _LINGER = struct.Struct("i"), struct.pack("ii", 1, 0)


class Socket(TypedDict):
    """The connection of a WebSocket."""

    abort: Callable[[], None]
    """End it at once, with what has not been sent."""
    unsent: Callable[[], int]
    """Bytes that the client has not taken yet."""


def unsent_bytes(transport: asyncio.WriteTransport) -> int:
    """Bytes that wait in the transport; where the system tells it, also those of its socket that are on their way.

    A slow client takes part of these long before the transport can write again.
    """
    size = transport.get_write_buffer_size()
    opened = transport.get_extra_info("socket")
    if sys.platform != "win32" and opened is not None:
        with contextlib.suppress(OSError):
            size += int(_NUMBER.unpack(ioctl(opened.fileno(), TIOCOUTQ, bytes(_NUMBER.size)))[0])
    return size


def abort(transport: asyncio.WriteTransport) -> None:
    """End a connection at once. The system keeps nothing of what was not sent: by itself it would for minutes."""
    opened = transport.get_extra_info("socket")
    if opened is not None:
        # A copy of the number: the sockets of uvloop take no options. Windows has no such copies.
        with contextlib.suppress(OSError), socket.socket(fileno=os.dup(opened.fileno())) as same:
            same.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
    transport.abort()
