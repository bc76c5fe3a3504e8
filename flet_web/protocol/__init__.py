"""The Flet 1.0 wire protocol: bytes, messages and patch operations, no notion of a control class."""

from .apply import Control, apply_patch
from .codec import (
    MAX_DEPTH,
    decode_client_frame,
    decode_server_frame,
    encode_body,
    encode_message,
    resume_request,
)
from .errors import ProtocolError
from .frames import (
    AckFrame,
    ChannelFrame,
    ControlFrame,
    ServerFrame,
    encode_ack,
    encode_channel,
    encode_plain,
    encode_sequenced,
)
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
    ResumeAnswer,
    ResumeRequest,
    ServerBody,
    SessionCrashed,
    UpdateControlProps,
)
from .model import ModelClient
from .patch import Op, PatchBuilder, Path
from .values import decode_ext, duration_parts, to_client_scalar, to_wire, to_wire_scalar

__all__ = [
    "MAX_DEPTH",
    "AckFrame",
    "Action",
    "Body",
    "ChannelFrame",
    "ClientBody",
    "Control",
    "ControlEvent",
    "ControlFrame",
    "InvokeMethod",
    "InvokeResult",
    "ModelClient",
    "Op",
    "PatchBuilder",
    "PatchControl",
    "Path",
    "ProtocolError",
    "RegisterAnswer",
    "RegisterClient",
    "ResumeAnswer",
    "ResumeRequest",
    "ServerBody",
    "ServerFrame",
    "SessionCrashed",
    "UpdateControlProps",
    "apply_patch",
    "decode_client_frame",
    "decode_ext",
    "decode_server_frame",
    "duration_parts",
    "encode_ack",
    "encode_body",
    "encode_channel",
    "encode_message",
    "encode_plain",
    "encode_sequenced",
    "resume_request",
    "to_client_scalar",
    "to_wire",
    "to_wire_scalar",
]
