"""How many values a message may hold: counted right, and before objects are made."""

from __future__ import annotations

import tracemalloc
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flet_web.protocol import MAX_VALUES, ControlEvent, ControlFrame, ProtocolError, decode_client_frame, encode_message
from flet_web.protocol.limits import EXTENSION, check_values

HEAD = b"\x00\x92\x03\x83\xa6target\x01\xa4name\xa1x\xa4data"
"""An event up to its data."""
ROOM = MAX_VALUES - 9
"""Values that the data of an event may hold, if it is a list: beside the list, the event holds 8."""

Leaf = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**64 - 1),
    st.floats(allow_nan=False),
    st.text(max_size=300),
    st.binary(max_size=300),
    st.builds(msgspec.msgpack.Ext, st.integers(4, 127), st.binary(max_size=300)),
)
VALUES = st.recursive(
    Leaf,
    lambda inner: st.lists(inner, max_size=20) | st.dictionaries(st.text(max_size=40), inner, max_size=20),
    max_leaves=60,
)


def values_in(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + sum(1 + values_in(item) for item in value.values())
    if isinstance(value, list):
        return 1 + sum(map(values_in, value))
    return EXTENSION if isinstance(value, msgspec.msgpack.Ext) else 1


@given(VALUES, st.integers(0, 3))
def test_values_are_counted_as_they_are(value: Any, more: int) -> None:
    filled = [value, *[0] * (MAX_VALUES - values_in(value) - 2 + more)]
    data = msgspec.msgpack.encode(filled)
    if values_in(filled) <= MAX_VALUES:
        check_values(data, 0)
    else:
        with pytest.raises(ProtocolError, match=f"at most {MAX_VALUES} values"):
            check_values(data, 0)


@given(VALUES, st.binary(max_size=30))
def test_what_is_cut_off_or_has_bytes_behind_it_is_left_to_the_decoder(value: Any, behind: bytes) -> None:
    data = msgspec.msgpack.encode(value)
    check_values(data + behind, 0)
    for end in range(0, len(data), 7):
        check_values(data[:end], 0)


@pytest.mark.parametrize("item", [None, [], {}, "text" * 20, 2**40, 1.5])
def test_a_message_of_the_most_values_is_read(item: Any) -> None:
    event = ControlEvent(target=1, name="x", data=[item] * ROOM)
    assert decode_client_frame(encode_message(event)) == ControlFrame(event)
    with pytest.raises(ProtocolError, match="holds too much"):
        decode_client_frame(encode_message(ControlEvent(target=1, name="x", data=[item] * (ROOM + 1))))


def test_a_long_text_is_one_value() -> None:
    event = ControlEvent(target=1, name="x", data={"text": "ü" * 500_000, "bytes": bytes(500_000)})
    assert decode_client_frame(encode_message(event)) == ControlFrame(event)


MILLION = (1_000_000).to_bytes(4, "big")


@pytest.mark.parametrize(
    "data",
    [
        b"\xdd" + MILLION + b"\x80" * 1_000_000,
        b"\xdd" + MILLION + b"\x91\x90" * 1_000_000,
        b"\xdd" + MILLION + b"\xd4\x03\x31" * 1_000_000,
        b"\xdf" + MILLION + b"\xa1a\xc0" * 1_000_000,
        b"\x91" * 1_000_000 + b"\xc0",
        b"\xdd\xff\xff\xff\xff" * 1_000_000,
    ],
    ids=["empty maps", "pairs", "durations", "one key", "nesting", "promises"],
)
def test_a_message_of_many_values_costs_nothing(data: bytes) -> None:
    frame = HEAD + data
    tracemalloc.start()
    try:
        with pytest.raises(ProtocolError):
            decode_client_frame(frame)
        assert tracemalloc.get_traced_memory()[1] < 100_000
    finally:
        tracemalloc.stop()
