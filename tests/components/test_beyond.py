"""Async components, the route, and state that is kept."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import flet_web as ft
from flet_web import testing

pytestmark = pytest.mark.anyio


class Sources:
    """What async components wait for."""

    def __init__(self) -> None:
        self.waiting: dict[str, asyncio.Future[str]] = {}
        self.calls: list[str] = []

    async def get(self, name: str) -> str:
        self.calls.append(name)
        self.waiting[name] = asyncio.get_running_loop().create_future()
        return await self.waiting[name]


async def test_a_suspense_shows_its_fallback_until_all_in_it_have_something_to_show() -> None:
    sources = Sources()

    @ft.component
    async def Loads(name: str) -> Any:
        number, set_number = ft.use_state(0)
        text = await sources.get(f"{name}{number}")
        return ft.Button(f"{name} {text}", on_click=lambda: set_number(number + 1))

    @ft.component
    def App() -> Any:
        count, set_count = ft.use_state(0)
        return [
            ft.Button(f"Count {count}", on_click=lambda: set_count(count + 1)),
            ft.Suspense(ft.Column([Loads("a"), ft.Text("beside")]), Loads("b"), fallback=ft.Text("please wait")),
        ]

    async with testing.open(lambda page: page.render(ft.memo(App))) as user:
        await user.until(lambda: len(sources.waiting) == 2)
        user.should_see("please wait")
        user.should_not_see("beside")
        sources.waiting["a0"].set_result("first")
        await asyncio.sleep(0)
        user.should_see("please wait")
        sources.waiting["b0"].set_result("second")
        await user.sees("b second")
        user.should_see("a first")
        user.should_see("beside")
        user.should_not_see("please wait")
        assert sorted(sources.calls) == ["a0", "b0"]
        # What has been shown stays while it is called again.
        await user.click("a first")
        await user.until(lambda: "a1" in sources.waiting)
        user.should_see("a first")
        sources.waiting["a1"].set_result("third")
        await user.sees("a third")
        user.should_see("b second")


async def test_an_async_component_that_is_called_again_shows_the_last_call_only() -> None:
    sources = Sources()

    @ft.component
    async def Loads(name: str) -> Any:
        steps, set_steps = ft.use_state(0)
        set_steps(steps + 1)
        return ft.Text(await sources.get(name))

    @ft.component
    def App() -> Any:
        name, set_name = ft.use_state("a")
        return [ft.Suspense(Loads(name), fallback=ft.Text("wait")), ft.Button("Other", on_click=lambda: set_name("b"))]

    async with testing.open(lambda page: page.render(App)) as user:
        await user.until(lambda: "a" in sources.waiting)
        await user.click("Other")
        await user.until(lambda: "b" in sources.waiting)
        assert sources.waiting["a"].cancelled()
        user.should_see("wait")
        sources.waiting["b"].set_result("text of b")
        await user.sees("text of b")
        assert sources.calls == ["a", "b"]


async def test_an_async_component_may_be_done_before_the_thread_that_calls_it_goes_on() -> None:
    @ft.component
    async def Now(number: int) -> Any:
        _, set_steps = ft.use_state(0)
        set_steps(lambda steps: steps + 1)
        return ft.Text(f"number {number}")

    @ft.component
    def App() -> Any:
        return [ft.Suspense(Now(number), fallback=ft.Text("wait")) for number in range(200)]

    async with testing.open(lambda page: page.render(App)) as user:
        for number in range(200):
            await user.sees(f"number {number}")


async def test_an_async_component_that_fails_is_one_that_fails_and_one_that_goes_is_cancelled() -> None:
    ended: list[str] = []
    sources = Sources()

    @ft.component
    async def Fails() -> Any:
        await sources.get("fails")
        raise ValueError("no luck")

    @ft.component
    async def Never() -> Any:
        try:
            await asyncio.sleep(1000)
        finally:
            ended.append("never")

    @ft.component
    def App() -> Any:
        shown, set_shown = ft.use_state(True)
        return [
            ft.ErrorBoundary(ft.Suspense(Fails(), fallback=ft.Text("wait")), fallback=ft.Text("caught")),
            ft.Suspense(Never(), fallback=ft.Text("hold on")) if shown else ft.Text("gone"),
            ft.Button("Hide", on_click=lambda: set_shown(False)),
        ]

    async with testing.open(lambda page: page.render(App)) as user:
        await user.sees("wait")
        with user.expect_error(ValueError, match="no luck"):
            sources.waiting["fails"].set_result("")
            await user.sees("caught")
        user.should_see("hold on")
        await user.click("Hide")
        await user.sees("gone")
        await user.until(lambda: ended == ["never"])


async def test_components_follow_the_query_and_the_fragment() -> None:
    renders: list[str] = []

    @ft.component
    def Query() -> Any:
        renders.append("query")
        return ft.Text(f"query {ft.use_query()}")

    @ft.component
    def Fragment() -> Any:
        renders.append("fragment")
        return ft.Text(f"fragment {ft.use_fragment()!r}")

    async with testing.open(lambda page: page.render(lambda: [Query(), Fragment()]), route="/a?x=1#top") as user:
        user.should_see("query {'x': '1'}")
        user.should_see("fragment 'top'")
        await user.go("/b?x=2&x=3#top")
        await user.sees("query {'x': '3'}")
        assert renders == ["query", "fragment", "query"]


async def test_persistent_state_is_there_after_a_reload_and_in_another_session_of_the_browser() -> None:
    @ft.component
    def App() -> Any:
        begin: list[Any] = []
        names, set_names = ft.use_persistent_state("names", begin)
        return [
            ft.Text(f"{len(names)} names"),
            ft.Button("More", on_click=lambda: set_names(lambda names: [*names, "x"])),
            ft.Button("Odd", on_click=lambda: set_names([{"a": object()}])),
        ]

    def main(page: ft.Page) -> None:
        page.render(App)

    async with testing.open(main) as user:
        await user.click("More")
        await user.click("More")
        user.should_see("2 names")
        async with user.another(same_browser=True) as later, user.another() as other:
            later.should_see("2 names")
            other.should_see("0 names")
        await user.reload()
        user.should_see("2 names")
        with user.expect_error(TypeError, match=r"persistent state is plain data .* the state\[0\]\['a'\] is <object"):
            await user.click("Odd")
        user.should_see("2 names")
