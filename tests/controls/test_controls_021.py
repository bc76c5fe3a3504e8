"""Names and structures that only Flet 0.21 has."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

import flet_web as ft
from flet_web.engine.tree import Tree
from flet_web.flet021 import user_control as legacy
from flet_web.flet021.facades import dropdown, icons
from flet_web.flet021.positional import ORDERS
from tests.controls.encoding import encoded, without_ids


def test_names_of_0_21_mean_those_of_1_0() -> None:
    button = ft.ElevatedButton(text="Go", url="https://e.com", url_target="_blank")
    assert (button.text, button.content) == ("Go", "Go")
    assert encoded(button) == {
        "_c": "Button",
        "content": "Go",
        "url": {"url": "https://e.com", "target": "_blank"},
    }
    assert encoded(ft.Card(color="red", surface_tint_color="blue")) == {
        "_c": "Card", "bgcolor": "red", "_internals": {"skip_properties": ["margin"]},
    }  # fmt: skip
    assert encoded(ft.TextField(error_text="no", helper_text="h", prefix_text="$")) == {
        "_c": "TextField", "error": "no", "helper": "h", "prefix": "$",
    }  # fmt: skip
    box = ft.Container(image_fit=ft.BoxFit.COVER, image_src="a.png", image_opacity=0.5)
    assert encoded(box)["image"] == {
        "src": "a.png", "fit": "cover", "opacity": 0.5, "alignment": {"x": 0, "y": 0},
    }  # fmt: skip
    snack = ft.SnackBar("saved", action="Undo", action_color="red")
    assert encoded(snack)["action"] == {"_c": "SnackBar", "label": "Undo", "text_color": "red"}


def test_values_of_0_21_find_their_field() -> None:
    safe = ft.SafeArea(ft.Text("x"), left=False, top=5, minimum=3)
    assert (safe.avoid_intrusions_left, safe.left, safe.top, safe.minimum_padding) == (False, None, 5, 3)
    safe.top = False
    assert (safe.avoid_intrusions_top, safe.top) == (False, 5)
    text = ft.Text("x", style=ft.TextThemeStyle.HEADLINE_LARGE)
    assert encoded(text) == {"_c": "Text", "value": "x", "theme_style": "headlineLarge"}
    with pytest.raises(TypeError, match=r"SafeArea\.left must be"):
        ft.SafeArea(ft.Text("x"), left="no")  # type: ignore[arg-type]


def test_positional_order_of_0_21_where_the_first_argument_tells() -> None:
    make: Any = ft.View
    view = make("/store", [ft.Text("x")])
    assert (view.route, len(view.controls)) == ("/store", 1)
    assert (make([], "/store").route, make().route) == ("/store", "/")
    dialog: Any = ft.AlertDialog
    assert (dialog(True, "t").modal, dialog(ft.Text("c"), True, "t").title) == (True, "t")
    switch: Any = ft.Switch
    assert (switch("on").label, switch(True, "on").label) == ("on", "on")
    divider: Any = ft.Divider
    assert (divider(9, 3).height, divider("red", 9).height) == (9, 9)


@pytest.mark.parametrize("name", ORDERS)
def test_orders_of_0_21_name_what_there_is(name: str) -> None:
    module, _, cls = name.rpartition(".")
    fields = getattr(import_module(f"flet_web.controls.{module}"), cls)._schema.fields
    assert {*ORDERS[name].split()} <= {*fields}


def test_icons_are_known_by_name_too() -> None:
    make: Any = ft.Icon
    button = ft.IconButton(icon=icons.ADD)
    assert button.icon == "add"
    assert encoded(button)["icon"] == ft.Icons.ADD.value
    assert encoded(make(name="cupertino_add"))["icon"] == ft.CupertinoIcons.ADD
    assert encoded(ft.Switch(thumb_icon={ft.ControlState.DEFAULT: "add"}))["thumb_icon"] == {"default": 65604}
    assert encoded(ft.IconButton(content=ft.Text("+")))["icon"] == {"_c": "Text", "value": "+"}
    with pytest.raises(ValueError, match="'add_alarm'"):
        make("add_alrm")


def test_a_dropdown_is_of_the_kind_that_its_arguments_say() -> None:
    old = ft.Dropdown(options=[dropdown.Option("a")], on_change=print, error_text="no")
    assert isinstance(old, ft.Dropdown)
    assert old.on_select is print
    assert encoded(old) == {
        "_c": "DropdownM2", "on_change": True, "error": "no",
        "options": [{"_c": "DropdownOption", "key": "a"}],
    }  # fmt: skip
    new = ft.Dropdown(options=[ft.DropdownOption("a")], error_text="no", enable_filter=True)
    new.on_change = print
    assert encoded(new) == {
        "_c": "Dropdown", "on_select": True, "error_text": "no", "enable_filter": True,
        "options": [{"_c": "DropdownOption", "key": "a"}],
    }  # fmt: skip


def test_a_user_control_shows_what_build_returns() -> None:
    class Greeting(legacy.UserControl):
        def build(self) -> Any:
            return ft.Text("hello")

    tree = Tree(lambda: None, lambda hook: hook())
    view = ft.View([Greeting()])
    tree.mount_root(view)
    tree.update(view)
    shown = without_ids(tree.snapshot())["controls"][0]
    assert (shown["_c"], shown["controls"]) == ("Stack", [{"_c": "Text", "value": "hello"}])
    assert Greeting().is_isolated()


def test_a_badge_around_a_control_is_that_control_with_a_badge() -> None:
    make: Any = ft.Badge
    around = make(content=ft.Text("mail"), text="3", bgcolor="red", visible=False)
    around.text = "4"
    assert (around.text, around.label, around.badge.label) == ("4", "4", "4")
    assert isinstance(around, ft.Badge)
    assert not isinstance(ft.Badge("3"), ft.Container)
    assert encoded(around) == {
        "_c": "Container", "content": {"_c": "Text", "value": "mail"}, "visible": False,
        "badge": {"_c": "Badge", "label": "4", "bgcolor": "red"},
        "_internals": {"skip_properties": ["width", "height", "margin"]},
    }  # fmt: skip


def test_the_action_of_a_snack_bar_keeps_its_handler_when_it_is_colored() -> None:
    snack = ft.SnackBar("saved", action_color="red", on_action=print, action="Undo")
    assert isinstance(snack.action, ft.SnackBarAction)
    assert (snack.action.label, snack.action.on_click) == ("Undo", print)
