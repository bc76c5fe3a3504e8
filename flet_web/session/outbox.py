"""What waits to be sent to one client, and what was sent and not yet confirmed.

Changes are not queued: the tree knows what the client has, and a patch is made when it can be sent. Method calls are
queued, because they have to keep their place among the changes: what changed before is encoded with them. To a client
that is away, or takes nothing, they are made after all changes, and only the last of them: it may never come back.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from flet_web.engine.encode import Patch
from flet_web.engine.tree import Tree
from flet_web.protocol import PatchControl, SessionCrashed, encode_body, encode_plain, encode_sequenced, sendable
from flet_web.session.calls import OpenCall

__all__ = ["Outbox"]

WINDOW = 128
"""Frames that may be under way to a client that confirms them. One that is slower than the program is sent the sum of
the changes, and does not fall behind."""
HISTORY_BYTES = 256 * 1024
"""Bytes of sent frames that are kept for a client that loses its connection. One that has missed more gets the whole
page."""
MOST_AWAY = 100, 1024 * 1024
"""Calls, and bytes of calls, that wait for a client without a connection."""
MOST_CONNECTED = 10_000, 16 * 1024 * 1024
"""The same for a client that is connected."""
# The id of the page is what it is.
_NO_CHANGE = encode_body(PatchControl(id=1, patch=[[0], [0, 0, "_i", 1]]))
_NONE: dict[int, tuple[OpenCall, int]] = {}


def _encoded(patch: Patch) -> bytes:
    return encode_body(PatchControl(id=patch[0], patch=patch[1]))


def _encoded_carefully(patch: Patch) -> bytes:
    return encode_body(PatchControl(id=patch[0], patch=sendable(patch[1])))


class Placed(NamedTuple):
    """A patch that keeps its place, with the number of the client's frames that had been applied when it was made."""

    payload: bytes
    applied: int


