"""Data channels: raw bytes between a control and the client, and what a client may do with them."""

from __future__ import annotations

import asyncio
import struct
import threading
from typing import Any

import pytest

import flet_web as ft
from flet_web.protocol import ChannelFrame, decode_client_frame, encode_channel
from flet_web.session import channels
from tests.conftest import Launch
from tests.session.client import Client


class Camera(ft.LayoutControl, wire="Camera"):
    """A control of an extension."""

    on_data_channel_open: ft.EventHandler[ft.DataChannelOpenEvent] | None = None


def opened(tab: Client, kind: str = "Camera", channel_id: Any = 7, name: Any = "frames") -> Any:
    """The client opens a channel for the control of that kind. Its node."""
    node = tab.until(lambda: next((n for n in tab.model.walk() if n["_c"] == kind), None))
    tab.event(node, "data_channel_open", {"channel_name": name, "channel_id": channel_id})
    return node


def piece(tab: Client) -> ChannelFrame:
    """The next bytes that come on a channel."""
    assert tab.socket is not None
    while True:
        data = tab.socket.recv(5, decode=False)
        assert isinstance(data, bytes)
        if data[:1] == b"\x01":
            frame = decode_client_frame(data)
            assert isinstance(frame, ChannelFrame)
            return frame
        tab.feed(data)


def test_bytes_go_both_ways_in_order_and_as_pieces(launch: Launch) -> None:
    loop_threads: list[bool] = []

    def main(page: ft.Page) -> None:
        said = ft.Text("")

        def on_open(e: ft.DataChannelOpenEvent) -> None:
            channel = e.control.get_data_channel(e.channel_id)

            def take(data: bytes) -> None:
                loop_threads.append(threading.current_thread() is threading.main_thread())
                said.value = f"{e.channel_name} {data!r}"
                channel.send(data[::-1])

            channel.on_bytes(take)
            channel.send(b"")
            channel.send(bytearray(b"first"))
            channel.send(memoryview(b"second"))
            with pytest.raises(TypeError, match="a data channel sends bytes; got 'text'"):
                channel.send("text")
            with pytest.raises(ValueError, match="has no open data channel 8"):
                e.control.get_data_channel(8)
            with pytest.raises(ValueError, match="has no open data channel 7"):
                said.get_data_channel(7)

        page.add(Camera(on_data_channel_open=on_open), said)

    tab = launch(main).open()
    opened(tab)
    assert [piece(tab) for _ in range(3)] == [ChannelFrame(7, data) for data in (b"", b"first", b"second")]
    tab.send_raw(encode_channel(7, b"abc"))
    assert piece(tab) == ChannelFrame(7, b"cba")
    tab.see("frames b'abc'")
    assert loop_threads == [False]


def test_what_a_client_may_not_open(launch: Launch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channels, "MOST_CHANNELS", 3)
    heard: list[int] = []

    def main(page: ft.Page) -> None:
        said = ft.Text("0")

        def on_open(e: ft.DataChannelOpenEvent) -> None:
            heard.append(e.channel_id)
            said.value = str(len(heard))

        page.add(Camera(on_data_channel_open=on_open), said)

    tab = launch(main).open()
    for wrong in (0, -1, 2**32, True, "1", 1.5, None, [1]):
        opened(tab, channel_id=wrong)
    for name in (None, 5, "x" * 201):
        opened(tab, name=name)
    opened(tab, kind="Text")
    tab.send_raw(encode_channel(3, b"nobody listens"))
    tab.send_raw(b"\x01\x00")
    for number in (1, 2, 3, 4, 3):
        opened(tab, channel_id=number)
    tab.see("4")
    assert heard == [1, 2, 3, 3]


def test_what_a_slow_browser_does_not_take_is_an_error(launch: Launch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channels, "MOST_WAITING", 1000)

    def main(page: ft.Page) -> None:
        said = ft.Text("")

        async def on_open(e: ft.DataChannelOpenEvent) -> None:
            channel = e.control.get_data_channel(e.channel_id)
            channel.send(bytes(5000))  # a single one may be larger
            try:
                channel.send(bytes(5000))
            except BufferError as error:
                said.value = str(error)
            channel.close()
            channel.send(b"closed")

        page.add(Camera(on_data_channel_open=on_open), said)

    tab = launch(main).open()
    opened(tab)
    assert piece(tab) == ChannelFrame(7, bytes(5000))
    tab.see("the browser has not taken 5005 bytes of data channels yet")


