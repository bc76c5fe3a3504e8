"""A listening socket that outlives the program: `flet-web run -r` keeps it from one start to the next.

Browsers that connect while the program starts wait in the queue of the socket, instead of trying again later. Not on
Windows, where sockets are handed over in another way.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from typing import Any

__all__ = ["Keeper", "adopt", "offer", "take"]

_VARIABLE = "FLET_WEB_HANDOVER"
_LONGEST = 4096

Address = tuple[str, int]

_channel: socket.socket | None = None
_kept: dict[Address, int] = {}


def adopt() -> None:
    """Take the sockets that the supervisor hands to this process, if there is a supervisor."""
    global _channel
    # Removed, so that processes that the program starts do not get it: the numbers mean other files there.
    text = os.environ.pop(_VARIABLE, "")
    if not text:
        return
    left: dict[str, Any] = json.loads(text)
    _channel = socket.socket(fileno=left["channel"])
    _channel.set_inheritable(False)
    for number, host, port in left["sockets"]:
        os.set_inheritable(number, False)
        _kept[host, port] = number


def take(host: str, port: int) -> socket.socket | None:
    """The socket that the program has listened on before, when it asked for the same `host` and `port`."""
    number = _kept.get((host, port))
    if number is None:
        # The program listens at another address now: no browser must wait at the old one.
        while _kept:
            os.close(_kept.popitem()[1])
        return None
    listener = socket.socket(fileno=os.dup(number))
    offer(listener, host, port)
    return listener


def offer(listener: socket.socket, host: str, port: int) -> None:
    """Have the supervisor keep the socket for the next start."""
    if _channel is not None and sys.platform != "win32":
        with contextlib.suppress(OSError):
            socket.send_fds(_channel, [json.dumps([host, port]).encode()], [listener.fileno()])


class Keeper:
    """The supervisor's side: keeps the sockets of the program between its starts."""

    def __init__(self) -> None:
        self._sockets: dict[Address, socket.socket] = {}
        self._channel: socket.socket | None = None
        self._is_first = True

    def prepare(self, environ: dict[str, str]) -> tuple[socket.socket | None, list[int]]:
        """Put into `environ` what the next process needs. Gives a socket to close when it has started, and the numbers
        of the files that it inherits.
        """
        self.collect()
        if sys.platform == "win32":
            return None, []
        if self._channel is not None:
            self._channel.close()
        # Messages keep their bounds, so that each comes with its socket.
        self._channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._channel.setblocking(False)
        self._is_first = True
        sockets = [[item.fileno(), host, port] for (host, port), item in self._sockets.items()]
        environ[_VARIABLE] = json.dumps({"channel": theirs.fileno(), "sockets": sockets})
        return theirs, [theirs.fileno(), *(item.fileno() for item in self._sockets.values())]

    def collect(self) -> None:
        """Take the sockets that the process has offered. With the first one, those of the process before are closed."""
        while self._channel is not None and sys.platform != "win32":
            try:
                message, numbers, _, _ = socket.recv_fds(self._channel, _LONGEST, 1)
            except (BlockingIOError, ConnectionError):
                return
            if not message or not numbers:
                return
            host, port = json.loads(message)
            if self._is_first:
                for item in self._sockets.values():
                    item.close()
                self._sockets.clear()
                self._is_first = False
            self._sockets[host, port] = socket.socket(fileno=numbers[0])
