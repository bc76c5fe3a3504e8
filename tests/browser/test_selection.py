"""What the user selects in a text is what `text[start:end]` gives in Python, with spans and with emoji."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

import flet_web as ft
from tests.browser.heard import Heard
from tests.conftest import Launch

SELECT = """([selector, fromNode, from, toNode, to]) => {
    const texts = [];
    const walker = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode);
    getSelection().setBaseAndExtent(texts[fromNode], from, texts[toNode], to);
}"""


@pytest.fixture
def show(launch: Launch, page: Page) -> Callable[[Any], None]:
    """Show a program in the tab."""

    def start(main: Any) -> None:
        page.goto(launch(main).url.replace("ws:", "http:").removesuffix("/ws"))

    return start


def spans() -> list[ft.TextSpan]:
    inner = [ft.TextSpan("in😀ner"), ft.TextSpan("gone", visible=False)]
    return [ft.TextSpan("hidden", visible=False), ft.TextSpan("b😀c", spans=inner), ft.TextSpan(" end")]


def test_the_selection_of_a_text_with_spans_counts_from_its_start(page: Page, show: Callable[[Any], None]) -> None:
    heard = Heard()
    whole = "x😀a b😀cin😀ner end"

    def main(page: ft.Page) -> None:
        def selected(e: ft.TextSelectionChangeEvent[ft.Text]) -> None:
            start, end = e.selection.start, e.selection.end
            heard.add((e.selected_text, whole[start:end], e.selection.is_normalized))

        page.add(ft.Text("x😀a ", spans=spans(), selectable=True, bgcolor="yellow", on_selection_change=selected))

    show(main)
    expect(page.locator(".f-text")).to_have_text(whole)
    # From the text before the spans into one inside of a span, and the same backwards.
    page.evaluate(SELECT, [".f-text", 0, 3, 2, 4])
    heard.until(("a b😀cin😀", "a b😀cin😀", True))
    page.evaluate(SELECT, [".f-text", 3, 3, 1, 3])
    heard.until(("cin😀ner en", "cin😀ner en", False))


def test_what_was_selected_before_the_page_had_loaded_counts(page: Page, show: Callable[[Any], None]) -> None:
    heard, late = Heard(), list[Route]()

    def main(page: ft.Page) -> None:
        page.add(ft.Text("early", on_selection_change=lambda e: heard.add(e.selected_text)))

    page.route(re.compile("text_selection"), lambda route: late.append(route))
    show(main)
    expect(page.get_by_text("early")).to_be_visible()
    page.evaluate(SELECT, [".f-text", 0, 1, 0, 3])
    page.wait_for_function("() => getSelection().toString() === 'ar'")
    assert len(late) == 1
    late[0].continue_()
    heard.until("ar")


def test_a_selection_that_goes_beyond_the_text_ends_with_it(page: Page, show: Callable[[Any], None]) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        def selected(e: ft.TextSelectionChangeEvent[ft.Text]) -> None:
            heard.add((e.selected_text, e.selection.base_offset, e.selection.extent_offset))

        page.add(ft.Column([ft.Text("before"), ft.Text("the 😀 one", on_selection_change=selected), ft.Text("after")]))

    show(main)
    expect(page.get_by_text("after")).to_be_visible()
    page.evaluate(SELECT, [".f-column", 1, 4, 2, 3])
    heard.until(("😀 one", 4, 9))
    page.evaluate(SELECT, [".f-column", 0, 2, 1, 6])
    heard.until(("the 😀", 0, 5))


def test_the_selection_of_a_field_counts_characters_both_ways(page: Page, show: Callable[[Any], None]) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        def selected(e: ft.TextSelectionChangeEvent[ft.TextField]) -> None:
            assert field.selection is not None
            heard.add((e.selected_text, e.selection.get_selected_text(field.value), field.selection == e.selection))

        def select(e: ft.Event[ft.Button]) -> None:
            field.selection = ft.TextSelection(base_offset=field.value.index("two"), extent_offset=len(field.value))

        def replace(e: ft.Event[ft.Button]) -> None:
            field.value, field.selection = "😀😀 new", ft.TextSelection(base_offset=3, extent_offset=6)

        field = ft.TextField(label="Field", value="😀 one😀two", on_selection_change=selected)
        page.add(field, ft.Button("Select", on_click=select), ft.Button("Replace", on_click=replace))

    show(main)
    field = page.get_by_label("Field")
    field.focus()
    field.evaluate("field => field.setSelectionRange(3, 8)")
    heard.until(("one😀", "one😀", True))
    shown = "field => field.value.slice(field.selectionStart, field.selectionEnd)"
    for button, text in (("Select", "two"), ("Replace", "new")):
        page.get_by_role("button", name=button).click()
        page.wait_for_function(f"text => ({shown})(document.querySelector('input')) === text", arg=text)
    # What is typed now takes the place of what the program has selected.
    field.evaluate("field => field.focus()")
    page.keyboard.type("x😀y")
    expect(field).to_have_value("😀😀 x😀y")
    field.press("Shift+Home")
    heard.until(("😀😀 x😀y", "😀😀 x😀y", True))


def test_a_selection_comes_up_with_the_field(page: Page, show: Callable[[Any], None]) -> None:
    def main(page: ft.Page) -> None:
        selection = ft.TextSelection(base_offset=2, extent_offset=4)
        page.add(ft.TextField(label="Field", value="😀 ab", selection=selection, autofocus=True))

    show(main)
    page.wait_for_function("() => document.querySelector('input')?.selectionStart === 3")
    assert page.get_by_label("Field").evaluate("field => field.selectionEnd") == 5
