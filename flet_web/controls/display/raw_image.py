"""Pictures that a program draws by itself, one after the other."""

from __future__ import annotations

import asyncio
import concurrent.futures
import ipaddress
import struct
import zlib
from collections import deque
from typing import TYPE_CHECKING, Any

from flet_web.controls.control import LayoutControl
from flet_web.controls.values.enums.painting import BoxFit, FilterQuality
from flet_web.engine.checks import short
from flet_web.engine.events import EventHandler
from flet_web.engine.schema import field
from flet_web.workers import BACKGROUND_PATIENCE, run_in_thread

if TYPE_CHECKING:
    from flet_web.controls.data_channel import DataChannel, DataChannelOpenEvent
    from flet_web.controls.type_aliases import Number

__all__ = ["RawImage"]

Waiting = concurrent.futures.Future[None]

_ENCODED, _CLEAR, _PIXELS = b"\x01", b"\x03", b"\x04"
_SHOWN = b"\xff"


class RawImage(LayoutControl, wire="RawImage"):
    """A picture that the program draws: frames of pixels, at any rate.

    `await image.render(...)` ends once the browser shows the frame, so that a loop is as fast as the browser, and no
    faster. Frames go past the control tree by a data channel.
    """

    scale: Number = 1.0  # pyright: ignore[reportIncompatibleVariableOverride]
    """Pixels of a frame for each logical pixel, where its box does not say how large it is shown."""
    fit: BoxFit | None = None
    """How a frame fills its box. None: it keeps its size, and becomes smaller where there is less room."""
    filter_quality: FilterQuality = FilterQuality.LOW
    """How well a frame is drawn in another size. NONE leaves the pixels as they are."""
    ready_timeout: Number | None = field(default=5.0, python_only=True)
    """Seconds for which a frame waits until the browser has made the picture. None: for ever."""
    ack_timeout: Number | None = field(default=10.0, python_only=True)
    """Seconds in which the browser has to show a frame. None: any time."""
    on_data_channel_open: EventHandler[DataChannelOpenEvent] | None = field(default=None, always=True)
    """The browser has made the picture and opened the channel for its frames, which the picture itself uses."""

    def init(self) -> None:
        self._channel: DataChannel | None = None
        self._opening: list[Waiting] = []
        self._unshown: deque[list[Waiting]] = deque()
        self._last: bytes | None = None

    async def render(self, image: Any, *, premultiplied: bool = False) -> None:
        """Show a picture of Pillow, or an array as of NumPy: `uint8`, (height, width, 4) or (height, width, 3).

        `premultiplied` says that the colors are multiplied by alpha already. TypeError for anything else, TimeoutError
        if the browser does not show it in time.
        """
        width, height, pixels = await _in_thread(_pixels_of, image)
        await self.render_rgba(width, height, pixels, premultiplied=premultiplied)

    async def render_rgba(self, width: int, height: int, pixels: bytes, *, premultiplied: bool = True) -> None:
        """Show `width * height` pixels of four bytes each: red, green, blue, alpha.

        `premultiplied` says that the colors are multiplied by alpha. ValueError if the number of bytes is another one,
        TimeoutError if the browser does not show it in time.
        """
        if width < 1 or height < 1 or len(pixels) != width * height * 4:
            raise ValueError(f"{width} x {height} pixels are {width * height * 4} bytes; got {len(pixels)}")
        await self._show(await _in_thread(_packet, width, height, pixels, premultiplied, self._is_near()))

    async def render_encoded(self, data: bytes) -> None:
        """Show a file of pixels: PNG, JPEG, WebP, whatever browsers know. TimeoutError if it is not shown in time."""
        if not isinstance(data, bytes | bytearray | memoryview):
            raise TypeError(f"render_encoded() takes the bytes of a file; got {short(data)}")
        await self._show(_ENCODED + bytes(data))

    async def clear(self) -> None:
        """Show nothing. TimeoutError if the browser does not do it in time."""
        self._last = None
        await self._send(_CLEAR)

    # The channel

    def _channel_opened(self, channel: DataChannel) -> None:
        channel._serve(self._taken, self._again)
        self._channel = channel
        # Those on an earlier channel will not be confirmed any more.
        self._settle([waiting for group in self._unshown for waiting in group])
        self._unshown.clear()
        if self._last is not None:
            self._again()
        opening, self._opening = self._opening, []
        self._settle(opening)

    def _taken(self, payload: bytes) -> None:
        if payload[:1] == _SHOWN and self._unshown:
            self._settle(self._unshown.popleft())

    def _again(self) -> None:
        """Send the last frame once more. It counts for those that may have been lost."""
        channel, last = self._channel, self._last
        if channel is not None:
            missed = [waiting for group in self._unshown for waiting in group]
            self._unshown = deque([missed])
            channel.send(_CLEAR if last is None else last)

    @staticmethod
    def _settle(those: list[Waiting]) -> None:
        for waiting in those:
            if waiting.set_running_or_notify_cancel():
                waiting.set_result(None)

    def _is_near(self) -> bool:
        """Whether the browser is on this computer: then pixels cost less than compressing them."""
        address = self.page.client_ip if self._tree is not None else None
        try:
            return address is not None and ipaddress.ip_address(address).is_loopback
        except ValueError:
            return False

    async def _show(self, packet: bytes) -> None:
        self._last = packet
        await self._send(packet)

    async def _send(self, packet: bytes) -> None:
        if self._tree is not None:
            await self.page.wait_until_visible()
        channel = await self._open_channel()
        waiting: Waiting = concurrent.futures.Future()
        self._unshown.append([waiting])
        channel.send(packet)
        await _within(self.ack_timeout, waiting, "the browser has not shown the frame")

    async def _open_channel(self) -> DataChannel:
        while self._channel is None or self._channel.control_id != self._i:
            waiting: Waiting = concurrent.futures.Future()
            self._opening.append(waiting)
            await _within(self.ready_timeout, waiting, "the browser has not made the picture")
        return self._channel


