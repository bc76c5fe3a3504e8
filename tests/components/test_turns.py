"""Events of a page of components that come at once: each handler is that of the last render."""

from __future__ import annotations

import threading
from typing import Any

import pytest

import flet_web as ft
from tests.conftest import Launch


@pytest.mark.parametrize("is_async", [False, True])
def test_what_is_typed_is_known_when_it_is_submitted(launch: Launch, is_async: bool) -> None:
    @ft.component
    def Field() -> Any:
        name, set_name = ft.use_state("")
        heard, set_heard = ft.use_state("")

        async def change(e: Any) -> None:
            set_name(e.data)

        return [
            ft.TextField(
                value=name,
                on_change=change if is_async else lambda e: set_name(e.data),
                on_submit=lambda: set_heard(name),
            ),
            ft.Text(f"heard {heard}"),
        ]

    client = launch(lambda page: page.render(Field), dialect="1.0").open()
    for number in range(20):
        text = f"text {number}."
        for end in range(1, len(text) + 1):
            client.type(text[:end])
        client.event(client.find(_c="TextField"), "submit", text)
        client.see(f"heard {text}")


def test_a_second_click_on_what_the_first_has_disabled_or_taken_away_does_nothing(launch: Launch) -> None:
    pressed: list[str] = []

    @ft.component
    def Order() -> Any:
        is_ordered, set_ordered = ft.use_state(False)
        rows, set_rows = ft.use_state(["a", "b"])

        def order() -> None:
            pressed.append("order")
            set_ordered(True)

        def remove(row: str) -> None:
            pressed.append(row)
            set_rows(lambda rows: [other for other in rows if other != row])

        def press(row: str) -> Any:
            return lambda: remove(row)

        return [
            ft.Button("Order", disabled=is_ordered, on_click=order),
            *(ft.Button(f"Remove {row}", key=row, on_click=press(row)) for row in rows),
            ft.Text(f"{is_ordered} {len(rows)}"),
        ]

    client = launch(lambda page: page.render(Order), dialect="1.0").open()
    client.see("False 2")
    for button in ("Order", "Remove a"):
        control = client.find(content=button)
        for _ in range(3):
            client.event(control, "click")
    client.see("True 1")
    client.click("Remove b")
    client.see("True 0")
    assert pressed == ["order", "a", "b"]


def test_a_handler_that_blocks_does_not_keep_others_from_running(launch: Launch) -> None:
    go = threading.Event()

    @ft.component
    def Work() -> Any:
        shown, set_shown = ft.use_state("nothing")
        return [
            ft.Button("Block", on_click=lambda: go.wait(30)),
            ft.Button("Go", on_click=lambda: set_shown("went on")),
            ft.Text(shown),
        ]

    client = launch(lambda page: page.render(Work), dialect="1.0").open()
    client.see("nothing")
    for _ in range(3):
        client.click("Block")
    client.click("Go")
    client.see("went on")
    go.set()
