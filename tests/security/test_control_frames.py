"""Frames that are no messages are counted like messages: pings, their answers, and parts of messages."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode

from tests.security.attack import Victim, victim


@pytest.fixture
def pinged() -> Iterator[Victim]:
    with victim(PATIENCE="2") as made:
        yield made


@pytest.mark.parametrize("opcode", [Opcode.PING, Opcode.PONG, Opcode.CONT])
def test_who_sends_nothing_but_pings_is_disconnected(pinged: Victim, opcode: Opcode) -> None:
    """The rate of messages is that of frames of any kind."""
    client = pinged.client().open()
    assert client.socket is not None
    first = Frame(Opcode.BINARY, b"", fin=False).serialize(mask=True) if opcode is Opcode.CONT else b""
    burst = first + Frame(opcode, b"", fin=opcode is not Opcode.CONT).serialize(mask=True) * 5000
    sent, end = 0, time.monotonic() + 40
    with pytest.raises((ConnectionClosed, OSError)):  # noqa: PT012
        while time.monotonic() < end:
            client.socket.socket.sendall(burst)
            burst = burst.removeprefix(first)
            sent += 5000
            pinged.still_serves()
    assert pinged.cost().held < 50
    assert time.monotonic() < end


def test_a_message_does_not_come_in_any_number_of_parts(pinged: Victim) -> None:
    client = pinged.client().open()
    part = Frame(Opcode.CONT, b"x", fin=False).serialize(mask=True)
    assert client.socket is not None
    client.socket.socket.sendall(Frame(Opcode.BINARY, b"x", fin=False).serialize(mask=True) + part * 3000)
    assert client.until_closed() == 1009
