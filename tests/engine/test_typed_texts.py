"""A handler that makes something of a typed text answers the text that it knows: what is typed meanwhile stays."""

from __future__ import annotations

import contextvars
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import flet_web as ft
from flet_web.engine.context import Entry, entry
from flet_web.engine.text_merge import merge
from tests.controls.sample import Bench, SampleBox


class Typist:
    """A mounted field, and somebody who types into it."""

    def __init__(self) -> None:
        self.field = ft.TextField()
        self.bench = Bench(SampleBox([self.field]))

    def types(self, text: str) -> None:
        self.bench.tree.client_set(self.field, type(self.field)._schema.fields["value"], text)

    def handler(self, text: str, work: Callable[[], None]) -> str | None:
        """Run the handler of the event that carries `text`. What the field has in the end."""

        def run() -> None:
            entry.set(Entry(self.field, "value", text))
            work()

        contextvars.copy_context().run(run)
        return self.field.value


@pytest.fixture
def typist() -> Typist:
    return Typist()


def test_what_is_typed_between_reading_and_writing_stays(typist: Typist) -> None:
    typist.types("123")

    def cut() -> None:
        value = typist.field.value or ""
        typist.types("1234")
        typist.field.value = value[:5]

    assert typist.handler("123", cut) == "1234"

    def capitals() -> None:
        value = typist.field.value or ""
        typist.types("abcd")
        typist.field.value = value.upper()
        typist.bench.update()
        typist.types("ABCde")
        typist.field.value = f"{value.upper()}!"

    typist.types("abc")
    assert typist.handler("abc", capitals) == "ABC!de"


def test_what_came_after_the_event_stays_if_the_handler_goes_by_the_event(typist: Typist) -> None:
    typist.types("he")

    def by_event() -> None:
        typist.field.value = "he".upper()

    typist.types("hel")
    assert typist.handler("he", by_event) == "HEl"


def test_a_handler_that_has_read_a_later_text_answers_that(typist: Typist) -> None:
    typist.types("1234567")

    def cut() -> None:
        typist.field.value = (typist.field.value or "")[:5]

    assert typist.handler("12", cut) == "12345"

    def take() -> None:
        assert typist.field.value == "12345"
        typist.field.value = ""

    assert typist.handler("12", take) == ""


def test_other_fields_and_other_code_set_what_they_say(typist: Typist) -> None:
    typist.types("abc")
    typist.field.value = "AB"
    assert typist.field.value == "AB"
    other = Typist()
    other.types("xy")

    def elsewhere() -> None:
        other.field.value = "z"

    typist.handler("abc", elsewhere)
    assert other.field.value == "z"


@given(st.text("ab1", max_size=6), st.text("ab1", max_size=6), st.text("ab1", max_size=6))
def test_the_three_texts_are_merged(read: str, made: str, typed: str) -> None:
    typist = Typist()
    typist.types(read)

    def work() -> None:
        assert (typist.field.value or "") == read
        typist.types(typed)
        typist.field.value = made

    assert (typist.handler("", work) or "") == merge(read, made, typed)
