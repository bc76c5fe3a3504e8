"""What the tests of attacks share: a server process that says what an attack costs it, and hostile messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from websockets.exceptions import ConnectionClosed

from tests.servers import Server, serving
from tests.session.client import Client

__all__ = ["PROGRAMS", "Client", "Cost", "Victim", "Visitor", "event", "frame", "props", "victim"]

PROGRAMS = Path(__file__).parent / "programs"
HELD, KEPT, TRIES = 50.0, 12.0, 3
"""CPU milliseconds for which the loop may be held up, mebibytes that may be left behind, and how often it is tried."""

encode = msgspec.msgpack.encode


def frame(action: int, body: Any) -> bytes:
    """A control frame with any body."""
    return b"\x00" + encode((action, body))


def event(target: Any, name: Any = "click", data: Any = None) -> bytes:
    """An event of a control."""
    return frame(3, {"target": target, "name": name, "data": data})


def props(target: Any, **values: Any) -> bytes:
    """Properties that a client says its user has changed."""
    return frame(4, {"id": target, "props": values})


class Visitor(Client):
    """A tab that may be turned away."""

    def ask(self) -> int | None:
        """Connect and register. None when the server has answered, the code if it has closed the connection."""
        self.dial()
        try:
            self.register()
            while self.answer is None:
                self.receive()
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd else 1006
        return None


@dataclass
class Cost:
    """What a server has spent since the last question: CPU milliseconds of its longest turn, mebibytes that it has."""

    held: float
    memory: float


class Victim:
    """The program `victim.py` in a process of its own, and a user of it who does no harm."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.user = self.client().open()
        self.user.find(content="Report")
        self.cost()

    def client(self, path: str = "ws", **options: Any) -> Visitor:
        """A tab that has not connected yet."""
        return Visitor(self.server.url.replace("http:", "ws:") + path, **options)

    def cost(self) -> Cost:
        """Ask the server."""
        shown = self.user.find(key="cost")
        before = shown["value"]
        self.user.click("Report")
        self.user.until(lambda: shown["value"] != before)
        _, held, memory = map(float, shown["value"].split())
        return Cost(held, memory)

    def still_serves(self) -> None:
        """The user who does no harm clicks, and is answered."""
        count = self.user.find(key="count")
        wanted = str(int(count["value"]) + 1)
        self.user.click("Add")
        self.user.until(lambda: count["value"] == wanted)

    def withstands(self, attack: Callable[[], object]) -> None:
        """Nobody is held up while the attack goes on, and its memory comes back.

        What else the machine does makes a turn of the loop dear in one try, a fault in each.
        """
        before = self.cost().memory
        held: list[float] = []
        for _ in range(TRIES):
            attack()
            self.still_serves()
            held.append(self.cost().held)
            if held[-1] < HELD:
                break
        assert min(held) < HELD, f"an attack held up the loop for {held} ms"
        assert self.cost().memory - before < KEPT


@contextmanager
def victim(**variables: str) -> Iterator[Victim]:
    """Serve the program with FLET_* variables."""
    with serving(PROGRAMS / "victim.py", **variables) as server:
        made = Victim(server)
        try:
            yield made
        finally:
            made.user.close()
