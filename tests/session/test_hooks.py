"""Hooks of controls: mounting, leaving, building, updating; isolated controls update by themselves."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

import flet_web as ft
from tests.conftest import Launch


class Guest(ft.Column):
    """Tells the page when it comes and goes."""

    def did_mount(self) -> None:
        self.page.overlay.append(ft.Text(f"came {self.page.route}"))
        self.page.update()

    def will_unmount(self) -> None:
        self.page.overlay.append(ft.Text(f"left {self.page.route}"))
        self.page.update()


class AsyncGuest(ft.Column):
    async def did_mount(self) -> None:
        await asyncio.sleep(0)
        self.page.overlay.append(ft.Text(f"came {self.page.route}"))

    async def will_unmount(self) -> None:
        await asyncio.sleep(0)
        self.page.overlay.append(ft.Text(f"left {self.page.route}"))


@pytest.mark.parametrize("kind", [Guest, AsyncGuest])
def test_a_control_is_told_when_it_comes_and_goes(launch: Launch, kind: Any) -> None:
    def main(page: ft.Page) -> None:
        guest = kind()
        page.add(ft.Button("add", on_click=lambda: page.add(guest)))
        page.add(ft.Button("remove", on_click=lambda: page.remove(guest)))

    client = launch(main).open()
    for times in (1, 2):
        client.click("add")
        client.see(*["came /", "left /"] * (times - 1), "came /")
        client.click("remove")
        client.see(*["came /", "left /"] * times)


def test_a_control_that_left_has_no_page(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        guest = Guest()
        page.add(guest)
        page.remove(guest)
        page.add(ft.Text(str(guest.page)))
        guest.update()

    client = launch(main, dialect="0.21", debug=True).open()
    client.see("None", "came /", "left /")
    assert "must be added to a page before update()" in client.crash


def test_a_control_that_moves_stays_mounted(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        guest = Guest()
        row = ft.Row()
        page.add(guest, row)
        page.controls.remove(guest)
        row.controls.append(guest)
        page.add(ft.Text("moved"))

    client = launch(main).open()
    client.see("moved", "came /")


def test_hooks_of_what_is_inside_are_called_too(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Row([ft.Container(Guest())]))
        page.clean()

    launch(main).open().see("came /", "left /")


class Doubled(ft.Text):
    number = 1

    def before_update(self) -> None:
        self.value = str(2 * self.number)


def test_before_update_has_the_last_word(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        text = Doubled()

        def change() -> None:
            text.number += 1

        page.add(text, ft.Button("change", on_click=change))

    client = launch(main).open()
    client.see("2")
    client.click("change")
    client.see("4")


class Greeting(ft.Row):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def build(self) -> None:
        self.controls = [ft.Text(f"{self.name} on {self.page.route}")]


def test_build_fills_a_control_that_is_shown(launch: Launch) -> None:
    launch(lambda page: page.add(Greeting("Ada"))).open().see("Ada on /")


class Pair(ft.UserControl):
    def build(self) -> list[ft.Control]:
        return [ft.Text("one"), ft.Text("two")]


def test_a_user_control_may_consist_of_several_controls(launch: Launch) -> None:
    launch(lambda page: page.add(Pair()), dialect="0.21").open().see("one", "two")


class Island(ft.Column):
    def is_isolated(self) -> bool:
        return True


def test_an_isolated_control_updates_by_itself(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        inside, outside = ft.Text("in"), ft.Text("out")
        island = Island([inside])

        def change() -> None:
            inside.value, outside.value = "IN", "OUT"
            page.update()

        page.add(island, outside, ft.Button("change", on_click=change))
        page.add(ft.Button("update", on_click=lambda: island.update()))

    client = launch(main).open()
    client.click("change")
    client.see("in", "OUT")
    client.click("update")
    client.see("IN", "OUT")


def test_an_event_inside_an_isolated_control_updates_it(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        text = ft.Text("0")

        def change() -> None:
            text.value = "1"

        page.add(Island([text, ft.Button("change", on_click=change)]))

    client = launch(main).open()
    client.click("change")
    client.see("1")


class Countdown(ft.UserControl):
    """The example of the release notes of Flet 0.21, unchanged."""

    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.seconds = seconds

    def did_mount(self) -> None:
        self.running = True
        self.page.run_task(self.update_timer)

    def will_unmount(self) -> None:
        self.running = False

    async def update_timer(self) -> None:
        while self.seconds and self.running:
            mins, secs = divmod(self.seconds, 60)
            self.countdown.value = "{:02d}:{:02d}".format(mins, secs)  # noqa: UP032 - to the letter
            self.update()
            await asyncio.sleep(1)
            self.seconds -= 1

    def build(self) -> ft.Control:
        self.countdown = ft.Text()
        return self.countdown


def test_countdown(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.add(Countdown(120), Countdown(60))

    client = launch(main, dialect="0.21").open()
    client.see("02:00", "01:00")
    client.see("01:59", "00:59")


class Ticker(Countdown):
    """Waits for the next click on "tick" in place of a second."""

    def __init__(self, seconds: int, page: ft.Page) -> None:
        super().__init__(seconds)
        self.ticks: asyncio.Queue[None] = asyncio.Queue()
        page.add(ft.Button("tick", on_click=lambda: page.loop.call_soon_threadsafe(self.ticks.put_nowait, None)))

    async def update_timer(self) -> None:
        while self.seconds and self.running:
            self.countdown.value = str(self.seconds)
            self.update()
            await self.ticks.get()
            self.seconds -= 1
        ft.context.page.add(ft.Text("over" if self.running else "stopped"))


def test_a_control_with_a_task_runs_to_its_end(launch: Launch) -> None:
    client = launch(lambda page: page.add(Ticker(2, page)), dialect="0.21").open()
    for text in ("2", "1"):
        client.see(text)
        client.click("tick")
    client.see("1", "over")


def test_a_control_with_a_task_stops_when_it_is_removed(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        ticker = Ticker(60, page)
        page.add(ticker, ft.Button("remove", on_click=lambda: page.remove(ticker)))

    client = launch(main, dialect="0.21").open()
    client.see("60")
    client.click("remove")
    client.see()
    client.click("tick")
    client.see("stopped")


def test_controls_are_told_that_their_session_ends(launch: Launch) -> None:
    left = threading.Event()

    class Watcher(ft.Column):
        def will_unmount(self) -> None:
            left.set()

    client = launch(lambda page: page.add(Watcher(), ft.Text("here")), session_timeout_seconds=0).open()
    client.see("here")
    client.cut()
    assert left.wait(10)
