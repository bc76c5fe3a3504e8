"""The program and the user set the same property at the same time: both ends show the same in the end."""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import flet_web as ft
from flet_web.engine.text_merge import merge
from tests.conftest import Launch
from tests.session.client import Client

PATIENCE = 5


class Crossing:
    """A page with a field, which the program sets when it is told to."""

    def __init__(self, launch: Launch) -> None:
        self._is_set, self._has_typed = threading.Event(), threading.Event()
        self.client: Client = launch(self._main).open()
        self.field = self.client.find(_c="TextField")

    def _main(self, page: ft.Page) -> None:
        text = ft.TextField(on_change=lambda: self._has_typed.set())

        def change() -> None:
            text.value = "program"
            page.update()
            self._is_set.set()

        def change_and_call() -> None:
            text.value = "program"
            page.set_clipboard("text")
            self._is_set.set()

        page.add(text, ft.Button("set", on_click=change), ft.Button("set and call", on_click=change_and_call))
        page.add(ft.Button("tell", on_click=lambda: page.add(ft.Text(text.value))))

    def program_sets(self, button: str = "set") -> None:
        """The program has set the value; the client has not received it."""
        self.client.click(button)
        assert self._is_set.wait(PATIENCE)

    def user_types(self, text: str) -> None:
        self.client.change(self.field, value=text)

    def until_the_server_has_it(self) -> None:
        self.client.event(self.field, "change", self.field["value"])
        assert self._has_typed.wait(PATIENCE)

    def values(self) -> tuple[str, str]:
        """What the server has in the end, and what the client shows."""
        self.client.click("tell")
        self.client.until(lambda: self.client.texts)
        return self.client.texts[0], self.client.find(_c="TextField")["value"]


def crossed(crossing: Crossing) -> None:
    crossing.program_sets()
    crossing.user_types("user")


def sent_again(crossing: Crossing) -> None:
    """The connection breaks before the client has received the program's value, which is sent again then."""
    crossing.program_sets()
    crossing.user_types("user")
    crossing.until_the_server_has_it()
    crossing.client.cut()
    crossing.client.open()


def queued(crossing: Crossing) -> None:
    """The program's value waits in front of a method call."""
    crossing.program_sets("set and call")
    crossing.user_types("user")


@pytest.mark.parametrize("cross", [crossed, sent_again, queued])
def test_what_the_server_has_last_is_shown(launch: Launch, cross: Callable[[Crossing], None]) -> None:
    crossing = Crossing(launch)
    cross(crossing)
    server, client = crossing.values()
    assert server == client
    # What the program had not sent yet is merged; what was on its way this client passes over.
    assert server in ("user", "programuser")


def test_a_value_that_the_program_sets_later_is_shown(launch: Launch) -> None:
    crossing = Crossing(launch)
    crossing.user_types("user")
    crossing.program_sets()
    assert crossing.values() == ("program", "program")


def test_a_handler_has_the_last_word_about_what_was_typed_before(launch: Launch) -> None:
    """It answers to each change; the user is faster."""

    def main(page: ft.Page) -> None:
        def shout(e: ft.Event[ft.TextField]) -> None:
            e.control.value = e.control.value.upper()

        page.add(ft.TextField(on_change=shout))

    client = launch(main).open()
    text = client.find(_c="TextField")
    for end in range(1, 6):
        client.change(text, value="hello"[:end])
        client.event(text, "change", "hello"[:end])
    client.until(lambda: text["value"] == "HELLO")
    client.reload()
    assert client.find(_c="TextField")["value"] == "HELLO"


def test_a_field_that_a_slow_handler_has_cleared_keeps_what_was_typed_meanwhile(launch: Launch) -> None:
    cleared, typed = threading.Event(), asyncio.Event()

    def main(page: ft.Page) -> None:
        async def send(e: ft.Event[ft.TextField]) -> None:
            e.control.value = ""
            cleared.set()
            # Sent only when it is at its end.
            await typed.wait()

        async def changed() -> None:
            typed.set()

        page.add(ft.TextField(on_submit=send), ft.TextField(label="other", on_change=changed))
        page.add(ft.Button("tell", on_click=lambda: page.add(ft.Text(page.controls[0].value))))  # type: ignore[attr-defined]

    client = launch(main).open()
    text = client.find(_c="TextField")
    client.change(text, value="hello")
    client.event(text, "submit", "hello")
    assert cleared.wait(PATIENCE)
    client.change(text, value="hellobye")
    client.type("on", label="other")
    client.until(lambda: text["value"] == "bye")
    client.click("tell")
    client.until(lambda: client.texts == ["bye"])


TEXTS = st.text("ab\n😀", max_size=8)
TYPED = st.lists(st.tuples(st.integers(0, 20), st.sampled_from("XYZ")), max_size=4)


@given(base=TEXTS, theirs=TEXTS, typed=TYPED)
def test_a_merge_loses_nothing_that_was_typed(base: str, theirs: str, typed: list[tuple[int, str]]) -> None:
    mine = base
    for at, letter in typed:
        at %= len(mine) + 1
        mine = mine[:at] + letter + mine[at:]
    merged = merge(base, theirs, mine)
    assert re.sub("[XYZ]", "", merged) == theirs
    assert re.sub("[^XYZ]", "", merged) == re.sub("[^XYZ]", "", mine)


@pytest.mark.parametrize(
    ("base", "theirs", "mine", "merged"),
    [
        ("hello", "", "hellobye", "bye"),
        ("1212", "12/12", "12125", "12/125"),
        ("123", "12/3", "12/34", "12/34"),
        ("hello", "HELLO", "hell", "HELL"),
        ("hello", "", "hallo", "a"),
        ("a" * 1000, "b" * 1000, "a" * 1000 + "c", "b" * 1000 + "c"),
    ],
)
def test_merges(base: str, theirs: str, mine: str, merged: str) -> None:
    assert merge(base, theirs, mine) == merged
