"""Data channels: raw bytes between a control and its counterpart in the browser, past the tree of controls."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from flet_web.engine.checks import short
from flet_web.engine.events import Event

if TYPE_CHECKING:
    from flet_web.engine.node import BaseControl

__all__ = ["DataChannel", "DataChannelOpenEvent"]


class Sender(Protocol):
    """What sends the frames of channels."""

    def send(self, channel_id: int, payload: bytes) -> None: ...
    def close(self, channel: DataChannel) -> None: ...
    def listen(self, channel: DataChannel, handler: Callable[[bytes], Any] | None) -> None: ...


class DataChannel:
    """A channel that the client has opened for one control. `get_data_channel()` gives it.

    Both ends see the bytes of each `send()` as one piece, in order. What is sent while the browser is away is lost.
    """

    __slots__ = ("_again", "_early", "_sender", "_take", "control", "control_id", "handler", "id", "name")

    def __init__(self, sender: Sender, channel_id: int, name: str, control: BaseControl) -> None:
        self.id, self.name = channel_id, name
        self.control, self.control_id = control, control._i
        self.handler: Callable[[bytes], Any] | None = None
        self._sender = sender
        self._early: list[bytes] | None = []
        self._take: Callable[[bytes], None] | None = None
        self._again: Callable[[], None] | None = None

    def send(self, payload: bytes) -> None:
        """Send bytes to the client, from any thread. TypeError for what is no bytes.

        BufferError if the browser takes them too slowly and too many wait already: have it confirm what it has.
        """
        if not isinstance(payload, bytes | bytearray | memoryview):
            raise TypeError(f"a data channel sends bytes; got {short(payload)}")
        self._sender.send(self.id, bytes(payload))

    def on_bytes(self, handler: Callable[[bytes], Any] | None) -> None:
        """Call `handler(payload)` for what the client sends, as handlers of events are called. None: for nothing.

        What has come ahead of the first handler is handed over to it.
        """
        if handler is not None and not callable(handler):
            raise TypeError(f"on_bytes() takes a function, or None; got {short(handler)}")
        self._sender.listen(self, handler)

    def close(self) -> None:
        """Send and take no more on this channel. The client is not told."""
        self.handler = self._take = self._again = None
        self._sender.close(self)

    def _serve(self, take: Callable[[bytes], None], again: Callable[[], None]) -> None:
        """A control of the framework uses it: `take(payload)` is called on the loop, `again()` when a browser that was
        away is back and may have missed something.
        """
        self._take, self._again, self._early = take, again, None


class DataChannelOpenEvent(Event[Any]):
    """The client has opened a data channel: `control.get_data_channel(channel_id)` is this end of it."""

    channel_name: str = ""
    """What the channel is for, as the client calls it."""
    channel_id: int = 0
    """Its number."""
