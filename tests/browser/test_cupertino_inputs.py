"""Switch, check box, radio button, slider and text field of iOS in a browser: what the program hears of each event."""

from __future__ import annotations

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
            told.add((type(e.control).__name__, e.name, e.data, getattr(e.control, "value", None)))

        focus: dict[str, Any] = {"on_focus": note, "on_blur": note}
        page.add(
            ft.CupertinoSwitch(
                label="Sound", on_change=note, on_image_error=note, inactive_thumb_image_src="missing.png", **focus
            ),
            ft.CupertinoCheckbox(label="Mail", tristate=True, on_change=note, **focus),
            ft.RadioGroup(
                ft.Column([ft.CupertinoRadio("One", "1", **focus), ft.CupertinoRadio("Two", "2", toggleable=True)]),
                on_change=note,
            ),
            ft.CupertinoSlider(
                tooltip="Level", max=10, divisions=10, value=3,
                on_change=note, on_change_start=note, on_change_end=note, **focus,
            ),
            ft.CupertinoTextField(
                "abc", placeholder_text="Name", on_change=note, on_submit=note, on_click=note,
                clear_button_visibility_mode=ft.OverlayVisibilityMode.EDITING, **focus,
            ),
            ft.CupertinoSwitch(label="Not now", disabled=True),
        )  # fmt: skip

    page.goto(launch(main, dialect=dialect).url.replace("ws:", "http:"))
    told.wait_for(lambda: any(one[1] == "image_error" for one in told.all))

    switch = page.get_by_role("switch", name="Sound")
    switch.focus()
    told.until(("CupertinoSwitch", "focus", nothing, False))
    switch.press("Space")
    told.until(("CupertinoSwitch", "change", nothing, True))
    page.get_by_text("Sound").click()
    told.until(("CupertinoSwitch", "change", nothing, False))
    expect(page.get_by_role("switch", name="Not now")).to_be_disabled()

    box = page.get_by_role("checkbox", name="Mail")
    for value, data in ((False, "false"), (True, "true"), (None, "")):
        box.click()
        told.until(("CupertinoCheckbox", "change", data if older else value, value))
    told.until(("CupertinoSwitch", "blur", nothing, False))
    told.wait_for(lambda: any(one[:2] == ("CupertinoCheckbox", "focus") for one in told.all))

    one, two = page.get_by_role("radio", name="One"), page.get_by_role("radio", name="Two")
    one.click()
    told.until(("RadioGroup", "change", "1", "1"))
    told.until(("CupertinoRadio", "focus", nothing, "1"))
    one.press("ArrowDown")
    told.until(("RadioGroup", "change", "2", "2"))
    told.until(("CupertinoRadio", "blur", nothing, "1"))
    two.click()
    told.until(("RadioGroup", "change", nothing, None))

    slider = page.get_by_role("slider", name="Level")
    slider.focus()
    told.until(("CupertinoSlider", "focus", nothing, 3))
    slider.press("ArrowRight")
    start = ("CupertinoSlider", "change_start", "3" if older else 3)
    told.wait_for(lambda: any(one[:3] == start for one in told.all))
    told.until(("CupertinoSlider", "change", nothing, 4))
    told.until(("CupertinoSlider", "change_end", "4" if older else 4, 4))
    place = slider.bounding_box()
    assert place is not None
    middle = place["y"] + place["height"] / 2
    page.mouse.move(place["x"] + 14 + (place["width"] - 28) * 0.4, middle)
    page.mouse.down()
    page.mouse.move(place["x"] + place["width"] - 15, middle)
    page.mouse.up()
    told.until(("CupertinoSlider", "change_end", "10" if older else 10, 10))

    field = page.get_by_role("textbox", name="Name")
    field.click()
    told.until(("CupertinoTextField", "click", nothing, "abc"))
    told.until(("CupertinoSlider", "blur", nothing, 10))
    page.keyboard.press("End")
    page.keyboard.type("d")
    told.until(("CupertinoTextField", "change", "abcd", "abcd"))
    page.keyboard.press("Enter")
    told.until(("CupertinoTextField", "submit", "" if older else "abcd", "abcd"))
    clear = page.get_by_role("button", name="Clear")
    clear.click()
    told.until(("CupertinoTextField", "change", "", ""))
    expect(clear).to_be_hidden()
    expect(field).to_be_focused()
    assert faults(page) == []


INSIDE = """text => {
    const box = text.getBoundingClientRect();
    const around = text.closest(".c-control, .f-action, .f-cupertino-segment").getBoundingClientRect();
    return box.height >= 40 && box.top >= around.top - 1 && box.bottom <= around.bottom + 1;
}"""


def test_large_texts_are_not_cut_off(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        def large(value: str) -> ft.Text:
            return ft.Text(value, size=40)

        page.appbar = ft.CupertinoAppBar(title=large("Bar"))
        page.add(
            ft.CupertinoListTile(large("Title"), large("Subtitle"), additional_info=large("Info"), notched=True),
            ft.CupertinoFilledButton(large("Small"), size=ft.CupertinoButtonSize.SMALL),
            ft.CupertinoSlidingSegmentedButton([large("One"), large("Two")]),
            ft.CupertinoSegmentedButton([large("Three"), large("Four")]),
            ft.CupertinoActionSheet(actions=[ft.CupertinoActionSheetAction(large("Action"))]),
            ft.CupertinoTextField("Value", text_size=40),
            ft.CupertinoTextField(placeholder_text="Placeholder", placeholder_style=ft.TextStyle(size=40)),
        )

    page.goto(launch(main).url.replace("ws:", "http:"))
    texts = ("Bar", "Title", "Subtitle", "Info", "Small", "One", "Two", "Three", "Four", "Action")
    for text in texts:
        one = page.get_by_text(text, exact=True)
        expect(one).to_be_visible()
        page.wait_for_function(INSIDE, arg=one.element_handle())
    for field in (page.get_by_role("textbox").first, page.get_by_placeholder("Placeholder")):
        page.wait_for_function("field => field.offsetHeight >= 40", arg=field.element_handle())


def test_marks_of_a_switch_for_those_who_do_not_see_its_color(launch: Launch, page: Page) -> None:
    def main(page: ft.Page) -> None:
        def paint() -> None:
            switch.on_label_color = "#00ff00"

        switch = ft.CupertinoSwitch(value=True, on_label_color="#ff0000", off_label_color="#0000ff")
        page.add(switch, ft.CupertinoButton("Paint", on_click=paint))

    def mark(color: str) -> None:
        page.wait_for_function(
            """color => {
                const look = getComputedStyle(document.querySelector(".f-switch-track"), "::before");
                return look.content !== "none" && look.borderTopColor === color;
            }""",
            arg=color,
        )

    page.emulate_media(contrast="more")
    page.goto(launch(main).url.replace("ws:", "http:"))
    expect(page.get_by_role("switch")).to_be_visible()
    mark("rgb(255, 0, 0)")
    page.get_by_role("button", name="Paint").click()
    mark("rgb(0, 255, 0)")
    page.get_by_role("switch").click()
    mark("rgb(0, 0, 255)")


def test_names_of_older_programs() -> None:
    switch: Any = ft.CupertinoSwitch(active_color="red", track_color="blue")
    assert (switch.active_track_color, switch.inactive_track_color) == ("red", "blue")
    box: Any = ft.CupertinoCheckbox(inactive_color="blue", active_color="red")
    assert box.fill_color[ft.ControlState.DEFAULT] == "blue"
    field: Any = ft.CupertinoTextField(shadow=ft.BoxShadow(blur_radius=3))
    assert field.shadows.blur_radius == 3
