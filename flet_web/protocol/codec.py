"""WebSocket messages: bytes to frames and back."""

from __future__ import annotations

import math
import reprlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, TypeAlias, TypeVar, cast

import msgspec
from msgspec.msgpack import Decoder, Encoder

from .errors import ProtocolError
from .frames import (
    AckFrame,
    ChannelFrame,
    ControlFrame,
    ServerFrame,
    decode_ack,
    decode_channel,
    decode_numbers,
    unknown_kind,
)
from .limits import MAX_VALUES, check_values
from .messages import (
    Action,
    Body,
    ClientBody,
    ControlEvent,
    InvokeMethod,
    InvokeResult,
    PatchControl,
    RegisterAnswer,
    RegisterClient,
    ResumeRequest,
    ServerBody,
    SessionCrashed,
    UpdateControlProps,
)
from .values import decode_ext, to_wire, to_wire_scalar

MAX_DEPTH: Final = 64
"""Containers inside one another that a client's message may have, its own array included."""

DEEPEST_SENT: Final = 600
"""The same for what is sent, where all else has failed. Python's stack has a thousand frames."""

_PAIR: Final = 0x92  # head of a MessagePack array of two
_TIMESTAMP_HEADS: Final = (b"\xd6\xff", b"\xd7\xff", b"\xc7\x0c\xff")
# TypeError: old versions of msgspec let the one of an unhashable map key through.
_DECODE_ERRORS: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, MemoryError, TypeError)

_Container: TypeAlias = dict[object, object] | list[object]
_B = TypeVar("_B", ClientBody, ServerBody)


def _encode_unknown(value: Any) -> Any:
    converted = to_wire_scalar(value)
    if converted is value:
        raise TypeError(f"value cannot be sent; expected plain data, date, duration or enum; got {value!r}")
    return converted


_encode = Encoder(enc_hook=_encode_unknown).encode


def _decoder(body: Any) -> Decoder[Any]:
    return Decoder(body, ext_hook=decode_ext)


_ENVELOPE: Final = Decoder(tuple[int, msgspec.Raw])
_RAW_VALUE: Final = Decoder()
_CLIENT_BODIES: Final = (RegisterClient, ControlEvent, UpdateControlProps, InvokeResult)
_SERVER_BODIES: Final = (RegisterAnswer, PatchControl, InvokeMethod, SessionCrashed)
_CLIENT: Final[dict[int, Decoder[ClientBody]]] = {body.action: _decoder(body) for body in _CLIENT_BODIES}
_SERVER: Final[dict[int, Decoder[ServerBody]]] = {body.action: _decoder(body) for body in _SERVER_BODIES}
_KEYS: Final = {
    body: ", ".join(field.encode_name + "?" * (not field.required) for field in msgspec.structs.fields(body))
    for body in (*_CLIENT_BODIES, *_SERVER_BODIES)
}
_HEADS: Final = {action: bytes((_PAIR, action)) for action in Action}


def encode_message(body: Body) -> bytes:
    """Encode a message as a whole plain frame. For errors see `encode_body`."""
    return b"\x00" + encode_body(body)


def encode_body(body: Body) -> bytes:
    """Encode a message as `[action, body]` without a type byte: the payload of a plain or numbered frame.

    TypeError: a value that the wire has no form for, or an aware datetime that was not converted.
    RecursionError: a tree hundreds of levels deep.
    """
    if type(body) is InvokeMethod and body.args:
        body = msgspec.structs.replace(body, args=to_wire(body.args))
    try:
        data = _encode(body)
    except (UnicodeEncodeError, OverflowError):
        data = _encode(_encodable(body))
    if b"\xff" in data:  # never part of UTF-8 text, so most frames end the search for native timestamps here
        _refuse_timestamps(data)
    return _HEADS[body.action] + data


def sendable(value: Any, depth: int = 0) -> Any:
    """A value with None for what cannot be sent: what the wire has no form for, and what is nested too deeply."""
    if depth > DEEPEST_SENT:
        return None
    if type(value) is dict:
        members: dict[Any, Any] = {}
        for key, member in value.items():
            members[key] = sendable(member, depth + 1)
        return members
    if isinstance(value, list | tuple):
        items: list[Any] = []
        for item in cast("Sequence[Any]", value):
            items.append(sendable(item, depth + 1))  # noqa: PERF401 - a comprehension takes another frame a level
        return items
    try:
        converted = to_wire_scalar(value)
        _encode(_encodable(converted))
    except Exception:
        return None
    return converted


def decode_client_frame(frame: bytes) -> ControlFrame | ChannelFrame | AckFrame:
    """Read a WebSocket message that a client sent. ProtocolError: it is none that a client may send."""
    match frame[:1]:
        case b"\x00":
            if len(frame) > MAX_VALUES:
                check_values(frame, 1)
            return ControlFrame(_decode_client_body(frame))
        case b"\x01":
            return decode_channel(frame)
        case b"\x02":
            return decode_ack(frame)
        case _:
            raise unknown_kind(frame)


