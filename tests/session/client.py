"""A browser tab without a browser, on a real server's socket."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Iterable
from contextlib import ExitStack, suppress
from typing import Any, TypeVar

from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode
from websockets.sync.client import ClientConnection, connect

from flet_web.protocol import InvokeMethod, ServerFrame, encode_message
from flet_web.testing.tab import Tab, describe_page

T = TypeVar("T")
Node = dict[str, Any]
TIMEOUT = 5.0
_COOKIE = re.compile(r"([^=;\s]+)=([^;]*)")


class Client(Tab):
    """One tab, of a browser of its own, or of the browser of another tab; `address` is where it is.

    `answers` maps names of methods to what the browser answers; an exception becomes an error. The client says what it
    is told to say, whether or not a browser would. Methods named in `silent` it does not answer.
    """

    def __init__(
        self,
        url: str,
        *,
        browser: Client | None = None,
        address: str = "127.0.0.1",
        resume: bool = True,
        route: str = "/",
    ) -> None:
        super().__init__(self.send_raw, self._describe_page, resume=resume, on_call=self.called)
        self.url, self.route, self.address = url, route, address
        self.size, self.brightness = (800, 600), "light"
        """What the window is when it registers."""
        self.headers: dict[str, str] = {}
        """Sent with each handshake."""
        self.cookies: dict[str, str] = {} if browser is None else browser.cookies
        self.answers: dict[str, Any] = {}
        self.silent: set[str] = set()
        self.frames: list[Any] = []
        self.socket: ClientConnection | None = None
        self._open = ExitStack()

    def _describe_page(self) -> dict[str, Any]:
        return describe_page(self.route, width=self.size[0], height=self.size[1], brightness=self.brightness)

    # Connection

    def open(self, **headers: str) -> Client:
        """Connect and register; with a session from before, ask for it."""
        self.dial(**headers)
        self.register()
        self.until(lambda: self.answer)
        return self

    def dial(self, **headers: str) -> ClientConnection:
        """Connect only, with the cookies of the browser."""
        sent = {**self.headers, **{name.replace("_", "-").title(): value for name, value in headers.items()}}
        cookies = {**self.cookies, **dict(_COOKIE.findall(sent.pop("Cookie", "")))}
        if cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
        self.socket = self._open.enter_context(self.connect(sent))
        self.answer = None
        if self.socket.response is not None:
            for given in self.socket.response.headers.get_all("Set-Cookie"):
                self.cookies.update(_COOKIE.findall(given)[:1])
        return self.socket

    def connect(self, headers: dict[str, str]) -> ClientConnection:
        """A WebSocket to the server."""
        return connect(
            self.url,
            compression=None,
            max_size=None,
            proxy=None,
            ping_interval=None,
            additional_headers=headers,
            source_address=(self.address, 0),
        )

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
        self.forget()
        self.route = route or self.route
        return self.open()

    # To the server

    def send_raw(self, frame: bytes | str) -> None:
        """One WebSocket message as it is."""
        assert self.socket is not None
        self.socket.send(frame)

    def send_last(self, frame: bytes | str) -> int | None:
        """Send a message for which the server closes the connection. The code.

        The server may have closed it before all of a large message has gone out.
        """
        with suppress(ConnectionClosed):
            self.send_raw(frame)
        return self.until_closed()

    def flood(self, frames: Iterable[bytes | str]) -> None:
        """Many messages at once, faster than one by one."""
        assert self.socket is not None
        kinds = {True: Opcode.TEXT, False: Opcode.BINARY}
        made = (Frame(kinds[isinstance(f, str)], f.encode() if isinstance(f, str) else f) for f in frames)
        self.socket.socket.sendall(b"".join(frame.serialize(mask=True) for frame in made))

    def send(self, body: Any) -> None:
        """One message of the protocol, at any time."""
        self.sent.append(encode_message(body))
        self.send_raw(self.sent[-1])

    def click(self, label: str) -> None:
        """Click the button with this label."""
        self.event(self.find(content=label), "click")

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
        frame = self.feed(data)
        if not isinstance(frame, ServerFrame):
            return None
        self.frames.append(frame)
        return frame.body

    def called(self, call: InvokeMethod) -> None:
        """Do what the server asks for, and answer."""
        if call.name in self.silent:
            return
        if call.name == "push_route" and call.args["route"] != self.route:
            self.navigate(call.args["route"])
        answer = self.answers.get(call.name)
        if isinstance(answer, Exception):
            self.reply(call, error=str(answer))
        else:
            self.reply(call, answer)

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
        return [node.get("value") for node in self.model.walk() if node["_c"] == "Text"]

    def find(self, **where: Any) -> Node:
        """The first control with these properties; waits for it."""
        return self.until(lambda: self.model.find(**where))

    @property
    def crash(self) -> str:
        """The text of the error panel; waits for it."""
        return self.until(lambda: self.model.crash)
