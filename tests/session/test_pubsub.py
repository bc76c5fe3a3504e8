"""Messages between the sessions of an app."""

from __future__ import annotations

import threading
from typing import Any

import pytest

import flet_web as ft
from flet_web import testing


def chat(page: ft.Page) -> None:
    """Shows the messages that it gets; its buttons send."""

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
    page.add(*(ft.Button(name, on_click=send) for name, send in sends.items()))


def texts(user: testing.SyncUser) -> list[str]:
    return [text.text for text in user.find_all(type=ft.Text)]


def test_messages_go_to_all_or_to_the_others() -> None:
    with testing.open_sync(chat, route="/a") as a, a.another("/b") as b:
        a.click("all")
        assert texts(a) == texts(b) == ["hi"]
        a.click("others")
        assert texts(b) == ["hi", "from /a"]
        b.click("others")
        assert texts(a) == ["hi", "from /b"]


def test_messages_on_a_topic() -> None:
    with testing.open_sync(chat) as a, a.another() as b:
        a.click("topic")
        assert texts(a) == texts(b) == ["sport goal"]
        a.click("topic others")
        assert texts(b) == ["sport goal", "sport foul"]
        b.click("topic others")
        assert texts(a) == ["sport goal", "sport foul"]


def test_who_left_hears_nothing() -> None:
    with testing.open_sync(chat) as a, a.another() as b:
        for leave, send, heard in (("leave", "all", ["hi"]), ("leave topic", "topic", ["hi", "sport goal"])):
            b.click(leave)
            a.click(send)
            assert texts(a) == heard
        b.click("others")
        assert texts(a) == ["hi", "sport goal", "from /"]
        assert texts(b) == []


def test_messages_come_from_threads_too() -> None:
    with testing.open_sync(chat) as user:
        user.click("thread")
        user.sees("from a thread")


def test_a_session_that_has_ended_hears_nothing() -> None:
    heard: list[str] = []

    def main(page: ft.Page) -> None:
        page.pubsub.subscribe(lambda message: heard.append(page.route))
        page.add(ft.Button("send", on_click=lambda: page.pubsub.send_all("m")))

    with testing.open_sync(main, route="/here", settings={"session_timeout_seconds": 60}) as user:
        with user.another("/gone"):
            pass
        user.advance(61)
        user.click("send")
        assert heard == ["/here"]


def test_a_session_that_has_ended_cannot_subscribe() -> None:
    pages: list[ft.Page] = []
    refused: list[str] = []

    def late() -> None:
        pubsub = pages[1].pubsub
        with pytest.raises(ft.SessionEndedError, match="has ended"):
            pubsub.subscribe(print)
        with pytest.raises(ft.SessionEndedError, match="has ended"):
            pubsub.subscribe_topic("news", print)
        refused.append("both")

    def main(page: ft.Page) -> None:
        pages.append(page)
        page.add(ft.Button("late", on_click=late))

    with testing.open_sync(main, settings={"session_timeout_seconds": 60}) as user:
        with user.another():
            pass
        user.advance(61)
        user.click("late")
    assert refused == ["both"]


def test_only_functions_are_given_messages() -> None:
    def main(page: ft.Page) -> None:
        with pytest.raises(TypeError, match="given to a function; got 'handler'"):
            page.pubsub.subscribe("handler")  # type: ignore[arg-type]
        page.add(ft.Text("refused"))

    with testing.open_sync(main) as user:
        user.should_see("refused")


def test_a_session_without_a_connection_hears_and_shows_it_later() -> None:
    with testing.open_sync(chat) as a, a.another() as b:
        b.lose_connection()
        a.click("all")
        assert texts(b) == []
        b.reconnect()
        assert texts(b) == ["hi"]