def decode_server_frame(frame: bytes) -> ServerFrame | ChannelFrame:
    """Read a WebSocket message that a server sent. ProtocolError: it is none that a server may send."""
    match frame[:1]:
        case b"\x00":
            return ServerFrame(_decode_body(frame, 1, _SERVER, "server"))
        case b"\x01":
            return decode_channel(frame)
        case b"\x02":
            seq, ack, start = decode_numbers(frame)
            if len(frame) == start + 1:
                # A single byte is no message: it says how long the next one may take.
                return ServerFrame(None, seq, ack, frame[start])
            body = None if len(frame) == start else _decode_body(frame, start, _SERVER, "server")
            return ServerFrame(body, seq, ack)
        case _:
            raise unknown_kind(frame)


def resume_request(register: RegisterClient) -> ResumeRequest | None:
    """What the client asks to resume; None if it knows nothing of resuming, or another version of it."""
    request = register.page.get("_resume")
    if request is None:
        return None
    try:
        found = msgspec.convert(request, ResumeRequest)
    except msgspec.ValidationError as error:
        raise ProtocolError(f"`_resume` of REGISTER_CLIENT is wrong: {error}; got {reprlib.repr(request)}") from None
    return found if found.v == 1 else None


def _decode_client_body(frame: bytes) -> ClientBody:
    body = _decode_body(frame, 1, _CLIENT, "client")
    value: Any
    if isinstance(body, ControlEvent):
        value = body.data
    elif isinstance(body, UpdateControlProps):
        value = body.props
    elif isinstance(body, InvokeResult):
        value = body.result
    else:
        value = body.page
        resume_request(body)  # raises if malformed
    if type(value) is dict or type(value) is list:
        _check_nested(cast(_Container, value), 3)  # 1 is [action, body], 2 is body
    return body


def _decode_body(frame: bytes, start: int, decoders: dict[int, Decoder[_B]], peer: str) -> _B:
    if len(frame) > start + 2 and frame[start] == _PAIR and frame[start + 1] in decoders:
        action, body = frame[start + 1], frame[start + 2 :]
    else:
        action, body = _open_envelope(frame[start:], decoders, peer)
    try:
        return decoders[action].decode(body)
    except _DECODE_ERRORS as error:
        what = f"{Action(action).name} of a {peer}"
        keys = _KEYS[decoders[action].type]
        raise ProtocolError(f"{what} is wrong: {error}; expected a map with the keys {keys}") from None


def _open_envelope(payload: bytes, decoders: dict[int, Decoder[_B]], peer: str) -> tuple[int, bytes]:
    """Take `[action, body]` apart when it is written in a longer form than usual, or wrong."""
    try:
        action, body = _ENVELOPE.decode(payload)
    except _DECODE_ERRORS as error:
        raise ProtocolError(f"control frame cannot be read: {error}; expected [action, body]") from None
    if action not in decoders:
        known = ", ".join(f"{code:d} ({Action(code).name})" for code in decoders)
        raise ProtocolError(f"action is not one of a {peer}; expected one of {known}; got {action}")
    return action, bytes(body)


def _check_nested(value: _Container, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise ProtocolError(f"message is nested too deeply; expected at most {MAX_DEPTH} levels; got more")
    if isinstance(value, dict):
        for key in value:
            if type(key) is not str:
                raise ProtocolError(f"map key is no string; expected str; got {type(key).__name__}")
    for item in value.values() if isinstance(value, dict) else value:
        if type(item) is dict or type(item) is list:
            _check_nested(cast(_Container, item), depth + 1)


def _refuse_timestamps(data: bytes) -> None:
    """Raise TypeError if the encoder wrote a datetime as MessagePack's own timestamp, unread by clients."""
    if not any(head in data for head in _TIMESTAMP_HEADS):
        return
    pending: list[Any] = [_RAW_VALUE.decode(data)]
    for value in pending:
        if type(value) is datetime:
            raise TypeError(f"datetime was not converted; expected what to_wire_scalar() gives; got {value!r}")
        if isinstance(value, dict):
            items = cast("dict[object, object]", value)
            pending += [*items, *items.values()]
        elif isinstance(value, list):
            pending += value


def _encodable(value: Any) -> Any:
    """Replace what MessagePack has no form for: lone surrogates, as in file names that are not UTF-8, and integers
    beyond 64 bits, which become floats, infinite ones at last. A page that could not be sent would be lost.
    """
    if isinstance(value, Body):
        fields = {name: _encodable(getattr(value, name)) for name in value.__struct_fields__}
        return type(value)(**fields)
    if isinstance(value, dict):
        items = cast("dict[object, object]", value)
        return {_encodable(key): _encodable(item) for key, item in items.items()}
    if isinstance(value, list | tuple):
        return [_encodable(item) for item in cast("Sequence[object]", value)]
    if type(value) is int and not -(2**63) <= value < 2**64:
        try:
            return float(value)
        except OverflowError:
            return math.inf if value > 0 else -math.inf
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
