"""The data channels of a session: which are open, and what waits to be sent on them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from flet_web.controls.data_channel import DataChannel
from flet_web.engine.node import BaseControl
from flet_web.protocol import ChannelFrame, encode_channel

__all__ = ["Channels"]

logger = logging.getLogger("flet_web")

MOST_CHANNELS = 256
"""Channels that the client of a session may have open."""
MOST_WAITING = 16 * 1024 * 1024
"""Bytes of frames that wait for a browser. A single frame may be larger."""
MOST_EARLY, MOST_EARLY_BYTES = 100, 256 * 1024
"""Pieces, and bytes of them, that a channel keeps until the program listens to it."""
_LONGEST_NAME = 200
_IDS = range(1, 2**32)


class Channels:
    """Opens channels for the client, sends on them from any thread, hands over what arrives. Made with the first one.

    `wake()` has the connection send what waits; `is_away()` says whether there is none. `run(handler, payload, scope=
    control)` runs a handler of the program, on the loop; `call(function)` calls a function there.
    """

    def __init__(
        self,
        wake: Callable[[], None],
        is_away: Callable[[], bool],
        run: Callable[..., Any],
        call: Callable[..., None],
    ) -> None:
        self._wake, self._is_away, self._run, self._call = wake, is_away, run, call
        self._open: dict[int, DataChannel] = {}
        self._lock = threading.Lock()
        self._waiting: list[bytes] = []
        self._size = 0

    # What the client does; on the loop

    def open(self, control: BaseControl, data: Any) -> DataChannel | None:
        """The channel that the client says it has opened for `control`. None if it may not, or it makes no sense."""
        given: dict[str, Any] = data if isinstance(data, dict) else {}
        number, name = given.get("channel_id"), given.get("channel_name")
        if "on_data_channel_open" not in control._schema.fields or type(number) is not int or number not in _IDS:
            return None
        if not isinstance(name, str) or len(name) > _LONGEST_NAME:
            return None
        with self._lock:
            # A client does not say when it closes one.
            self._open = {n: known for n, known in self._open.items() if known.control._i == known.control_id}
            if len(self._open) >= MOST_CHANNELS and number not in self._open:
                return None
            channel = self._open[number] = DataChannel(self, number, name, control)
        return channel

    def received(self, frame: ChannelFrame) -> None:
        """Hand over what the client sends."""
        channel = self._open.get(frame.channel_id)
        if channel is None:
            logger.debug("bytes on data channel %d, which is not open", frame.channel_id)
        elif channel._take is not None:
            channel._take(frame.data)
        elif channel._early is not None and self._keep(channel, frame.data):
            pass
        elif channel.handler is not None:
            self._run(channel.handler, frame.data, scope=channel.control)

    def _keep(self, channel: DataChannel, data: bytes) -> bool:
        """Keep what has come ahead of the handler. False if there is one by now."""
        with self._lock:
            if channel._early is None:
                return False
            if len(channel._early) < MOST_EARLY and sum(map(len, channel._early)) + len(data) <= MOST_EARLY_BYTES:
                channel._early.append(data)
            return True

    def reset(self) -> None:
        """The page was loaded anew: its channels are gone."""
        with self._lock:
            self._open = {}

    def came_back(self) -> None:
        """The same page has connected again. What was under way is lost."""
        for channel in list(self._open.values()):
            if channel._again is not None:
                channel._again()

    def left(self) -> None:
        """The connection is gone, and what waits for it with it."""
        with self._lock:
            self._waiting, self._size = [], 0

    # What the program does; from any thread

    def find(self, control: BaseControl, channel_id: int) -> DataChannel:
        """A channel of `control`. ValueError if it has none with this number."""
        channel = self._open.get(channel_id)
        if channel is None or channel.control is not control:
            raise ValueError(f"{control!r} has no open data channel {channel_id!r}")
        return channel

    def send(self, channel_id: int, payload: bytes) -> None:
        """Send on a channel, unless it is closed or the browser is away. BufferError if too much waits."""
        frame = encode_channel(channel_id, payload)
        with self._lock:
            if channel_id not in self._open or self._is_away():
                return
            if self._waiting and self._size + len(frame) > MOST_WAITING:
                raise BufferError(f"the browser has not taken {self._size} bytes of data channels yet")
            self._waiting.append(frame)
            self._size += len(frame)
        self._wake()

    def listen(self, channel: DataChannel, handler: Callable[[bytes], Any] | None) -> None:
        """`handler` gets what comes from now on, and what has come already."""
        with self._lock:
            channel.handler = handler
            if handler is None or channel._early is None:
                return
            for data in channel._early:
                self._call(partial(self._run, handler, data, scope=channel.control))
            channel._early = None

    def close(self, channel: DataChannel) -> None:
        """Forget a channel."""
        with self._lock:
            if self._open.get(channel.id) is channel:
                del self._open[channel.id]

    def take(self) -> list[bytes]:
        """The frames to send now."""
        if not self._waiting:
            return []
        with self._lock:
            frames, self._waiting, self._size = self._waiting, [], 0
            return frames
