"""Stand-ins: one object for the program, a tree of newer controls for the browser."""

from __future__ import annotations

import inspect
from typing import Any

import flet_web as ft
from flet_web.flet021.stand_in import StandIn, Superseded, older, part
from tests.conftest import Launch
from tests.controls.encoding import encoded


class Panel(Superseded, ft.Container):
    """A class of the wing: what 0.21 had in addition to a Container is a caption."""

    caption: str | None = older()


class CaptionedPanel(StandIn, ft.Row, Panel):  # type: ignore[misc]
    """What `Panel(caption=...)` makes: a row with a button."""

    button = part(ft.Button)
    caption: str | None = None

    def before_update(self) -> None:
        self.button.content = self.caption
        self.controls = [self.button]


class Mine(Panel):
    """A subclass of the program, with arguments of its own."""

    def __init__(self, name: str) -> None:
        super().__init__(ft.Text(name), caption=name)
        self.name = name


def test_the_arguments_tell_which_structure_is_meant() -> None:
    assert encoded(Panel(ft.Text("x")))["_c"] == "Container"
    make: Any = Panel
    panel = make(caption="Go", spacing=3, width=50, icon="add", bgcolor="red")
    assert (type(panel), isinstance(panel, Panel)) == (CaptionedPanel, True)
    assert (panel.width, panel.spacing, panel.icon, panel.button.icon) == (50, 3, "add", "add")
    assert (panel.bgcolor, panel.button.bgcolor) == ("red", "red")
    assert "caption" in inspect.signature(Panel).parameters


def test_a_subclass_of_the_program_becomes_one_too() -> None:
    panel: Any = Mine("Go")
    assert (type(panel).__name__, panel.name, panel.caption) == ("Mine", "Go", "Go")
    assert isinstance(panel, Mine)
    assert encoded(panel)["_c"] == "Row"
    assert type(panel) is type(Mine("Stop"))


def test_events_of_a_part_come_with_the_stand_in(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        async def pressed(e: Any) -> None:
            e.control.caption = f"{type(e.control).__name__} pressed"

        panel: Any = Panel(ft.Text("content"), caption="Go", on_click=pressed)
        assert panel.on_click is pressed
        page.add(panel)

    client = launch(main).open()
    client.event(client.find(content="Go"), "click")
    client.find(content="CaptionedPanel pressed")


def test_a_drop_down_of_the_program_takes_older_arguments() -> None:
    class Price(ft.Dropdown):
        def __init__(self) -> None:
            super().__init__(options=[ft.dropdown.Option("1")], prefix_text="$", on_change=self.chosen)

        def chosen(self, e: ft.ControlEvent) -> None: ...

    price = Price()
    assert isinstance(price, Price)
    assert encoded(price) == {
        "_c": "DropdownM2", "prefix": "$", "on_change": True, "options": [{"_c": "DropdownOption", "key": "1"}],
    }  # fmt: skip
