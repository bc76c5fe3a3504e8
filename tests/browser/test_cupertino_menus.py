"""Sheets, menus and segments of iOS in a browser: by mouse, finger and keys, and what the program hears of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

import flet_web as ft
from tests.browser.axe import faults
from tests.browser.heard import Heard
from tests.browser.touch import Finger

Show = Callable[..., None]


def middle(found: Locator) -> tuple[float, float]:
    box = found.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def sheets(heard: Heard, *, modal: bool = False, content: Any = None) -> Callable[[ft.Page], None]:
    """A program with a button that shows a sheet of actions; it notes what happens to the sheet."""

    def main(page: ft.Page) -> None:
        def chosen(e: Any) -> None:
            heard.add((e.name, e.control.content, e.data))
            page.pop_dialog()

        actions = ft.CupertinoActionSheet(
            title="Photo",
            message="What shall become of it?",
            actions=[
                ft.CupertinoActionSheetAction("Send", default=True, on_click=chosen),
                ft.CupertinoActionSheetAction("Delete", destructive=True, on_click=chosen),
                ft.CupertinoActionSheetAction("Copy", disabled=True, on_click=chosen),
            ],
            cancel=ft.CupertinoActionSheetAction("Cancel", on_click=chosen),
        )
        sheet = ft.CupertinoBottomSheet(
            content or actions, modal=modal, on_dismiss=lambda e: heard.add((e.name, e.control.open, e.data))
        )
        page.add(ft.Button("More", on_click=lambda: page.show_dialog(sheet)))

    return main


@pytest.mark.parametrize(("dialect", "none"), [("1.0", None), ("0.21", "")])
def test_a_sheet_of_actions(show_program: Show, page: Page, dialect: str, none: Any) -> None:
    page.emulate_media(reduced_motion="reduce")
    heard = Heard()
    show_program(sheets(heard), dialect)
    more = page.get_by_role("button", name="More")
    more.click()
    sheet = page.get_by_role("dialog")
    expect(sheet.get_by_role("group", name="Photo")).to_be_visible()
    expect(sheet.get_by_text("What shall become of it?")).to_be_visible()
    expect(sheet.get_by_role("button", name="Copy")).to_be_disabled()
    texts = (sheet.get_by_text("Photo", exact=True), sheet.get_by_text("What shall become of it?"))
    first, second = (box["x"] + box["width"] / 2 for one in texts if (box := one.bounding_box()))
    assert first == pytest.approx(second, abs=1)
    assert faults(page) == []
    sheet.get_by_role("button", name="Delete").click()
    heard.until(("click", "Delete", none))
    heard.until(("dismiss", False, none))
    expect(sheet).to_have_count(0)
    expect(more).to_be_focused()
    # By keys: the focus stays inside of the sheet, and comes back from it.
    more.press("Enter")
    expect(sheet).to_be_visible()
    for name in ("Send", "Delete", "Cancel", "Send"):
        page.keyboard.press("Tab")
        expect(sheet.get_by_role("button", name=name)).to_be_focused()
    page.keyboard.press("Enter")
    heard.until(("click", "Send", none))
    expect(sheet).to_have_count(0)
    more.press("Enter")
    expect(sheet).to_be_visible()
    page.keyboard.press("Escape")
    heard.wait_for(lambda: sum(name == "dismiss" for name, *_ in heard.all) == 3)
    expect(more).to_be_focused()


def test_a_sheet_is_dragged_away(show_program: Show, page: Page) -> None:
    heard = Heard()
    show_program(sheets(heard))
    page.get_by_role("button", name="More").click()
    sheet = page.get_by_role("dialog")
    expect(sheet.get_by_text("Photo")).to_be_visible()
    page.wait_for_function("() => document.getAnimations().length === 0")
    x, y = middle(sheet.get_by_text("Photo"))
    # A little, and it comes back.
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + 30, steps=3)
    expect(sheet.locator(".f-cupertino-sheet")).to_have_css("translate", "0px 30px")
    page.mouse.move(x, y + 10, steps=3)
    page.mouse.up()
    expect(sheet.locator(".f-cupertino-sheet")).to_have_css("translate", "none")
    assert heard.all == []
    # By a finger that begins on an action, which is not pressed then.
    finger = Finger(page)
    x, y = middle(sheet.get_by_role("button", name="Send"))
    finger.down(x, y)
    for step in range(1, 11):
        finger.move(x, y + 20 * step)
    finger.up()
    heard.until(("dismiss", False, None))
    expect(sheet).to_have_count(0)
    assert len(heard.all) == 1


def test_a_modal_sheet_stays(show_program: Show, page: Page) -> None:
    heard = Heard()
    picker = ft.CupertinoPicker([ft.Text("One"), ft.Text("Two")], tooltip="Number")
    show_program(sheets(heard, modal=True, content=picker))
    page.get_by_role("button", name="More").click()
    wheel = page.get_by_role("spinbutton", name="Number")
    expect(wheel).to_be_visible()
    page.mouse.click(20, 20)
    page.keyboard.press("Escape")
    wheel.press("ArrowUp")
    expect(wheel).to_have_attribute("aria-valuetext", "Two")
    page.wait_for_function("() => document.getAnimations().length === 0")
    expect(page.locator(".f-cupertino-sheet")).to_have_css("height", "220px")
    assert heard.all == []


def menus(heard: Heard, **options: Any) -> Callable[[ft.Page], None]:
    """A program with a box that has a menu, and notes what is chosen."""

    def main(page: ft.Page) -> None:
        def chosen(e: Any) -> None:
            heard.add((e.name, e.control.content, e.data))

        page.add(
            ft.CupertinoContextMenu(
                ft.Container(ft.Text("A box"), width=120, height=100, bgcolor="amber"),
                [
                    ft.CupertinoContextMenuAction("Open", default=True, on_click=chosen),
                    ft.CupertinoContextMenuAction("Share", trailing_icon=ft.Icons.SHARE, on_click=chosen),
                    ft.CupertinoContextMenuAction("Print", disabled=True, on_click=chosen),
                    ft.CupertinoContextMenuAction("Delete", destructive=True, on_click=chosen),
                ],
                **options,
            )
        )

    return main


@pytest.mark.parametrize(("dialect", "none"), [("1.0", None), ("0.21", "")])
def test_a_box_is_pressed_for_long(show_program: Show, page: Page, dialect: str, none: Any) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.add_init_script("navigator.vibrate = (time) => { (window.buzzed ??= []).push(time); return true; }")
    heard = Heard()
    show_program(menus(heard), dialect)
    box, menu = page.get_by_role("button", name="A box"), page.get_by_role("menu")
    expect(box).to_be_visible()
    page.mouse.move(*middle(box))
    page.mouse.down()
    expect(menu).to_be_visible()
    page.mouse.up()
    # The content lies above the page, beside the menu; it is not where it was.
    expect(page.locator(".f-lifted")).to_be_visible()
    expect(box).to_have_css("opacity", "0")
    lifted, opened = page.locator(".f-lifted").bounding_box(), menu.bounding_box()
    assert lifted is not None
    assert opened is not None
    assert (lifted["width"], lifted["height"]) == (120, 100)
    assert opened["x"] == pytest.approx(lifted["x"] + 140, abs=1)
    assert page.evaluate("() => window.buzzed.length") == 1
    assert faults(page) == []
    menu.get_by_role("menuitem", name="Share").click()
    heard.until(("click", "Share", none))
    expect(menu).to_have_count(0)
    expect(page.locator(".f-lifted")).to_have_count(0)
    expect(box).to_have_css("opacity", "1")
    # A short press is none.
    box.click()
    expect(menu).to_have_count(0)


def test_a_menu_by_keys_and_by_the_other_button(show_program: Show, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.add_init_script("navigator.vibrate = (time) => { (window.buzzed ??= []).push(time); return true; }")
    heard = Heard()
    show_program(menus(heard, enable_haptic_feedback=False))
    box, menu = page.get_by_role("button", name="A box"), page.get_by_role("menu")
    box.press("Enter")
    expect(menu.get_by_role("menuitem", name="Open")).to_be_focused()
    for name in ("Share", "Delete", "Open"):  # not the one that is disabled
        page.keyboard.press("ArrowDown")
        expect(menu.get_by_role("menuitem", name=name)).to_be_focused()
    page.keyboard.press("Escape")
    expect(menu).to_have_count(0)
    expect(box).to_be_focused()
    box.click(button="right")
    expect(menu).to_be_visible()
    page.keyboard.press("d")
    page.keyboard.press("Enter")
    heard.until(("click", "Delete", None))
    expect(menu).to_have_count(0)
    box.click(button="right")
    expect(menu).to_be_visible()
    page.mouse.click(5, 5)
    expect(menu).to_have_count(0)
    assert page.evaluate("() => window.buzzed ?? null") is None
    assert len(heard.all) == 1


def test_a_finger_that_stays(show_program: Show, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 360, "height": 700})
    heard = Heard()
    show_program(menus(heard))
    box, menu = page.get_by_role("button", name="A box"), page.get_by_role("menu")
    expect(box).to_be_visible()
    finger = Finger(page)
    finger.down(*middle(box))
    expect(menu).to_be_visible()
    finger.up()
    # In a high window it opens below the content.
    lifted, opened = page.locator(".f-lifted").bounding_box(), menu.bounding_box()
    assert lifted is not None
    assert opened is not None
    assert opened["y"] == pytest.approx(lifted["y"] + 120, abs=1)
    finger.tap(*middle(menu.get_by_role("menuitem", name="Open")))
    heard.until(("click", "Open", None))
    expect(menu).to_have_count(0)


KINDS = ["CupertinoSegmentedButton", "CupertinoSlidingSegmentedButton"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("dialect", "told"), [("1.0", int), ("0.21", str)])
def test_segments(show_program: Show, page: Page, kind: str, dialect: str, told: Any) -> None:
    page.emulate_media(reduced_motion="reduce")
    heard = Heard()
    choices = [ft.Text("Day"), ft.Text("Week"), ft.Text("Month", disabled=True), ft.Text("Year")]
    made = getattr(ft, kind)(
        choices, selected_index=1, tooltip="Span", on_change=lambda e: heard.add((e.data, e.control.selected_index))
    )
    show_program(lambda page: page.add(made), dialect)
    group = page.get_by_role("radiogroup", name="Span")
    expect(group.get_by_role("radio", name="Week")).to_be_checked()
    group.get_by_role("radio", name="Year").click()
    heard.until((told(3), 3))
    expect(group.get_by_role("radio", name="Year")).to_be_checked()
    # The one that is disabled is passed over, and the ends are joined.
    for key, place, name in (("ArrowRight", 0, "Day"), ("ArrowLeft", 3, "Year"), ("ArrowLeft", 1, "Week")):
        page.keyboard.press(key)
        heard.wait_for(lambda place=place: heard.all[-1] == (told(place), place))  # type: ignore[misc]
        expect(group.get_by_role("radio", name=name)).to_be_focused()
        expect(group.get_by_role("radio", name=name)).to_be_checked()
    page.mouse.click(*middle(group.get_by_role("radio", name="Month")))
    expect(group.get_by_role("radio", name="Week")).to_be_checked()
    assert len(heard.all) == 4
    assert faults(page) == []
    made.selected_index = 0
    made.update()
    expect(group.get_by_role("radio", name="Day")).to_be_checked()
    made.disabled = True
    made.update()
    expect(group.get_by_role("radio", name="Day")).to_be_disabled()
    assert len(heard.all) == 4


def test_the_thumb_is_dragged(show_program: Show, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    heard = Heard()
    made = ft.CupertinoSlidingSegmentedButton(
        [ft.Text("Day"), ft.Text("Week"), ft.Text("Year")], on_change=lambda e: heard.add(e.data)
    )
    show_program(lambda page: page.add(made))
    day, year = (page.get_by_role("radio", name=name) for name in ("Day", "Year"))
    expect(day).to_be_checked()
    thumb = page.locator(".f-segment-thumb")
    page.mouse.move(*middle(day))
    page.mouse.down()
    page.mouse.move(*middle(year), steps=4)
    expect(day).to_be_checked()
    page.wait_for_function(
        "([thumb, year]) => thumb.offsetLeft + 1 === year.offsetLeft",
        arg=[thumb.element_handle(), year.element_handle()],
    )
    page.mouse.up()
    heard.until(2)
    expect(year).to_be_checked()


def test_lines_that_turn(show_program: Show, page: Page) -> None:
    made = ft.CupertinoActivityIndicator(radius=20, color="red")
    show_program(lambda page: page.add(made))
    lines = page.get_by_role("progressbar")
    expect(lines).to_have_css("width", "40px")
    expect(lines).to_have_css("color", "rgb(244, 67, 54)")
    picture = lines.locator("svg")
    expect(picture).to_have_css("animation-name", "f-activity")
    made.animating = False
    made.update()
    expect(picture).to_have_css("animation-name", "none")
    made.animating, made.progress = True, 0.5
    made.update()
    expect(lines).to_have_attribute("aria-valuenow", "0.5")
    expect(picture.locator("rect[opacity='0']")).to_have_count(4)
    expect(picture).to_have_css("animation-name", "none")
    assert faults(page) == []
