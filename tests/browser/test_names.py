"""What assistive technology and phones are told of controls: names, the Enter key, room for a finger."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Browser, Page, expect

from tests.servers import Server

NAMES = """
import flet_web as ft

def main(page: ft.Page):
    page.add(
        ft.IconButton(ft.Icons.DELETE_OUTLINE, key="bare"),
        ft.IconButton(ft.Icons.ADD, tooltip="Add a row", key="told"),
        ft.Container(ft.Icon(ft.Icons.STAR_ROUNDED), on_click=print, key="box"),
        ft.Button("Save", icon=ft.Icons.SAVE, key="words"),
        ft.FloatingActionButton(icon=ft.Icons.EDIT, key="floating"),
        ft.IconButton(ft.Icons.MAIL, badge="3", key="badge"),
        ft.Button("Letters", badge=ft.Badge("12"), key="letters"),
        ft.Button("Hidden", badge=ft.Badge("12", label_visible=False), key="hidden"),
    )

ft.run(main)
"""


def test_buttons_have_names(page: Page, serve: Callable[..., Server]) -> None:
    page.goto(serve(NAMES).url)
    for key, name in {
        "bare": "delete outline",
        "told": "Add a row",
        "box": "star",
        "words": "Save",
        "floating": "edit",
        "badge": "mail 3",
        "letters": "Letters 12",
        "hidden": "Hidden",
    }.items():
        button = page.locator(f"[data-key={key}]").locator("xpath=self::button|self::div[@role='button']|.//button")
        expect(button).to_have_accessible_name(name)


FIELDS = """
import flet_web as ft

def main(page: ft.Page):
    heard = ft.Text("heard:")

    def note(e):
        heard.value += f" {e.control.label}"

    fields = [ft.TextField(label=name) for name in ("Street", "Town")]
    page.add(
        ft.TextField(label="Alone"),
        ft.TextField(label="Search", keyboard_type=ft.KeyboardType.WEB_SEARCH, on_submit=note),
        ft.TextField(label="Command", on_submit=note),
        ft.TextField(label="Story", multiline=True),
        ft.TextField(label="Message", shift_enter=True, on_submit=note),
        ft.AutofillGroup(ft.Column([
            ft.TextField(label="Name", autofill_hints=ft.AutofillHint.NAME),
            ft.TextField(label="Town", autofill_hints=ft.AutofillHint.ADDRESS_CITY),
        ])),
        ft.Button("Tell", on_click=lambda: page.show_dialog(ft.SnackBar("Gone", action="Undo", persist=True))),
        heard,
    )

ft.run(main)
"""


def test_what_phones_are_told(chromium: Browser, serve: Callable[..., Server]) -> None:
    context = chromium.new_context(has_touch=True, is_mobile=True, viewport={"width": 360, "height": 700})
    context.set_default_timeout(10_000)
    page = context.new_page()
    page.goto(serve(FIELDS).url)
    hints = {"Alone": "done", "Search": "search", "Command": "go", "Story": "enter", "Message": "send"}
    for label, hint in {**hints, "Name": "next", "Town": "done"}.items():
        expect(page.get_by_label(label)).to_have_attribute("enterkeyhint", hint)
    # The key does what it says.
    page.get_by_label("Name").press("Enter")
    expect(page.get_by_label("Town")).to_be_focused()
    page.get_by_label("Command").press("Enter")
    expect(page.get_by_text("heard: Command")).to_be_visible()
    # A finger hits the action a few pixels above it.
    page.get_by_role("button", name="Tell").tap()
    action = page.get_by_role("button", name="Undo")
    expect(action).to_be_in_viewport()
    page.wait_for_function("() => document.getAnimations().every(({playState}) => playState === 'finished')")
    box = action.bounding_box()
    assert box is not None
    page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] - 5)
    expect(action).to_be_hidden()
    context.close()
