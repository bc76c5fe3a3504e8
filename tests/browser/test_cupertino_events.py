"""Events that several controls of iOS have in common, and the rarer ones of their buttons and text field."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page, expect

import flet_web as ft
from flet_web.controls.control import LayoutControl
from tests.browser.heard import Heard
from tests.conftest import Launch


def of_each_kind() -> dict[str, LayoutControl]:
    """One of each control of iOS that is laid out among others, as narrow and as high as its place says."""
    two = [ft.Text("a"), ft.Text("b")]
    places = [ft.NavigationBarDestination(ft.Icons.ADD, "A"), ft.NavigationBarDestination(ft.Icons.STAR, "B")]
    made: list[LayoutControl] = [
        ft.CupertinoActionSheet(title="Sheet"),
        ft.CupertinoActionSheetAction("Action"),
        ft.CupertinoActivityIndicator(),
        ft.CupertinoButton("Plain"),
        ft.CupertinoCheckbox(label="Box"),
        ft.CupertinoDatePicker(height=120),
        ft.CupertinoFilledButton("Filled"),
        ft.CupertinoListTile("Tile"),
        ft.CupertinoNavigationBar(places),
        ft.CupertinoPicker(two, height=120),
        ft.CupertinoRadio("Radio", "1"),
        ft.CupertinoSegmentedButton([*map(ft.Text, "cd")]),
        ft.CupertinoSlider(),
        ft.CupertinoSlidingSegmentedButton([*map(ft.Text, "ef")]),
        ft.CupertinoSwitch(label="Switch"),
        ft.CupertinoTextField(placeholder_text="Field"),
        ft.CupertinoTimerPicker(height=120),
        ft.CupertinoTintedButton("Tinted"),
    ]
    return {type(control).__name__: control for control in made}


def test_each_tells_of_its_size_and_of_its_motion(launch: Launch, page: Page) -> None:
    public = {name for name in dir(ft) if name.startswith("Cupertino")}
    laid_out = {name for name in public if isinstance(c := getattr(ft, name), type) and issubclass(c, LayoutControl)}
    assert set(of_each_kind()) == laid_out
    told = Heard()

    def main(page: ft.Page) -> None:
        kinds = of_each_kind()

        async def resized(e: ft.LayoutSizeChangeEvent[Any]) -> None:
            told.add((type(e.control).__name__, "width", e.width))

        async def ended(e: Any) -> None:
            told.add((type(e.control).__name__, e.name, e.data))

        def change() -> None:
            for control in kinds.values():
                control.width, control.opacity = 333, 0.5

        for control in kinds.values():
            control.width, control.animate_opacity = 320, 50
            control.on_size_change, control.on_animation_end = resized, ended
        page.scroll = ft.ScrollMode.AUTO
        page.add(ft.CupertinoButton("Change", on_click=change), ft.RadioGroup(ft.Column([*kinds.values()])))

    page.goto(launch(main).url.replace("ws:", "http:"))
    for name in laid_out:
        told.until((name, "width", 320))
    page.get_by_role("button", name="Change").click()
    for name in laid_out:
        told.until((name, "width", 333))
        told.until((name, "animation_end", "opacity"))


def test_each_kind_of_button_tells_what_was_done_to_it(launch: Launch, page: Page) -> None:
    told = Heard()
    kinds = (ft.CupertinoFilledButton, ft.CupertinoTintedButton)

    def main(page: ft.Page) -> None:
        async def note(e: Any) -> None:
            told.add((type(e.control), e.name))

        events: dict[str, Any] = {f"on_{name}": note for name in ("click", "long_press", "focus", "blur")}
        page.add(*(kind(kind.__name__, **events) for kind in kinds), ft.CupertinoButton("Last"))

    page.goto(launch(main).url.replace("ws:", "http:"))
    for kind in kinds:
        button = page.get_by_role("button", name=kind.__name__)
        button.click()
        button.hover()
        page.mouse.down()
        told.until((kind, "long_press"))
        page.mouse.up()
        page.get_by_role("button", name="Last").focus()
        told.until((kind, "blur"))
        assert [name for one, name in told.all if one is kind] == ["focus", "click", "long_press", "blur"]


def test_what_is_rare_in_a_field(launch: Launch, page: Page) -> None:
    told = Heard()

    def main(page: ft.Page) -> None:
        async def note(e: Any) -> None:
            files = [file.mime_type for file in e.files] if e.name == "paste_files" else None
            told.add((e.name, e.selected_text if e.name == "selection_change" else files))

        names = ("selection_change", "paste_files", "tap_outside")
        events: dict[str, Any] = {f"on_{name}": note for name in names}
        page.add(ft.CupertinoTextField("Some words", **events), ft.CupertinoButton("Else"))

    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(launch(main).url.replace("ws:", "http:"))
    field = page.get_by_role("textbox")
    field.dblclick(position={"x": 20, "y": 10})
    told.until(("selection_change", "Some"))
    page.evaluate("""async () => {
        const canvas = new OffscreenCanvas(2, 2);
        canvas.getContext("2d");
        const blob = await canvas.convertToBlob();
        await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
    }""")
    page.keyboard.press("Control+v")
    told.until(("paste_files", ["image/png"]))
    page.get_by_role("button", name="Else").click()
    told.until(("tap_outside", None))
    expect(field).to_have_value("Some words")
