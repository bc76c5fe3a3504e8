"""The model client: registration, index of controls, numbered frames."""

from __future__ import annotations

from typing import Any

import pytest

from flet_web.protocol import (
    ChannelFrame,
    ModelClient,
    PatchControl,
    ProtocolError,
    RegisterAnswer,
    ResumeAnswer,
    ServerFrame,
    SessionCrashed,
    encode_body,
    encode_channel,
    encode_message,
    encode_patience,
    encode_sequenced,
)


def text(number: int, value: str = "") -> dict[str, Any]:
    return {"_c": "Text", "_i": number, "value": value}


def page(*controls: dict[str, Any], **props: Any) -> dict[str, Any]:
    view = {"_c": "View", "_i": 3, "controls": list(controls)}
    return {"_c": "Page", "_i": 1, "window": {"_c": "Window", "_i": 2}, "views": [view], **props}


@pytest.fixture
def client() -> ModelClient:
    client = ModelClient()
    client.feed(encode_message(RegisterAnswer("s", page(text(4), text(5)), "")))
    return client


def ids(client: ModelClient) -> set[int]:
    client.check()
    return set(client.controls)


def test_registration_fills_the_page(client: ModelClient) -> None:
    assert client.session_id == "s"
    assert ids(client) == {1, 2, 3, 4, 5}
    assert client.controls[3] is client.page["views"][0]


def test_registering_again_merges_into_the_page(client: ModelClient) -> None:
    client.page["title"] = "kept"
    window = client.page["window"]
    again = page(text(9), window={"_c": "Window", "_i": 2, "width": 5}, media={"padding": {}})
    client.register(RegisterAnswer("t", again, ""))
    assert client.page["title"] == "kept"
    assert client.page["window"] is window
    assert window["width"] == 5
    assert ids(client) == {1, 2, 3, 9}


def test_plain_maps_are_merged_and_other_controls_replaced() -> None:
    client = ModelClient(page(media={"a": 1, "b": {"c": 1}}, _overlay={"_c": "Overlay", "_i": 4, "x": 1}))
    patch = {"media": {"b": {"d": 2}}, "_overlay": {"_c": "Overlay", "_i": 6}, "_c": "Other", "_i": 9}
    client.register(RegisterAnswer("s", patch, ""))
    assert client.page["media"] == {"a": 1, "b": {"c": 1, "d": 2}}
    assert client.page["_overlay"] == {"_c": "Overlay", "_i": 6}
    assert (client.page["_c"], client.page["_i"]) == ("Page", 1)


def test_an_error_leaves_the_page_alone(client: ModelClient) -> None:
    client.register(RegisterAnswer("t", page(), "boom"))
    assert (client.session_id, client.error) == ("s", "boom")
    assert ids(client) == {1, 2, 3, 4, 5}


def test_registration_clears_a_crash(client: ModelClient) -> None:
    client.feed(encode_message(SessionCrashed("boom")))
    assert client.crash == "boom"
    client.register(RegisterAnswer("s", page(), ""))
    assert client.crash is None


def test_patches_keep_the_index(client: ModelClient) -> None:
    nested = {"_c": "Card", "_i": 7, "content": text(8), "style": {"badge": {"_c": "Badge", "_i": 9}}}
    client.apply(PatchControl(1, [[0, {"views": [1, {0: [2]}]}], [0, 2, "appbar", nested]]))
    assert ids(client) == {1, 2, 3, 4, 5, 7, 8, 9}
    client.apply(PatchControl(8, [[0], [0, 0, "value", "new"]]))
    assert client.page["views"][0]["appbar"]["content"]["value"] == "new"
    client.apply(PatchControl(3, [[0, {"controls": [1]}], [0, 0, "appbar", None], [2, 1, 0]]))
    assert ids(client) == {1, 2, 3, 5}


def test_a_control_may_come_back_before_it_leaves(client: ModelClient) -> None:
    patch: list[Any] = [[0, {"controls": [1]}], [0, 0, "appbar", text(4, "moved")], [2, 1, 0]]
    client.apply(PatchControl(3, patch))
    assert client.controls[4]["value"] == "moved"
    assert ids(client) == {1, 2, 3, 4, 5}


