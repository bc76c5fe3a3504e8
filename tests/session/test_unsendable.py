"""What a program sets and the server cannot send: all else arrives, and the page lives on."""

from __future__ import annotations

import datetime
import decimal
import enum
import threading
from typing import Any

import pytest

import flet_web as ft
from flet_web.engine import placement
from flet_web.engine.placement import MOST_LEVELS
from tests.conftest import Launch
from tests.session.client import Client


class OddDict(dict[str, Any]):
    def items(self) -> Any:
        raise KeyError("items")


class OddList(list[Any]):
    def __iter__(self) -> Any:
        raise KeyError("iter")


class OddText(str):
    def __str__(self) -> str:
        raise KeyError("str")


class Odd:
    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        raise KeyError("eq")

    def __repr__(self) -> str:
        raise KeyError("repr")


class Kind(enum.Enum):
    ODD = Odd()


def ring(made: Any, put: Any) -> Any:
    put(made, made)
    return made


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


def columns(depth: int) -> ft.Column:
    made = ft.Column()
    for _ in range(depth):
        made = ft.Column([made])
    return made


VALUES: dict[str, Any] = {
    "object": object,
    "odd": Odd,
    "list": lambda: [1, Odd()],
    "dict": lambda: OddDict(a=1),
    "odd_list": lambda: OddList([1]),
    "enum": lambda: Kind.ODD,
    "list_in_itself": lambda: ring([], list.append),
    "dict_in_itself": lambda: ring({}, lambda made, inner: made.update(x=inner)),
    "deep": lambda: nested(450),
    "deeper": lambda: nested(5000),
    "tuple_as_key": lambda: {(1, 2): 3},
    "none_as_key": lambda: {None: 1},
    "bytes_as_key": lambda: {b"x": 1},
    "flag_as_key": lambda: {True: 1},
    "prototype": lambda: {"__proto__": 1},
    "large": lambda: 10**400,
    "half": lambda: "\ud800",
    "decimal": lambda: decimal.Decimal(1),
    "date": lambda: datetime.datetime.min,
    "class": lambda: int,
    "text": lambda: OddText("x"),
    "generator": lambda: iter([1]),
    "memory": lambda: memoryview(b"x"),
    "controls": lambda: columns(400),
    "dict_of_a_control": lambda: {"a": ft.Text("x")},
}


def put_in_dict(page: ft.Page, box: ft.Column, text: ft.Text, value: Any) -> None:
    text.col = value if isinstance(value, dict) else {"xs": value}


def put_in_list(page: ft.Page, box: ft.Column, text: ft.Text, value: Any) -> None:
    text.font_family_fallback = [value]


def put_in_new_control(page: ft.Page, box: ft.Column, text: ft.Text, value: Any) -> None:
    page.controls.insert(0, ft.Row(col=value if isinstance(value, dict) else {"xs": value}))


def put_in_children(page: ft.Page, box: ft.Column, text: ft.Text, value: Any) -> None:
    box.controls.append(value)


PLACES = [put_in_dict, put_in_list, put_in_new_control, put_in_children]


@pytest.mark.parametrize("put", PLACES)
def test_whatever_is_set_the_rest_arrives(launch: Launch, put: Any) -> None:
    def main(page: ft.Page) -> None:
        name = page.route.strip("/")
        text, box, shown = ft.Text("odd"), ft.Column(), ft.Text("0")

        def click(_: Any) -> None:
            if shown.value == "0":
                try:
                    put(page, box, text, VALUES[name]())
                except (TypeError, ValueError):
                    page.controls.append(ft.Text("refused"))
            shown.value = str(int(shown.value or "") + 1)
            page.controls.append(ft.Text(f"new {shown.value}"))

        page.add(box, text, ft.Button("Go", on_click=click), shown)

    site = launch(main)
    for name in VALUES:
        client = site.open(route="/" + name)
        client.find(content="Go")
        for number in ("1", "2"):
            client.click("Go")
            client.until(lambda: {number, f"new {number}"} <= set(client.texts))  # noqa: B023
        check_keys(client.model.page)
        client.reload()
        client.until(lambda: {"2", "new 1", "new 2"} <= set(client.texts))  # noqa: B023
        check_keys(client.model.page)
        client.close()


