"""Dialog, bars and rows of lists of iOS in a browser: what the program hears, and what the keyboard does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet_web as ft
from tests.browser.axe import faults
from tests.browser.heard import Heard
from tests.conftest import Launch


@pytest.mark.parametrize("dialect", ["0.21", "1.0"])
def test_each_event(launch: Launch, page: Page, dialect: str) -> None:
    told = Heard()
    older = dialect == "0.21"
    nothing = "" if older else None

    def main(page: ft.Page) -> None:
        async def note(e: Any) -> None:
            told.add((type(e.control).__name__, e.name, e.data))

        async def close(e: Any) -> None:
            await note(e)
            page.pop_dialog()

        action = ft.CupertinoDialogAction
        dialog = ft.CupertinoAlertDialog(
            title="Delete it?",
            content=ft.Text("It is gone for good then."),
            actions=[action("No", on_click=close), action("Yes", destructive=True, default=True, on_click=note)],
            on_dismiss=note,
        )
        page.appbar = ft.CupertinoAppBar(
            leading=ft.Text("Left"), title="Notes", trailing=ft.CupertinoButton("Add", padding=0, on_click=note)
        )
        page.navigation_bar = ft.CupertinoNavigationBar(
            [ft.NavigationBarDestination(ft.Icons.ADD, "New"), ft.NavigationBarDestination(ft.Icons.STAR, "Best")],
            inactive_color="#555555",
            on_change=note,
        )
        page.add(
            ft.CupertinoListTile("Row", "Below", trailing=ft.CupertinoSwitch(), toggle_inputs=True),
            ft.CupertinoListTile("Press", additional_info="Info", notched=True, on_click=note),
            ft.CupertinoButton("Ask", on_click=lambda: page.show_dialog(dialog)),
        )

    page.goto(launch(main, dialect=dialect).url.replace("ws:", "http:"))
    expect(page.get_by_role("heading", name="Notes")).to_be_visible()
    assert faults(page) == []
    page.get_by_role("button", name="Add").click()
    told.until(("CupertinoButton", "click", nothing))
    page.get_by_role("button", name="Best").click()
    told.until(("CupertinoNavigationBar", "change", "1" if older else 1))
    expect(page.get_by_role("button", name="Best")).to_have_attribute("aria-current", "page")
    page.get_by_text("Row").click()
    expect(page.get_by_role("switch", name="Row")).to_be_checked()
    page.get_by_role("button", name="Press").press("Enter")
    told.until(("CupertinoListTile", "click", nothing))
    page.get_by_role("button", name="Ask").click()
    dialog = page.get_by_role("dialog", name="Delete it?")
    expect(dialog).to_be_visible()
    assert faults(page) == []
    # The keyboard stays in the dialog.
    for name in ("No", "Yes", "No"):
        page.keyboard.press("Tab")
        expect(dialog.get_by_role("button", name=name)).to_be_focused()
    dialog.get_by_role("button", name="Yes").click()
    told.until(("CupertinoDialogAction", "click", nothing))
    page.keyboard.press("Escape")
    told.until(("CupertinoAlertDialog", "dismiss", nothing))
    expect(dialog).to_be_hidden()
    page.get_by_role("button", name="Ask").click()
    dialog.get_by_role("button", name="No").click()
    expect(dialog).to_be_hidden()


def test_a_dialog_makes_room_for_a_keyboard(show_program: Callable[..., None], page: Page) -> None:
    move = ft.Animation(300, ft.AnimationCurve.LINEAR)
    dialog = ft.CupertinoAlertDialog(title="Name?", content=ft.CupertinoTextField(), inset_animation=move)
    show_program(lambda page: page.show_dialog(dialog))
    shown = page.get_by_role("dialog", name="Name?")
    expect(shown).to_have_css("transition", "border-block-end-width 0.3s linear")
    middle = """of => {
        const {top, bottom} = document.querySelector(".c-dialog").getBoundingClientRect();
        return Math.abs((top + bottom) / 2 - of / 2) < 2;
    }"""
    height = page.evaluate("innerHeight")
    page.wait_for_function(middle, arg=height)
    # There is no keyboard here: the browser says what it says when there is one.
    page.evaluate("""() => {
        Object.defineProperty(visualViewport, "height", {get: () => innerHeight - 260, configurable: true});
        visualViewport.dispatchEvent(new Event("resize"));
    }""")
    page.wait_for_function(middle, arg=height - 260)
    page.evaluate("() => { delete visualViewport.height; visualViewport.dispatchEvent(new Event('resize')); }")
    page.wait_for_function(middle, arg=height)


def test_names_of_older_programs() -> None:
    bar: Any = ft.CupertinoAppBar(middle=ft.Text("Title"), automatically_imply_middle=False)
    assert (bar.title.value, bar.automatically_imply_title) == ("Title", False)
    action: Any = ft.CupertinoDialogAction(text="Yes", is_default_action=True, is_destructive_action=True)
    assert (action.content, action.default, action.destructive) == ("Yes", True, True)