def test_a_control_that_stays_in_two_places_is_noticed(client: ModelClient) -> None:
    client.apply(PatchControl(3, [[0], [0, 0, "appbar", text(4)]]))
    with pytest.raises(ProtocolError, match="twice; expected it once; got Text 4"):
        client.check()


def test_a_patch_for_an_unknown_control_is_noticed(client: ModelClient) -> None:
    with pytest.raises(ProtocolError, match="unknown control; expected an id in the tree; got 77"):
        client.feed(encode_message(PatchControl(77, [[0], [0, 0, "value", 1]])))


def test_own_updates_are_merged(client: ModelClient) -> None:
    client.update(4, {"value": "typed", "style": {"size": 1}})
    client.update(4, {"style": {"color": "red"}})
    client.update(77, {"value": "nobody"})
    assert client.controls[4] == text(4, "typed") | {"style": {"size": 1, "color": "red"}}


def test_numbered_frames_are_counted(client: ModelClient) -> None:
    client.register(RegisterAnswer("s", page(text(4)), "", ResumeAnswer(1, 6, 0, False)))
    change = encode_body(PatchControl(4, [[0], [0, 0, "value", "x"]]))
    client.feed(encode_sequenced(7, 2, change))
    client.feed(encode_sequenced(7, 3))
    assert (client.seq, client.ack, client.controls[4]["value"]) == (7, 3, "x")
    for gap in (encode_sequenced(9, 3, change), encode_sequenced(7, 3, change), encode_sequenced(8, 3)):
        with pytest.raises(ProtocolError, match="out of order"):
            client.feed(gap)


def test_a_frame_that_announces_a_large_one_is_not_counted(client: ModelClient) -> None:
    client.register(RegisterAnswer("s", page(text(4)), "", ResumeAnswer(1, 6, 2, False)))
    assert client.feed(encode_patience(30)) == ServerFrame(None, 0, 0, 30)
    assert (client.seq, client.ack) == (6, 2)
    client.feed(encode_sequenced(7, 2, encode_body(PatchControl(4, [[0], [0, 0, "value", "x"]]))))
    assert (client.seq, client.controls[4]["value"]) == (7, "x")


def test_a_resumed_session_keeps_the_page(client: ModelClient) -> None:
    client.seq = 6
    client.register(RegisterAnswer("s", {}, "", ResumeAnswer(1, 9, 2, True)))
    # What follows says by itself how old it is.
    assert client.ack == 0
    client.feed(encode_sequenced(7, 0, encode_body(PatchControl(4, [[0], [0, 0, "value", "x"]]))))
    assert ids(client) == {1, 2, 3, 4, 5}


def test_controls_are_walked_in_order_each_before_what_is_in_it() -> None:
    row = {"_c": "Row", "_i": 4, "controls": [text(5, "a"), {"deep": [text(6, "b")]}]}
    client = ModelClient(page(row, text(7, "a")))
    assert [control["_i"] for control in client.walk()] == [1, 2, 3, 4, 5, 6, 7]
    assert client.find(value="a") is client.controls[5]
    assert client.find(_c="Text", value="c") is None


@pytest.mark.parametrize("levels", [200, 2_000, 50_000])
def test_nesting_without_end_is_noticed(client: ModelClient, levels: int) -> None:
    index = b"".join(b"\x92\xcd" + n.to_bytes(2, "big") + b"\x81\xa1a" for n in range(levels)) + b"\x91\xce"
    for tail in (levels.to_bytes(4, "big") + b"\x93\x02\x00\xa1x", b""):
        with pytest.raises(ProtocolError):
            client.feed(b"\x00\x92\x02\x82\xa2id\x01\xa5patch\x92" + index + tail)


def test_channel_frames_pass_through(client: ModelClient) -> None:
    assert client.feed(encode_channel(1, b"\x03")) == ChannelFrame(1, b"\x03")
