"""What waits to be sent to one client, and what was sent and not yet confirmed.

Changes are not queued: the tree knows what the client has, and a patch is made when it can be sent. Messages that must
keep their place (method calls, crashes) are; what has changed before them is encoded with them.
"""

from __future__ import annotations

from typing import Any

from flet_web.controls.tree import Tree
from flet_web.protocol import InvokeMethod, PatchControl, SessionCrashed, encode_body, encode_plain, encode_sequenced

__all__ = ["Outbox"]

HISTORY_BYTES = 256 * 1024
"""How much of what was sent is kept for a client that lost its connection. Past that it gets the whole page."""


class Outbox:
    """Makes the frames for a client. Thread-safe by the lock of the tree.

    `numbered` is true for clients that asked for sequence numbers: they can be sent again what they missed.
    """

    __slots__ = ("_history", "_history_bytes", "_queue", "_tree", "acknowledged", "numbered", "seq")

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        # Each with the id of the call that it makes, None for a patch.
        self._queue: list[tuple[str | None, bytes]] = []
        self._history: list[bytes] = []
        self._history_bytes = 0
        self.numbered = False
        # 0 is what a client says that has been sent nothing.
        self.seq = 1
        self.acknowledged = 0
        """How many frames of the client have been applied."""

    @property
    def waiting(self) -> bool:
        """Whether there is something to take."""
        return bool(self._queue) or self._tree.waiting

    def post(self, message: InvokeMethod | SessionCrashed) -> None:
        """Queue a message behind everything that has been updated so far."""
        with self._tree.lock:
            self._queue += [(None, payload) for payload in self._patches()]
            call_id = message.call_id if isinstance(message, InvokeMethod) else ""
            self._queue.append((call_id, encode_body(message)))

    def calls_waiting(self) -> set[str]:
        """The ids of the method calls that have not been sent yet."""
        with self._tree.lock:
            return {call_id for call_id, _ in self._queue if call_id}

    def _patches(self) -> list[bytes]:
        return [encode_body(PatchControl(id=number, patch=patch)) for number, patch in self._tree.take()]

    def take(self) -> list[bytes]:
        """The frames to send now, in order."""
        with self._tree.lock:
            payloads = self._patches()
            if self._queue:
                payloads = [payload for _, payload in self._queue] + payloads
                self._queue.clear()
            return [self._frame(payload) for payload in payloads]

    def _frame(self, payload: bytes) -> bytes:
        if not self.numbered:
            return encode_plain(payload)
        self.seq += 1
        self._history.append(payload)
        self._history_bytes += len(payload)
        while self._history_bytes > HISTORY_BYTES:
            self._forget(len(self._history) // 8 + 1)
        return encode_sequenced(self.seq, self.acknowledged, payload)

    def bare_ack(self) -> bytes:
        """A frame that says nothing but how many frames of the client have been applied."""
        return encode_sequenced(self.seq, self.acknowledged, b"")

    def confirm(self, seq: int) -> None:
        """The client has everything up to `seq`: it will not be asked for again."""
        with self._tree.lock:
            self._forget(min(seq - self.seq + len(self._history), len(self._history)))

    def _forget(self, count: int) -> None:
        """Let go of the oldest frames: several at once, as the others have to move up each time."""
        if count > 0:
            self._history_bytes -= sum(map(len, self._history[:count]))
            del self._history[:count]

    def replay(self, seq: int) -> list[bytes] | None:
        """The frames after `seq` once more, or None if they are not all there any longer."""
        with self._tree.lock:
            missed = self.seq - seq
            if not self.numbered or missed < 0 or missed > len(self._history):
                return None
            again = self._history[len(self._history) - missed :]
            return [encode_sequenced(seq + n, self.acknowledged, payload) for n, payload in enumerate(again, 1)]

    def snapshot(self) -> dict[str, Any]:
        """The whole page, in place of everything that was sent or waited, except for messages that are no changes."""
        with self._tree.lock:
            self._queue = [entry for entry in self._queue if entry[0] is not None]
            self._history.clear()
            self._history_bytes = 0
            return self._tree.snapshot()
