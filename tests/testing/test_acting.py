"""What a user does: each action is what the browser would tell the program."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

import flet_web as ft
from flet_web import testing

pytestmark = pytest.mark.anyio


def telling(page: ft.Page, *controls: ft.Control) -> None:
    """Show the controls, and a line for each event that they are told of: `name data value`."""
    log = ft.Column()

    def note(e: ft.ControlEvent) -> None:
        value = getattr(e.control, "value", None)
        log.controls.append(ft.Text(f"{e.name} {e.data} {value}", key="log"))

    for control in controls:
        for name in control._schema.fields:
            if name.startswith("on_") and name not in ("on_size_change", "on_animation_end"):
                setattr(control, name, note)
    page.add(*controls, log)


def log_of(user: testing.User) -> list[str]:
    return [line.text for line in user.find_all(key="log")]


async def test_clicks_reach_the_control_around_a_text() -> None:
    def main(page: ft.Page) -> None:
        count = ft.Text("0")

        def more() -> None:
            count.value = str(int(count.value) + 1)

        page.add(count, ft.Container(ft.Row([ft.Text("More")]), on_click=more))
        page.add(ft.Button(content=ft.Text("Also more"), on_click=more))

    async with testing.open(main) as user:
        await user.click("More")
        await user.click("Also more")
        await user.double_click("More")
        user.should_see("4")


async def test_gestures() -> None:
    def main(page: ft.Page) -> None:
        detector = ft.GestureDetector(ft.Text("pad"))
        log = ft.Column()
        for name in ("tap", "double_tap", "long_press_start", "long_press", "long_press_end", "enter", "exit", "hover"):
            setattr(detector, f"on_{name}", lambda e: log.controls.append(ft.Text(e.name, key="log")))
        page.add(detector, log)

    async with testing.open(main, dialect="1.0") as user:
        await user.click("pad")
        await user.double_click("pad")
        await user.long_press("pad")
        await user.hover("pad")
        await user.unhover()
        assert log_of(user) == [
            "tap", "double_tap", "long_press_start", "long_press", "long_press_end", "enter", "hover", "exit",
        ]  # fmt: skip


async def test_buttons_hear_of_the_pointer_and_of_the_focus() -> None:
    def main(page: ft.Page) -> None:
        telling(page, ft.Button("one"))
        page.add(ft.Button("two"))

    async with testing.open(main, dialect="1.0") as user:
        await user.hover("one")
        await user.click("one")
        await user.long_press("one")
        await user.unhover()
        await user.click("two")
        assert [line.split()[0] for line in log_of(user)] == ["hover", "focus", "click", "long_press", "hover", "blur"]


async def test_typing_is_key_by_key_and_told_after_each() -> None:
    async with testing.open(lambda page: telling(page, ft.TextField(label="Name"))) as user:
        await user.type("Ann", into="Name")
        assert user.find("Name").value == "Ann"
        await user.submit()
        await user.clear()
        await user.blur()
        assert log_of(user) == [
            "focus  ", "change A A", "change An An", "change Ann Ann", "submit  Ann", "change  ", "blur  "
        ]  # fmt: skip


async def test_a_field_takes_what_it_is_made_for() -> None:
    def main(page: ft.Page) -> None:
        digits = ft.InputFilter(r"^\d*$")
        page.add(ft.TextField(label="Pin", max_length=4), ft.TextField(label="Year", input_filter=digits))
        page.add(ft.TextField(label="Poem", multiline=True), ft.TextField(label="Fixed", read_only=True))

    async with testing.open(main) as user:
        await user.type("123456", into="Pin")
        await user.type("a1b9", into="Year")
        await user.type("two\nlines", into="Poem")
        assert [user.find(name).value for name in ("Pin", "Year", "Poem")] == ["1234", "19", "two\nlines"]
        with pytest.raises(testing.ImpossibleError, match='"Fixed" cannot be typed into: it is read-only'):
            await user.type("x", into="Fixed")
        with pytest.raises(testing.ImpossibleError, match="it has one line; press Enter"):
            await user.type("1\n", into="Pin")


async def test_boxes_switches_and_radio_buttons() -> None:
    def main(page: ft.Page) -> None:
        radios = ft.RadioGroup(ft.Column([ft.Radio(value="a", label="A"), ft.Radio(value="b", label="B")]))
        telling(page, ft.Checkbox(label="Box"), ft.Switch(label="Switch", value=True), radios)
        page.add(ft.Checkbox(label="Three", tristate=True, value=True))

    async with testing.open(main, dialect="1.0") as user:
        await user.check("Box")
        await user.check("Box")
        await user.uncheck("Switch")
        await user.click("A")
        await user.check("B")
        assert [line for line in log_of(user) if line.startswith("change")] == [
            "change True True", "change False False", "change a a", "change b b"
        ]  # fmt: skip
        await user.uncheck("Three")
        assert user.find("Three").value is False
        with pytest.raises(testing.ImpossibleError, match="choosing another one is the only way"):
            await user.uncheck("B")


@pytest.mark.parametrize("kind", [ft.Dropdown, ft.dropdownm2.DropdownM2])
async def test_options_are_chosen_from_the_list_that_is_open(kind: Any) -> None:
    def main(page: ft.Page) -> None:
        options = [ft.dropdown.Option(*names) for names in (("s", "Small"), ("l", "Large"), ("x", "No"))]
        options[2].disabled = True
        page.add(kind(label="Size", options=options, on_change=lambda e: page.add(ft.Text(f"size {e.control.value}"))))

    async with testing.open(main) as user:
        user.should_not_see("Large")
        await user.click("Size")
        await user.click("Large")
        user.should_see("size l")
        await user.select("Small", of="Size")
        user.should_see("size s")
        with pytest.raises(testing.NotFoundError, match="no option 'Huge'; it has 'Small', 'Large', 'No'"):
            await user.select("Huge", of="Size")
        with pytest.raises(testing.ImpossibleError, match="disabled"):
            await user.select("No", of="Size")


async def test_sliders_stop_at_their_divisions() -> None:
    def main(page: ft.Page) -> None:
        telling(page, ft.Slider(min=0, max=10, divisions=5, label="{value} kg"))

    async with testing.open(main, dialect="1.0") as user:
        await user.slide(4)
        assert log_of(user) == ["focus None None", "change_start 0.0 None", "change 4.0 4.0", "change_end 4.0 4.0"]
        for value, why in ((5, "it has 5 divisions"), (12, "it goes from 0 to 10")):
            with pytest.raises(testing.ImpossibleError, match=why):
                await user.slide(value)


async def test_what_is_dragged_is_dropped_where_it_is_accepted() -> None:
    def main(page: ft.Page) -> None:
        heard: list[str] = []

        def note(e: ft.Event[Any]) -> None:
            heard.append(f"{e.name} {getattr(e, 'accept', '')} {getattr(e, 'src', e.control).data}")
            page.title = "; ".join(heard)

        pear = ft.Draggable(ft.Text("Pear"), "fruit", content_feedback=ft.Text("Flying"), data="pear")
        pear.on_drag_start = pear.on_drag_complete = note
        page.add(
            pear,
            ft.Draggable(ft.Text("Stone"), max_simultaneous_drags=0),
            ft.DragTarget(ft.Text("Bowl"), "fruit", on_will_accept=note, on_accept=note),
            ft.DragTarget(ft.Text("Bin"), on_will_accept=note, on_accept=note),
        )

    async with testing.open(main, dialect="1.0") as user:
        user.should_not_see("Flying")
        with pytest.raises(
            testing.ImpossibleError, match=r"Bin.* cannot be dropped on: it is not of the group 'fruit'"
        ):
            await user.drag("Pear", to="Bin")
        with pytest.raises(testing.ImpossibleError, match=r"Stone.* cannot be dragged: max_simultaneous_drags is 0"):
            await user.drag("Stone", to="Bin")
        with pytest.raises(testing.ImpossibleError, match=r"Pear.* cannot be dropped on"):
            await user.drag("Pear", to="Pear")
        await user.drag("Pear", to="Bowl")
        heard = "drag_start  pear; will_accept False pear; drag_start  pear; will_accept True pear"
        assert user.title.startswith(heard)
        assert {*user.title.split("; ")[-2:]} == {"accept  pear", "drag_complete  pear"}


async def test_the_ends_of_a_range_do_not_pass_each_other() -> None:
    def main(page: ft.Page) -> None:
        slider = ft.RangeSlider(2, 8, max=10, divisions=10, tooltip="Price")
        heard: list[str] = []

        def note(e: ft.ControlEvent) -> None:
            heard.append(f"{e.name} {slider.start_value:g}-{slider.end_value:g}")
            page.controls[1:] = [ft.Text(text, key="log") for text in heard]

        slider.on_change_start = slider.on_change = slider.on_change_end = note
        page.add(slider)

    async with testing.open(main, dialect="1.0") as user:
        await user.slide((4, 8), on="Price")
        assert log_of(user) == ["change_start 2-8", "change 4-8", "change_end 4-8"]
        await user.slide((9, 10), on="Price")
        assert log_of(user)[3:] == [
            "change_start 4-8", "change 4-10", "change_end 4-10", "change_start 4-10", "change 9-10", "change_end 9-10"
        ]  # fmt: skip
        assert user.find("Price").value == (9, 10)
        for value, why in (((6, 5), "does not pass"), ((1, 2.5), "10 divisions"), (5, r"two values, \(start, end\)")):
            with pytest.raises(testing.ImpossibleError, match=why):
                await user.slide(value, on="Price")


async def test_keys_go_to_the_page_and_to_what_has_the_focus() -> None:
    def main(page: ft.Page) -> None:
        keys = ft.Text()
        page.on_keyboard_event = lambda e: setattr(keys, "value", f"{e.key} {e.ctrl}")
        page.add(keys, ft.TextField(label="Name", on_submit=lambda e: page.add(ft.Text("sent " + e.control.value))))
        page.add(ft.Button("Go", on_click=lambda: page.add(ft.Text("gone"))))

    async with testing.open(main) as user:
        await user.press("s", ctrl=True)
        user.should_see("S True")
        await user.press("Tab")
        assert user.find("Name").focused
        await user.press("x")
        await user.press("Enter")
        user.should_see("sent x")
        await user.press("Tab")
        await user.press("Enter")
        user.should_see("gone")


async def test_scrolling_tells_where_it_stands() -> None:
    def main(page: ft.Page) -> None:
        lines = ft.ListView([ft.Text(str(n)) for n in range(99)], key="lines", height=100)
        lines.on_scroll = lambda e: page.add(ft.Text(f"{e.event_type.value} {e.pixels:g}", key="log"))
        page.add(lines)

    async with testing.open(main, dialect="1.0") as user:
        await user.scroll(300, key="lines", end=900)
        assert log_of(user) == ["user 0", "start 0", "update 300", "end 300", "user 300"]


def test_the_kit_is_loaded_when_it_is_used() -> None:
    program = "import sys, flet_web as ft; ft.Text; print('flet_web.testing' in sys.modules, ft.testing.open.__name__)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False open\n"
