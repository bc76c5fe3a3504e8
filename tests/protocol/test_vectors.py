"""Every recorded frame is read, written and applied as the official peers do."""

from __future__ import annotations

import copy
from typing import Any

import msgspec

from flet_web.protocol import (
    Body,
    ChannelFrame,
    ControlFrame,
    InvokeMethod,
    ModelClient,
    RegisterAnswer,
    UpdateControlProps,
    decode_client_frame,
    decode_server_frame,
    encode_channel,
    encode_message,
)


def start_page() -> dict[str, Any]:
    """The page before main has run, for recordings that start later; ids as in register.json."""
    page: dict[str, Any] = {"_c": "Page", "_i": 1, "views": [{"_c": "View", "_i": 3}]}
    kinds = {"window": "Window", "_overlay": "Overlay", "_dialogs": "Dialogs", "_services": "ServiceRegistry"}
    for (name, kind), number in zip(kinds.items(), (2, 4, 5, 7), strict=True):
        page[name] = {"_c": kind, "_i": number}
    return page


def as_wire(frame: Any) -> Any:
    """A decoded frame in the form that the vector files have."""
    if isinstance(frame, ChannelFrame):
        return {"$channel": frame.channel_id, "$hex": frame.data.hex()}
    fields = msgspec.structs.fields(frame.body)
    values = {field.encode_name: (field, getattr(frame.body, field.name)) for field in fields}
    sent = {key: value for key, (field, value) in values.items() if field.required or value}
    return [int(frame.body.action), sent]


def same(left: Any, right: Any) -> bool:
    """Equal, and of equal types and key order: 1, 1.0 and True differ."""
    if isinstance(left, dict) and isinstance(right, dict):
        return list(left) == list(right) and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return type(left) is type(right) and left == right


def test_frames_decode_to_their_recorded_value(recording: list[Any]) -> None:
    for frame in recording:
        decode = decode_client_frame if frame.from_client else decode_server_frame
        assert same(as_wire(decode(frame.data)), frame.decoded)


def test_frames_are_written_with_the_recorded_bytes(recording: list[Any]) -> None:
    raw_ext = msgspec.msgpack.Decoder()
    for frame in recording:
        decode = decode_client_frame if frame.from_client else decode_server_frame
        decoded: Any = decode(frame.data)
        if isinstance(decoded, ChannelFrame):
            assert encode_channel(decoded.channel_id, decoded.data) == frame.data
            continue
        action, fields = raw_ext.decode(frame.data[1:])  # keeps extensions as they are
        body: Body = type(decoded.body)(**fields)
        assert body.action == action
        assert encode_message(body) == frame.data


def test_a_client_can_apply_the_recorded_stream(recording: list[Any]) -> None:
    client = ModelClient(start_page())
    for frame in recording:
        if not frame.from_client:
            client.feed(frame.data)
        else:
            apply_own_update(client, decode_client_frame(frame.data))
        client.check()
    assert client.page["_i"] == 1
    assert client.page["views"][0]["_c"] == "View"


def test_patches_lead_to_the_tree_that_a_reconnect_brings(recordings: dict[str, list[Any]]) -> None:
    *before, last = [f.data for f in recordings["reconnect_same_session"] if not f.from_client]
    client = ModelClient()
    for frame in before:
        client.feed(frame)
    answer = decode_server_frame(last)
    assert not isinstance(answer, ChannelFrame)
    assert isinstance(answer.body, RegisterAnswer)
    assert client.page == answer.body.page_patch
    tree = copy.deepcopy(client.page)
    client.feed(last)
    assert client.page == tree


def test_a_new_session_replaces_what_has_new_ids(recordings: dict[str, list[Any]]) -> None:
    client = ModelClient()
    ids = []
    for frame in recordings["reconnect_new_session"]:
        if not frame.from_client:
            client.feed(frame.data)
            ids.append((client.session_id, client.page["_overlay"]["_i"], client.page["window"]["_i"]))
    (first, overlay, window), (second, new_overlay, same_window) = ids
    assert first != second
    assert overlay != new_overlay
    assert window == same_window == 2
    client.check()


def test_crashes_are_noted(recordings: dict[str, list[Any]]) -> None:
    client = ModelClient()
    for frame in recordings["crash_before_main"]:
        if not frame.from_client:
            client.feed(frame.data)
    assert client.error.startswith("boom in before_main")
    assert client.crash is not None
    assert client.session_id is None


def test_calls_without_arguments_send_none(recordings: dict[str, list[Any]]) -> None:
    calls = [f.decoded[1] for f in recordings["browser_invoke"] if not f.from_client and f.decoded[0] == 5]
    bare = next(call for call in calls if "args" not in call)
    frame = encode_message(InvokeMethod(bare["control_id"], bare["call_id"], bare["name"]))
    assert frame in [f.data for f in recordings["browser_invoke"]]


def apply_own_update(client: ModelClient, frame: Any) -> None:
    if isinstance(frame, ControlFrame) and isinstance(frame.body, UpdateControlProps):
        client.update(frame.body.id, frame.body.props)
