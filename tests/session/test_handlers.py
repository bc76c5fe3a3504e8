"""How handlers run: in threads, as tasks, step by step, and what happens when they fail."""

from __future__ import annotations

import asyncio
import functools
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

import flet_web as ft
from tests.conftest import Launch


def test_sync_handlers_run_in_threads_that_block_nobody(launch: Launch) -> None:
    release = threading.Event()

    def main(page: ft.Page) -> None:
        def block() -> None:
            assert release.wait(10)
            page.add(ft.Text("released"))

        page.add(ft.Button("block", on_click=block))
        page.add(ft.Button("name", on_click=lambda: page.add(ft.Text("free"))))

    site = launch(main)
    blocked, other = site.open(), site.open()
    blocked.click("block")
    for client in (other, blocked):
        client.click("name")
        client.see("free")
    release.set()
    blocked.see("free", "released")


def test_sync_handlers_are_not_on_the_loop_and_async_ones_are(launch: Launch) -> None:
    async def main(page: ft.Page) -> None:
        loop_thread = threading.current_thread()

        def tell(what: str) -> None:
            here = threading.current_thread() is loop_thread
            page.add(ft.Text(f"{what} {'loop' if here else 'thread'}"))

        async def task() -> None:
            await asyncio.sleep(0)
            tell("async")

        page.add(ft.Button("sync", on_click=lambda: tell("sync")), ft.Button("async", on_click=task))

    client = launch(main).open()
    client.click("sync")
    client.see("sync thread")
    client.click("async")
    client.see("sync thread", "async loop")


class Recorder:
    """Handlers of several kinds, that tell on the page how they were called."""

    def __init__(self, page: ft.Page) -> None:
        self.page = page

    def told(self, what: str, event: Any = None) -> None:
        self.page.add(ft.Text(f"{what} {event.name if event else 'nothing'}"))

    def method(self, event: Any) -> None:
        self.told("method", event)

    async def async_method(self) -> None:
        self.told("async method")

    def quiet_method(self) -> None:
        self.told("quiet method")

    def __call__(self, event: Any) -> None:
        self.told("object", event)

    async def coroutine(self, event: Any) -> None:
        self.told("coroutine", event)


HANDLERS: dict[str, Any] = {
    "method click": lambda r: r.method,
    "async method nothing": lambda r: r.async_method,
    "quiet method nothing": lambda r: r.quiet_method,
    "object click": lambda r: r,
    "lambda click": lambda r: lambda e: r.told("lambda", e),
    "plain lambda nothing": lambda r: lambda: r.told("plain lambda"),
    "partial click": lambda r: functools.partial(r.told, "partial"),
    "async partial nothing": lambda r: functools.partial(Recorder.async_method, r),
    "coroutine click": lambda r: lambda e: r.coroutine(e),
    "optional click": lambda r: lambda e=None: r.told("optional", e),
    "stars click": lambda r: lambda *args: r.told("stars", *args),
}


@pytest.mark.parametrize("expected", HANDLERS)
def test_whatever_can_be_called_is_a_handler(launch: Launch, expected: str) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Button("go", on_click=HANDLERS[expected](Recorder(page))))

    client = launch(main).open()
    client.click("go")
    client.see(expected.replace("async partial", "async method"))


def test_each_step_of_a_generator_is_seen_before_the_next_one_runs(launch: Launch) -> None:
    seen = [threading.Event() for _ in range(3)]

    def main(page: ft.Page) -> None:
        text = ft.Text("0")

        def steps() -> Iterator[None]:
            for number, event in enumerate(seen, 1):
                text.value = str(number)
                yield
                assert event.wait(10)

        page.add(text, ft.Button("go", on_click=steps))

    client = launch(main).open()
    client.click("go")
    for number, event in enumerate(seen, 1):
        client.see(str(number))
        event.set()


