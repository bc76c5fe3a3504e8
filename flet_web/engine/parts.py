"""Long lists are sent in parts: the first rows are seen early, and nobody waits while all of them are encoded."""

from __future__ import annotations

from flet_web.engine.diff import common_ends
from flet_web.engine.frozen import Frozen
from flet_web.engine.node import Node
from flet_web.engine.schema import Field

__all__ = ["Parts"]

FIRST, ROOM = 1000, 4000
"""Controls of one list that are sent at once, those in its rows included: at first, and then."""
FEWEST = 100
"""Rows that are sent at once, however many controls are in them."""


class Parts:
    """What is encoded now: of long lists a part, and in all these controls.

    `begun` says what the client has then of the lists that are to go on. What it lacks counts as not sent.
    """

    __slots__ = ("begun", "sent")

    def __init__(self) -> None:
        self.sent: list[Node] = []
        self.begun: dict[Node, dict[str, Frozen]] = {}

    def part(self, control: Node, field: Field, old: Frozen, new: Frozen) -> Frozen:
        """What to send of a list, of which the client has `old`: all but the rows that are to follow."""
        if len(new) - len(old) <= FEWEST or field.in_parts is None or not field.in_parts(control):
            return new
        start, end = common_ends(old, new)
        known = set(map(id, old[start : len(old) - end]))
        between = new[start : len(new) - end]
        rows = [row for row in between if id(row) not in known] if known else between
        # The ids of controls that were mounted together follow one another.
        room, most = FEWEST, ROOM if old else FIRST
        while room < len(rows) and abs(rows[room]._i - rows[0]._i) < most:
            room += 1
        if room >= len(rows):
            return new
        later = set(map(id, rows[room:]))
        part = Frozen((*new[:start], *(row for row in between if id(row) not in later), *new[len(new) - end :]))
        self.begun.setdefault(control, {})[field.name] = part
        return part
