"""What a public method cannot use is refused at once, by an exception that shows the value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import flet_web as ft
import flet_web.asgi as flet_asgi
from flet_web import testing

CALLS: dict[str, Callable[[ft.Page, Any], Any]] = {
    "push_route": lambda page, value: page.push_route(value),
    "navigate": lambda page, value: page.navigate(value),
    "go": lambda page, value: page.go(value),
    "launch_url": lambda page, value: page.launch_url(value),
    "show_dialog": lambda page, value: page.show_dialog(value),
    "show_snack_bar": lambda page, value: page.show_snack_bar(value),
    "show_banner": lambda page, value: page.show_banner(value),
    "show_bottom_sheet": lambda page, value: page.show_bottom_sheet(value),
    "service": lambda page, value: page.service(value),
    "register_service": lambda page, value: page.register_service(value),
    "run_task": lambda page, value: page.run_task(value),
    "run_thread": lambda page, value: page.run_thread(value),
    "login": lambda page, value: page.login(value),
    "subscribe": lambda page, value: page.pubsub.subscribe(value),
    "subscribe_topic": lambda page, value: page.pubsub.subscribe_topic("topic", value),
    "a whole number": lambda page, value: ft.Text(max_lines=value),
}


@pytest.mark.parametrize("which", CALLS)
@pytest.mark.parametrize("value", [float("inf"), b"bytes", [1, 2]], ids=repr)
def test_an_argument_that_cannot_be_used_is_named(which: str, value: object) -> None:
    said: list[str] = []

    def main(page: ft.Page) -> None:
        with pytest.raises((TypeError, ValueError)) as refused:
            CALLS[which](page, value)
        said.append(str(refused.value))
        page.add(ft.Text("still there"))

    with testing.open_sync(main) as user:
        user.should_see("still there")
    assert f"; got {value!r}" in said[0]


@pytest.mark.parametrize("make", [flet_asgi.app, flet_asgi.FletApp])
@pytest.mark.parametrize("value", [5, None, "main"], ids=repr)
def test_an_app_starts_with_a_function(make: Callable[[Any], Any], value: object) -> None:
    with pytest.raises(TypeError, match=f"given the page, as main\\(page\\); got {value!r}"):
        make(value)


def test_a_number_that_is_too_large_for_the_wire_is_shown_all_the_same() -> None:
    """It comes from where a user types, as a rule: a page that could not be sent would be lost."""

    def main(page: ft.Page) -> None:
        slider = ft.Slider(max=10**40)
        size = ft.TextField(label="size", on_change=lambda e: setattr(slider, "value", int(e.control.value)))
        page.add(size, slider, ft.Button("sum", on_click=lambda: page.add(ft.Text(f"is {slider.value}"))))

    with testing.open_sync(main) as user:
        user.type(f"{10**30}", into="size")
        user.click("sum")
        user.should_see(f"is {10**30}")
        user.lose_connection()
        user.reconnect()
        assert user.find(type=ft.Slider).value == 1e30
