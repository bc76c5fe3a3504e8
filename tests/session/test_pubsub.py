"""Messages between the sessions of an app."""

from __future__ import annotations

import threading
from typing import Any

import flet_web as ft
from tests.conftest import Launch


def chat(page: ft.Page) -> None:
    """Shows what it hears; its buttons send."""

    def heard(*message: Any) -> None:
        page.controls.append(ft.Text(" ".join(map(str, message))))

    pubsub = page.pubsub
    pubsub.subscribe(heard)
    pubsub.subscribe_topic("sport", heard)
    sends = {
        "all": lambda: pubsub.send_all("hi"),
        "others": lambda: pubsub.send_others(f"from {page.route}"),
        "topic": lambda: pubsub.send_all_on_topic("sport", "goal"),
        "topic others": lambda: pubsub.send_others_on_topic("sport", "foul"),
        "leave": lambda: pubsub.unsubscribe(),
        "leave topic": lambda: pubsub.unsubscribe_topic("sport"),
        "leave all": lambda: pubsub.unsubscribe_all(),
        "thread": lambda: threading.Thread(target=pubsub.send_all, args=("from a thread",)).start(),
    }
    page.add(*(ft.Button(name, on_click=send) for name, send in sends.items()), ft.Button("ready"))


def test_messages_go_to_all_or_to_the_others(launch: Launch) -> None:
    site = launch(chat)
    a, b = site.open(route="/a"), site.open(route="/b")
    b.find(content="ready")
    a.click("all")
    b.see("hi")
    a.see("hi")
    a.click("others")
    b.see("hi", "from /a")
    b.click("others")
    a.see("hi", "from /b")


def test_messages_on_a_topic(launch: Launch) -> None:
    site = launch(chat)
    a, b = site.open(), site.open()
    b.find(content="ready")
    a.click("topic")
    a.see("sport goal")
    b.see("sport goal")
    a.click("topic others")
    b.see("sport goal", "sport foul")
    b.click("topic others")
    a.see("sport goal", "sport foul")


def test_who_left_hears_nothing(launch: Launch) -> None:
    site = launch(chat)
    a, b = site.open(), site.open()
    for leave, send, heard in (("leave", "all", ["hi"]), ("leave topic", "topic", ["hi", "sport goal"])):
        b.click(leave)
        a.click(send)
        a.see(*heard)
    b.click("others")
    a.see("hi", "sport goal", "from /")
    assert b.texts == []


def test_messages_come_from_threads_too(launch: Launch) -> None:
    client = launch(chat).open()
    client.click("thread")
    client.see("from a thread")


def test_a_session_that_has_ended_hears_nothing(launch: Launch) -> None:
    ended, heard = threading.Event(), list[str]()

    def main(page: ft.Page) -> None:
        def hear(message: str) -> None:
            heard.append(page.route)
            page.add(ft.Text(message))

        page.on_close = lambda: ended.set()
        page.pubsub.subscribe(hear)
        page.add(ft.Button("send", on_click=lambda: page.pubsub.send_all("m")))

    site = launch(main, session_timeout_seconds=0)
    gone = site.open(route="/gone")
    gone.find(content="send")
    gone.close()
    assert ended.wait(5)
    client = site.open(route="/here")
    client.click("send")
    client.see("m")
    assert heard == ["/here"]


def test_a_session_without_a_connection_hears_and_shows_it_later(launch: Launch) -> None:
    site = launch(chat)
    a, b = site.open(), site.open()
    b.find(content="ready")
    b.cut()
    a.click("all")
    a.see("hi")
    b.open().see("hi")
