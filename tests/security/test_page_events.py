"""Events that only the server makes cannot be made by a client."""

from __future__ import annotations

from typing import Any

import pytest

import flet_web as ft
from tests.conftest import Launch

OWN = {
    "connect": None,
    "disconnect": None,
    "close": None,
    "error": "forged",
    "login": {"error": "", "error_description": ""},
    "logout": None,
    "views_pop_until": {"route": "/", "result": "forged"},
}
"""Events of the page that no client sends, with what a forger would put into them."""


def main(page: ft.Page) -> None:
    def told(e: ft.Event[Any]) -> None:
        page.add(ft.Text(f"told of {e.name}"))

    for name in OWN:
        setattr(page, f"on_{name}", told)
    page.add(ft.Button("ok", on_click=lambda: page.add(ft.Text("ok"))))


@pytest.mark.parametrize("name", OWN)
def test_a_client_cannot_make_an_event_of_the_server(launch: Launch, name: str) -> None:
    client = launch(main).open()
    client.find(content="ok")
    client.event(1, name, OWN[name])
    client.click("ok")
    client.until(lambda: "ok" in client.texts)
    assert client.texts == ["ok"]


def test_the_events_of_the_server_are_still_made(launch: Launch) -> None:
    client = launch(main).open()
    client.find(content="ok")
    client.cut()
    client.open()
    client.until(lambda: "told of connect" in client.texts)


def test_a_control_has_the_events_of_its_class_only(launch: Launch) -> None:
    """A handler that a program keeps on a control under a name of its own is none of the client's affair."""

    class Own(ft.Button):
        on_payment: Any = None

    def program(page: ft.Page) -> None:
        page.add(Own(content="pay", on_payment=lambda e: page.add(ft.Text("paid"))))
        page.add(ft.Button("ok", on_click=lambda: page.add(ft.Text("ok"))))

    client = launch(program).open()
    client.event(client.find(content="pay"), "payment")
    client.click("ok")
    client.until(lambda: client.texts)
    assert client.texts == ["ok"]
