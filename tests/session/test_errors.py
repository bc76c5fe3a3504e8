"""Exceptions of the program: logged once with its own traceback, and the session goes on.

Users read a sentence with a number that the log has too; the exception itself is for developers.
"""

from __future__ import annotations

import asyncio
import functools
import logging
import queue
import re
import sys
import threading
from collections.abc import Callable, Iterator
from logging.handlers import QueueHandler
from typing import Any

import pytest

import flet_web as ft
from flet_web import testing
from flet_web.asgi.log_limits import MOST
from flet_web.session import background_errors
from tests.conftest import Launch
from tests.session.client import Client

Log = Callable[[], list[str]]
NEUTRAL = re.compile(r"Something went wrong\. The error number is ([2-9A-Z]{4}-[2-9A-Z]{4})\.")


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


def number(shown: str) -> str:
    """The number in the sentence that a user reads, which says nothing else."""
    found = NEUTRAL.fullmatch(shown)
    assert found, shown
    return found[1]


def is_of(log: Log, shown: str) -> str:
    """The one entry of the log, which has the number that the user reads."""
    text = one_traceback(log)
    assert number(shown) in text.splitlines()[0]
    return text


HANDLERS: dict[str, Callable[[ft.Page], Callable[..., Any]]] = {
    "sync": lambda page: fail,
    "async": lambda page: fail_on_loop,
    "generator": lambda page: failing_generator,
    "lambda to coroutine": lambda page: lambda e: fail_on_loop(),
    "task": lambda page: lambda: page.run_task(fail_on_loop) and None,
    "thread": lambda page: lambda: page.run_thread(fail) and None,
    "executor": lambda page: lambda: page.executor.submit(fail) and None,
    "receiver": lambda page: lambda: page.pubsub.send_all("fails"),
}


def with_buttons(page: ft.Page, kind: str) -> None:
    page.pubsub.subscribe(fail)
    page.add(ft.Button("fail", on_click=HANDLERS[kind](page)))
    page.add(ft.Button("go on", on_click=lambda: page.add(ft.Text("still here"))))


@pytest.mark.parametrize("kind", HANDLERS)
def test_an_error_is_logged_once_and_the_user_reads_its_number(launch: Launch, log: Log, kind: str) -> None:
    client = launch(lambda page: with_buttons(page, kind)).open()
    client.click("fail")
    shown = client.crash
    client.click("go on")
    client.see("still here")
    assert is_of(log, shown).endswith("ValueError: no such thing")


@pytest.mark.parametrize("kind", HANDLERS)
def test_the_page_is_told_of_errors_and_may_take_over(launch: Launch, log: Log, kind: str) -> None:
    def main(page: ft.Page) -> None:
        def on_error(e: ft.PageErrorEvent) -> None:
            e.handled = True
            page.add(ft.Text(f"{e.data}, {type(e.exception).__name__}, {e.reference in log()[0]}"))

        page.on_error = on_error
        with_buttons(page, kind)

    client = launch(main).open()
    client.click("fail")
    client.see("ValueError: no such thing, ValueError, True")
    client.click("go on")
    client.until(lambda: len(client.texts) == 2)
    assert client.model.crash is None
    one_traceback(log)


@pytest.mark.parametrize("kind", HANDLERS)
def test_developers_read_the_error_with_its_traceback(launch: Launch, log: Log, kind: str) -> None:
    client = launch(lambda page: with_buttons(page, kind), debug=True).open()
    client.click("fail")
    first, second, *rest = client.crash.splitlines()
    assert first == "ValueError: no such thing"
    assert second.removeprefix("Error number ") in log()[0]
    assert any("test_errors.py" in line for line in rest)


@pytest.mark.parametrize("main", [fail, fail_on_loop, lambda page: fail_on_loop()])
def test_an_error_of_main_is_logged_once_and_shown(launch: Launch, log: Log, main: Any) -> None:
    client = launch(main).open()
    assert is_of(log, client.crash).startswith("main() failed")


def answer(client: Client) -> str:
    """What the server says to the registration."""
    client.dial()
    client.send(client.registration())
    return client.until(lambda: client.model.error)


def test_an_error_before_main_is_the_answer_to_the_registration(launch: Launch, log: Log) -> None:
    site = launch(lambda page: page.add(ft.Text("never")), before_main=fail)
    assert is_of(log, answer(site.client())).startswith("before_main() failed")


