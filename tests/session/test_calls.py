"""Calls of the browser's methods, and work in the background."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from typing import Any

import pytest

import flet_web as ft
from tests.conftest import Launch
from tests.session.client import Client


def test_a_sync_handler_waits_for_the_browser(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.client_storage.set("name", {"first": "Ada"})
        page.add(ft.Text(str(page.client_storage.get("name"))), ft.Text(str(page.client_storage.contains_key("x"))))
        page.add(ft.Text(str(page.get_clipboard())))

    client = launch(main, dialect="0.21").client()
    client.answers = {"set": True, "get": '"Ada"', "contains_key": False}
    client.open().see("Ada", "False", '"Ada"')
    assert client.calls[0] == ("SharedPreferences", "set", {"key": "name", "value": '{"first": "Ada"}'})


def test_an_async_handler_awaits_the_browser(launch: Launch) -> None:
    async def main(page: ft.Page) -> None:
        await page.client_storage.set_async("n", 1)
        page.add(ft.Text(str(await page.client_storage.get_async("n"))))
        page.set_clipboard("copied")
        page.add(ft.Text(str(await page.get_clipboard_async())))

    client = launch(main, dialect="0.21").client()
    client.answers = {"get": "7"}
    client.open().see("7", "7")
    assert ("Clipboard", "set", {"data": "copied"}) in client.calls


def test_services_register_when_they_are_first_used(launch: Launch) -> None:
    async def main(page: ft.Page) -> None:
        storage = ft.SharedPreferences()
        page.services.append(storage)
        page.update()
        page.add(ft.Text(str(await storage.get("n"))))
        page.set_clipboard("a")
        page.set_clipboard("b")

    client = launch(main).open()
    client.see("None")
    client.until(lambda: len(client.calls) == 3)
    assert [call[0] for call in client.calls] == ["SharedPreferences", "Clipboard", "Clipboard"]
    assert kinds(client) == ["SharedPreferences", "Clipboard"]


def kinds(client: Client) -> list[str]:
    """The services that the client knows."""
    return [service["_c"] for service in client.model.page["_services"].get("_services", [])]


def test_services_that_nothing_refers_to_any_more_go(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        async def store(e: ft.ControlEvent) -> None:
            await ft.SharedPreferences().set("n", 1)
            page.add(ft.Text("stored"))

        held = ft.UrlLauncher()
        page.add(ft.Button("Store", on_click=store, data=held), ft.Text("ready"))

    client = launch(main).client()
    client.answers = {"set": True}
    client.open().see("ready")
    for clicks in range(1, 5):
        client.click("Store")
        client.see("ready", *["stored"] * clicks)
    assert kinds(client).count("SharedPreferences") <= 1
    assert "UrlLauncher" in kinds(client)


def test_services_that_the_program_puts_on_the_page_stay(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.services.append(ft.SharedPreferences())
        page.add(ft.Button("Go on", on_click=lambda: page.add(ft.Text("went on"))), ft.Text("ready"))

    client = launch(main).open()
    client.see("ready")
    for clicks in (1, 2):
        client.click("Go on")
        client.see("ready", *["went on"] * clicks)
    assert kinds(client) == ["SharedPreferences"]


def test_a_page_that_is_loaded_anew_ends_the_calls_that_it_was_asked_for(
    launch: Launch, caplog: pytest.LogCaptureFixture
) -> None:
    def main(page: ft.Page) -> None:
        async def ask(e: ft.ControlEvent) -> None:
            try:
                await page.get_clipboard_async()
            except ft.ClientGoneError:
                page.add(ft.Text("was not answered"))
                raise

        page.add(ft.Button("Ask", on_click=ask), ft.Text("ready"))

    client = launch(main).client()
    client.silent = {"get"}
    client.open().see("ready")
    client.click("Ask")
    client.until(lambda: client.calls)
    client.reload().see("ready", "was not answered")
    assert not client.model.crash
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


def test_what_the_browser_answers_as_an_error_is_raised(launch: Launch) -> None:
    async def main(page: ft.Page) -> None:
        try:
            await page.get_clipboard_async()
        except Exception as error:
            page.add(ft.Text(f"{error}"))

    client = launch(main).client()
    client.answers = {"get": ValueError("not allowed")}
    client.open().see("not allowed")


def test_a_browser_that_does_not_answer_is_a_timeout(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        field = ft.TextField()
        page.add(field)
        try:
            field.focus().result(timeout=0.05)
        except TimeoutError as error:
            page.add(ft.Text(str(error)))

    client = launch(main).client()
    client.silent = {"focus"}
    client.open().see("no answer from the browser within 0.05 s")


def test_waiting_on_the_loop_is_refused(launch: Launch) -> None:
    async def main(page: ft.Page) -> None:
        page.add(ft.Text("before"))
        page.client_storage.get("n")

    client = launch(main, debug=True).open()
    client.see("before")
    assert "result() would block the event loop; use 'await' in async handlers" in client.crash


def test_a_call_comes_after_the_changes_made_before_it(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        field = ft.TextField("old")
        page.add(field)
        field.value = "new"
        field.focus()

    client = launch(main).open()
    client.until(lambda: client.calls)
    assert client.find(_c="TextField")["value"] == "new"


def test_an_open_call_fails_when_the_session_ends(launch: Launch) -> None:
    ended: concurrent.futures.Future[str] = concurrent.futures.Future()

    def main(page: ft.Page) -> None:
        try:
            page.get_clipboard()
        except Exception as error:
            ended.set_result(str(error))

    client = launch(main, session_timeout_seconds=0).client()
    client.silent = {"get"}
    client.open()
    client.until(lambda: client.calls)
    client.close()
    assert ended.result(10) == "the session is over"


async def double(number: int, *, delay: int = 0) -> int:
    await asyncio.sleep(delay)
    return 2 * number


def test_tasks_start_from_handlers_threads_and_async_code(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        async def start() -> None:
            result = await asyncio.wrap_future(page.run_task(double, 2))
            page.add(ft.Text(str(result)))

        page.add(ft.Text(str(page.run_task(double, 1, delay=0).result(10))))
        page.run_task(start).result(10)
        page.run_thread(lambda: page.add(ft.Text(str(page.run_task(double, 3).result(10)))))

    launch(main).open().see("2", "4", "6")


def test_a_task_has_to_be_a_coroutine_function(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.run_task(lambda: None)  # type: ignore[arg-type,return-value]

    assert "run_task() takes a coroutine function" in launch(main, debug=True).open().crash


def test_cancelling_the_future_cancels_the_task(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        started = threading.Event()

        async def forever() -> None:
            started.set()
            try:
                await asyncio.Event().wait()
            finally:
                page.add(ft.Text("cancelled"))

        future = page.run_task(forever)
        page.add(ft.Button("cancel", on_click=lambda: started.wait(10) and future.cancel()))

    client = launch(main).open()
    client.click("cancel")
    client.see("cancelled")


def test_a_task_is_ended_with_its_session(launch: Launch) -> None:
    ended = threading.Event()

    async def main(page: ft.Page) -> None:
        page.add(ft.Text("up"))
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    client = launch(main, session_timeout_seconds=0).open()
    client.see("up")
    client.close()
    assert ended.wait(10)


def test_the_executor_runs_in_the_threads_of_the_app(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.add(*page.executor.map(ft.Text, "ab"))
        with page.executor as executor:
            page.add(executor.submit(ft.Text, "c").result(10))

    launch(main).open().see("a", "b", "c")


def test_an_executor_that_is_awaited(launch: Launch) -> None:
    async def main(page: ft.Page) -> None:
        assert page.loop is asyncio.get_running_loop()
        route = await page.loop.run_in_executor(page.executor, lambda: ft.context.page.route)
        page.add(ft.Text(route))

    launch(main).open(route="/x").see("/x")


def test_an_error_in_a_thread_is_in_its_future(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        def fail() -> None:
            raise KeyError("gone")

        page.add(ft.Text(repr(page.run_thread(fail).exception(10))))

    launch(main).open().see("KeyError('gone')")


def test_what_a_thread_changed_is_sent_when_it_ends(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        text: Any = ft.Text("0")
        page.add(text)

        def work() -> None:
            text.value = "1"

        page.run_thread(work).result(10)

    launch(main).open().see("1")
