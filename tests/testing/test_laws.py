"""Whatever users do: what they see is what the program has."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import flet_web as ft
from flet_web import testing
from flet_web.engine.schema import Schema
from flet_web.protocol import ModelClient, RegisterAnswer, encode_message
from flet_web.testing import ImpossibleError, NotFoundError


def workshop(page: ft.Page) -> None:
    """Rows of controls that are added, removed, shuffled and hidden, and dialogs."""
    chance = random.Random(0)
    rows = ft.Column(key="rows")

    def row() -> ft.Row:
        options = [ft.DropdownOption(key=key) for key in "abc"]
        controls: list[Any] = [ft.TextField(label="Name"), ft.Checkbox(label="Done"), ft.Dropdown(options=options)]
        return ft.Row([*controls, ft.Slider(min=0, max=3, divisions=3, label="{value}"), ft.Text("0")])

    def shuffle() -> None:
        chance.shuffle(rows.controls)

    def remove() -> None:
        if rows.controls:
            rows.controls.pop(chance.randrange(len(rows.controls)))

    async def tidy() -> None:
        for each in rows.controls:
            each.visible = not each.visible
            await asyncio.sleep(0)

    def ask() -> None:
        field = ft.TextField(label="Why", autofocus=True)
        page.show_dialog(ft.AlertDialog(title=ft.Text("Sure?"), content=field, on_dismiss=lambda: remove()))

    acts: dict[str, Callable[[], Any]] = {
        "Add": lambda: rows.controls.append(row()),
        "Remove": remove,
        "Shuffle": shuffle,
        "Tidy": tidy,
        "Ask": ask,
        "Tell": lambda: page.show_dialog(ft.SnackBar(ft.Text("told"), action="Undo")),
    }
    page.add(ft.Row([ft.Button(name, on_click=act) for name, act in acts.items()]), rows)


buttons = st.sampled_from(["Add", "Add", "Remove", "Shuffle", "Tidy", "Ask", "Tell", "Undo"])
places = st.integers(0, 3)
actions = st.one_of(
    st.tuples(st.just("click"), buttons),
    st.tuples(st.just("type"), st.text("xyz ", max_size=3), places),
    st.tuples(st.sampled_from(["check", "uncheck"]), places),
    st.tuples(st.just("select"), st.sampled_from("abc"), places),
    st.tuples(st.just("slide"), places, places),
    st.tuples(st.sampled_from(["dismiss", "reconnect", "reload", "advance", "press"])),
)

METHODS: dict[str, Callable[..., Any]] = {
    "click": lambda user, name: user.click(name),
    "type": lambda user, text, nth: user.type(text, role="textbox", nth=nth),
    "check": lambda user, nth: user.check(role="checkbox", nth=nth),
    "uncheck": lambda user, nth: user.uncheck(role="checkbox", nth=nth),
    "select": lambda user, option, nth: user.select(option, role="combobox", nth=nth),
    "slide": lambda user, value, nth: user.slide(value, role="slider", nth=nth),
    "dismiss": lambda user: user.dismiss(),
    "reconnect": lambda user: user.reconnect(),
    "reload": lambda user: user.reload(),
    "advance": lambda user: user.advance(5),
    "press": lambda user: user.press("Tab"),
}


def as_the_program_has_it(user: testing.User) -> dict[str, Any]:
    """The page that a client would be sent that connects now."""
    assert user.session is not None
    fresh = ModelClient()
    fresh.feed(encode_message(RegisterAnswer("", user.session.tree.snapshot(), "")))
    fresh.check()
    return fresh.page


def bare(value: Any) -> Any:
    """A page without what clients assume of a property that was not sent: the default of its class."""
    if isinstance(value, dict):
        fields = Schema.registry[value["_c"]].fields if "_c" in value else {}
        kept = ((n, item) for n, item in value.items() if n not in fields or item != fields[n].make_default())
        return {name: bare(item) for name, item in kept}
    return [bare(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("dialect", ["0.21", "1.0"])
@settings(max_examples=60)
@given(steps=st.lists(actions, max_size=12))
def test_the_page_is_as_the_program_has_it(dialect: Any, steps: list[Any]) -> None:
    async def act() -> None:
        async with testing.open(workshop, dialect=dialect) as user:
            for name, *args in steps:
                with suppress(ImpossibleError, NotFoundError):  # a person could not do that just now
                    await METHODS[name](user, *args)
                user.tab.model.check()
                assert bare(user.tab.model.page) == bare(as_the_program_has_it(user))

    asyncio.run(act())
