"""Exceptions of the program: logged once with its own traceback, shown to the user, and the session goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import flet_web as ft
from tests.conftest import Launch

Log = Callable[[], list[str]]


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[Log]:
    """The errors that were logged."""
    with caplog.at_level(logging.DEBUG, "flet_web"):
        yield lambda: [r.getMessage() for r in caplog.records if r.levelno >= logging.WARNING]


def fail(*_: Any) -> None:
    raise ValueError("no such thing")


async def fail_on_loop() -> None:
    fail()


def failing_generator() -> Iterator[None]:
    yield
    fail()


def one_traceback(log: Log) -> str:
    (text,) = log()
    frames = [line for line in text.splitlines() if line.strip().startswith("File ")]
    assert frames
    assert all("test_errors.py" in line for line in frames), text
    return text


HANDLERS: dict[str, Callable[[ft.Page], Callable[..., Any]]] = {
    "sync": lambda page: fail,
    "async": lambda page: fail_on_loop,
    "generator": lambda page: failing_generator,
    "lambda to coroutine": lambda page: lambda e: fail_on_loop(),
}


@pytest.mark.parametrize("kind", HANDLERS)
def test_an_error_of_a_handler_is_logged_once_and_shown(launch: Launch, log: Log, kind: str) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Button("fail", on_click=HANDLERS[kind](page)))
        page.add(ft.Button("go on", on_click=lambda: page.add(ft.Text("still here"))))

    client = launch(main).open()
    client.click("fail")
    assert client.crash == "ValueError: no such thing"
    client.click("go on")
    client.see("still here")
    assert one_traceback(log).endswith("ValueError: no such thing")


@pytest.mark.parametrize("main", [fail, fail_on_loop, lambda page: fail_on_loop()])
def test_an_error_of_main_is_logged_once_and_shown(launch: Launch, log: Log, main: Any) -> None:
    client = launch(main).open()
    assert client.crash == "ValueError: no such thing"
    assert "main() failed" in one_traceback(log)


def test_an_error_before_main_is_the_answer_to_the_registration(launch: Launch, log: Log) -> None:
    client = launch(lambda page: page.add(ft.Text("never")), before_main=fail).client()
    client.dial()
    client.send(client.registration())
    client.until(lambda: client.model.error)
    assert client.model.error == "ValueError: no such thing"
    one_traceback(log)


class Failing(ft.Column):
    def did_mount(self) -> None:
        fail()


class FailingOnLoop(ft.Column):
    async def did_mount(self) -> None:
        fail()


class FailingToLeave(ft.Column):
    def will_unmount(self) -> None:
        fail()


@pytest.mark.parametrize("kind", [Failing, FailingOnLoop, FailingToLeave])
def test_an_error_of_a_hook_does_not_stop_the_update(launch: Launch, log: Log, kind: Any) -> None:
    def main(page: ft.Page) -> None:
        page.add(kind(), ft.Text("added"))
        page.controls.pop(0)
        page.add(ft.Text("more"))

    client = launch(main).open()
    client.see("added", "more")
    assert client.crash == "ValueError: no such thing"
    one_traceback(log)


def test_an_error_of_a_task_is_logged_and_in_its_future(launch: Launch, log: Log) -> None:
    def main(page: ft.Page) -> None:
        error = page.run_task(fail_on_loop).exception(10)
        page.add(ft.Text(str(error)))

    client = launch(main).open()
    client.see("no such thing")
    one_traceback(log)


def test_the_page_is_told_of_errors(launch: Launch, log: Log) -> None:
    def main(page: ft.Page) -> None:
        page.on_error = lambda e: page.add(ft.Text(e.data))
        page.add(ft.Button("fail", on_click=fail))

    client = launch(main).open()
    client.click("fail")
    client.see("ValueError: no such thing")
    assert len(log()) == 1


def test_an_error_of_on_error_does_not_call_it_again(launch: Launch, log: Log) -> None:
    def main(page: ft.Page) -> None:
        page.on_error = fail
        page.add(ft.Button("fail", on_click=fail), ft.Button("go on", on_click=lambda: page.add(ft.Text("on"))))

    client = launch(main).open()
    client.click("fail")
    assert client.crash
    client.click("go on")
    client.see("on")
    client.click("go on")
    client.see("on", "on")
    assert len(log()) == 2


def test_tracebacks_are_shown_in_debug_mode_only(launch: Launch, log: Log) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Button("fail", on_click=fail))

    client = launch(main, debug=True).open()
    client.click("fail")
    first, *rest = client.crash.splitlines()
    assert first == "ValueError: no such thing"
    assert any("test_errors.py" in line for line in rest)


def test_a_program_can_show_an_error_itself(launch: Launch) -> None:
    client = launch(lambda page: page.error("sold out")).open()
    assert "sold out" in client.crash


def test_changes_made_before_an_error_are_sent(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.controls.append(ft.Text("half done"))
        fail()

    launch(main).open().see("half done")