def test_a_program_may_take_over_an_error_before_main(launch: Launch, log: Log) -> None:
    def before_main(page: ft.Page) -> None:
        async def on_error(e: ft.PageErrorEvent) -> None:
            await asyncio.sleep(0)
            e.handled = True
            page.add(ft.Text("closed today"))

        page.on_error = on_error
        fail()

    client = launch(lambda page: page.add(ft.Text("never")), before_main=before_main).open()
    client.see("closed today")
    assert client.model.crash is None
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


class FailingToBuild(ft.Column):
    def build(self) -> None:
        fail()


@pytest.mark.parametrize("kind", [Failing, FailingOnLoop, FailingToLeave, FailingToBuild])
def test_an_error_of_a_hook_does_not_stop_the_update(launch: Launch, log: Log, kind: Any) -> None:
    def main(page: ft.Page) -> None:
        page.add(kind(), ft.Text("added"))
        page.controls.pop(0)
        page.add(ft.Text("more"))

    client = launch(main).open()
    client.see("added", "more")
    is_of(log, client.crash)


async def asks_by_awaiting(page: ft.Page) -> None:
    with pytest.raises(ValueError, match="no such thing"):
        await asyncio.wrap_future(page.run_task(fail_on_loop))
    page.add(ft.Text("asked"))


async def asks_an_executor(page: ft.Page) -> None:
    with pytest.raises(ValueError, match="no such thing"):
        await page.loop.run_in_executor(page.executor, fail)
    page.add(ft.Text("asked"))


def asks_before_it_fails(page: ft.Page) -> None:
    gate = threading.Event()

    def work() -> None:
        gate.wait(10)
        fail()

    task = page.run_thread(work)
    with pytest.raises(TimeoutError):
        task.result(0)
    threading.Timer(0, gate.set).start()
    assert isinstance(task.exception(10), ValueError)
    page.add(ft.Text("asked"))


def asks_after_it_has_failed(page: ft.Page) -> None:
    task, failed = page.run_task(fail_on_loop), threading.Event()
    task.add_done_callback(lambda _: failed.set())
    assert failed.wait(10)
    with pytest.raises(ValueError, match="no such thing"):
        task.result()
    page.add(ft.Text("asked"))


@pytest.mark.parametrize("ask", [asks_by_awaiting, asks_an_executor, asks_before_it_fails, asks_after_it_has_failed])
def test_an_error_of_a_task_goes_to_who_asks_its_future(launch: Launch, log: Log, ask: Callable[..., Any]) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Button("ask", on_click=functools.partial(ask, page)))
        page.add(ft.Button("go on", on_click=lambda: page.add(ft.Text("on"))))

    client = launch(main).open()
    client.click("ask")
    client.see("asked")
    client.click("go on")
    client.see("asked", "on")
    assert client.model.crash is None
    assert log() == []


@pytest.mark.parametrize("kept", [True, False])
def test_an_error_that_nobody_asks_for_is_reported_at_the_latest_when_the_session_ends(
    launch: Launch, kept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background_errors, "PATIENCE", 3600)
    logged = queue.Queue[logging.LogRecord]()
    handler = QueueHandler(logged)
    handler.setLevel(logging.ERROR)
    futures: list[Any] = []

    def main(page: ft.Page) -> None:
        future, failed = page.run_thread(fail), threading.Event()
        future.add_done_callback(lambda _: failed.set())
        assert failed.wait(10)
        if kept:
            futures.append(future)
        page.add(ft.Text("here"))

    logging.getLogger("flet_web").addHandler(handler)
    try:
        client = launch(main, session_timeout_seconds=0).open()
        client.see("here")
        if kept:
            assert logged.empty()
            client.close()
        assert "no such thing" in logged.get(timeout=10).getMessage()
    finally:
        logging.getLogger("flet_web").removeHandler(handler)
    assert logged.empty()


def test_an_error_that_was_reported_and_is_raised_again_is_reported_once(launch: Launch, log: Log) -> None:
    def main(page: ft.Page) -> None:
        def on_error(e: ft.PageErrorEvent) -> None:
            e.handled = True
            page.add(ft.Text("told"))

        async def start() -> None:
            page.session.store.set("task", page.run_task(fail_on_loop))

        page.on_error = on_error
        page.add(ft.Button("start", on_click=start))
        page.add(ft.Button("ask", on_click=lambda: page.session.store.get("task").result()))
        page.add(ft.Button("go on", on_click=lambda: page.add(ft.Text("on"))))

    client = launch(main).open()
    client.click("start")
    client.see("told")
    client.click("ask")
    client.click("go on")
    client.see("told", "on")
    one_traceback(log)


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


