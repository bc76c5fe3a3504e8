"""The test kit says what the browser says: the same steps, taken by both, are the same events for the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

import flet_web as ft
from flet_web import testing
from tests.conftest import Launch

QUIET = {"size_change", "animation_end", "hover", "enter", "exit", "selection_change", "visible"}
"""Events that depend on the layout, or on where the pointer happens to be."""


TAPS = (
    "tap_down", "tap_up", "tap", "tap_cancel", "double_tap", "double_tap_down", "double_tap_cancel",
    "long_press_down", "long_press_cancel", "long_press_start", "long_press", "long_press_up", "long_press_end",
)  # fmt: skip


class Notebook:
    """A program that notes all that it hears: (control, event, data)."""

    def __init__(self) -> None:
        self.heard: list[tuple[Any, ...]] = []

    def main(self, page: ft.Page) -> None:
        count = ft.Text("0 events")

        def note(control: Any, name: str) -> Any:
            async def handler(e: Any) -> None:
                data = None if isinstance(e.data, dict) else e.data  # places differ
                self.heard.append((type(control).__name__, name, data))
                count.value = f"{len(self.heard)} events"

            return handler

        def listening(control: Any) -> Any:
            for field in control._schema.fields:
                if field.startswith("on_") and field.removeprefix("on_") not in QUIET:
                    setattr(control, field, note(control, field.removeprefix("on_")))
            return control

        def ask() -> None:
            page.show_dialog(listening(ft.AlertDialog(content=listening(ft.TextField(label="Why", autofocus=True)))))

        options = [ft.DropdownOption(key="free", text="Free"), ft.DropdownOption(key="team", text="Team")]
        radios = ft.Row([ft.Radio(value="a", label="A"), ft.Radio(value="b", label="B")])
        pad = ft.GestureDetector(ft.Text("Pad"))
        for event in TAPS:
            setattr(pad, f"on_{event}", note(pad, event))
        page.add(
            count,
            listening(ft.TextField(label="Name", max_length=3)),
            listening(ft.Checkbox(label="Agree", tristate=True)),
            listening(ft.Switch(label="News")),
            listening(ft.RadioGroup(radios)),
            listening(ft.Dropdown(label="Plan", options=options)),
            listening(ft.Slider(min=0, max=10, divisions=10, label="{value}")),
            listening(ft.Button("Go")),
            listening(ft.Container(ft.Text("Box"), padding=10)),
            pad,
            ft.Button("Ask", on_click=ask),
            ft.Button("Tell", on_click=lambda: page.show_dialog(listening(ft.SnackBar("told", action="Undo")))),
        )


def choose(page: Page) -> None:
    page.get_by_role("combobox", name="Plan").click()
    page.get_by_role("option", name="Team").click()


def click(name: str) -> tuple[Callable[[testing.SyncUser], None], Callable[[Page], None]]:
    """A click on a text, in the kit and in the browser."""
    return lambda user: user.click(name), lambda page: page.get_by_text(name, exact=True).click()


STEPS: list[tuple[Callable[[testing.SyncUser], None], Callable[[Page], Any]]] = [
    (lambda user: user.type("abcd", into="Name"), lambda page: page.get_by_label("Name").press_sequentially("abcd")),
    (lambda user: user.submit(), lambda page: page.keyboard.press("Enter")),
    (lambda user: user.clear(), lambda page: page.get_by_label("Name").clear()),
    (lambda user: user.press("Tab"), lambda page: page.keyboard.press("Tab")),
    (lambda user: user.press("Tab", shift=True), lambda page: page.keyboard.press("Shift+Tab")),
    (lambda user: user.click("Agree"), lambda page: page.get_by_role("checkbox").click()),
    (lambda user: user.click("Agree"), lambda page: page.get_by_role("checkbox").click()),
    (lambda user: user.check("News"), lambda page: page.get_by_role("switch").check()),
    (lambda user: user.check("B"), lambda page: page.get_by_role("radio", name="B").check()),
    (lambda user: user.check("A"), lambda page: page.get_by_role("radio", name="A").check()),
    (lambda user: user.select("Team", of="Plan"), choose),
    (lambda user: user.slide(4), lambda page: page.get_by_role("slider").fill("4")),
    click("Go"),
    (lambda user: user.press("Enter"), lambda page: page.keyboard.press("Enter")),
    (lambda user: user.long_press("Go"), lambda page: page.get_by_role("button", name="Go").click(delay=700)),
    click("Box"),
    click("Pad"),
    (lambda user: user.long_press("Pad"), lambda page: page.get_by_text("Pad").click(delay=700)),
    (lambda user: user.double_click("Pad"), lambda page: page.get_by_text("Pad").dblclick()),
    click("Ask"),
    (lambda user: user.press("Escape"), lambda page: page.keyboard.press("Escape")),
    click("Tell"),
    click("Undo"),
]


def by_the_kit() -> list[list[tuple[Any, ...]]]:
    """What the program has heard after each step."""
    notebook, heard = Notebook(), []
    with testing.open_sync(notebook.main, dialect="1.0") as user:
        for step, _ in STEPS:
            step(user)
            heard.append(list(notebook.heard))
    return heard


def test_the_kit_says_what_the_browser_says(launch: Launch, page: Page) -> None:
    notebook = Notebook()
    page.goto(launch(notebook.main).url.replace("ws:", "http:"))
    for (_, step), heard in zip(STEPS, by_the_kit(), strict=True):
        step(page)
        expect(page.get_by_text(f"{len(heard)} events", exact=True)).to_be_visible()
        assert notebook.heard == heard
