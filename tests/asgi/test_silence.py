"""A browser that has promised to be heard of, and is not, is disconnected; one that has promised nothing is not."""

from __future__ import annotations

import threading

import flet_web as ft
from flet_web.protocol import decode_server_frame, encode_ack
from tests.conftest import Launch


def test_a_sign_of_life_is_answered_and_a_broken_promise_ends_the_connection(launch: Launch) -> None:
    left = threading.Event()

    def main(page: ft.Page) -> None:
        page.on_disconnect = lambda e: left.set()
        page.add(ft.Text("here"))

    client = launch(main).open()
    assert client.answer is not None
    assert client.answer.resume is not None
    assert client.answer.resume.alive
    client.see("here")
    client.send_raw(encode_ack(client.model.seq, promise=1))
    assert client.socket is not None
    answer = client.socket.recv(5, decode=False)
    assert isinstance(answer, bytes)
    assert len(answer) == 9
    client.until_closed()
    assert left.wait(5)


def test_a_message_that_cannot_be_read_counts(launch: Launch) -> None:
    """Else the browser would take it for lost, and send it again for ever."""

    def main(page: ft.Page) -> None:
        page.add(ft.Text("here"))

    client = launch(main).open()
    client.see("here")
    client.send_raw(b"\x00\x92\x04\x82\xa2id\x01\xa5props\x81\xa5route\xa3\xed\xa0\xbd")
    client.send_raw(encode_ack(client.model.seq, promise=0))
    assert client.socket is not None
    answer = client.socket.recv(5, decode=False)
    assert isinstance(answer, bytes)
    assert int.from_bytes(answer[5:9], "little") == 1


def test_a_large_message_is_announced(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Text("x" * 1_000_000))

    client = launch(main).client()
    socket = client.dial()
    client.register()
    frames = [socket.recv(5, decode=False)]
    while len(frames[-1]) < 1_000_000:
        frames.append(socket.recv(5, decode=False))
    announced = frames[-2]
    assert isinstance(announced, bytes)
    assert len(announced) == 10
    assert announced[9] > 60
    decoded = decode_server_frame(announced)
    assert getattr(decoded, "body", 0) is None
