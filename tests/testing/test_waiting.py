"""The kit waits for handlers, not for background work; and time passes when the test says so."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

import flet_web as ft
from flet_web import testing
from flet_web.testing import NotFoundError, StillRunningError

pytestmark = pytest.mark.anyio


def show(page: ft.Page, text: str) -> None:
    page.add(ft.Text(text))


async def test_sync_and_async_handlers_are_over_when_an_action_returns() -> None:
    def main(page: ft.Page) -> None:
        def block() -> None:
            time.sleep(0.05)
            show(page, "blocked")

        async def wait() -> None:
            await asyncio.to_thread(time.sleep, 0.05)
            show(page, "waited")

        page.add(ft.Button("Block", on_click=block), ft.Button("Wait", on_click=wait))

    async with testing.open(main) as user:
        await user.click("Block")
        user.should_see("blocked")
        await user.click("Wait")
        user.should_see("waited")


async def test_what_a_background_task_does_at_once_is_seen() -> None:
    async def main(page: ft.Page) -> None:
        async def work() -> None:
            for step in range(5):
                await asyncio.sleep(0)
                show(page, f"step {step}")
            await page.client_storage.set_async("done", True)
            show(page, "stored")

        page.add(ft.Button("Work", on_click=lambda: page.run_task(work)))

    async with testing.open(main) as user:
        await user.click("Work")
        user.should_see("step 4")
        user.should_see("stored")


async def test_an_endless_background_task_holds_nothing_up() -> None:
    def main(page: ft.Page) -> None:
        text = ft.Text("0")

        async def spin() -> None:
            while True:
                text.value = str(int(text.value) + 1)
                text.update()
                await asyncio.sleep(0)

        page.add(text, ft.Button("Name", on_click=lambda: show(page, "named")))
        page.run_task(spin)

    async with testing.open(main) as user:
        await user.click("Name")
        user.should_see("named")


async def test_changes_are_waited_for() -> None:
    release = threading.Event()

    def main(page: ft.Page) -> None:
        def work() -> None:
            release.wait(10)
            show(page, "ready")

        page.run_thread(work)

    async with testing.open(main) as user:
        with pytest.raises(NotFoundError, match="background tasks are running"):
            user.should_see("ready")
        asyncio.get_running_loop().call_soon(release.set)
        await user.sees("ready", within=10)
        await user.until(lambda: user.find("ready").visible)
        with pytest.raises(NotFoundError, match=r"within 0\.01 s the user sees nothing that says 'never'"):
            await user.sees("never", within=0.01)


async def test_a_handler_that_does_not_end_is_named() -> None:
    release = threading.Event()

    def main(page: ft.Page) -> None:
        async def for_ever() -> None:
            await asyncio.Event().wait()

        page.add(ft.Button("Wait", on_click=for_ever), ft.Button("Block", on_click=lambda: release.wait(10)))

    async with testing.open(main) as user:
        user.patience = 0.05
        with pytest.raises(
            StillRunningError, match=r"for_ever \(.*test_waiting.py:\d+\), at line \d+: await asyncio.Event"
        ):
            await user.click("Wait")
    async with testing.open(main) as user:
        user.patience = 0.05
        with pytest.raises(StillRunningError, match=r"main.<lambda> \(.*test_waiting.py:\d+\)\n"):
            await user.click("Block")
        release.set()


async def test_an_impatient_user_goes_on() -> None:
    def main(page: ft.Page) -> None:
        async def slow() -> None:
            show(page, "begun")
            await asyncio.sleep(1000)
            show(page, "done")

        page.add(ft.Button("Slow", on_click=slow), ft.Button("Quick", on_click=lambda: show(page, "quick")))

    async with testing.open(main) as user:
        with user.without_waiting():
            await user.click("Slow")
            await user.click("Slow")
        await user.sees("begun")
        await user.click("Quick")
        user.should_see("quick")
        user.should_not_see("done")
        await user.advance(1000)
        assert len(user.find_all("done")) == 2


async def test_a_main_that_never_ends() -> None:
    async def main(page: ft.Page) -> None:
        clock = ft.Text("0")
        page.add(clock)
        while True:
            await asyncio.sleep(1)
            clock.value = str(int(clock.value) + 1)
            page.update()

    async with testing.open(main, wait=False) as user:
        await user.sees("0")
        await user.advance(60)
        user.should_see("60")
        await user.advance(0.5)
        user.should_see("60")
        await user.advance(0.5)
        user.should_see("61")


async def test_time_that_passes_ends_snack_bars_and_sessions() -> None:
    ended: list[str] = []

    def main(page: ft.Page) -> None:
        page.on_close = lambda: ended.append("closed")
        page.add(ft.Button("Tell", on_click=lambda: page.show_dialog(ft.SnackBar(ft.Text("told"), duration=4000))))

    async with testing.open(main, settings={"session_timeout_seconds": 60}) as user:
        await user.click("Tell")
        await user.advance(3)
        user.should_see("told")
        await user.advance(2)
        user.should_not_see("told")
        await user.lose_connection()
        await user.advance(50)
        assert ended == []
        await user.advance(20)
        assert ended == ["closed"]
        await user.reconnect()
        user.should_see("Tell")


async def test_focus_is_told_before_the_click_that_moves_it() -> None:
    def main(page: ft.Page) -> None:
        def left() -> None:
            time.sleep(0.02)
            show(page, f"left {name.value}")

        name = ft.TextField(label="Name", on_blur=left)
        page.add(name, ft.Button("Go", on_click=lambda: show(page, "went")))

    async with testing.open(main) as user:
        await user.type("Ann", into="Name")
        await user.click("Go")
        assert [text.text for text in user.find_all(type=ft.Text)] == ["left Ann", "went"]


def test_on_uvloop_only_time_does_not_pass() -> None:
    uvloop = pytest.importorskip("uvloop")

    def main(page: ft.Page) -> None:
        page.add(ft.Button("Name", on_click=lambda: show(page, "named")))

    async def act() -> None:
        async with testing.open(main, patience=7) as user:
            assert user.patience == 7
            await user.click("Name")
            user.should_see("named")
            with pytest.raises(RuntimeError, match="Loop cannot be moved on in time"):
                await user.advance(1)

    loop = uvloop.new_event_loop()
    loop.run_until_complete(act())
    loop.close()
