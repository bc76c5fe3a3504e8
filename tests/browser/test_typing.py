"""What the user types while the server is on its way with an answer: nothing is lost, nothing comes twice."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet_web as ft
from tests.browser.heard import PATIENCE, Heard
from tests.browser.slow_line import SlowLine
from tests.conftest import Launch

ONE_WAY = 0.06
"""Seconds."""
KEYS = 35
"""Milliseconds between two keys of somebody who types fast."""

Field = ft.Event[ft.TextField]


@pytest.fixture
def line(launch: Launch, page: Page) -> Iterator[Callable[..., SlowLine]]:
    """Serve a program behind a slow line, and show it in a tab."""
    with ExitStack() as stack:

        def start(main: Any, delay: float = 0) -> SlowLine:
            line = stack.enter_context(SlowLine(launch(main).url.replace("ws:", "http:"), delay))
            page.goto(line.url)
            expect(page.get_by_label("Field")).to_be_visible()
            return line

        yield start


def test_a_message_that_was_sent_does_not_come_back(page: Page, line: Callable[..., SlowLine]) -> None:
    sent = Heard()

    def main(page: ft.Page) -> None:
        def send(e: Field) -> None:
            sent.add(e.data)
            e.control.value = ""

        page.add(ft.TextField(label="Field", on_submit=send))

    line(main, ONE_WAY)
    field = page.get_by_label("Field")
    field.focus()
    page.keyboard.type("hello", delay=60)
    page.keyboard.press("Enter")
    page.keyboard.type("bye", delay=60)
    # What is sent before the answer is there has the first message, too: it is still in the field.
    expect(field).to_have_value("bye")
    page.keyboard.press("Enter")
    sent.until("bye")
    assert sent.all == ["hello", "bye"]
    expect(field).to_have_value("")


@pytest.mark.parametrize("listens", [False, True], ids=["submit only", "with on_change"])
def test_what_is_typed_before_the_field_is_cleared_stays(
    page: Page, line: Callable[..., SlowLine], listens: bool
) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        def send(e: Field) -> None:
            heard.add(("submit", e.data))
            e.control.value = ""
            page.update()
            heard.add("cleared")

        def changed(e: Field) -> None:
            heard.add(("change", e.data))

        page.add(ft.TextField(label="Field", on_submit=send, on_change=changed if listens else None))
        page.add(ft.Button("Tell", on_click=lambda: heard.add(("value", page.controls[0].value))))  # type: ignore[attr-defined]

    slow = line(main)
    field = page.get_by_label("Field")
    field.press_sequentially("hello")
    slow.hold()
    field.press("Enter")
    heard.until("cleared")
    field.press_sequentially("bye")
    if listens:
        heard.until(("change", "hellobye"))
    field.press("ArrowLeft")
    slow.release()
    expect(field).to_have_value("bye")
    # The cursor has stayed where it was, and the server knows what is shown.
    page.keyboard.type("-")
    expect(field).to_have_value("by-e")
    page.get_by_role("button", name="Tell").click()
    heard.until(("value", "by-e"))
    field.press("Enter")
    heard.until(("submit", "by-e"))
    assert [what for what in heard.all if what[0] == "submit"] == [("submit", "hello"), ("submit", "by-e")]
    if listens:
        assert ("change", "bye") in heard.all


def test_what_is_typed_while_a_slow_handler_runs_stays_when_it_empties_the_field(
    page: Page, line: Callable[..., SlowLine]
) -> None:
    heard, done = Heard(), threading.Event()

    def main(page: ft.Page) -> None:
        def send(e: Field) -> None:
            done.wait(PATIENCE)
            e.control.value = ""
            heard.add(e.control.value)

        page.add(ft.TextField(label="Field", on_submit=send, on_change=lambda e: heard.add(("change", e.data))))
        page.add(ft.Button("Empty", on_click=lambda: setattr(page.controls[0], "value", "")))

    line(main)
    field = page.get_by_label("Field")
    field.press_sequentially("hello")
    field.press("Enter")
    field.press_sequentially("bye")
    heard.until(("change", "hellobye"))
    done.set()
    heard.until("bye")
    expect(field).to_have_value("bye")
    # Who asks for an empty field gets it.
    page.get_by_role("button", name="Empty").click()
    expect(field).to_have_value("")


def test_what_is_typed_while_a_slow_handler_works_on_the_text_stays(page: Page, line: Callable[..., SlowLine]) -> None:
    heard, done = Heard(), threading.Event()

    def main(page: ft.Page) -> None:
        def capitals(e: Field) -> None:
            value = e.control.value
            heard.add(("begun", value))
            done.wait(PATIENCE)
            e.control.value = value.upper()

        page.add(ft.TextField(label="Field", on_submit=capitals, on_change=lambda e: heard.add(("change", e.data))))

    line(main)
    field = page.get_by_label("Field")
    field.press_sequentially("hello")
    field.press("Enter")
    heard.until(("begun", "hello"))
    field.press_sequentially("bye")
    heard.until(("change", "hellobye"))
    done.set()
    expect(field).to_have_value("HELLObye")


def date(value: str) -> str:
    digits = re.sub(r"\D", "", value)[:8]
    return "/".join(part for part in (digits[:2], digits[2:4], digits[4:]) if part)


def short(value: str) -> str:
    return value[:5]


@pytest.mark.parametrize("delay", [0, KEYS], ids=["all at once", "fast"])
@pytest.mark.parametrize(
    ("becomes", "keys", "expected"),
    [
        (date, "31121999", "31/12/1999"),
        (date, "11111111", "11/11/1111"),
        (str.upper, "hello world", "HELLO WORLD"),
        (lambda value: re.sub(r"\D", "", value), "1a2b3c4d5", "12345"),
        (short, "1234567890", "12345"),
    ],
    ids=["date", "date of ones", "upper case", "digits", "short"],
)
def test_a_value_that_is_set_in_on_change(
    page: Page, line: Callable[..., SlowLine], becomes: Callable[[str], str], keys: str, expected: str, delay: int
) -> None:
    values = Heard()

    def main(page: ft.Page) -> None:
        def changed(e: Field) -> None:
            e.control.value = becomes(e.control.value)
            values.add(e.control.value)

        page.add(ft.TextField(label="Field", on_change=changed))

    line(main, ONE_WAY)
    field = page.get_by_label("Field")
    field.focus()
    page.keyboard.type(keys, delay=delay)
    expect(field).to_have_value(expected)
    values.until(expected)
    expect(field).to_have_value(expected)


def test_what_the_program_takes_back_takes_nothing_else_along(page: Page, line: Callable[..., SlowLine]) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        last = ""

        def changed(e: Field) -> None:
            nonlocal last
            if e.control.value.isdigit():
                last = e.control.value
            else:
                e.control.value = last
                page.update()
            heard.add(e.data)

        page.add(ft.TextField(label="Field", on_change=changed))

    slow = line(main)
    field = page.get_by_label("Field")
    field.focus()
    page.keyboard.type("12")
    heard.until("12")
    slow.hold()
    page.keyboard.type("x")
    heard.until("12x")
    page.keyboard.type("3")
    slow.release()
    heard.until("123")
    expect(field).to_have_value("123")


def test_a_composition_is_not_disturbed(page: Page, line: Callable[..., SlowLine]) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        field = ft.TextField(label="Field", on_change=lambda e: heard.add(e.data))

        def sign() -> None:
            field.value = "Dear "
            page.update()

        page.add(field, ft.Button("Sign", on_click=sign), ft.Text("there"))

    line(main)
    field = page.get_by_label("Field")
    field.focus()
    keyboard = page.context.new_cdp_session(page)
    keyboard.send("Input.imeSetComposition", {"text": "ni", "selectionStart": 2, "selectionEnd": 2})
    heard.until("ni")
    page.get_by_role("button", name="Sign").dispatch_event("click")
    keyboard.send("Input.imeSetComposition", {"text": "nih", "selectionStart": 3, "selectionEnd": 3})
    heard.until("nih")
    expect(field).to_have_value("nih")
    keyboard.send("Input.insertText", {"text": "你"})
    heard.until("Dear 你")
    expect(field).to_have_value("Dear 你")


def test_what_the_program_changes_can_be_undone(page: Page, line: Callable[..., SlowLine]) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        def send(e: Field) -> None:
            e.control.value = ""

        page.add(ft.TextField(label="Field", on_submit=send, on_change=lambda e: heard.add(e.data)))

    line(main)
    field = page.get_by_label("Field")
    field.press_sequentially("hello")
    heard.until("hello")
    field.press("Enter")
    expect(field).to_have_value("")
    heard.all.clear()
    field.press("Control+z")
    expect(field).to_have_value("hello")
    heard.until("hello")


def test_the_later_intention_counts_for_what_is_not_typed(page: Page, line: Callable[..., SlowLine]) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        def refuse(e: ft.Event[ft.Switch]) -> None:
            heard.add(e.data)
            if len(heard.all) == 1:
                e.control.value = False
                page.update()
                heard.add("refused")

        page.add(ft.TextField(label="Field"), ft.Switch(label="On", on_change=refuse))

    slow = line(main)
    switch = page.get_by_text("On", exact=True)
    slow.hold()
    switch.click()
    heard.until("refused")
    switch.click()
    switch.click()
    slow.release()
    expect(page.get_by_role("switch")).to_be_checked()
    heard.wait_for(lambda: len(heard.all) >= 4)
    assert heard.all == [True, "refused", False, True]


def test_changes_come_at_intervals_and_the_last_one_before_the_click(page: Page, line: Callable[..., SlowLine]) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        field = ft.TextField(label="Field", change_interval=60_000, on_change=lambda e: heard.add(e.data))
        page.add(field, ft.Button("Find", on_click=lambda: heard.add(("find", field.value))))

    line(main)
    page.get_by_label("Field").press_sequentially("needle")
    page.get_by_role("button", name="Find").click()
    heard.until(("find", "needle"))
    assert heard.all == ["n", "needle", ("find", "needle")]


def test_the_last_change_arrives_when_the_page_is_left(page: Page, line: Callable[..., SlowLine]) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        page.add(ft.TextField(label="Field", change_interval=60_000, on_change=lambda e: heard.add(e.data)))

    line(main)
    page.get_by_label("Field").press_sequentially("needle")
    page.goto("about:blank")
    heard.until("needle")
    assert heard.all == ["n", "needle"]


@pytest.mark.parametrize("kind", ["TextField", "SearchBar"])
def test_what_is_typed_is_told_ahead_of_what_follows(page: Page, launch: Launch, kind: str) -> None:
    """Handlers begin in the order of their events, even while one is at work and a change waits."""
    heard, release = Heard(), threading.Event()

    def main(page: ft.Page) -> None:
        def changed(e: Any) -> None:
            heard.add(("change", e.data))
            release.wait(PATIENCE)

        def note(e: Any) -> None:
            # The value when a handler runs may be that of a later event.
            heard.add((e.name, "" if e.name == "focus" else e.control.value))

        events: dict[str, Any] = {"on_focus": note, "on_blur": note}
        field: Any
        if kind == "TextField":
            field = ft.TextField(label="Field", change_interval=60_000, on_change=changed, on_submit=note, **events)
        else:
            field = ft.SearchBar(bar_hint_text="Field", on_change=changed, on_submit=note, **events)
        page.add(field, ft.Button("Other"))

    page.goto(launch(main).url.replace("ws:", "http:"))
    field = page.get_by_role("textbox" if kind == "TextField" else "combobox", name="Field")
    field.press_sequentially("ab")
    field.press("Enter")
    page.get_by_role("button", name="Other").focus()
    try:
        heard.until(("blur", "ab"))
    finally:
        release.set()
    assert heard.all == [("focus", ""), ("change", "a"), ("change", "ab"), ("submit", "ab"), ("blur", "ab")]
