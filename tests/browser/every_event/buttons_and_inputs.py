"""What people do with buttons and inputs."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import expect

import flet_web as ft
from tests.browser.every_event.act import act
from tests.browser.every_event.ears import Ears, Told, User

# -- buttons -----------------------------------------------------------------------------------------------------------

PRESSED: list[Told] = [("hover", True), "focus", "click", "long_press", ("hover", False), "blur"]


def press(user: User) -> None:
    user.point(user.button("Save"))
    user.page.mouse.down()
    user.hears("focus")
    user.page.mouse.up()
    user.hears("click")
    user.hold(user.button("Save"))
    user.leave()
    user.hears("hover", 2)
    user.keys("Shift+Tab")


BUTTONS = (ft.Button, ft.ElevatedButton, ft.FilledButton, ft.FilledTonalButton, ft.OutlinedButton, ft.TextButton)
for each in BUTTONS:
    button: Any = lambda ears, cls=each: cls("Save", **ears(cls))  # noqa: E731
    act(*PRESSED, make=button, name=each.__name__)(press)
for icon in (ft.IconButton, ft.FilledIconButton, ft.FilledTonalIconButton, ft.OutlinedIconButton):
    make: Any = lambda ears, cls=icon: cls(ft.Icons.SAVE, tooltip="Save", **ears(cls))  # noqa: E731
    act(*PRESSED, make=make, name=icon.__name__)(press)


@act("click", make=lambda ears: ft.FloatingActionButton("Save", **ears(ft.FloatingActionButton)))
def floating_action_button(user: User) -> None:
    user.button("Save").click()


@act("focus", "click", "delete", "blur", make=lambda ears: ft.Chip("Tea", **ears(ft.Chip, but="select")))
def chip(user: User) -> None:
    user.button("Tea").click()
    user.hears("click")
    user.keys("Delete")
    user.hears("delete")
    user.keys("Shift+Tab")


@act(("select", True), ("select", False), make=lambda ears: ft.Chip("Tea", **ears(ft.Chip, "select")))
def chip_to_select(user: User) -> None:
    user.text("Tea").click()
    user.hears("select")
    user.text("Tea").click()


@act(("change", ["b"], '["b"]'), make=lambda ears: ft.SegmentedButton(segments(), **ears(ft.SegmentedButton)))
def segmented_button(user: User) -> None:
    user.text("B").click()


def segments() -> list[ft.Segment]:
    return [ft.Segment("a", label="A"), ft.Segment("b", label="B")]


def selection(base: int, extent: int) -> dict[str, Any]:
    return {"selection": ft.TextSelection(base_offset=base, extent_offset=extent)}


# -- inputs ------------------------------------------------------------------------------------------------------------


@act("focus", ("change", True), "blur", make=lambda ears: ft.Checkbox("Milk", **ears(ft.Checkbox)))
def checkbox(user: User) -> None:
    user.checkbox("Milk").click()
    user.hears("change")
    user.keys("Shift+Tab")


@act("focus", ("change", True), "blur", make=lambda ears: ft.Switch(label="Milk", **ears(ft.Switch)))
def switch(user: User) -> None:
    user.switch("Milk").click()
    user.hears("change")
    user.keys("Shift+Tab")


def radios(ears: Ears) -> ft.Control:
    first = ft.Radio(label="A", value="a", **ears(ft.Radio))
    return ft.RadioGroup(ft.Column([first, ft.Radio(label="B", value="b")]), **ears(ft.RadioGroup))


@act("focus", ("change", "a"), "blur", ("change", "b"), make=radios)
def radio_group(user: User) -> None:
    user.radio("A").click()
    user.hears("change")
    user.keys("ArrowDown")


SLID: list[Told] = ["focus", ("change_start", 5.0), ("change", 6.0, ""), ("change_end", 6.0), "blur"]


@act(*SLID, make=lambda ears: ft.Slider(label="Level", value=5, max=10, divisions=10, **ears(ft.Slider)))
def slider(user: User) -> None:
    user.page.get_by_role("slider").focus()
    user.keys("ArrowRight")
    user.hears("change_end")
    user.keys("Shift+Tab")


@act("change_start", "change", "change_end", make=lambda ears: ft.RangeSlider(1, 5, max=10, **ears(ft.RangeSlider)))
def range_slider(user: User) -> None:
    user.page.get_by_role("slider").first.focus()
    user.keys("ArrowRight")


TYPED: list[Told] = ["focus", "click", ("change", "a"), ("submit", "a", ""), "tap_outside", "blur"]


@act(*TYPED, make=lambda ears: ft.TextField(label="Name", **ears(ft.TextField, but="selection_change paste_files")))
def text_field(user: User) -> None:
    user.textbox("Name").click()
    user.hears("click")
    user.keys("a")
    user.hears("change")
    user.keys("Enter")
    user.hears("submit")
    user.page.mouse.click(790, 590)


@act(
    ("selection_change", selection(0, 2)),
    make=lambda ears: ft.TextField("ab", **ears(ft.TextField, "selection_change")),
    among=True,
)
def selected_text(user: User) -> None:
    user.page.get_by_role("textbox").focus()
    user.hears("selection_change")
    user.keys("Control+a")


PICTURE = """async () => {
    const canvas = new OffscreenCanvas(2, 2);
    canvas.getContext("2d");
    const blob = await canvas.convertToBlob();
    await navigator.clipboard.write([new ClipboardItem({[blob.type]: blob})]);
}"""


@act(("paste_files", {}), make=lambda ears: ft.TextField(**ears(ft.TextField, "paste_files")))
def pasted_picture(user: User) -> None:
    user.page.get_by_role("textbox").focus()
    user.page.evaluate(PICTURE)
    user.keys("Control+v")


def options() -> list[ft.DropdownOption]:
    return [ft.DropdownOption("a", "Tea"), ft.DropdownOption("b", "Milk")]


@act(
    "focus",
    ("text_change", "Milk"),
    ("select", "b"),
    "blur",
    make=lambda ears: ft.Dropdown(label="Drink", options=options(), **ears(ft.Dropdown)),
)
def dropdown(user: User) -> None:
    user.combobox("Drink").click()
    user.option("Milk").click()
    user.hears("select")
    user.keys("Shift+Tab")


@act(
    ("text_change", "M"),
    make=lambda ears: ft.Dropdown(label="Drink", options=options(), editable=True, **ears(ft.Dropdown, "text_change")),
)
def editable_dropdown(user: User) -> None:
    user.combobox("Drink").focus()
    user.keys("M")


def old_options(ears: Ears) -> list[Any]:
    return [ft.dropdownm2.Option("a", "Tea"), ft.dropdownm2.Option("b", "Milk", **ears(ft.dropdownm2.Option))]


@act(
    "focus",
    "click",
    "click",
    ("change", "b"),
    "blur",
    make=lambda ears: ft.DropdownM2(label="Drink", options=old_options(ears), **ears(ft.DropdownM2)),
)
def dropdown_m2(user: User) -> None:
    user.combobox("Drink").click()
    user.option("Milk").click()
    user.hears("change")
    user.keys("Shift+Tab")


@act(
    ("change", "t"),
    ("change", "Tea"),
    ("select", {"index": 0}),
    make=lambda ears: ft.AutoComplete(suggestions=[ft.AutoCompleteSuggestion("tea", "Tea")], **ears(ft.AutoComplete)),
)
def auto_complete(user: User) -> None:
    user.page.get_by_role("combobox").focus()
    user.keys("t")
    user.option("Tea").click()


@act(
    *("focus", "tap", ("change", "t"), ("submit", "t"), "tap_outside_bar", "blur"),
    make=lambda ears: ft.SearchBar(bar_hint_text="Find", **ears(ft.SearchBar, but="tap_outside_view")),
)
def search_bar(user: User) -> None:
    user.page.get_by_placeholder("Find").click()
    user.hears("tap")
    user.keys("t")
    user.hears("change")
    user.keys("Enter")
    user.hears("submit")
    user.page.mouse.click(790, 590)


@act("tap_outside_view", make=lambda ears: ft.SearchBar([ft.ListTile("Tea")], **ears(ft.SearchBar, "tap_outside_view")))
def search_view(user: User) -> None:
    user.page.get_by_role("combobox").press("ArrowDown")
    expect(user.text("Tea")).to_be_visible()
    user.page.mouse.click(790, 590)


@act(("change", "b"), make=lambda ears: ft.Dropdown(label="Drink", options=options(), **ears(ft.Dropdown, "change")))
def dropdown_of_021(user: User) -> None:
    user.combobox("Drink").click()
    user.option("Milk").click()
