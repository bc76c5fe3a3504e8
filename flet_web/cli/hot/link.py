"""The line between the supervisor and the program: what has changed, what came of it, and state that is to survive."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

__all__ = ["ProgramEnd", "SupervisorEnd", "adopt"]

_VARIABLE = "FLET_WEB_RELOAD"

Message = dict[str, Any]


def adopt() -> ProgramEnd | None:
    """The program's end, if there is a supervisor that has made the line."""
    number = os.environ.pop(_VARIABLE, "")
    if not number:
        return None
    line = socket.socket(fileno=int(number))
    line.set_inheritable(False)
    return ProgramEnd(line)


class ProgramEnd:
    """Made by the program. `kept` is the state that earlier starts have left: key, value, seconds."""

    def __init__(self, line: socket.socket) -> None:
        self._line, self._lock = line, threading.Lock()
        self._received = _messages(line)
        first = next(self._received, {})
        self.kept: list[tuple[str, str, float]] = [(k, v, s) for k, v, s in first.get("kept", ())]
        self.why = str(first.get("why", ""))
        """Why the program has been started anew. "" for the first start."""

    def send(self, **message: Any) -> None:
        """Tell the supervisor something. From any thread."""
        with self._lock, contextlib.suppress(OSError):
            self._line.sendall(json.dumps(message).encode() + b"\n")

    def changes(self) -> Iterator[tuple[list[str], list[str]]]:
        """The paths of changed files and of new ones, each time that there are some. Ends with the supervisor."""
        for message in self._received:
            yield message["changed"], message["added"]


def _messages(line: socket.socket) -> Iterator[Message]:
    with contextlib.suppress(OSError), line.makefile("rb") as lines:
        for text in lines:
            yield json.loads(text)


class SupervisorEnd:
    """Made by the supervisor, once. Not on Windows, where sockets are handed over in another way."""

    def __init__(self) -> None:
        self._line: socket.socket | None = None
        self._rest = b""
        self._kept: dict[str, tuple[str, float]] = {}

    def prepare(self, environ: dict[str, str]) -> socket.socket | None:
        """Make the line to the next process: its end, which it inherits, and which is closed here then."""
        self.close()
        if sys.platform == "win32":
            return None
        self._line, theirs = socket.socketpair()
        environ[_VARIABLE] = str(theirs.fileno())
        return theirs

    def begin(self, why: str) -> None:
        """Give the process that has just started what earlier ones have kept, and why it was started anew."""
        now = time.monotonic()
        self._kept = {key: kept for key, kept in self._kept.items() if kept[1] > now}
        self._send(kept=[(key, value, until - now) for key, (value, until) in self._kept.items()], why=why)

    def tell(self, changed: list[str], added: list[str]) -> bool:
        """Tell the program which files have changed, and which are new. False if it cannot be told."""
        self.answer()  # to a question that nobody waits for any more
        return self._send(changed=changed, added=added)

    def _send(self, **message: Any) -> bool:
        if self._line is None:
            return False
        try:
            # It reads this before it does anything else.
            self._line.settimeout(10)
            self._line.sendall(json.dumps(message).encode() + b"\n")
        except OSError:
            return False
        return True

    def answer(self) -> Message | None:
        """What the program has answered by now. What it has said beside that is kept. Does not wait."""
        found: Message | None = None
        for message in self._arrived():
            if "keep" in message:
                self._keep(*message["keep"])
            else:
                found = message
        return found

    def _arrived(self) -> Iterator[Message]:
        while self._line is not None:
            self._line.setblocking(False)
            try:
                data = self._line.recv(1 << 16)
            except OSError:
                return
            if not data:
                return
            *lines, self._rest = (self._rest + data).split(b"\n")
            yield from map(json.loads, lines)

    def _keep(self, key: str, value: str | None, seconds: float) -> None:
        if value is None:
            self._kept.pop(key, None)
        else:
            self._kept[key] = value, time.monotonic() + seconds

    def close(self) -> None:
        """The process has ended. What it has said last is kept."""
        self.answer()
        if self._line is not None:
            self._line.close()
        self._line, self._rest = None, b""
