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
    first = Frame(Opcode.BINARY, b"", fin=False).serialize(mask=True) if opcode is Opcode.CONT else b""
    rest = Frame(opcode, b"", fin=opcode is not Opcode.CONT).serialize(mask=True) * 5000

    def flood() -> None:
        client, end = pinged.client().open(), time.monotonic() + 40
        assert client.socket is not None
        with pytest.raises((ConnectionClosed, OSError)):  # noqa: PT012
            client.socket.socket.sendall(first)
            while time.monotonic() < end:
                client.socket.socket.sendall(rest)
                pinged.still_serves()

    pinged.withstands(flood)


def test_a_message_does_not_come_in_any_number_of_parts(pinged: Victim) -> None:
    client = pinged.client().open()
    part = Frame(Opcode.CONT, b"x", fin=False).serialize(mask=True)
    assert client.socket is not None
    client.socket.socket.sendall(Frame(Opcode.BINARY, b"x", fin=False).serialize(mask=True) + part * 3000)
    assert client.until_closed() == 1009
