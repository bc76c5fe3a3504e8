"""A browser tab without a browser: speaks the protocol with a real server, plain or with the resume extension."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from typing import Any, TypeVar

from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode
from websockets.sync.client import ClientConnection, connect

from flet_web.protocol import (
    ControlEvent,
    InvokeMethod,
    InvokeResult,
    ModelClient,
    RegisterAnswer,
    RegisterClient,
    ServerFrame,
    UpdateControlProps,
    encode_ack,
    encode_message,
)

T = TypeVar("T")
Node = dict[str, Any]
TIMEOUT = 5.0


class Client:
    """One tab. `answers` maps names of methods to what the browser answers; an exception becomes an error.

    `calls` are the method calls so far, as (type of the control, name, arguments).
    """

    def __init__(self, url: str, *, resume: bool = True, route: str = "/") -> None:
        self.url, self.resume, self.route = url, resume, route
        self.model = ModelClient()
        self.answers: dict[str, Any] = {}
        self.silent: set[str] = set()
        self.calls: list[tuple[str, str, dict[str, Any]]] = []
        self.frames: list[Any] = []
        self.sent: list[bytes] = []
        self.answer: RegisterAnswer | None = None
        self.socket: ClientConnection | None = None
        self._open = ExitStack()

    # Connection

    def open(self, **headers: str) -> Client:
        """Connect and register; with a session from before, ask for it."""
        self.dial(**headers)
        self.send_raw(encode_message(self.registration()))
        self.until(lambda: self.answer)
        if self.resume and self.answer is not None and self.answer.resume is not None:
            self._send_again(self.answer.resume.received)
        return self

    def dial(self, **headers: str) -> ClientConnection:
        """Connect only."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        opened = connect(
            self.url, compression=None, max_size=None, proxy=None, ping_interval=None, additional_headers=named
        )
        self.socket = self._open.enter_context(opened)
        self.answer = None
        return self.socket

    def registration(self) -> RegisterClient:
        """What this tab says of itself."""
        page = {"route": self.route, "web": True, "width": 800.0, "height": 600.0, "platform": "linux"}
        if self.resume:
            page["_resume"] = {"v": 1, "seq": self.model.seq, "sent": len(self.sent)}
        return RegisterClient(session_id=self.model.session_id, page_name="", page=page)

    def _send_again(self, received: int) -> None:
        for frame in self.sent[received:]:
            self.send_raw(frame)

    def cut(self) -> None:
        """The network goes away: no closing handshake."""
        assert self.socket is not None
        self.socket.socket.shutdown(socket.SHUT_RDWR)
        self._open.close()

    def close(self) -> None:
        """Close the tab."""
        self._open.close()

    def reload(self, route: str | None = None) -> Client:
        """Load the page anew: only the id of the session is left."""
        self.close()
        session_id, self.model = self.model.session_id, ModelClient()
        self.model.session_id, self.route = session_id, route or self.route
        self.sent.clear()
        return self.open()

    # To the server

    def send_raw(self, frame: bytes | str) -> None:
        """One WebSocket message as it is."""
        assert self.socket is not None
        self.socket.send(frame)

    def flood(self, frames: Iterable[bytes | str]) -> None:
        """Many messages at once, faster than one by one."""
        assert self.socket is not None
        kinds = {True: Opcode.TEXT, False: Opcode.BINARY}
        made = (Frame(kinds[isinstance(f, str)], f.encode() if isinstance(f, str) else f) for f in frames)
        self.socket.socket.sendall(b"".join(frame.serialize(mask=True) for frame in made))

    def send(self, body: Any) -> None:
        """One message of the protocol."""
        self.sent.append(encode_message(body))
        self.send_raw(self.sent[-1])

    def event(self, control: Node | int, name: str, data: Any = None) -> None:
        """Something happens to a control."""
        target = control if isinstance(control, int) else control["_i"]
        self.send(ControlEvent(target=target, name=name, data=data))

    def click(self, label: str) -> None:
        """Click the button with this label."""
        self.event(self.find(content=label), "click")

    def change(self, control: Node, **props: Any) -> None:
        """The user changes properties of a control."""
        self.model.update(control["_i"], props)
        self.send(UpdateControlProps(id=control["_i"], props=props))

    def type(self, text: str, name: str = "change", **where: Any) -> None:
        """Type into a field, and tell by an event."""
        field = self.find(**(where or {"_c": "TextField"}))
        self.change(field, value=text)
        self.event(field, name, text)

    def navigate(self, route: str) -> None:
        """The address bar shows another route."""
        self.route = route
        self.change(self.model.page, route=route)
        self.event(1, "route_change", {"route": route})

    # From the server

    def receive(self, timeout: float = TIMEOUT) -> Any:
        """Take in one message. Its body, or None for what has none."""
        assert self.socket is not None
        data = self.socket.recv(timeout, decode=False)
        assert isinstance(data, bytes)
        frame = self.model.feed(data)
        if not isinstance(frame, ServerFrame):
            return None
        self.frames.append(frame)
        if frame.seq is not None and frame.body is not None:
            self.send_raw(encode_ack(frame.seq))
        if isinstance(frame.body, RegisterAnswer):
            self.answer = frame.body
        elif isinstance(frame.body, InvokeMethod):
            self.called(frame.body)
        return frame.body

    def called(self, call: InvokeMethod) -> None:
        """Do what the server asks for, and answer."""
        control = self.model.controls.get(call.control_id, {})
        self.calls.append((control.get("_c", "?"), call.name, call.args))
        if call.name in self.silent:
            return
        if call.name == "push_route" and call.args["route"] != self.route:
            self.navigate(call.args["route"])
        answer = self.answers.get(call.name)
        error = str(answer) if isinstance(answer, Exception) else None
        result = None if error is not None else answer
        self.send(InvokeResult(control_id=call.control_id, call_id=call.call_id, result=result, error=error))

    def until(self, condition: Callable[[], T | None]) -> T:
        """Receive until the condition holds. Its value."""
        while not (found := condition()):
            self.receive()
        return found

    def see(self, *texts: Any) -> list[Any]:
        """Receive until the page shows exactly these texts, in this order."""
        self.until(lambda: self.texts == list(texts))
        return self.texts

    def until_gone(self, control: Node) -> None:
        """Receive until a control has left the page."""
        self.until(lambda: control["_i"] not in self.model.controls)

    def until_closed(self) -> int | None:
        """Receive until the server closes the connection. The code."""
        try:
            while True:
                self.receive()
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd else None

    @property
    def texts(self) -> list[Any]:
        """The values of the Texts on the page, in order."""
        return [node.get("value") for node in walk(self.model.page) if node.get("_c") == "Text"]

    def find(self, **where: Any) -> Node:
        """The first control with these properties; waits for it."""
        return self.until(lambda: next((n for n in walk(self.model.page) if where.items() <= n.items()), None))

    @property
    def crash(self) -> str:
        """The text of the error panel; waits for it."""
        return self.until(lambda: self.model.crash)


def walk(value: Any) -> Iterator[Node]:
    """All controls in a tree of plain data."""
    if isinstance(value, dict):
        if "_c" in value:
            yield value
        for item in value.values():
            yield from walk(item)
    elif isinstance(value, list):
        for item in value:
            yield from walk(item)