def test_a_channel_outlives_its_connection_and_not_its_page(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        said = ft.Text("")
        camera = Camera()

        def on_open(e: ft.DataChannelOpenEvent) -> None:
            camera.get_data_channel(e.channel_id).on_bytes(lambda data: camera.get_data_channel(7).send(data))

        def look() -> None:
            try:
                camera.get_data_channel(7).send(b"still open")
            except ValueError as error:
                said.value = str(error)

        camera.on_data_channel_open = on_open
        page.add(camera, said, ft.Button("Look", on_click=look))

    tab = launch(main).open()
    opened(tab)
    tab.send_raw(encode_channel(7, b"a"))
    assert piece(tab).data == b"a"
    tab.cut()
    tab.open()
    tab.click("Look")
    assert piece(tab).data == b"still open"
    tab.reload()
    tab.click("Look")
    tab.see("Camera() has no open data channel 7")


def picture(pixels: bytes, width: int, height: int) -> bytes:
    return b"\x04" + struct.pack("<II", width, height) + pixels


def test_a_raw_image_sends_frames_and_waits_until_they_are_shown(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        image, said = ft.RawImage(ack_timeout=None), ft.Text("not yet")

        async def draw() -> None:
            await image.render_rgba(1, 2, b"\x01\x02\x03\xff" * 2)
            said.value = "shown"
            page.update()
            await image.clear()
            with pytest.raises(ValueError, match="3 x 1 pixels are 12 bytes; got 5"):
                await image.render_rgba(3, 1, b"12345")
            with pytest.raises(TypeError, match="a picture of Pillow or an array of pixels; got 5"):
                await image.render(5)
            await image.render(memoryview(b"\x09\x08\x07").cast("B", (1, 1, 3)))
            await image.render_rgba(1, 1, b"\x40\x40\x40\x80", premultiplied=False)
            said.value = "all"

        page.add(image, said, ft.Button("Draw", on_click=draw))

    tab = launch(main).open()
    node = tab.until(lambda: next((n for n in tab.model.walk() if n["_c"] == "RawImage"), None))
    assert node["on_data_channel_open"] is True
    assert node["scale"] == 1.0
    tab.click("Draw")
    opened(tab, "RawImage", 1)
    assert piece(tab).data == picture(b"\x01\x02\x03\xff" * 2, 1, 2)
    assert tab.texts == ["not yet"]
    tab.send_raw(encode_channel(1, b"\xff"))
    assert piece(tab).data == b"\x03"
    tab.see("shown")
    tab.send_raw(encode_channel(1, b"\xff"))
    assert piece(tab).data == picture(b"\x09\x08\x07\xff", 1, 1)
    # The network goes away with the frame: it is sent once more.
    tab.cut()
    tab.open()
    assert piece(tab).data == picture(b"\x09\x08\x07\xff", 1, 1)
    tab.send_raw(encode_channel(1, b"\xff"))
    straight = piece(tab).data
    assert straight[:5] == b"\x01\x89PNG"
    # Loaded anew, the page gets the last frame.
    tab.reload()
    opened(tab, "RawImage", 1)
    assert piece(tab).data == straight
    tab.see("all")


def test_a_picture_that_nobody_shows(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        image, said = ft.RawImage(ready_timeout=0.01, ack_timeout=0.01), ft.Text("")

        async def draw() -> None:
            try:
                await image.render_encoded(b"png")
            except TimeoutError as error:
                said.value = str(error)

        async def hidden() -> None:
            said.value = f"visible: {page.app_visible}"
            page.update()
            await page.wait_until_visible()
            said.value = f"visible: {page.app_visible}"

        page.add(image, said, ft.Button("Draw", on_click=draw), ft.Button("Wait", on_click=hidden))

    tab = launch(main).open()
    tab.click("Draw")
    tab.see("the browser has not made the picture within 0.01 s")
    opened(tab, "RawImage", 1)
    tab.click("Draw")
    tab.see("the browser has not shown the frame within 0.01 s")
    tab.event(1, "app_lifecycle_state_change", {"state": "hide"})
    tab.click("Wait")
    tab.see("visible: False")
    tab.event(1, "app_lifecycle_state_change", {"state": "inactive"})
    tab.event(1, "app_lifecycle_state_change", {"state": ["show"]})
    tab.event(1, "app_lifecycle_state_change", {"state": "show"})
    tab.see("visible: True")


def test_an_event_may_be_refused_ahead_of_its_handler(launch: Launch) -> None:
    class Guarded(ft.Button):
        def before_event(self, e: ft.Event[Any]) -> bool | None:
            assert threading.current_thread() is not threading.main_thread()
            return None if e.name == "click" and self.data == "open" else False

    def main(page: ft.Page) -> None:
        said = ft.Text("")

        async def clicked(_: Any) -> None:
            await asyncio.sleep(0)
            said.value = f"{said.value}!"

        guarded = Guarded("Go", on_click=clicked)

        def unlock() -> None:
            guarded.data = "open"

        page.add(guarded, said, ft.Button("Unlock", on_click=unlock))

    tab = launch(main).open()
    tab.click("Go")
    tab.click("Unlock")
    tab.click("Go")
    tab.see("!")
