"""What goes on of a session that has ended, and what its share of handlers is."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import suppress
from typing import Any

import pytest

import flet_web as ft
from tests.conftest import Launch


def test_a_thread_of_a_session_that_has_ended_is_told_so(launch: Launch) -> None:
    ended: list[str] = []
    over = threading.Event()

    def main(page: ft.Page) -> None:
        page.add(clock := ft.Text("here"))
        try:
            while True:
                page.update()
                time.sleep(0.01)
        except ft.SessionEndedError:
            for change in (clock.update, page.update, lambda: page.add(ft.Text("more")), page.get_clipboard):
                with pytest.raises(ft.ClientGoneError) as caught:
                    change()
                ended.append(str(caught.value))
            over.set()
            raise

    client = launch(main, session_timeout_seconds=0).open()
    client.see("here")
    client.cut()
    assert over.wait(10)
    assert ended == ["the session is over"] * 4


def test_others_may_change_the_page_of_a_session_that_has_ended(launch: Launch) -> None:
    pages: list[ft.Page] = []
    over = threading.Event()

    def main(page: ft.Page) -> None:
        pages.append(page)
        page.on_close = lambda _: over.set()

        def tell_all(_: Any) -> None:
            for each in pages:
                each.add(ft.Text("told"))
                each.set_clipboard("told")

        page.add(ft.Button("Tell", on_click=tell_all), ft.Text("here"))

    site = launch(main, session_timeout_seconds=0)
    gone, here = site.open(), site.open()
    gone.see("here")
    here.see("here")
    gone.cut()
    assert over.wait(10)
    here.click("Tell")
    here.see("here", "told")
    assert not here.model.crash


def test_events_past_the_share_of_a_session_are_dropped_and_one_warning_says_so(
    launch: Launch, caplog: pytest.LogCaptureFixture
) -> None:
    go_on, all_done = threading.Event(), threading.Event()
    handled: list[int] = []

    def main(page: ft.Page) -> None:
        def work(_: Any) -> None:
            go_on.wait(20)
            handled.append(1)
            if len(handled) == 10:
                all_done.set()

        page.add(ft.Button("Work", on_click=work), ft.Text("ready"))
        page.add(ft.Button("Done", on_click=lambda: page.add(ft.Text(f"{len(handled)} handled"))))

    client = launch(main, max_events_per_session=10).client()
    with caplog.at_level(logging.WARNING, "flet_web"):
        client.open().see("ready")
        for _ in range(30):
            client.click("Work")
        client.until(lambda: client.model.ack >= 30)
        go_on.set()
        assert all_done.wait(10)
        while len(client.texts) < 2:
            client.click("Done")
            with suppress(TimeoutError):
                client.receive(0.5)
    assert client.texts[1] == "10 handled"
    assert sum("events are dropped" in record.getMessage() for record in caplog.records) == 1


def test_large_events_that_wait_are_bounded(launch: Launch) -> None:
    go_on, begun = threading.Event(), []

    def main(page: ft.Page) -> None:
        def work(e: Any) -> None:
            begun.append(e.data)
            go_on.wait(20)

        def done(_: Any) -> None:
            page.add(ft.Text(f"{len(begun)} begun"))

        page.add(ft.Button("Work", on_click=work), ft.Button("Done", on_click=done), ft.Text("ready"))

    client = launch(main, max_client_bytes=2**16).open()
    client.see("ready")
    button = client.find(content="Work")["_i"]
    for _ in range(6):
        client.event(button, "click", "x" * 20_000)
    client.until(lambda: client.model.ack >= 6)
    go_on.set()
    client.click("Done")
    client.until(lambda: len(client.texts) > 1)
    # Handlers begin in the order of their events.
    assert 0 < len(begun) <= 3


def test_the_program_is_told_of_the_end_though_all_its_threads_are_busy(launch: Launch) -> None:
    go_on, closed = threading.Event(), threading.Event()

    def main(page: ft.Page) -> None:
        page.on_close = lambda _: closed.set()
        page.add(ft.Button("Work", on_click=lambda: go_on.wait(20)), ft.Text("ready"))

    options = {"max_threads_per_session": 2, "max_events_per_session": 3, "session_timeout_seconds": 0}
    client = launch(main, **options).open()
    client.see("ready")
    for _ in range(5):
        client.click("Work")
    client.cut()
    assert closed.wait(5)
    go_on.set()
