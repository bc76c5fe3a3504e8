"""`Tab`: one browser tab without a browser. It speaks the protocol; who carries its frames is up to the caller."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from msgspec import structs

from flet_web.protocol import (
    ChannelFrame,
    Control,
    ControlEvent,
    InvokeMethod,
    InvokeResult,
    ModelClient,
    RegisterAnswer,
    RegisterClient,
    ResumeRequest,
    ServerFrame,
    UpdateControlProps,
    encode_ack,
    encode_message,
)

__all__ = ["Called", "Tab", "describe_page", "registration"]


class Called(NamedTuple):
    """A method call of the server: wire type of the control, name of the method, arguments."""

    type: str
    name: str
    args: dict[str, Any]


def describe_page(
    route: str = "/",
    *,
    width: float = 1280,
    height: float = 720,
    platform: str = "linux",
    brightness: str = "light",
) -> dict[str, Any]:
    """What a browser says of itself when it registers. Lengths are in logical pixels."""
    return {
        **dict.fromkeys(("pwa", "debug", "wasm", "test", "multi_view", "pyodide"), False),
        "route": route,
        "web": True,
        "platform_brightness": brightness,
        "width": float(width),
        "height": float(height),
        "platform": platform,
        "window": {},
        "media": media(width, height),
    }


def media(width: float, height: float) -> dict[str, Any]:
    """The `media` of a window of this size."""
    none = {"top": 0.0, "right": 0.0, "bottom": 0.0, "left": 0.0}
    return {
        "padding": none,
        "view_padding": none,
        "view_insets": none,
        "device_pixel_ratio": 1.0,
        "orientation": "landscape" if width > height else "portrait",
        "always_use_24_hour_format": False,
    }


def registration(
    page: dict[str, Any], session_id: str | None = None, *, resume: ResumeRequest | None = None
) -> RegisterClient:
    """The first message of a connection. `resume` asks for numbered frames."""
    if resume is not None:
        page = {**page, "_resume": structs.asdict(resume)}
    return RegisterClient(session_id=session_id, page_name="", page=page)


class Tab:
    """Registers, applies what the server sends, acknowledges it, and says what the user does.

    `transmit` sends one frame; `describe` gives the `page` of a registration. `resume` asks for numbered frames, with
    which a connection that was lost goes on where it broke. `on_call` is told of each method call of the server, and
    answers it by `reply()`; by default every call is answered with None.
    """

    def __init__(
        self,
        transmit: Callable[[bytes], None],
        describe: Callable[[], dict[str, Any]] = describe_page,
        *,
        resume: bool = True,
        on_call: Callable[[InvokeMethod], None] | None = None,
    ) -> None:
        self.model = ModelClient()
        self.resume = resume
        self.answer: RegisterAnswer | None = None
        """The server's answer to the registration, None until it is there."""
        self.sent: list[bytes] = []
        """Frames for this session so far, those among them that wait for a connection."""
        self.calls: list[Called] = []
        self._transmit, self._describe = transmit, describe
        self._token = ""
        self._on_call = on_call or self.reply

    @property
    def registered(self) -> bool:
        """Whether the server has taken the registration of this connection."""
        return self.answer is not None and not self.answer.error

    # To the server

    def registration(self) -> RegisterClient:
        """The first message of a connection."""
        resume = ResumeRequest(1, self.model.seq, len(self.sent), self._token) if self.resume else None
        return registration(self._describe(), self.model.session_id, resume=resume)

    def register(self) -> None:
        """Ask for the session that this tab has, or for a new one."""
        self.answer = None
        self._transmit(encode_message(self.registration()))

    def send(self, body: Any) -> None:
        """Send a message of the protocol; without a connection it waits for the next one."""
        self.sent.append(encode_message(body))
        if self.registered:
            self._transmit(self.sent[-1])

    def event(self, control: Control | int, name: str, data: Any = None) -> None:
        """Something happens to a control, which may be given by its id; `name` is without `on_`."""
        target = control if isinstance(control, int) else control["_i"]
        self.send(ControlEvent(target=target, name=name, data=data))

    def fire(self, control: Control, name: str, data: Any = None) -> None:
        """The same, if the program listens to it."""
        if control.get(f"on_{name}") is True:
            self.event(control, name, data)

    def change(self, control: Control, **props: Any) -> None:
        """The user changes properties of a control."""
        self.model.update(control["_i"], props, len(self.sent) + 1 if self.resume else 0)
        self.send(UpdateControlProps(id=control["_i"], props=props))

    def reply(self, call: InvokeMethod, result: Any = None, error: str | None = None) -> None:
        """Answer a method call with its result, or with the text of an error."""
        self.send(InvokeResult(control_id=call.control_id, call_id=call.call_id, result=result, error=error))

    # From the server

    def feed(self, data: bytes) -> ServerFrame | ChannelFrame:
        """Take in a frame, and give it decoded. ProtocolError: it is wrong, or out of order."""
        before = self.model.session_id
        frame = self.model.feed(data)
        if isinstance(frame, ChannelFrame):
            return frame
        if frame.seq is not None and frame.body is not None:
            self._transmit(encode_ack(frame.seq))
        if isinstance(frame.body, RegisterAnswer):
            self._answered(frame.body, before)
        elif isinstance(frame.body, InvokeMethod):
            self._called(frame.body)
        return frame

    def _answered(self, answer: RegisterAnswer, before: str | None) -> None:
        self.answer = answer
        if answer.error:
            return
        if answer.resume is not None:
            self._token = answer.resume.token
        if before is not None and answer.session_id != before:
            self.sent.clear()  # the session that they speak of is gone
        elif answer.resume is not None:
            for frame in self.sent[answer.resume.received :]:
                self._transmit(frame)

    def _called(self, call: InvokeMethod) -> None:
        control = self.model.controls.get(call.control_id, {})
        self.calls.append(Called(control.get("_c", "?"), call.name, call.args))
        self._on_call(call)

    # Between connections

    def disconnected(self) -> None:
        """The connection is gone: what is sent from now on waits."""
        self.answer = None

    def forget(self) -> None:
        """The page is loaded anew: only the id of its session is left."""
        session_id, self.model = self.model.session_id, ModelClient()
        self.model.session_id = session_id
        self.answer = None
        self._token = ""
        self.sent.clear()
