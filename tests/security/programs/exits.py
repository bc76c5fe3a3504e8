"""A program that tries to end the process, in each place where a program's own code is run."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncGenerator, Generator
from typing import Any

import flet_web as ft


class Own(BaseException):
    """No Exception."""


def stop(how: str) -> None:
    """Raise what ends a process, or would end a task."""
    if how == "exit":
        sys.exit(3)
    if how == "interrupt":
        raise KeyboardInterrupt
    if how == "cancelled":
        raise asyncio.CancelledError
    raise Own("own")


class Hooked(ft.Column):
    """Stops in one of its hooks."""

    def __init__(self, hook: str, how: str) -> None:
        super().__init__()
        self.hook, self.how = hook, how

    def build(self) -> None:
        self._reach("build")

    def before_update(self) -> None:
        self._reach("before_update")

    def did_mount(self) -> None:
        self._reach("did_mount")

    def will_unmount(self) -> None:
        self._reach("will_unmount")

    def _reach(self, hook: str) -> None:
        if self.hook == hook:
            self.hook = ""
            stop(self.how)


class Compared(ft.Text):
    """Stops when it is compared with another control, once."""

    def __init__(self, how: str) -> None:
        super().__init__("compared")
        self.how = how

    def __eq__(self, other: object) -> bool:
        how, self.how = self.how, ""
        if how:
            stop(how)
        return self is other

    __hash__ = ft.Text.__hash__


class UnprintableError(Exception):
    """Stops when somebody asks for its text."""

    def __init__(self, how: str) -> None:
        super().__init__()
        self.how = how

    def __str__(self) -> str:
        stop(self.how)
        return "never reached"


def ways(page: ft.Page, how: str) -> dict[str, Any]:
    """Name -> handler of a click."""

    async def as_task() -> None:
        stop(how)

    async def in_async_steps() -> AsyncGenerator[None]:
        yield
        stop(how)

    def in_steps() -> Generator[None]:
        yield
        stop(how)

    def in_hook(hook: str) -> Any:
        def click() -> None:
            control = Hooked(hook, how)
            page.add(control)
            if hook == "will_unmount":
                page.remove(control)

        return click

    def in_later_event(name: str) -> Any:
        def click() -> None:
            setattr(page, name, lambda _: stop(how))
            if name == "on_error":
                raise ValueError("for the handler of errors")

        return click

    def subscribed() -> None:
        page.pubsub.subscribe(lambda _: stop(how))
        page.pubsub.send_all("message")

    def value() -> None:
        column = ft.Column([Compared(how)])
        page.add(column)
        column.controls = [Compared(how)]

    def unprintable() -> None:
        raise UnprintableError(how)

    async def callback() -> None:
        async def nothing() -> None:
            pass

        page.run_task(nothing).add_done_callback(lambda _: stop(how))

    def called_soon() -> None:
        page.loop.call_soon_threadsafe(page.run_task, as_task)

    return {
        "handler": lambda: stop(how),
        "async handler": as_task,
        "generator": in_steps,
        "async generator": in_async_steps,
        "task": lambda: page.run_task(as_task),
        "thread": lambda: page.run_thread(stop, how),
        "executor": lambda: page.executor.submit(stop, how),
        "coroutine of a lambda": lambda: as_task(),
        "message": subscribed,
        "called soon": called_soon,
        "value": value,
        "unprintable": unprintable,
        "callback": callback,
        **{hook: in_hook(hook) for hook in ("build", "before_update", "did_mount", "will_unmount")},
        **{name: in_later_event(name) for name in ("on_error", "on_disconnect", "on_connect", "on_route_change")},
    }


def before_main(page: ft.Page) -> None:
    if page.route.startswith("/before/"):
        stop(page.route.rsplit("/", 1)[1])


async def main(page: ft.Page) -> None:
    if page.route.startswith("/main/"):
        stop(page.route.rsplit("/", 1)[1])
    how = page.route.strip("/") or "exit"
    page.add(ft.Text(how), *(ft.Button(name, on_click=handler) for name, handler in ways(page, how).items()))
    page.add(ft.Button("ok", on_click=lambda: page.add(ft.Text("still here"))))


ft.run(main, before_main)
