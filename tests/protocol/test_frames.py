"""Frames and messages: layout, round trips, and what is refused."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flet_web.protocol import (
    MAX_DEPTH,
    AckFrame,
    Action,
    Body,
    ChannelFrame,
    ControlEvent,
    ControlFrame,
    InvokeMethod,
    InvokeResult,
    PatchControl,
    ProtocolError,
    RegisterAnswer,
    RegisterClient,
    ResumeAnswer,
    ResumeRequest,
    ServerFrame,
    SessionCrashed,
    UpdateControlProps,
    decode_client_frame,
    decode_server_frame,
    encode_ack,
    encode_body,
    encode_channel,
    encode_message,
    encode_plain,
    encode_sequenced,
    resume_request,
)

pack = msgspec.msgpack.encode
U32 = st.integers(0, 2**32 - 1)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NUMBERS = st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXT | st.binary(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
IDS = st.integers(0, 2**32)
MAPS = st.dictionaries(TEXT.filter(lambda key: key != "_resume"), VALUES, max_size=4)
CLIENT_BODIES = st.one_of(
    st.builds(RegisterClient, st.none() | TEXT, TEXT, MAPS),
    st.builds(ControlEvent, IDS, TEXT, VALUES),
    st.builds(UpdateControlProps, IDS, MAPS),
    st.builds(InvokeResult, IDS, TEXT, VALUES, st.none() | TEXT),
)
RESUME = st.none() | st.builds(ResumeAnswer, st.just(1), U32, U32, st.booleans())
SERVER_BODIES = st.one_of(
    st.builds(RegisterAnswer, TEXT, MAPS, TEXT, RESUME),
    st.builds(PatchControl, IDS, st.lists(VALUES)),
    st.builds(InvokeMethod, IDS, TEXT, TEXT, MAPS, st.none() | st.integers(1, 600)),
    st.builds(SessionCrashed, TEXT),
)


@given(CLIENT_BODIES)
def test_client_messages_survive_the_wire(body: Body) -> None:
    assert decode_client_frame(encode_message(body)) == ControlFrame(body)  # type: ignore[arg-type]


@given(SERVER_BODIES)
def test_server_messages_survive_the_wire(body: Body) -> None:
    assert decode_server_frame(encode_message(body)) == ServerFrame(body)  # type: ignore[arg-type]
    assert encode_plain(encode_body(body)) == encode_message(body)


@given(U32, U32, st.none() | SERVER_BODIES)
def test_numbered_frames_survive_the_wire(seq: int, ack: int, body: Any) -> None:
    frame = encode_sequenced(seq, ack, encode_body(body)) if body else encode_sequenced(seq, ack)
    assert decode_server_frame(frame) == ServerFrame(body, seq, ack)


@given(U32, st.binary())
def test_channel_frames_survive_the_wire(channel_id: int, data: bytes) -> None:
    frame = encode_channel(channel_id, data)
    assert decode_client_frame(frame) == decode_server_frame(frame) == ChannelFrame(channel_id, data)


def test_numbers_are_little_endian() -> None:
    assert encode_sequenced(1, 2, b"x") == bytes.fromhex("02 01000000 02000000") + b"x"
    assert encode_ack(258) == bytes.fromhex("02 02010000")
    assert encode_channel(3, b"\xff") == bytes.fromhex("01 03000000 ff")
    assert decode_client_frame(encode_ack(258)) == AckFrame(258)


def test_optional_keys_are_left_out_while_unset() -> None:
    assert set(sent(InvokeMethod(1, "c", "focus"))) == {"control_id", "call_id", "name"}
    assert set(sent(RegisterAnswer("s", {}, ""))) == {"session_id", "page_patch", "error"}
    assert sent(RegisterAnswer("s", {}, "", ResumeAnswer(1, 2, 3, True)))["_resume"]["resumed"] is True
    assert sent(InvokeResult(1, "c", None, None)) == {
        "control_id": 1,
        "call_id": "c",
        "result": None,
        "error": None,
    }


def test_longer_spellings_of_the_same_message_are_read() -> None:
    body = pack({"target": 1, "name": "click", "data": None})
    expected = ControlFrame(ControlEvent(1, "click", None))
    for head in ("92 03", "dc0002 03", "dd00000002 03", "92 cc03", "92 cd0003", "92 d003"):
        assert decode_client_frame(b"\x00" + bytes.fromhex(head) + body) == expected


@pytest.mark.parametrize(
    ("frame", "problem"),
    [
        (b"", "got an empty frame"),
        (b"\x03abc", "got 0x03"),
        (b"\x00", "expected [action, body]"),
        (b"\x00\x92\x03", "truncated"),
        (b"\x00\xc1", "invalid opcode"),
        (b"\x00" + pack({"action": 3}), "expected [action, body]"),
        (b"\x00" + pack([3]), "expected [action, body]"),
        (b"\x00" + pack([3, {}, 1]), "expected [action, body]"),
        (b"\x00" + pack(["3", {}]), "expected [action, body]"),
        (b"\x00" + pack([0, {}]), "got 0"),
        (b"\x00" + pack([8, {}]), "got 8"),
        (b"\x01\x00", "data channel frame is truncated"),
        (b"\x02\x00", "acknowledgement has a wrong length"),
        (b"\x02" + bytes(8), "acknowledgement has a wrong length"),
    ],
)
def test_broken_frames_are_refused(frame: bytes, problem: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        decode_client_frame(frame)
    assert problem in str(caught.value)
    assert "expected" in str(caught.value)


@pytest.mark.parametrize("action", [Action.PATCH_CONTROL, Action.SESSION_CRASHED, Action.PYTHON_OUTPUT])
def test_actions_of_servers_are_refused_from_clients(action: Action) -> None:
    with pytest.raises(ProtocolError, match=rf"expected one of 1 \(REGISTER_CLIENT\), .*got {action:d}"):
        decode_client_frame(b"\x00" + pack([action, {}]))


@pytest.mark.parametrize(
    ("action", "body", "problem"),
    [
        (3, {"target": 1, "name": "click"}, "missing required field `data`"),
        (3, {"target": 1, "name": "click", "data": None, "x": 1}, "unknown field `x`"),
        (3, {"target": "1", "name": "click", "data": None}, "Expected `int`, got `str` - at `$.target`"),
        (3, {"target": True, "name": "click", "data": None}, "Expected `int`, got `bool`"),
        (3, {"target": 1.0, "name": "click", "data": None}, "Expected `int`, got `float`"),
        (3, {1: 1, "name": "click", "data": None}, "Expected `str`, got `int` - at `key`"),
        (3, {"target": 1, "name": "click", "data": {1: 2}}, "map key is no string"),
        (3, {"target": 1, "name": "click", "data": [{"a": {None: 2}}]}, "map key is no string"),
        (4, {"id": 1, "props": []}, "Expected `object`, got `array` - at `$.props`"),
        (4, {"id": 1, "props": {"value": {2.5: 1}}}, "map key is no string"),
        (5, {"control_id": 1, "call_id": "c", "result": None, "error": 5}, "at `$.error`"),
        (1, {"session_id": 5, "page_name": "", "page": {}}, "at `$.session_id`"),
        (1, {"session_id": None, "page_name": "", "page": {"_resume": {"v": 1}}}, "`_resume`"),
        (3, [1, "click", None], "Expected `object`, got `array`"),
    ],
)
def test_wrong_bodies_are_refused(action: int, body: object, problem: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        decode_client_frame(b"\x00" + pack([action, body]))
    assert problem in str(caught.value)


def test_bytes_after_a_message_are_refused() -> None:
    with pytest.raises(ProtocolError, match="trailing"):
        decode_client_frame(encode_message(ControlEvent(1, "click", None)) + b"\xc0")


def test_text_that_is_not_utf8_is_refused() -> None:
    frame = encode_message(ControlEvent(1, "click", "abcd")).replace(b"abcd", b"a\xff\xffd")
    with pytest.raises(ProtocolError, match="utf-8"):
        decode_client_frame(frame)


def nested(levels: int) -> Any:
    value: Any = None
    for level in range(levels):
        value = [value] if level % 2 else {"a": value}
    return value


def test_deep_nesting_is_refused_from_clients() -> None:
    allowed = ControlEvent(1, "click", nested(MAX_DEPTH - 2))
    assert decode_client_frame(encode_message(allowed)) == ControlFrame(allowed)
    with pytest.raises(ProtocolError, match="at most 64 levels"):
        decode_client_frame(encode_message(ControlEvent(1, "click", nested(MAX_DEPTH - 1))))


def test_nesting_without_end_is_refused() -> None:
    for filler in (b"\x91", b"\x81\xa1a", b"\xdd\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff\xa1a"):
        head = b"\x00\x92\x03\x83\xa6target\x01\xa4name\xa1x\xa4data"
        with pytest.raises(ProtocolError):
            decode_client_frame(head + filler * 200_000)
        with pytest.raises(ProtocolError):
            decode_server_frame(b"\x00" + filler * 200_000)


def test_trees_of_servers_may_be_deeper() -> None:
    body = RegisterAnswer("s", {"views": nested(300)}, "")
    assert decode_server_frame(encode_message(body)) == ServerFrame(body)


def test_messages_of_clients_are_refused_from_servers() -> None:
    for frame in (encode_message(ControlEvent(1, "click", None)), b"\x02" + bytes(7), b"", b"\x09"):
        with pytest.raises(ProtocolError):
            decode_server_frame(frame)


def test_resume_requests_are_read_from_the_page() -> None:
    page: dict[str, Any] = {"route": "/"}
    assert resume_request(RegisterClient(None, "", page)) is None
    page["_resume"] = {"v": 1, "seq": 7, "sent": 3}
    assert resume_request(RegisterClient("s", "", page)) == ResumeRequest(1, 7, 3)
    page["_resume"] = {"v": 2, "seq": 7, "sent": 3}
    assert resume_request(RegisterClient("s", "", page)) is None


def sent(body: Body) -> Any:
    return msgspec.msgpack.decode(encode_body(body))[1]
