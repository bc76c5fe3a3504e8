"""Whatever the bytes are: a frame or a ProtocolError."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flet_web.protocol import ModelClient, ProtocolError, decode_client_frame, decode_server_frame


@settings(max_examples=400)
@given(st.sampled_from([b"", b"\x00", b"\x00\x92\x03", b"\x00\x92\x05\x84", b"\x02"]), st.binary(max_size=200))
def test_random_bytes(head: bytes, data: bytes) -> None:
    read_both(head + data)


@pytest.fixture(scope="module")
def frames(recordings: dict[str, list[Any]]) -> list[bytes]:
    """One recorded frame of each length."""
    return list({len(frame.data): frame.data for frames in recordings.values() for frame in frames}.values())


@settings(max_examples=400)
@given(st.data())
def test_mutated_recorded_frames(frames: list[bytes], data: st.DataObject) -> None:
    frame = bytearray(data.draw(st.sampled_from(frames)))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(frame)))
        length = data.draw(st.integers(0, 3))
        frame[place : place + length] = data.draw(st.binary(max_size=4))
    read_both(bytes(frame))


def test_recorded_frames_cut_short(recordings: dict[str, list[Any]]) -> None:
    for frame in recordings["counter_click"]:
        decode = decode_client_frame if frame.from_client else decode_server_frame
        for end in range(len(frame.data)):
            with pytest.raises(ProtocolError):
                decode(frame.data[:end])


def read_both(frame: bytes) -> None:
    for read in (decode_client_frame, decode_server_frame, ModelClient().feed):
        with contextlib.suppress(ProtocolError):
            read(frame)