class Outbox:
    """Makes the frames for a client. Thread-safe by the lock of the tree.

    `numbered` is true for clients that asked for sequence numbers: frames that they have missed can be sent again.
    Each of their frames says how many frames of the client had been applied when its content was settled. By that a
    client knows whether a value is older than what its user has entered meanwhile.
    """

    __slots__ = (
        "_calls_sent", "_confirmed", "_crash", "_history", "_history_bytes", "_placed", "_queue", "_queue_bytes",
        "_tree", "acknowledged", "numbered", "seq",
    )  # fmt: skip

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        # The first `_placed` have the changes before them.
        self._queue: list[OpenCall | Placed] = []
        self._placed = self._queue_bytes = 0
        self._crash = b""
        # By sequence number: those in the history, each with the `applied` of its frame.
        self._calls_sent = _NONE
        self._history: list[bytes] = []
        self._history_bytes = 0
        self.numbered = False
        # From 1: a client that has been sent nothing says 0.
        self.seq = 1
        self._confirmed = 1
        self.acknowledged = 0
        """How many frames of the client have been applied. Set under the lock of the tree by what they change."""

    @property
    def waiting(self) -> bool:
        """Whether there is something to take, and the client can take it."""
        if not (self._tree.waiting or self._queue or self._crash):
            return False
        return not self.numbered or self.seq - self._confirmed < WINDOW

    @property
    def has_rest(self) -> bool:
        """Whether a long list has been sent in part, and nothing since then."""
        return self._tree.has_rest

    def post(self, call: OpenCall, *, away: bool) -> list[OpenCall]:
        """Queue a call behind everything that has been updated so far. Gives the calls that it leaves no room for."""
        with self._tree.lock:
            if self._placed == len(self._queue) and not away and self._queue_bytes < MOST_AWAY[1]:
                applied = self.acknowledged
                # Nothing is called between taking and queueing: Python's stack may end at any call.
                placed = self._tree.take(lambda patch: Placed(_encoded(patch), applied))
                self._queue += placed
                self._queue_bytes += sum(len(each.payload) for each in placed)
                self._placed = len(self._queue) + 1
            self._queue.append(call)
            self._queue_bytes += len(call.frame)
            return self.limit(away=away)

    def crashed(self, text: str) -> None:
        """Tell the user of an error, once everything that has been updated so far is sent. The last error counts."""
        with self._tree.lock:
            self._crash = encode_body(SessionCrashed(message=text))

    def limit(self, *, away: bool) -> list[OpenCall]:
        """Forget the oldest calls that wait if they are too many. Gives them."""
        most, size = MOST_AWAY if away else MOST_CONNECTED
        with self._tree.lock:
            if len(self._queue) <= most and self._queue_bytes <= size:
                return []
            waiting = self.calls_waiting()
            dropped: list[OpenCall] = []
            rest, left = sum(len(call.frame) for call in waiting), len(waiting)
            if left > most or rest > size:
                # Several at once, as each removal moves the rest of the list.
                while left and (left > most - most // 8 or rest > size - size // 8):
                    dropped.append(waiting[len(dropped)])
                    left, rest = left - 1, rest - len(dropped[-1].frame)
            self._keep(set(waiting[len(dropped) :]), patches=True)
            return dropped

    def _keep(self, calls: set[OpenCall], *, patches: bool) -> None:
        """Keep `calls` in the queue, and the `patches`; nothing else."""
        kept = [
            (n, entry)
            for n, entry in enumerate(self._queue)
            if (patches if isinstance(entry, Placed) else entry in calls)
        ]
        self._placed = sum(n < self._placed for n, _ in kept)
        self._queue = [entry for _, entry in kept]
        self._queue_bytes = sum(len(e.payload if isinstance(e, Placed) else e.frame) for e in self._queue)

    def calls_waiting(self) -> list[OpenCall]:
        """The calls that have not been sent yet, and are to be."""
        with self._tree.lock:
            return [entry for entry in self._queue if isinstance(entry, OpenCall) and entry.frame]

    def take(self, *, careful: bool = False) -> list[bytes]:
        """The frames to send now, in order. Of long lists they bring a part, and more is `waiting` then.

        If what has changed cannot be encoded, the exception is raised, and nothing has been taken; with `careful`, it
        is left out.
        """
        with self._tree.lock:
            # What follows a long list stands behind all of it.
            alone = not (self._queue or self._crash)
            patches = self._tree.take(_encoded_carefully if careful else _encoded, careful=careful, in_parts=alone)
            if alone:
                return [self._frame(payload, self.acknowledged) for payload in patches]
            applied = self._applied_first()
            queue, placed, crash = self._queue, self._placed, self._crash
            self._queue, self._placed, self._queue_bytes, self._crash = [], 0, 0, b""
            now = [Placed(payload, self.acknowledged) for payload in patches]
            entries = [*queue[:placed], *now, *queue[placed:]]
            if crash:
                entries.append(Placed(crash, self.acknowledged))
            frames: list[bytes] = []
            for entry in entries:
                if isinstance(entry, Placed):
                    applied = entry.applied
                    frames.append(self._frame(*entry))
                elif payload := entry.frame:  # else nobody waits for it any longer
                    frames.append(self._frame(payload, applied))
                    self._sent(entry, applied)
            return frames

    def _applied_first(self) -> int:
        """How many frames of the client had been applied when the first of what waits was settled."""
        return next((entry.applied for entry in self._queue if isinstance(entry, Placed)), self.acknowledged)

    def _sent(self, call: OpenCall, applied: int) -> None:
        if self.numbered:
            self._calls_sent = self._calls_sent or {}
            self._calls_sent[self.seq] = call, applied

    def _frame(self, payload: bytes, applied: int) -> bytes:
        if not self.numbered:
            return encode_plain(payload)
        self.seq += 1
        frame = encode_sequenced(self.seq, applied, payload)
        self._history.append(frame)
        self._history_bytes += len(frame)
        while self._history_bytes > HISTORY_BYTES:
            self._forget(len(self._history) // 8 + 1)
        return frame

    def bare_ack(self) -> bytes:
        """A frame that says nothing but how many frames of the client have been applied."""
        with self._tree.lock:
            return encode_sequenced(self.seq, self._applied_first(), b"")

    def confirm(self, seq: int) -> None:
        """The client has all frames up to `seq`: they are kept no longer."""
        with self._tree.lock:
            self._confirmed = max(self._confirmed, min(seq, self.seq))
            self._forget(min(seq - self.seq + len(self._history), len(self._history)))

    def _forget(self, count: int) -> None:
        """Remove the oldest frames, several at once: each removal moves the rest of the list."""
        if count > 0:
            self._history_bytes -= sum(map(len, self._history[:count]))
            del self._history[:count]
            if self._calls_sent:
                last = self.seq - len(self._history)
                self._calls_sent = {n: call for n, call in self._calls_sent.items() if n > last} or _NONE

    def replay(self, seq: int) -> list[bytes] | None:
        """The frames after `seq` once more, None if some of them are kept no longer.

        In place of a call that nobody waits for any longer there is one without a change.
        """
        with self._tree.lock:
            missed = self.seq - seq
            if not self.numbered or missed < 0 or missed > len(self._history):
                return None
            self._confirmed = seq
            again = self._history[len(self._history) - missed :]
            for n, (call, applied) in self._calls_sent.items():
                if n > seq and not call.frame:
                    again[n - seq - 1] = encode_sequenced(n, applied, _NO_CHANGE)
            return again

    def snapshot(self, *, careful: bool = False) -> dict[str, Any]:
        """The whole page, long lists in parts. It replaces what was sent and waits, but for calls and crashes.

        Errors as of `take()`.
        """
        with self._tree.lock:
            page = self._tree.snapshot(careful=careful, in_parts=not self._queue)
            if self._queue:
                self._keep(set(self.calls_waiting()), patches=False)
            self._history.clear()
            self._history_bytes = 0
            self._calls_sent = _NONE
            self._confirmed = self.seq
            return page
