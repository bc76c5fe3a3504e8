"""The messages of the Flet 1.0 wire protocol, one Struct per message body."""

from __future__ import annotations

from enum import IntEnum
from typing import Any, ClassVar, TypeAlias

import msgspec


class Action(IntEnum):
    """First item of a control frame."""

    REGISTER_CLIENT = 1
    PATCH_CONTROL = 2
    CONTROL_EVENT = 3
    UPDATE_CONTROL_PROPS = 4
    INVOKE_METHOD = 5
    SESSION_CRASHED = 6
    PYTHON_OUTPUT = 7


# `omit_defaults` leaves an optional key out while it has its default; keys without a default are always sent.
class Body(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """Base of the message bodies: the second item of a control frame."""

    action: ClassVar[Action]


class ResumeRequest(msgspec.Struct, frozen=True):
    """What our client has of a session: last applied frame `seq`, number of control frames `sent`.

    `token` is that of the last answer; "" from a page that has just been loaded.
    """

    v: int
    seq: int
    sent: int
    token: str = ""


class ResumeAnswer(msgspec.Struct, frozen=True):
    """What the server has: page or stream at frame `seq`, number of client frames `received`.

    The client shows `token` when it connects again. It tells one load of the page from others. `largest` is the size
    of the largest message that the server takes in bytes, `largest_file` that of the largest upload (None: any).
    `alive` says that the server answers signs of life.
    """

    v: int
    seq: int
    received: int
    resumed: bool
    token: str = ""
    largest: int = 1024 * 1024
    alive: bool = False
    largest_file: int | None = None


class RegisterClient(Body):
    """Client: first message of a connection; `page` holds route, size, media and the like."""

    action = Action.REGISTER_CLIENT
    session_id: str | None
    page_name: str
    page: dict[str, Any]


class RegisterAnswer(Body):
    """Server: the session and its whole page, or the text of an error ("" when fine)."""

    action = Action.REGISTER_CLIENT
    session_id: str
    page_patch: dict[str, Any]
    error: str
    resume: ResumeAnswer | None = msgspec.field(default=None, name="_resume")


class PatchControl(Body):
    """Server: `patch` is `[tree index, op, ...]`, applied to the control `id` (see `PatchBuilder`).

    Its values are wire values: convert what is not plain with `to_wire_scalar` or `to_wire` beforehand.
    """

    action = Action.PATCH_CONTROL
    id: int
    patch: list[Any]


class ControlEvent(Body):
    """Client: event `name` (without `on_`) of the control `target`."""

    action = Action.CONTROL_EVENT
    target: int
    name: str
    data: Any


class UpdateControlProps(Body):
    """Client: properties that the user changed there, ahead of the event that tells about it."""

    action = Action.UPDATE_CONTROL_PROPS
    id: int
    props: dict[str, Any]


class InvokeMethod(Body):
    """Server: call a method of a control; `timeout` in seconds, client's default 10.

    Empty `args` are not sent. Their values need no conversion: `encode_body` does it.
    """

    action = Action.INVOKE_METHOD
    control_id: int
    call_id: str
    name: str
    args: dict[str, Any] = {}
    timeout: int | None = None


class InvokeResult(Body):
    """Client: answer to the InvokeMethod with the same `call_id`; `error` is None when it went well."""

    action = Action.INVOKE_METHOD
    control_id: int
    call_id: str
    result: Any
    error: str | None


class SessionCrashed(Body):
    """Server: the app raised; the client shows the first line of `message`."""

    action = Action.SESSION_CRASHED
    message: str


ClientBody: TypeAlias = RegisterClient | ControlEvent | UpdateControlProps | InvokeResult
ServerBody: TypeAlias = RegisterAnswer | PatchControl | InvokeMethod | SessionCrashed