@pytest.mark.parametrize("what", ["task", "thread", "hook", "async hook"])
def test_what_on_error_has_started_does_not_call_it_again(launch: Launch, log: Log, what: str) -> None:
    told: list[str] = []

    def main(page: ft.Page) -> None:
        starts: dict[str, Callable[[], Any]] = {
            "task": lambda: page.run_task(fail_on_loop) and None,
            "thread": lambda: page.run_thread(fail) and None,
            "hook": lambda: page.add(Failing()),
            "async hook": lambda: page.add(FailingOnLoop()),
        }

        def on_error(e: ft.PageErrorEvent) -> None:
            e.handled = True
            told.append(e.data)
            starts[what]()

        page.on_error = on_error
        page.add(ft.Button("fail", on_click=fail))

    client = launch(main).open()
    client.click("fail")
    second = number(client.crash)
    assert len(told) == 1
    assert second in log()[1]


def test_an_error_is_shown_where_the_page_cannot_be_told(launch: Launch, log: Log) -> None:
    def main(page: ft.Page) -> None:
        page.on_error = lambda e: setattr(e, "handled", True)
        page.add(ft.Button("fail", on_click=fail))

    # The handler that fails is the one that the session may have under way.
    client = launch(main, max_events_per_session=1).open()
    client.click("fail")
    assert number(client.crash) in log()[0]


def test_an_error_that_is_not_logged_any_more_has_a_number_of_the_log(launch: Launch, log: Log) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Button("fail", on_click=fail))

    client = launch(main).open()
    shown: list[str] = []
    for _ in range(MOST + 3):
        client.click("fail")
        shown.append(number(client.crash))
        client.model.crash = None
    assert len(log()) == MOST
    assert len(set(shown)) == MOST
    assert all(any(each in text for text in log()) for each in shown)


def test_a_program_can_show_a_message_of_its_own(launch: Launch, log: Log) -> None:
    told: list[str] = []

    def main(page: ft.Page) -> None:
        page.on_error = lambda e: told.append(e.data)
        page.error("sold out")

    assert launch(main).open().crash == "sold out"
    assert (told, log()) == ([], [])


def test_changes_made_before_an_error_are_sent(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.controls.append(ft.Text("half done"))
        fail()

    launch(main).open().see("half done")


def test_an_exit_is_logged_once_and_its_text_is_for_developers(launch: Launch, log: Log) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Text("begun"))
        sys.exit("postgres://admin:secret@db")

    client = launch(main).open()
    client.see("begun")
    assert is_of(log, client.crash).endswith("SystemExit: postgres://admin:secret@db")


def test_an_exit_of_a_thread_is_in_its_future_and_shown(launch: Launch, log: Log) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Text(repr(page.run_thread(sys.exit, 3).exception(10))))

    client = launch(main).open()
    client.see("SystemExit(3)")
    assert number(client.crash) in log()[0]
    assert len(log()) == 1


def test_a_handler_that_is_cancelled_sends_what_it_has_changed(launch: Launch, log: Log) -> None:
    async def main(page: ft.Page) -> None:
        page.controls.append(ft.Text("half done"))
        done = page.loop.create_future()
        done.cancel()
        await done

    client = launch(main).open()
    client.see("half done")
    assert client.model.crash is None
    assert not log()


def test_what_cannot_be_shown_is_one_error(launch: Launch, log: Log) -> None:
    class Compared(ft.Text):
        def __eq__(self, other: object) -> bool:
            raise ValueError("not to be compared")

        __hash__ = ft.Text.__hash__

    def main(page: ft.Page) -> None:
        column = ft.Column([Compared("a")])
        page.add(column)
        column.controls = [Compared("b")]

    number(launch(main).open().crash)
    assert len(log()) == 1


def test_who_asks_for_the_loop_in_a_thread_is_told_what_would_be_right() -> None:
    def main(page: ft.Page) -> None:
        # As asyncio.create_task() does.
        page.add(ft.Button("go", on_click=lambda: asyncio.get_running_loop()))

    with testing.open_sync(main) as user, user.expect_error(RuntimeError) as expected:
        user.click("go")
    assert "page.run_task()" in str(expected.errors[0])
