"""Threads of a program change one page at the same time: nothing is lost, and nothing is shown that is not there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

import flet_web as ft
from tests.conftest import Launch
from tests.threads import at_once, frequent_turns

ROUNDS = 300


@pytest.fixture(autouse=True)
def impatient_interpreter() -> Iterator[None]:
    with frequent_turns():
        yield


def appending(page: ft.Page) -> None:
    column = ft.Column()
    page.add(column)

    def append(name: str) -> None:
        for number in range(ROUNDS):
            column.controls.append(ft.Text(f"{name}{number}"))
            page.update()

    at_once(lambda: append("a"), lambda: append("b"))
    page.add(ft.Text("done"))


def adding(page: ft.Page) -> None:
    def add(name: str) -> None:
        for number in range(ROUNDS):
            page.add(ft.Text(f"{name}{number}"))

    at_once(lambda: add("a"), lambda: add("b"))
    page.add(ft.Text("done"))


def first_reads(page: ft.Page) -> None:
    """Nobody has read the list before: its default is made for whoever asks first."""
    columns = [ft.Column() for _ in range(ROUNDS)]
    page.add(ft.Column([*columns]))

    def append(name: str) -> None:
        for number, column in enumerate(columns):
            column.controls.append(ft.Text(f"{name}{number}"))

    at_once(lambda: append("a"), lambda: append("b"))
    page.add(ft.Text("done"))


def unmounted(page: ft.Page) -> None:
    """The page does not show the column yet, or just begins to."""
    columns = [ft.Column() for _ in range(ROUNDS)]

    def append(name: str) -> None:
        for number, column in enumerate(columns):
            column.controls.append(ft.Text(f"{name}{number}"))

    def show() -> None:
        for column in columns:
            page.add(column)

    at_once(lambda: append("a"), lambda: append("b"), show)
    page.add(ft.Text("done"))


@pytest.mark.parametrize("main", [appending, adding, first_reads, unmounted])
def test_no_control_is_lost(launch: Launch, main: Callable[[ft.Page], None]) -> None:
    client = launch(main).open()
    client.until(lambda: client.texts and client.texts[-1] == "done")
    wanted = {f"{name}{number}" for name in "ab" for number in range(ROUNDS)}
    shown = client.texts[:-1]
    assert (set(shown), len(shown)) == (wanted, len(wanted))
    client.reload()
    assert client.texts[:-1] == shown


def setting(page: ft.Page) -> None:
    """Different properties of the same controls, some of which the page begins to show meanwhile."""
    texts = [ft.Text() for _ in range(ROUNDS)]

    def values() -> None:
        for number, text in enumerate(texts):
            text.value = str(number)

    def sizes() -> None:
        for number, text in enumerate(texts):
            text.size = number + 1
            text.tooltip = f"tip {number}"

    def show() -> None:
        for text in texts:
            page.add(text)

    at_once(values, sizes, show)
    page.add(ft.Text("done"))


def test_no_property_is_lost(launch: Launch) -> None:
    client = launch(setting).open()
    done = client.find(value="done")
    assert done
    texts = [node for node in client.model.page["views"][0]["controls"] if node is not done]
    assert [text.get("value") for text in texts] == [str(number) for number in range(ROUNDS)]
    assert [text.get("size") for text in texts] == [number + 1 for number in range(ROUNDS)]


seen: list[tuple[bool, bool]] = []
"""What each `did_mount` has found: whether `build()` had ended, and whether what it has made was on the page."""


class Greeting(ft.Column):
    def build(self) -> None:
        self.is_built = False
        self.controls = [ft.Text("Hello") for _ in range(5)]
        for _ in range(100):
            self.is_built = all(isinstance(text, ft.Text) for text in self.controls)

    def did_mount(self) -> None:
        seen.append((self.is_built, self.controls[-1].page is self.page))


def greeting(page: ft.Page) -> None:
    seen.clear()

    def add() -> None:
        for _ in range(40):
            page.add(Greeting())

    def update() -> None:
        for _ in range(400):
            page.update()

    at_once(add, add, update, update)
    page.add(ft.Text("done"))


def test_did_mount_comes_after_build(launch: Launch) -> None:
    client = launch(greeting).open()
    client.until(lambda: client.texts and client.texts[-1] == "done")
    assert client.texts == ["Hello"] * 400 + ["done"]
    assert seen == [(True, True)] * 80


def removing(page: ft.Page) -> None:
    """A thread goes on with controls that others take away."""
    texts = [ft.Text(str(number)) for number in range(ROUNDS)]
    page.add(*texts)

    def change() -> None:
        for text in texts:
            for number in range(5):
                text.value = f"{text.value}{number}"
                text.size = number

    def remove() -> None:
        for text in texts:
            page.remove(text)

    at_once(change, remove, change)
    page.add(ft.Text("done"))


def test_a_control_that_leaves_can_still_be_changed(launch: Launch) -> None:
    client = launch(removing).open()
    client.until(lambda: client.texts == ["done"])
    assert client.model.crash is None


def calling(page: ft.Page) -> None:
    """The first calls to the browser, the first services, the first value of the store: from several threads."""

    def call(number: int) -> None:
        page.session.store.set(f"key{number}", number)
        page.set_clipboard(f"text {number}").result(5)

    at_once(*(lambda n=n: call(n) for n in range(8)))
    page.add(ft.Text(f"{sorted(page.session.store.get_keys())}"), ft.Text(f"{len(page.services)} service"))


def test_first_calls_from_several_threads(launch: Launch) -> None:
    client = launch(calling).open()
    client.until(lambda: len(client.texts) == 2)
    assert client.texts == [str([f"key{n}" for n in range(8)]), "1 service"]
    assert sorted(args["data"] for _, name, args in client.calls if name == "set") == [f"text {n}" for n in range(8)]


def test_threads_that_never_rest_do_not_keep_clicks_away(launch: Launch) -> None:
    over = threading.Event()

    def main(page: ft.Page) -> None:
        clicks, numbers = ft.Text("0"), ft.Column()

        def click(e: ft.ControlEvent) -> None:
            clicks.value = str(int(clicks.value) + 1)

        def change(name: int) -> None:
            while not over.is_set():
                numbers.controls = [ft.Text(f"of {name}") for _ in range(50)]
                page.update()

        page.add(clicks, ft.Button("More", on_click=click), numbers)
        for name in range(8):
            threading.Thread(target=change, args=[name]).start()

    try:
        client = launch(main).open()
        for number in range(20):
            client.click("More")
            client.until(lambda: client.texts[0] != str(number))  # noqa: B023 - called at once
    finally:
        over.set()