def check_keys(value: Any) -> None:
    """A browser refuses the whole message for a key that is no text."""
    waiting = [value]
    for each in waiting:
        if isinstance(each, dict):
            assert all(isinstance(key, str | int | float) and key != "__proto__" for key in each), each
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each


def deepest(client: Client) -> int:
    """How many controls are inside one another on the page."""
    level, row = 0, [client.model.page]
    while row:
        level, row = level + 1, [child for each in row for child in inner(each)]
    return level


def inner(control: dict[str, Any]) -> list[dict[str, Any]]:
    found = [*(control.get("controls") or []), *(control.get("views") or []), control.get("content")]
    return [each for each in found if isinstance(each, dict)]


STEPS = {"at once": 400, "step by step": 1}


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_controls_that_are_nested_too_deeply_are_named(launch: Launch, step: int) -> None:
    errors: list[str] = []

    def main(page: ft.Page) -> None:
        outer, shown = ft.Column(), ft.Text("before")
        page.add(outer, shown)

        def build(_: Any) -> None:
            last = outer
            for _ in range(400 // step):
                made = columns(step - 1)
                last.controls.append(made)
                try:
                    page.update()
                except ValueError as error:
                    errors.append(str(error))
                    if step == 1:
                        last.controls.remove(made)
                    break
                last = made
            shown.value = "after"

        page.on_error = lambda e: setattr(e, "handled", True)
        page.add(ft.Button("Build", on_click=build))

    client = launch(main, debug=True).open()
    client.see("before")
    client.click("Build")
    client.see("after")
    assert len(errors) == 1
    assert "is nested too deeply" in errors[0]
    assert f"at most {MOST_LEVELS} controls" in errors[0]
    assert "Column" in errors[0]
    assert deepest(client) == MOST_LEVELS
    client.reload().see("after")
    assert deepest(client) == MOST_LEVELS


def test_a_control_that_moves_counts_with_what_is_in_it(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        tall, box = columns(MOST_LEVELS // 2), ft.Column()
        row = ft.Row([tall])
        page.add(row, box, shown := ft.Text("before"))

        def move(_: Any) -> None:
            deep = box
            for _ in range(MOST_LEVELS // 2):
                inner = ft.Column()
                deep.controls.append(inner)
                deep = inner
            page.update()
            row.controls.remove(tall)
            deep.controls.append(tall)
            shown.value = "after"

        page.add(ft.Button("Move", on_click=move))

    client = launch(main, debug=True).open()
    client.see("before")
    client.click("Move")
    client.see("after")
    assert "is nested too deeply" in client.crash
    assert deepest(client) <= MOST_LEVELS
    client.reload().see("after")


@pytest.mark.parametrize("numbered", [True, False])
def test_what_cannot_be_encoded_is_left_out_and_told(
    launch: Launch, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, numbered: bool
) -> None:
    # As if nobody had counted.
    monkeypatch.setattr(placement, "MOST_LEVELS", 10_000)

    def main(page: ft.Page) -> None:
        last, shown = ft.Column(), ft.Text("before")
        page.add(last, shown)

        def build(_: Any) -> None:
            last.controls.append(columns(400))
            shown.value = "after"

        def more(_: Any) -> None:
            shown.value = "more"

        page.add(ft.Button("Build", on_click=build), ft.Button("More", on_click=more))

    client = launch(main).open() if numbered else launch(main).open(resume=False)
    client.see("before")
    client.click("Build")
    client.see("after")
    assert "Something went wrong" in client.crash
    assert "what has changed could not be sent" in caplog.text
    client.click("More")
    client.see("more")
    if numbered:
        caplog.clear()
        client.reload().see("more")
        assert "Something went wrong" in client.crash
        assert "what has changed could not be sent" in caplog.text


def test_a_program_near_the_end_of_its_stack_loses_nothing(launch: Launch) -> None:
    done = threading.Event()

    def main(page: ft.Page) -> None:
        field, shown = ft.TextField(), ft.Text("before")
        page.add(field, shown)
        page.controls.append(columns(100))
        shown.value = "after"

        def fall() -> None:
            try:
                fall()
            except RecursionError:
                page.update()
                field.focus()

        fall()
        done.set()

    client = launch(main).open()
    assert done.wait(20)
    client.see("after")
    client.until(lambda: deepest(client) > 100)
    assert not client.model.crash
