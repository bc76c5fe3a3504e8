"""Functions of a program that block hold up their own user alone: each waits here for what another user does."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest

import flet_web as ft
from tests.conftest import Launch

gates: dict[str, threading.Event] = {}
blocked: dict[str, threading.Event] = {}


def block(page: ft.Page) -> None:
    """Wait for the other user, for longer than a test waits for the page."""
    blocked[page.route].set()
    assert gates[page.route].wait(20)
    page.add(ft.Text("went on"))


class Coming(ft.Column):
    def did_mount(self) -> None:
        block(self.page)


class Going(ft.Column):
    def will_unmount(self) -> None:
        block(self.page)


async def comes(page: ft.Page) -> None:
    page.add(Coming())


async def comes_and_goes(page: ft.Page) -> None:
    page.add(going := Going())
    await asyncio.sleep(0)
    page.remove(going)


async def comes_by_an_update(page: ft.Page) -> None:
    page.controls.append(Coming())


async def receives(page: ft.Page) -> None:
    page.pubsub.subscribe(lambda message: block(page))
    page.pubsub.send_others("nothing")
    page.pubsub.send_all("go")


async def in_a_thread(page: ft.Page) -> None:
    page.run_thread(block, page)


def in_a_handler(page: ft.Page) -> None:
    block(page)


def in_a_generator(page: ft.Page) -> Any:
    yield
    block(page)


async def in_on_error(page: ft.Page) -> None:
    page.on_error = lambda e: block(page)
    raise ValueError("told")


@pytest.mark.parametrize(
    "work",
    [
        comes, comes_and_goes, comes_by_an_update, receives, in_a_thread, in_a_handler, in_a_generator, in_on_error,
    ],
)  # fmt: skip
def test_another_user_is_not_held_up(launch: Launch, work: Callable[..., Any]) -> None:
    route = f"/{work.__name__}"
    gates[route], blocked[route] = threading.Event(), threading.Event()

    def main(page: ft.Page) -> None:
        if page.route == "/other":
            page.add(ft.Button("open", on_click=lambda: gates[route].set()))
            return
        page.add(ft.Button("work", on_click=lambda: work(page)))

    site = launch(main)
    user, other = site.open(route=route), site.open(route="/other")
    user.click("work")
    assert blocked[route].wait(10)
    other.click("open")
    user.see("went on")


def test_hooks_keep_their_order_in_a_thread(launch: Launch) -> None:
    said: list[str] = []
    done = threading.Event()

    class Told(ft.Column):
        def did_mount(self) -> None:
            gates["/order"].wait(10)
            said.append("came")

        def will_unmount(self) -> None:
            said.append(f"left {self.page is not None}")
            done.set()

    async def work(page: ft.Page) -> None:
        page.add(told := Told())
        page.remove(told)
        gates["/order"].set()

    gates["/order"] = threading.Event()
    client = launch(lambda page: page.add(ft.Button("work", on_click=lambda: work(page)))).open()
    client.click("work")
    assert done.wait(10)
    assert said == ["came", "left True"]
