"""Semantics, MergeSemantics and SemanticsService: what screen readers get, and what they and the keyboard can do."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet_web as ft
from tests.browser.axe import faults
from tests.conftest import Launch

ROLES: list[tuple[dict[str, Any], str, dict[str, str]]] = [
    # properties, role, attributes
    ({"button": True, "selected": True}, "button", {"aria-pressed": "true"}),
    ({"expanded": False}, "button", {"aria-expanded": "false"}),
    ({"link": True}, "link", {}),
    ({"image": True}, "img", {}),
    ({"header": True}, "heading", {"aria-level": "2"}),
    ({"heading_level": 3}, "heading", {"aria-level": "3"}),
    ({"checked": True}, "checkbox", {"aria-checked": "true"}),
    ({"mixed": True}, "checkbox", {"aria-checked": "mixed"}),
    ({"toggled": False}, "switch", {"aria-checked": "false"}),
    ({"slider": True, "value": "40 %"}, "slider", {"aria-valuetext": "40 %", "aria-valuenow": "40"}),
    ({"textfield": True, "multiline": True, "read_only": True}, "textbox", {"aria-multiline": "true"}),
    (
        {"container": True, "selected": True, "live_region": True},
        "group",
        {"aria-current": "true", "aria-live": "polite"},
    ),
]


def test_roles_and_states(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        for n, (options, _, _) in enumerate(ROLES):
            page.add(ft.Semantics(content=ft.Text(f"Thing {n}"), label=f"Name {n}", identifier=f"id{n}", **options))

    page.goto(launch(main).url.replace("ws:", "http:"))
    for n, (_, role, attributes) in enumerate(ROLES):
        one = page.get_by_role(role, name=f"Name {n}")  # type: ignore[arg-type]
        expect(one).to_have_attribute("data-semantics-identifier", f"id{n}")
        for name, value in attributes.items():
            expect(one).to_have_attribute(name, value)
    assert faults(page) == []
    page.emulate_media(color_scheme="dark")
    assert faults(page) == []


def test_values_hints_and_what_is_left_out(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        page.add(
            ft.Semantics(
                content=ft.Text("a"), button=True, label="Key", value="abc", obscured=True, hint_text="Secret"
            ),
            ft.Semantics(
                content=ft.Text("b"),
                textfield=True,
                label="Name",
                value="Bo",
                current_value_length=2,
                max_value_length=9,
            ),
            ft.Semantics(content=ft.Text("unheard"), hidden=True),
            ft.Semantics(content=ft.Text("inner"), label="Outer", exclude_semantics=True),
        )

    page.goto(launch(main).url.replace("ws:", "http:"))
    expect(page.get_by_role("button", name="Key •••")).to_have_accessible_description("Secret")
    expect(page.get_by_role("textbox", name="Name Bo")).to_have_accessible_description("2 / 9")
    expect(page.get_by_text("unheard")).to_be_visible()
    expect(page.locator("body")).not_to_match_aria_snapshot("- text: unheard")
    expect(page.get_by_role("group", name="Outer")).to_be_visible()
    expect(page.locator("[aria-hidden=true]", has_text="inner")).to_be_visible()
    assert faults(page) == []


EVENTS: list[tuple[str, dict[str, Any], str, Any]] = [
    # event, properties, key, e.data
    ("tap", {}, "Enter", None),
    ("tap", {"button": True}, "Space", None),
    ("double_tap", {}, "Enter", None),
    ("long_press", {}, "Shift+F10", None),
    ("dismiss", {}, "Escape", None),
    ("increase", {"slider": True}, "ArrowUp", None),
    ("decrease", {"slider": True}, "ArrowLeft", None),
    ("scroll_left", {}, "ArrowRight", None),
    ("scroll_right", {}, "ArrowLeft", None),
    ("scroll_up", {}, "ArrowDown", None),
    ("scroll_down", {}, "ArrowUp", None),
    ("copy", {}, "Control+c", None),
    ("cut", {}, "Control+x", None),
    ("paste", {}, "Control+v", None),
    ("set_text", {"textfield": True}, "Control+v", "pasted"),
    ("move_cursor_forward_by_character", {"textfield": True}, "Shift+ArrowRight", True),
    ("move_cursor_backward_by_character", {"textfield": True}, "ArrowLeft", False),
    ("did_gain_accessibility_focus", {"focusable": True}, "", None),
    ("did_lose_accessibility_focus", {"focusable": True}, "Tab", None),
]


def test_every_action_by_keyboard(launch: Launch, page: Page) -> None:
    """Each event of the class; the first Tab key after each leads to the next."""
    declared = {name[3:] for name in ft.Semantics._schema.fields if name.startswith("on_") and "hint" not in name}
    assert declared == {event for event, *_ in EVENTS}

    def main(page: ft.Page) -> None:
        told = ft.Text("heard:")
        for n, (event, options, *_) in enumerate(EVENTS):

            async def note(e: Any, n: int = n) -> None:
                told.value = f"heard: {n} {e.name} {e.data!r}"

            page.add(ft.Semantics(content=ft.Text("Thing"), label=f"Name {n}", **{f"on_{event}": note, **options}))
        page.add(told)

    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(launch(main).url.replace("ws:", "http:"))
    expect(page.get_by_text("heard:")).to_be_visible()
    page.evaluate("() => navigator.clipboard.writeText('pasted')")
    for n, (event, _, key, data) in enumerate(EVENTS):
        page.keyboard.press("Tab")
        expect(page.locator(":focus")).to_have_attribute("aria-label", f"Name {n}")
        if event in ("paste", "set_text"):
            page.evaluate("() => navigator.clipboard.writeText('pasted')")
        if key:
            page.keyboard.press(key)
        expect(page.get_by_text(f"heard: {n} {event} {data!r}", exact=True)).to_be_visible()


def test_a_pointer_taps_what_nothing_inside_takes(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("heard:")

        async def note(e: Any) -> None:
            told.value = f"{told.value} {e.control.data}"

        button = ft.Button("Press", on_click=note, data="button")
        page.add(
            ft.Semantics(content=ft.Text("Plain"), on_tap=note, data="text"),
            ft.Semantics(content=button, label="Around", on_tap=note, data="semantics"),
            told,
        )

    page.goto(launch(main).url.replace("ws:", "http:"))
    page.get_by_text("Plain").click()
    page.get_by_role("button", name="Press").click()
    expect(page.get_by_text("heard: text button", exact=True)).to_be_visible()


def test_merged(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        text = ft.Text("Agree")

        def change() -> None:
            text.value = "Agree to all"

        page.add(
            ft.MergeSemantics(ft.Row([ft.Checkbox(), text])),
            ft.MergeSemantics(ft.Column([ft.Text("One"), ft.Text("Two")])),
            ft.Button("Change", on_click=change),
        )

    page.goto(launch(main).url.replace("ws:", "http:"))
    expect(page.get_by_role("checkbox", name="Agree", exact=True)).to_be_visible()
    expect(page.get_by_role("group", name="One Two")).to_be_visible()
    assert faults(page) == []
    page.get_by_role("button", name="Change").click()
    expect(page.get_by_role("checkbox", name="Agree to all", exact=True)).to_be_visible()


@pytest.mark.parametrize("assertiveness", list(ft.Assertiveness))
def test_announcements(launch: Launch, page: Page, assertiveness: ft.Assertiveness) -> None:
    def main(page: ft.Page) -> None:
        async def say() -> None:
            await ft.SemanticsService().announce_message("שלום", rtl=True, assertiveness=assertiveness)

        page.add(ft.Button("Say", on_click=say))

    page.goto(launch(main).url.replace("ws:", "http:"))
    page.get_by_role("button", name="Say").click()
    said = page.locator(f"[aria-live={assertiveness.value}]", has_text="שלום")
    expect(said).to_have_count(1)
    expect(said).to_have_attribute("dir", "rtl")
