"""Addresses that a program is given from outside lead nowhere but into the app, and run nothing."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import pytest

import flet_web as ft
from tests.conftest import Launch


def linked(kind: Callable[..., Any], _: ft.Page) -> Any:
    """A control with an address that runs code."""
    return kind(url="javascript:alert(1)")


BAD: dict[str, Callable[[ft.Page], Any]] = {
    "push_route(5)": lambda page: page.push_route(5),  # type: ignore[arg-type]
    "push_route('//host/x')": lambda page: page.push_route("//host/x"),
    "push_route('/\\\\host/x')": lambda page: page.push_route("/\\host/x"),
    "push_route('https://host/x')": lambda page: page.push_route("https://host/x"),
    "push_route('/a\\nb')": lambda page: page.push_route("/a\nb"),
    "go('//host/x')": lambda page: page.go("//host/x"),
    "navigate('\\\\\\\\host')": lambda page: page.navigate("\\\\host"),
    "launch_url('javascript:alert(1)')": lambda page: page.launch_url("javascript:alert(1)"),
    "launch_url(' JavaScript:alert(1)')": lambda page: page.launch_url(" JavaScript:alert(1)"),
    "launch_url('java\\tscript:alert(1)')": lambda page: page.launch_url("java\tscript:alert(1)"),
    "launch_url('data:text/html,x')": lambda page: page.launch_url("data:text/html,x"),
    "launch_url('vbscript:x')": lambda page: page.launch_url("vbscript:x"),
    "open_window('data:text/html,x')": lambda page: ft.UrlLauncher().open_window("data:text/html,x"),
    "launch_url(5)": lambda page: page.launch_url(5),  # type: ignore[arg-type]
    "Url('javascript:alert(1)')": lambda page: page.launch_url(ft.Url("javascript:alert(1)")),  # type: ignore[arg-type]
    "launch_url('//evil.example')": lambda page: page.launch_url("//evil.example"),
    "launch_url('/\\t\\\\evil.example')": lambda page: page.launch_url("/\t\\evil.example"),
    "Url(' \\\\evil.example')": lambda page: page.launch_url(ft.Url(" \\evil.example")),  # type: ignore[arg-type]
    "OpenUrl('javascript:alert(1)')": lambda page: ft.OpenUrl("javascript:alert(1)"),
    **{
        f"{kind.__name__}(url='javascript:alert(1)')": functools.partial(linked, kind)
        for kind in (ft.Button, ft.IconButton, ft.FloatingActionButton, ft.Container, ft.ListTile, ft.TextSpan)
    },
}


def outcome(call: Callable[[], Any]) -> str:
    """What a call has raised, as text."""
    try:
        return f"gave {call()!r}"
    except (ValueError, TypeError) as error:
        return f"refused: {error}"


@pytest.mark.parametrize("which", BAD)
def test_an_address_that_leaves_the_app_or_runs_code_is_refused(launch: Launch, which: str) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Text(outcome(lambda: BAD[which](page))))

    client = launch(main).open()
    client.until(lambda: client.texts)
    assert str(client.texts[0]).startswith("refused: ")
    assert "; got " in str(client.texts[0])
    assert client.calls == []


@pytest.mark.parametrize("route", ["/", "/a/b", "/a?next=https://host/x", "/a//b", "a/b", "", "/%2F%2Fhost"])
def test_a_route_of_the_app_is_taken(launch: Launch, route: str) -> None:
    def main(page: ft.Page) -> None:
        page.push_route(route)
        page.add(ft.Text("done"))

    client = launch(main).open()
    client.until(lambda: "done" in client.texts and client.calls)
    assert client.calls[0][1:] == ("push_route", {"route": route})