def test_each_step_of_an_async_generator_is_seen_before_the_next_one_runs(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        text, next_step = ft.Text("0"), asyncio.Event()

        async def steps() -> AsyncIterator[None]:
            for number in (1, 2, 3):
                text.value = str(number)
                yield
                await next_step.wait()
                next_step.clear()

        async def on() -> None:
            next_step.set()

        page.add(text, ft.Button("go", on_click=steps), ft.Button("next", on_click=on))

    client = launch(main).open()
    client.click("go")
    for number in (1, 2, 3):
        client.see(str(number))
        client.click("next")


def test_main_may_be_a_generator_and_what_it_changes_is_sent(launch: Launch) -> None:
    second = threading.Event()

    def main(page: ft.Page) -> Iterator[None]:
        page.controls.append(ft.Text("first"))
        yield
        assert second.wait(10)
        page.controls.append(ft.Text("second"))

    client = launch(main).open()
    client.see("first")
    second.set()
    client.see("first", "second")


def test_handlers_of_one_session_run_concurrently(launch: Launch) -> None:
    met = threading.Barrier(3)

    def main(page: ft.Page) -> None:
        def meet() -> None:
            met.wait(10)
            page.add(ft.Text("met"))

        page.add(ft.Button("meet", on_click=meet))

    client = launch(main).open()
    for _ in range(3):
        client.click("meet")
    client.see("met", "met", "met")


def test_a_handler_sees_the_value_that_came_before_its_event(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        async def typed(e: ft.Event[ft.TextField]) -> None:
            page.controls[1:] = [ft.Text(f"{e.control.value}/{e.data}")]

        page.add(ft.TextField(on_change=typed))

    client = launch(main).open()
    for text in ("a", "ab", "abc"):
        client.type(text)
        client.see(f"{text}/{text}")


def test_what_a_handler_changes_is_sent_when_it_ends(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        text = ft.Text("0")

        def count(e: ft.Event[ft.Button]) -> None:
            text.value = str(int(text.value) + 1)
            e.control.disabled = text.value == "2"

        page.add(text, ft.Button("+", on_click=count))

    client = launch(main).open()
    client.click("+")
    client.see("1")
    client.click("+")
    client.see("2")
    assert client.find(content="+", disabled=True)


def test_the_page_of_the_context_is_that_of_the_running_code(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        async def task() -> None:
            await asyncio.sleep(0)
            ft.context.page.add(ft.Text("task"))
            await asyncio.wrap_future(page.run_thread(lambda: ft.context.page.add(ft.Text("thread"))))
            await asyncio.get_running_loop().run_in_executor(None, lambda: None)
            ft.context.page.add(ft.Text("after"))

        ft.context.page.add(ft.Button("go", on_click=lambda: ft.context.page.run_task(task)))

    site = launch(main)
    first, second = site.open(), site.open()
    second.click("go")
    first.click("go")
    first.see("task", "thread", "after")
    second.see("task", "thread", "after")


def test_outside_of_handlers_there_is_no_page() -> None:
    with pytest.raises(RuntimeError, match="no current page"):
        ft.context.page.update()


def test_without_auto_update_only_explicit_updates_are_sent(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        left, right = ft.Text("left"), ft.Text("right")

        async def change() -> None:
            ft.context.disable_auto_update()
            left.value, right.value = "LEFT", "RIGHT"
            left.update()

        async def again() -> None:
            ft.context.disable_auto_update()
            left.value = "again"
            left.update()

        page.add(left, right, ft.Button("change", on_click=change), ft.Button("again", on_click=again))

    client = launch(main).open()
    client.click("change")
    client.see("LEFT", "right")
    client.click("again")
    client.see("again", "right")


def test_auto_update_can_be_switched_on_again(launch: Launch) -> None:
    async def main(page: ft.Page) -> None:
        ft.context.disable_auto_update()
        assert not ft.context.auto_update_enabled()
        ft.context.enable_auto_update()
        page.controls.append(ft.Text("sent"))

    launch(main).open().see("sent")