async def _in_thread(function: Any, *args: Any) -> Any:
    return await run_in_thread(lambda: function(*args), BACKGROUND_PATIENCE)


async def _within(seconds: Number | None, waiting: Waiting, problem: str) -> None:
    try:
        await asyncio.wait_for(asyncio.wrap_future(waiting), seconds)
    except asyncio.TimeoutError:
        raise TimeoutError(f"{problem} within {seconds} s") from None


def _pixels_of(image: Any) -> tuple[int, int, bytes]:
    """Width, height, and four bytes for each pixel."""
    if hasattr(image, "mode") and hasattr(image, "tobytes"):
        width, height = image.size
        return width, height, (image if image.mode == "RGBA" else image.convert("RGBA")).tobytes()
    try:
        view = memoryview(image)
    except TypeError:
        raise TypeError(f"render() takes a picture of Pillow or an array of pixels; got {short(image)}") from None
    if view.format != "B" or view.ndim != 3 or view.shape is None or view.shape[2] not in (3, 4):
        raise TypeError(
            "an array of pixels has bytes (uint8) in the shape (height, width, 4) or (height, width, 3); "
            f"got {view.format} {view.shape}"
        )
    height, width, depth = view.shape
    given = view.tobytes()
    if depth == 4:
        return width, height, given
    pixels = bytearray(b"\xff") * (width * height * 4)
    for color in range(3):
        pixels[color::4] = given[color::3]
    return width, height, bytes(pixels)


def _packet(width: int, height: int, pixels: bytes, premultiplied: bool, is_near: bool) -> bytes:
    """What is sent of a frame: its pixels, or a PNG file where that is shorter, or the colors are not multiplied."""
    pixels = bytes(pixels)
    is_opaque = pixels[3::4].count(255) == width * height
    if (is_opaque and is_near) or (premultiplied and not is_opaque):
        return _PIXELS + struct.pack("<II", width, height) + pixels
    return _ENCODED + _png(width, height, pixels)


def _png(width: int, height: int, pixels: bytes) -> bytes:
    rows = b"".join(b"\0" + pixels[at : at + width * 4] for at in range(0, len(pixels), width * 4))

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")
