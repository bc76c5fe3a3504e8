"""Frames: one WebSocket message is a type byte and a payload."""

from __future__ import annotations

import struct
from typing import Final

import msgspec

from .errors import ProtocolError
from .messages import ClientBody, ServerBody

_CHANNEL: Final = struct.Struct("<BI")
_ACK: Final = struct.Struct("<BI")
_PROMISE: Final = struct.Struct("<BIB")
_NUMBERS: Final = struct.Struct("<BII")


class ControlFrame(msgspec.Struct, frozen=True):
    """A client's message (type byte 0x00)."""

    body: ClientBody


class ServerFrame(msgspec.Struct, frozen=True):
    """A server's message: plain (type byte 0x00, `seq` and `ack` None) or numbered (0x02).

    `body` None: a numbered frame that only acknowledges the client's first `ack` messages; with `patience`, one that
    stands outside of the count and says how many seconds the next one may take.
    """

    body: ServerBody | None
    seq: int | None = None
    ack: int | None = None
    patience: int | None = None


class ChannelFrame(msgspec.Struct, frozen=True):
    """Raw bytes on a data channel (type byte 0x01), in either direction."""

    channel_id: int
    data: bytes


class AckFrame(msgspec.Struct, frozen=True):
    """Our client has applied all numbered server frames up to `seq` (type byte 0x02).

    One with a `promise` is a sign of life, and asks for one. The next frame comes within so many seconds; 0
    is no promise.
    """

    seq: int
    promise: int | None = None


def encode_plain(payload: bytes) -> bytes:
    """Make a plain frame of an encoded body."""
    return b"\x00" + payload


def encode_sequenced(seq: int, ack: int, payload: bytes = b"") -> bytes:
    """Make a numbered server frame of an encoded body; without one it only acknowledges. Numbers are u32."""
    return _NUMBERS.pack(2, seq, ack) + payload


def encode_ack(seq: int, promise: int | None = None) -> bytes:
    """Make a client's acknowledgement of the numbered frames up to `seq`, or with a promise a sign of life."""
    return _ACK.pack(2, seq) if promise is None else _PROMISE.pack(2, seq, promise)


def encode_patience(seconds: int) -> bytes:
    """Make a frame of the server that tells our client how long the next one may take. It acknowledges nothing."""
    return encode_sequenced(0, 0, bytes((min(seconds, 255),)))


def encode_channel(channel_id: int, data: bytes) -> bytes:
    """Make a data channel frame."""
    return _CHANNEL.pack(1, channel_id) + data


def decode_channel(frame: bytes) -> ChannelFrame:
    """Read a frame of type 0x01."""
    if len(frame) < _CHANNEL.size:
        raise ProtocolError(f"data channel frame is truncated; expected 5 bytes or more; got {len(frame)}")
    return ChannelFrame(_CHANNEL.unpack_from(frame)[1], frame[_CHANNEL.size :])


def decode_ack(frame: bytes) -> AckFrame:
    """Read a client's frame of type 0x02."""
    if len(frame) == _PROMISE.size:
        return AckFrame(*_PROMISE.unpack(frame)[1:])
    if len(frame) != _ACK.size:
        raise ProtocolError(f"acknowledgement has a wrong length; expected 5 or 6 bytes; got {len(frame)}")
    return AckFrame(_ACK.unpack(frame)[1])


def decode_numbers(frame: bytes) -> tuple[int, int, int]:
    """Read seq and ack of a server's frame of type 0x02, and where its payload starts."""
    if len(frame) < _NUMBERS.size:
        raise ProtocolError(f"numbered frame is truncated; expected 9 bytes or more; got {len(frame)}")
    _, seq, ack = _NUMBERS.unpack_from(frame)
    return seq, ack, _NUMBERS.size


def unknown_kind(frame: bytes) -> ProtocolError:
    """The error about a frame that starts with none of the known type bytes."""
    got = f"0x{frame[0]:02x}" if frame else "an empty frame"
    return ProtocolError(f"frame type is unknown; expected 0x00, 0x01 (data channel) or 0x02 (numbered); got {got}")
