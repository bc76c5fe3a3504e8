"""Whatever one client sends, nobody else waits for it, and the memory that it took comes back.

HOSTILE_FRAMES says how many of each kind are sent; the default is for everyday runs.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress

import pytest
from websockets.exceptions import ConnectionClosed

from flet_web.protocol import MAX_VALUES, encode_ack, encode_channel
from flet_web.protocol.limits import EXTENSION
from tests.security.attack import Victim, event, frame, props, victim

FRAMES = int(os.environ.get("HOSTILE_FRAMES", "300"))

HEAD = b"\x00\x92\x03\x83\xa6target\x01\xa4name\xa1x\xa4data"
BEFORE_REGISTRATION, AFTER_REGISTRATION = 64 * 1024, 1024 * 1024


def event_of(item: bytes, size: int, *, values: int = 1) -> bytes:
    """An event whose data is a list (or a map: two values) of one item again and again, up to a size."""
    count = size // len(item)
    return HEAD + (b"\xdd" if values == 1 else b"\xdf") + count.to_bytes(4, "big") + item * count


SMALL: dict[str, bytes] = {
    "nothing": b"",
    "a type byte": b"\x00",
    "an event of nobody": event(10**6),
    "an event of the page": event(1, "nothing"),
    "an acknowledgement": encode_ack(1),
    "a channel": encode_channel(5, b"x"),
    "an unfinished event": event(5)[:-1],
    "a second registration": frame(1, {"session_id": None, "page_name": "", "page": {}}),
    "properties of nobody": props(10**6, value=1),
}
LARGE: dict[str, bytes] = {
    "as many empty maps as are read": event_of(b"\x80", MAX_VALUES - 100),
    "as many durations as are read": event_of(b"\xd4\x03\x31", 3 * (MAX_VALUES // EXTENSION - 100)),
    "as many dates as are read": event_of(
        b"\xc7\x20\x012024-01-01T00:00:00.000000+00:00", 35 * (MAX_VALUES // EXTENSION - 100)
    ),
    "empty maps": event_of(b"\x80", 900_000),
    "pairs": event_of(b"\x91\x90", 900_000),
    "keys": event_of(b"\xa1a\xc0", 900_000, values=2),
    "nesting": HEAD + b"\x91" * 900_000 + b"\xc0",
    "a long number": HEAD + b"\xc9" + (900_000).to_bytes(4, "big") + b"\x03" + b"9" * 900_000,
    "a long text": event(1, "x", "x" * 900_000),
    "a long name": event(1, "x" * 900_000),
    "a long property": props(1, **{"x" * 900_000: 1}),
    "a long word for one of few": props(1, platform_brightness="x" * 900_000),
    "a long route": event(1, "route_change", {"route": "/" + "x" * 900_000}),
    "many properties": props(1, **{f"p{number}": 1 for number in range(8_000)}),
}


@pytest.fixture(scope="module")
def server() -> Iterator[Victim]:
    # What is fast is not slowed down: the harm that it does is not told from that of the next messages.
    with victim(FLET_MAX_MESSAGES_PER_SECOND="100000") as made:
        yield made


@pytest.fixture
def target(server: Victim) -> Victim:
    server.cost()
    return server


@pytest.mark.parametrize("what", [*SMALL, *LARGE])
def test_a_flood_holds_up_nobody(target: Victim, what: str) -> None:
    sent = {**SMALL, **LARGE}[what]
    frames = FRAMES * 10 if what in SMALL else FRAMES if len(sent) < 100_000 else FRAMES // 10
    at_once = max(1, 500_000 // (len(sent) + 1))

    def flood() -> None:
        client = target.client().open()
        with suppress(ConnectionClosed, OSError):
            for begin in range(0, frames, at_once):
                client.flood([sent] * min(at_once, frames - begin))
                target.still_serves()
        client.close()

    target.withstands(flood)


@pytest.mark.parametrize("what", [what for what in (*SMALL, *LARGE) if what != "a second registration"])
def test_who_has_not_registered_costs_nothing(target: Victim, what: str) -> None:
    sent = {**SMALL, **LARGE}[what]

    def flood() -> None:
        for _ in range(max(3, FRAMES // 30)):
            client = target.client()
            client.dial()
            with suppress(ConnectionClosed, OSError):
                client.flood([sent] * 3)
            with suppress(TimeoutError):
                client.until_closed()
            client.close()

    target.withstands(flood)


@pytest.mark.parametrize("registered", [False, True])
def test_a_message_may_be_small_before_registration_and_large_after(target: Victim, registered: bool) -> None:
    limit = AFTER_REGISTRATION if registered else BEFORE_REGISTRATION
    client = target.client()
    if registered:
        client.open()
        client.send_raw(b"\x00" + bytes(limit - 1))
        client.click("Add")
        client.until(lambda: client.find(key="count")["value"] == "1")
    else:
        client.dial()
    assert client.send_last(b"\x00" + bytes(limit)) == 1009
    client.close()


def test_many_who_register_never_hold_up_nobody(target: Victim) -> None:
    def dial() -> None:
        clients = [target.client() for _ in range(100)]
        for client in clients:
            client.dial()
            client.send_raw(b"\x00")
        target.still_serves()
        for client in clients:
            client.close()

    target.withstands(dial)


def test_registrations_may_say_much_of_nothing(target: Victim) -> None:
    """What a client says of itself is kept where it is known, and as it can be."""
    page = {"route": "/" + "r" * 30_000, "media": {f"k{n}": {} for n in range(2000)}, "platform": "p" * 20_000}

    def register() -> None:
        for _ in range(20):
            client = target.client()
            client.dial()
            client.send_raw(frame(1, {"session_id": "x" * 5000, "page_name": "n" * 5000, "page": page}))
            with suppress(ConnectionClosed, EOFError):
                client.until(lambda client=client: client.answer)  # type: ignore[misc]
            client.close()

    target.withstands(register)
