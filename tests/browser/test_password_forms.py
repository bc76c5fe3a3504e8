"""Password fields stand in forms, so that password managers find them, fill them in, and offer to save."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet_web as ft
from tests.browser.heard import Heard
from tests.conftest import Launch

FORMS = """() => {
    const forms = [...document.forms];
    const of = (input) => [forms.indexOf(input.form), input.name, input.autocomplete, input.id !== ""];
    const inputs = [...document.querySelectorAll("input")];
    return Object.fromEntries(inputs.map((input) => [input.labels[0].textContent, of(input)]));
}"""


@pytest.fixture
def show(launch: Launch, page: Page) -> Callable[[Any], None]:
    """Show a program in the tab, with a count of the forms that are submitted."""

    def start(main: Any) -> None:
        page.add_init_script("window.submits = 0; addEventListener('submit', () => ++submits, true)")
        page.goto(launch(main).url.replace("ws:", "http:").removesuffix("/ws"))

    return start


def forms(page: Page, count: int) -> None:
    """Wait for so many forms: what makes them is loaded with the first password."""
    page.wait_for_function("count => document.forms.length === count", arg=count)


def test_enter_submits_the_form_without_loading_the_page(page: Page, show: Callable[[Any], None]) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        def submit(e: ft.Event[ft.TextField]) -> None:
            heard.add((e.control.label, e.data))

        page.add(
            ft.TextField(label="Name", on_submit=submit),
            ft.TextField(label="Password", password=True, can_reveal_password=True, on_submit=submit),
            ft.Button("Sign in", on_click=lambda: heard.add("clicked")),
        )

    show(main)
    name, password = page.get_by_label("Name"), page.get_by_label("Password", exact=True)
    expect(password).to_be_visible()
    forms(page, 1)
    page.evaluate("window.loaded = true")
    assert page.evaluate(FORMS) == {
        "Name": [0, "name", "username", True],
        "Password": [0, "password", "current-password", True],
    }
    name.fill("ann")
    name.press("Enter")
    heard.until(("Name", "ann"))
    page.get_by_role("button", name="Show password").click()
    assert page.evaluate("[submits, document.querySelectorAll('input')[1].form !== null]") == [1, True]
    password.fill("secret")
    password.press("Enter")
    heard.until(("Password", "secret"))
    page.get_by_role("button", name="Sign in").click()
    heard.until("clicked")
    assert page.evaluate("[submits, loaded]") == [3, True]


def test_fields_are_told_apart_by_their_form(page: Page, show: Callable[[Any], None]) -> None:
    """Two tasks on one page have a form each; hints of the program count; a dialog has its own."""

    def main(page: ft.Page) -> None:
        hints = ft.AutofillHint

        def more(e: ft.Event[ft.Button]) -> None:
            page.controls.insert(0, ft.TextField(label="Mail", autofill_hints=[hints.EMAIL, hints.USERNAME]))
            page.add(ft.TextField(label="Login", autofill_hints=hints.USERNAME))
            page.add(ft.TextField(label="Old", password=True))
            page.show_dialog(ft.AlertDialog(content=ft.TextField(label="Pin", password=True)))

        page.add(
            ft.TextField(label="New", password=True, autofill_hints=hints.NEW_PASSWORD),
            ft.TextField(label="Again", password=True),
            ft.Button("More", on_click=more),
        )

    show(main)
    expect(page.get_by_label("Again")).to_be_visible()
    page.get_by_role("button", name="More").click()
    expect(page.get_by_role("textbox", name="Pin")).to_be_visible()
    forms(page, 3)
    found = page.evaluate(FORMS)
    first, second, third = (found[label][0] for label in ("Mail", "Login", "Pin"))
    assert len({-1, first, second, third}) == 4
    assert found == {
        "Mail": [first, "username", "username", True],
        "New": [first, "new-password", "new-password", True],
        "Again": [first, "password", "new-password", True],
        "Login": [second, "username", "username", True],
        "Old": [second, "password", "current-password", True],
        "Pin": [third, "password", "current-password", True],
    }


def test_without_a_password_there_is_no_form(page: Page, show: Callable[[Any], None]) -> None:
    def main(page: ft.Page) -> None:
        field = ft.TextField(label="Field", password=True)

        def open_(e: ft.Event[ft.Button]) -> None:
            field.password = False

        page.add(ft.TextField(label="Other"), field, ft.Button("Open", on_click=open_))

    show(main)
    expect(page.get_by_label("Field")).to_have_attribute("type", "password")
    forms(page, 1)
    page.get_by_role("button", name="Open").click()
    expect(page.get_by_label("Field")).to_have_attribute("type", "text")
    forms(page, 0)
    assert page.evaluate(FORMS) == {"Other": [-1, "", "off", True], "Field": [-1, "", "off", True]}


def test_a_group_has_a_form_of_its_own_and_is_submitted_when_it_goes(page: Page, show: Callable[[Any], None]) -> None:
    """Without a password too; a group whose action is to cancel goes without a word."""
    page.add_init_script(
        """window.submitted = [];
        addEventListener("submit", (e) => submitted.push(Object.fromEntries(new FormData(e.target))), true);"""
    )

    def main(page: ft.Page) -> None:
        hints, action = ft.AutofillHint, ft.AutofillGroupDisposeAction

        def group(name: str, **options: Any) -> ft.AutofillGroup:
            fields = [
                ft.TextField(label=f"{name} street", autofill_hints=hints.FULL_STREET_ADDRESS),
                ft.TextField(label=f"{name} code", autofill_hints=hints.POSTAL_CODE),
                ft.TextField(label=f"{name} note"),
            ]
            return ft.AutofillGroup(ft.Column([*fields]), **options)

        def leave() -> None:
            page.controls[:2] = [ft.Text("gone")]

        cancelled = group("B", dispose_action=action.CANCEL)
        page.add(group("A"), cancelled, ft.TextField(label="Other"), ft.Button("Leave", on_click=leave))

    show(main)
    expect(page.get_by_label("Other")).to_be_visible()
    forms(page, 2)
    described = page.evaluate(FORMS)
    assert described["A street"] == [0, "street-address", "street-address", True]
    assert described["A code"] == [0, "postal-code", "postal-code", True]
    assert described["A note"] == [0, "a-note", "off", True]
    assert described["B street"][0] == 1
    assert described["Other"] == [-1, "", "off", True]
    page.get_by_label("A street").fill("Main Street 1")
    page.get_by_label("A code").fill("12345")
    page.get_by_label("B code").fill("999")
    page.get_by_role("button", name="Leave").click()
    expect(page.get_by_text("gone")).to_be_visible()
    forms(page, 0)
    assert page.evaluate("submitted") == [{"street-address": "Main Street 1", "postal-code": "12345", "a-note": ""}]


def test_a_password_in_a_group(page: Page, show: Callable[[Any], None]) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.TextField(label="Other"))
        page.add(ft.AutofillGroup(ft.Column([ft.TextField(label="Name"), ft.TextField(label="Pass", password=True)])))

    show(main)
    forms(page, 1)
    described = page.evaluate(FORMS)
    assert described["Name"] == [0, "name", "username", True]
    assert described["Pass"] == [0, "password", "current-password", True]
    assert described["Other"][0] == -1
