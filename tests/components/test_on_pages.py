"""Components in sessions: threads, events, dialogs, views, errors, several users."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest

import flet_web as ft
from flet_web import testing
from flet_web.engine.schema import MISSING

pytestmark = pytest.mark.anyio


@ft.component
def Counter(name: str = "") -> Any:
    number, set_number = ft.use_state(0)

    async def add_later(e: Any) -> None:
        set_number(lambda n: n + 1)

    return ft.Row(
        [
            ft.Text(f"{name} is {number}"),
            ft.Button(f"Add {name}", on_click=lambda: set_number(number + 1)),
            ft.Button(f"Later {name}", on_click=add_later),
        ]
    )


@pytest.mark.parametrize("is_async", [False, True])
async def test_handlers_of_both_kinds_render(is_async: bool) -> None:
    def shows(page: ft.Page) -> None:
        page.render(lambda: ft.Column([Counter("a"), Counter("b")]))

    async def shows_too(page: ft.Page) -> None:
        shows(page)
        assert len(page.controls) == 1

    async with testing.open(shows_too if is_async else shows) as user:
        await user.click("Add a")
        await user.click("Later a")
        await user.click("Later b")
        user.should_see("a is 2")
        user.should_see("b is 1")


async def test_renders_and_effects_do_not_run_on_the_event_loop() -> None:
    threads: dict[str, int] = {}

    @ft.component
    def App() -> Any:
        number, set_number = ft.use_state(0)
        threads[f"render {number}"] = threading.get_ident()

        def setup() -> None:
            threads[f"effect {number}"] = threading.get_ident()

        async def setup_async() -> None:
            threads[f"async effect {number}"] = threading.get_ident()

        async def add(e: Any) -> None:
            set_number(1)

        ft.use_effect(setup, [number])
        ft.use_effect(setup_async, [number])
        return ft.Button(f"Add {number}", on_click=add)

    async with testing.open(lambda page: page.render(App)) as user:
        await user.click("Add 0")
        await user.sees("Add 1")
        await user.until(lambda: len(threads) == 6)
    here = threading.get_ident()
    assert {name for name, thread in threads.items() if thread == here} == {"async effect 0", "async effect 1"}


async def test_an_effect_that_blocks_holds_up_nobody() -> None:
    ends, begun = threading.Event(), threading.Event()

    @ft.component
    def App() -> Any:
        blocks, set_blocks = ft.use_state(False)

        def setup() -> None:
            if blocks:
                begun.set()
                ends.wait(20)

        ft.use_effect(setup, [blocks])
        return [ft.Button("Block", on_click=lambda: set_blocks(True)), Counter("x")]

    async with testing.open(lambda page: page.render(App)) as user, user.another() as other:
        with user.without_waiting():
            await user.click("Block")
        await user.until(begun.is_set)
        for one in (user, other):
            with one.without_waiting():
                await one.click("Add x")
                await one.sees("x is 1")
                await one.click("Later x")
                await one.sees("x is 2")
        ends.set()


async def test_a_state_is_shown_while_its_handler_goes_on() -> None:
    ends = threading.Event()

    @ft.component
    def App() -> Any:
        state, set_state = ft.use_state("idle")

        def work(e: Any) -> None:
            set_state("loading")
            ends.wait(20)
            set_state("done")

        return [ft.Text(state), ft.Button("Work", on_click=work)]

    async with testing.open(lambda page: page.render(App)) as user:
        with user.without_waiting():
            await user.click("Work")
        await user.sees("loading")
        ends.set()
        await user.sees("done")


async def test_states_set_together_are_rendered_together() -> None:
    renders: list[tuple[int, int]] = []

    @ft.component
    def App() -> Any:
        a, set_a = ft.use_state(0)
        b, set_b = ft.use_state(0)
        renders.append((a, b))

        def both(e: Any) -> None:
            set_a(1)
            set_b(1)

        return ft.Button("Both", on_click=both)

    async with testing.open(lambda page: page.render(App)) as user:
        await user.click("Both")
    assert renders == [(0, 0), (1, 1)]


async def test_what_fails_is_told_and_the_page_goes_on() -> None:
    told: list[str] = []

    @ft.component
    def Fails(when: int) -> Any:
        number, set_number = ft.use_state(0)
        if number == when:
            raise ValueError("no luck")
        return ft.Button(f"Number {number}", on_click=lambda: set_number(number + 1))

    def main(page: ft.Page) -> None:
        page.on_error = lambda e: told.append(str(e.exception))
        page.render(lambda: [Fails(1), Counter("a")])

    async with testing.open(main) as user:
        with user.expect_error(ValueError, match="no luck"):
            await user.click("Number 0")
        user.should_see("Something went wrong. The error number is")
        await user.click("Add a")
        user.should_see("a is 1")
    assert told == ["no luck"]


async def test_users_share_an_observable() -> None:
    @ft.observable
    class Score:
        def __init__(self) -> None:
            self.points = 0

    score: Any = Score()

    @ft.component
    def App() -> Any:
        shown, _ = ft.use_state(score)

        def add(e: Any) -> None:
            score.points += 1

        return ft.Button(f"{shown.points} points", on_click=add)

    async with testing.open(lambda page: page.render(App)) as ann, ann.another() as bob:
        await ann.click("0 points")
        ann.should_see("1 points")
        await bob.sees("1 points")
        await bob.click("1 points")
        await ann.sees("2 points")


async def test_a_typed_text_is_state() -> None:
    @ft.component
    def App() -> Any:
        text, set_text = ft.use_state("")
        return [
            ft.TextField(label="Name", value=text, on_change=lambda e: set_text(e.control.value.upper())),
            ft.Text(f"Hello {text}"),
            ft.Button("Clear", on_click=lambda: set_text("")),
        ]

    async with testing.open(lambda page: page.render(App)) as user:
        await user.type("ann", into="Name")
        user.should_see("Hello ANN")
        assert user.find("Name").value == "ANN"
        await user.click("Clear")
        assert user.find("Name").value == ""


async def test_a_dialog_is_shown_changed_dismissed_and_closed_with_its_component() -> None:
    @ft.component
    def Asks() -> Any:
        is_open, set_open = ft.use_state(False)
        number, set_number = ft.use_state(0)
        ft.use_dialog(
            ft.AlertDialog(
                title=ft.Text(f"Number {number}"),
                content=Counter("inside"),
                actions=[ft.TextButton("More", on_click=lambda: set_number(number + 1))],
                on_dismiss=lambda: set_open(False),
            )
            if is_open
            else None
        )
        return ft.Button("Ask", on_click=lambda: set_open(True))

    @ft.component
    def App() -> Any:
        asks, set_asks = ft.use_state(True)

        async def leave() -> None:
            await asyncio.sleep(600)
            set_asks(False)

        ft.use_effect(leave, [])
        return [Asks()] if asks else [ft.Text("nothing")]

    async with testing.open(lambda page: page.render(App)) as user:
        await user.click("Ask")
        await user.click("Add inside")
        await user.click("More")
        user.should_see("Number 1")
        user.should_see("inside is 1")
        assert len(user.find_all(role="dialog")) == 1
        await user.dismiss()
        user.should_not_see("Number 1")
        await user.click("Ask")
        user.should_see("inside is 0")
        await user.advance(600)
        await user.sees("nothing")
        user.should_not_see("Number 1")


async def test_views_are_components() -> None:
    @ft.component
    def App() -> Any:
        depth, set_depth = ft.use_state(1)
        return [
            ft.View(
                route=f"/{n}",
                appbar=ft.AppBar(title=ft.Text(f"View {n}")),
                controls=[Counter(f"c{n}"), ft.Button("Deeper", on_click=lambda: set_depth(depth + 1))],
            )
            for n in range(depth)
        ]

    async with testing.open(lambda page: page.render_views(App)) as user:
        await user.click("Add c0")
        await user.click("Deeper")
        user.should_see("View 1")
        user.should_see("c1 is 0")


async def test_cleanups_run_when_a_session_ends() -> None:
    ended: list[str] = []

    @ft.component
    def App() -> Any:
        ft.on_unmounted(lambda: ended.append("sync"))

        async def setup() -> None:
            try:
                await asyncio.sleep(1000)
            finally:
                ended.append("task")

        ft.use_effect(setup, [])
        return ft.Text("x")

    async with testing.open(lambda page: page.render(App)) as user:
        user.should_see("x")
    assert sorted(ended) == ["sync", "task"]


async def test_imperative_calls_work_beside_components() -> None:
    @ft.component
    def App() -> Any:
        number, set_number = ft.use_state(0)
        field = ft.TextField(label="Field", key="f")

        async def both(e: Any) -> None:
            set_number(number + 1)
            await asyncio.sleep(0.01)
            # Another one stands in its place by now.
            await field.focus()
            ft.context.page.show_dialog(ft.SnackBar(ft.Text(f"Said {number}")))

        return [field, ft.Button("Both", on_click=both), ft.Text(f"Number {number}")]

    async with testing.open(lambda page: page.render(App), dialect="1.0") as user:
        await user.click("Both")
        user.should_see("Number 1")
        user.should_see("Said 0")
        assert user.find(key="f").focused


async def test_a_dialog_shown_by_a_call_may_hold_components() -> None:
    @ft.component
    def App() -> Any:
        dialog = ft.use_ref(lambda: ft.AlertDialog(title=ft.Text("Title"), content=Counter("inside")))
        return ft.Button("Open", on_click=lambda: ft.context.page.show_dialog(dialog.current))

    async with testing.open(lambda page: page.render(App), dialect="1.0") as user:
        await user.click("Open")
        await user.click("Add inside")
        await user.click("Later inside")
        user.should_see("inside is 2")
        await user.dismiss()
        user.should_not_see("inside is 2")
        await user.click("Open")
        await user.click("Add inside")
        user.should_see("inside is 3")


async def test_a_page_inside_another_page_shows_a_dialog_with_components() -> None:
    shown: list[Any] = []

    def main(page: ft.Page) -> None:
        view = ft.MultiView(view_id=1)
        view.show_dialog(ft.AlertDialog(title=ft.Text("Early")))
        page.multi_views.append(view)
        page.render(Counter, "a")
        view.show_dialog(ft.AlertDialog(title=ft.Text("Title"), content=Counter("b")))
        shown.extend(dialog._peek("content") for dialog in view._dialogs.controls)

    async with testing.open(main, dialect="1.0") as user:
        user.should_see("a is 0")
    assert [type(content) for content in shown] == [type(MISSING), ft.Row]


async def test_services_are_made_where_they_are_used() -> None:
    @ft.component
    def App() -> Any:
        ft.on_mounted(lambda: ft.BrowserContextMenu().disable())
        return ft.Button("Copy", on_click=lambda: ft.Clipboard().set("copied"))

    async with testing.open(lambda page: page.render(App), dialect="1.0") as user:
        await user.click("Copy")
        assert user.clipboard == "copied"


async def test_a_component_that_never_ends_stops_nobody_else() -> None:
    ends = threading.Event()

    @ft.component
    def App() -> Any:
        number, set_number = ft.use_state(0)
        if number == 1:
            while not ends.is_set():
                time.sleep(0.001)

        async def add(e: Any) -> None:
            set_number(1)

        return ft.Button("Hang", on_click=add)

    async with testing.open(lambda page: page.render(App)) as user, user.another() as other:
        with user.without_waiting():
            await user.click("Hang")
        other.should_see("Hang")
        ends.set()
