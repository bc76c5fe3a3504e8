"""What fields may look like beyond what browsers do by themselves."""

from __future__ import annotations

from playwright.sync_api import FloatRect, Locator, Page, expect

import flet_web as ft
from tests.conftest import Launch


def main(page: ft.Page) -> None:
    page.add(
        ft.TextField(label="Secret", value="abcd", password=True, can_reveal_password=True, obscuring_character="*"),
        ft.TextField(label="Thick", value="abc", cursor_width=9, cursor_height=12, cursor_radius=3, cursor_color="red"),
        ft.TextField(label="Fixed", value="abc def", enable_interactive_selection=False),
        ft.TextField(label="Hint", width=200, hint_text="A hint that does not fit into one line", hint_max_lines=2),
        ft.TextField(label="Story", multiline=True, min_lines=4, align_label_with_hint=True),
        ft.TextField(value="tall", strut_style=ft.StrutStyle(size=20, height=2), key="tall"),
    )


def box(found: Locator) -> FloatRect:
    box = found.bounding_box()
    assert box is not None
    return box


def test_what_browsers_do_not_do_by_themselves(launch: Launch, page: Page) -> None:
    page.goto(launch(main).url.replace("ws:", "http:"))
    secret = page.get_by_label("Secret")
    signs = page.locator(".f-obscured")
    expect(signs).to_have_text("****")
    secret.press_sequentially("e")
    expect(signs).to_have_text("*****")
    # The invisible dots are as far apart as the signs, so that the cursor stands behind the last one.
    assert secret.evaluate("e => parseFloat(e.style.letterSpacing) !== 0")
    page.get_by_role("button", name="Show password").click()
    expect(signs).to_be_hidden()
    expect(secret).to_have_css("-webkit-text-fill-color", "rgb(25, 28, 32)")
    page.get_by_role("button", name="Show password").click()
    expect(signs).to_have_text("*****")

    thick, caret = page.get_by_label("Thick"), page.locator(".f-caret")
    expect(caret).to_be_hidden()
    thick.focus()
    thick.press("End")
    expect(caret).to_have_css("width", "9px")
    expect(caret).to_have_css("height", "12px")
    end = box(caret)["x"]
    thick.press("Home")
    page.wait_for_function("end => document.querySelector('.f-caret').getBoundingClientRect().x < end", arg=end)

    fixed = page.get_by_label("Fixed")
    fixed.focus()
    fixed.press("Control+a")
    expect(fixed).to_have_js_property("selectionStart", 7)
    expect(fixed).to_have_js_property("selectionEnd", 7)

    hint = page.locator(".f-hint-drawn")
    page.get_by_label("Hint").focus()
    assert hint.evaluate("e => parseFloat(getComputedStyle(e, '::before').height)") > 40
    story = page.locator(".f-field", has=page.get_by_label("Story"))
    label = story.locator("label")
    assert box(label)["y"] < box(story)["y"] + 30, "the label stands at the first line"
    expect(page.locator("[data-key=tall] .f-field-value")).to_have_css("line-height", "40px")
