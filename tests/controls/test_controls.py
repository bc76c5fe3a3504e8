"""The controls as declared: their names on the wire, their positional order, and what a made one encodes to."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import flet_web as ft
from flet_web import dropdown, dropdownm2, icons
from flet_web.controls import legacy
from flet_web.controls.base import BaseControl
from flet_web.controls.dialogs.banner import Banner
from flet_web.controls.dialogs.bottom_sheet import BottomSheet
from flet_web.controls.navigation.bottom_app_bar import BottomAppBar
from flet_web.controls.overlay import Dialogs, Overlay, ServiceRegistry
from flet_web.controls.services import clipboard, device, semantics_service, shared_preferences, url_launcher
from flet_web.controls.tree import Tree

VECTORS = Path(__file__).parents[1] / "protocol" / "vectors"

# Wire name, then the first positional parameters.
FACTS: list[tuple[type[BaseControl], str, str]] = [
    (ft.Text, "Text", "value spans text_align font_family"),
    (ft.TextSpan, "TextSpan", "text style spans url"),
    (ft.Icon, "Icon", "icon color size"),
    (ft.Image, "Image", "src error_content repeat fit"),
    (ft.Container, "Container", "content padding alignment bgcolor"),
    (ft.Row, "Row", "controls alignment vertical_alignment spacing"),
    (ft.Column, "Column", "controls alignment horizontal_alignment spacing"),
    (ft.Stack, "Stack", "controls clip_behavior alignment fit"),
    (ft.ListView, "ListView", "controls horizontal reverse spacing"),
    (ft.Card, "Card", "content elevation bgcolor shadow_color"),
    (ft.Divider, "Divider", "color height leading_indent thickness"),
    (ft.VerticalDivider, "VerticalDivider", "width thickness color"),
    (ft.SafeArea, "SafeArea", "content avoid_intrusions_left avoid_intrusions_top"),
    (ft.Button, "Button", "content icon icon_color color bgcolor elevation style"),
    (legacy.ElevatedButton, "Button", "content icon icon_color color bgcolor"),
    (ft.FilledButton, "FilledButton", "content icon icon_color"),
    (ft.FilledTonalButton, "FilledTonalButton", "content icon icon_color"),
    (ft.OutlinedButton, "OutlinedButton", "content icon icon_color style"),
    (ft.TextButton, "TextButton", "content icon icon_color style"),
    (ft.IconButton, "IconButton", "icon icon_color icon_size selected"),
    (ft.FilledIconButton, "FilledIconButton", "icon icon_color"),
    (ft.FilledTonalIconButton, "FilledTonalIconButton", "icon icon_color"),
    (ft.OutlinedIconButton, "OutlinedIconButton", "icon icon_color"),
    (ft.FloatingActionButton, "FloatingActionButton", "content icon bgcolor shape"),
    (ft.TextField, "TextField", "value selection keyboard_type multiline"),
    (ft.Checkbox, "Checkbox", "label value label_position"),
    (ft.Switch, "Switch", "adaptive label label_position label_text_style value"),
    (ft.Slider, "Slider", "value label min max divisions round"),
    (ft.Radio, "Radio", "label label_position label_style value"),
    (ft.RadioGroup, "RadioGroup", "content value on_change"),
    (ft.Dropdown, "Dropdown", "value options text autofocus"),
    (ft.DropdownOption, "DropdownOption", "key text content"),
    (ft.DropdownM2, "DropdownM2", "border_radius value options alignment"),
    (dropdownm2.Option, "Option", "key text content alignment"),
    (ft.ProgressBar, "ProgressBar", "value bar_height color bgcolor"),
    (ft.ProgressRing, "ProgressRing", "value stroke_width color bgcolor"),
    (ft.AppBar, "AppBar", "leading leading_width automatically_imply_leading title"),
    (BottomAppBar, "BottomAppBar", "content bgcolor shadow_color"),
    (ft.AlertDialog, "AlertDialog", "content modal title actions"),
    (ft.SnackBar, "SnackBar", "content behavior dismiss_direction show_close_icon action"),
    (ft.SnackBarAction, "SnackBar", "label text_color"),
    (Banner, "Banner", "content actions leading"),
    (BottomSheet, "BottomSheet", "content elevation bgcolor"),
    (ft.Badge, "Badge", "label offset alignment"),
    (ft.ListTile, "ListTile", "title subtitle is_three_line leading trailing"),
    (ft.GestureDetector, "GestureDetector", "content mouse_cursor drag_interval"),
    (ft.View, "View", "controls route appbar bottom_appbar"),
    (ft.Window, "Window", "bgcolor width height top left"),
    (clipboard.Clipboard, "Clipboard", ""),
    (shared_preferences.SharedPreferences, "SharedPreferences", ""),
    (url_launcher.UrlLauncher, "UrlLauncher", ""),
    (semantics_service.SemanticsService, "SemanticsService", ""),
    (device.HapticFeedback, "HapticFeedback", ""),
    (device.BrowserContextMenu, "BrowserContextMenu", ""),
    (device.Wakelock, "Wakelock", ""),
    (Overlay, "Overlay", "controls"),
    (Dialogs, "Dialogs", "controls"),
    (ServiceRegistry, "ServiceRegistry", "_services"),
]

CLIENT_WRITABLE = {
    ft.TextField: {"value", "selection"},
    ft.Checkbox: {"value"},
    ft.Switch: {"value"},
    ft.Slider: {"value"},
    ft.RadioGroup: {"value"},
    ft.DropdownM2: {"value"},
    ft.Dropdown: {"value", "text"},
    ft.AlertDialog: {"open"},
    ft.SnackBar: {"open"},
    Banner: {"open"},
    BottomSheet: {"open"},
    ft.Radio: set(),
    ft.Container: set(),
    ft.Window: {
        "maximized", "minimized", "full_screen", "always_on_top", "focused", "visible", "width", "height", "top",
        "left", "opacity",
    },  # fmt: skip
}


def encoded(control: Any) -> dict[str, Any]:
    """What a client is told of `control`, without the ids."""
    tree = Tree(lambda: None, lambda hook: hook())
    tree.mount_root(control)
    return without_ids(tree.snapshot())  # type: ignore[no-any-return]


def without_ids(value: Any) -> Any:
    match value:
        case {"$bin": digits}:
            return bytes.fromhex(digits)
        case {"$float": text}:
            return float(text)
        case dict():
            return {k: without_ids(v) for k, v in value.items() if k != "_i"}
        case list() | tuple():
            return [without_ids(v) for v in value]
    return value


def recorded(vector: str, wire: str) -> Iterator[dict[str, Any]]:
    """The controls of a type in what the official server sent, without the ids."""
    frames = json.loads((VECTORS / f"{vector}.json").read_text(encoding="utf-8"))["frames"]
    queue: list[Any] = [f["decoded"] for f in frames if f["dir"] == "s2c"]
    while queue:
        value = queue.pop(0)
        if isinstance(value, dict):
            if value.get("_c") == wire:
                yield without_ids(value)
            queue = [*value.values(), *queue]
        elif isinstance(value, list):
            queue = [*value, *queue]


def gradient_box() -> ft.Container:
    return ft.Container(
        width=50,
        height=math.inf,
        margin=ft.Margin(left=4, top=2),
        opacity=0.9,
        rotate=ft.Rotate(0.1, alignment=ft.Alignment.CENTER),
        scale=1.5,
        offset=ft.Offset(0.5, 0),
        animate_opacity=200,
        animate_scale=ft.Animation(ft.Duration(seconds=1)),
        padding=ft.Padding.symmetric(horizontal=8),
        alignment=ft.Alignment.BOTTOM_RIGHT,
        gradient=ft.LinearGradient(
            colors=["red", "blue"], stops=[0, 1], begin=ft.Alignment.TOP_LEFT, end=ft.Alignment.BOTTOM_RIGHT
        ),
        border=ft.Border.only(left=ft.BorderSide(2, "red")),
        border_radius=ft.BorderRadius.only(top_left=8),
        clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
        image=ft.DecorationImage("a.png", fit=ft.BoxFit.COVER, alignment=ft.Alignment.CENTER),
        animate=ft.Animation(300, ft.AnimationCurve.EASE_IN_OUT),
        blur=ft.Blur(2, 3),
        shadow=[ft.BoxShadow(blur_radius=4, color=ft.Colors.BLACK_26, offset=ft.Offset(1, 2))],
        url=ft.Url("https://e.com", ft.UrlTarget.BLANK),
    )


def styled_button() -> ft.Button:
    style = ft.ButtonStyle(
        overlay_color={ft.ControlState.PRESSED: "red", ft.ControlState.DEFAULT: "blue,0.2"},
        padding={ft.ControlState.DEFAULT: ft.Padding.all(8), ft.ControlState.HOVERED: 10},
        side={ft.ControlState.DEFAULT: ft.BorderSide(2, "primary,0.5")},
        shape=ft.RoundedRectangleBorder(radius=6),
        text_style=ft.TextStyle(weight=ft.FontWeight.W_600),
    )
    return ft.Button("go", ft.Icons(68258), color="white", bgcolor="#336699", style=style)


def form() -> ft.Stack:
    """The program that `browser_forms` was recorded with."""
    place = ft.Container
    fields = [
        place(
            ft.TextField(label="name", on_change=print, on_submit=print, on_focus=print, on_blur=print),
            left=10,
            top=10,
            width=200,
        ),
        place(ft.Checkbox("agree", on_change=print), left=10, top=80),
        place(
            ft.Slider(
                3, max=10, divisions=10, on_change=print, on_change_start=print, on_change_end=print
            ),
            left=10,
            top=120,
            width=200,
        ),
        place(
            ft.Dropdown(
                options=[ft.DropdownOption("a", "Alpha"), ft.DropdownOption("b", "Beta")],
                width=180,
                on_select=print,
                on_text_change=print,
            ),
            left=300,
            top=10,
        ),
        place(ft.Switch(label="sw", on_change=print), left=300, top=80),
        place(
            ft.RadioGroup(
                ft.Row([ft.Radio("X", value="x"), ft.Radio(label="Y", value="y")]), on_change=print
            ),
            left=300,
            top=130,
        ),
    ]
    return ft.Stack(fields, width=600, height=200)


RECORDED: list[tuple[str, str, int, Callable[[], Any]]] = [
    ("browser_forms", "Stack", 0, form),
    ("value_encodings", "Container", 0, gradient_box),
    ("value_encodings", "AppBar", 0, lambda: ft.AppBar(title=ft.Text("Values"), bgcolor="surfacecontainer")),
    (
        "value_encodings",
        "Container",
        1,
        lambda: ft.Container(
            gradient=ft.RadialGradient(colors=["red", "blue"], radius=0.7),
            shape=ft.BoxShape.CIRCLE,
            foreground_decoration=ft.BoxDecoration(bgcolor="red", border=ft.Border.all(1, "blue")),
        ),
    ),
    (
        "value_encodings",
        "Image",
        0,
        lambda: ft.Image(b"\x89PNG", fit=ft.BoxFit.CONTAIN, width=10),
    ),
    ("icons_button_style", "Button", 0, styled_button),
    (
        "icons_button_style",
        "IconButton",
        0,
        lambda: ft.IconButton(
            ft.Icons.ADD,
            "red",
            30,
            selected_icon=ft.CupertinoIcons(131072),
            style=ft.ButtonStyle(bgcolor=ft.Colors.AMBER_100),
            tooltip="add",
        ),
    ),
    ("icons_button_style", "TextButton", 0, lambda: ft.TextButton("t", style=ft.ButtonStyle(color="red"))),
    ("icons_button_style", "Icon", 0, lambda: ft.Icon(ft.CupertinoIcons(131725), "primary", 40)),
    (
        "icons_button_style",
        "Row",
        0,
        lambda: ft.Row([ft.Button(t, on_click=print) for t in ("change_icon", "change_style")]),
    ),
    ("nested_values", "Container", 0, lambda: ft.Container(red_text(), padding=ft.Padding.all(5))),
    (
        "browser_scroll_size",
        "ListView",
        0,
        lambda: ft.ListView([ft.Container(height=400)], on_scroll=print),
    ),
    (
        "browser_snackbar",
        "SnackBar",
        0,
        lambda: ft.SnackBar("saved", duration=800, open=True, on_dismiss=print),
    ),
    (
        "browser_snackbar",
        "SnackBar",
        1,
        lambda: ft.SnackBar(
            ft.Text("act"), action=ft.SnackBarAction("Undo", on_click=print), open=True, on_dismiss=print
        ),
    ),
    (
        "browser_dialog",
        "AlertDialog",
        1,
        lambda: ft.AlertDialog(
            title=ft.Text("Title"),
            actions=[ft.TextButton("ok", on_click=print)],
            open=True,
            on_dismiss=print,
        ),
    ),
    (
        "browser_sheet_banner_drawer",
        "BottomSheet",
        0,
        lambda: BottomSheet(ft.Text("sheet"), open=True, on_dismiss=print),
    ),
    (
        "browser_sheet_banner_drawer",
        "Banner",
        0,
        lambda: Banner(
            ft.Text("banner"), [ft.TextButton("close", on_click=print)], open=True, on_dismiss=print
        ),
    ),
    ("register", "View", 0, lambda: ft.View()),
    ("register", "Overlay", 0, Overlay),
    ("register", "Dialogs", 0, Dialogs),
    ("register", "Window", 0, ft.Window),
]


def red_text() -> ft.Text:
    return ft.Text("hi", style=ft.TextStyle(size=10, color="red"))


@pytest.mark.parametrize(("cls", "wire", "order"), FACTS, ids=lambda v: getattr(v, "__name__", None))
def test_wire_name_and_positional_order(cls: type[BaseControl], wire: str, order: str) -> None:
    names = tuple(order.split())
    assert cls._schema.wire == wire
    assert cls._schema.positional[: len(names)] == names
    assert cls.__doc__
    assert not any(name.kw_only is False for name in BaseControl._schema.fields.values())


@pytest.mark.parametrize("cls", CLIENT_WRITABLE, ids=lambda cls: cls.__name__)
def test_fields_that_the_browser_may_write(cls: type[BaseControl]) -> None:
    assert {n for n, f in cls._schema.fields.items() if f.client} == CLIENT_WRITABLE[cls]


@pytest.mark.parametrize(
    ("vector", "wire", "which", "make"), RECORDED, ids=[f"{v}-{w}-{n}" for v, w, n, _ in RECORDED]
)
def test_a_control_encodes_as_recorded(
    vector: str, wire: str, which: int, make: Callable[[], Any]
) -> None:
    assert encoded(make()) == list(recorded(vector, wire))[which]


def test_names_of_0_21_mean_those_of_1_0() -> None:
    button = legacy.ElevatedButton(text="Go", url="https://e.com", url_target="_blank")
    assert (button.text, button.content) == ("Go", "Go")
    assert encoded(button) == {"_c": "Button", "content": "Go", "url": {"url": "https://e.com", "target": "_blank"}}
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
    with pytest.raises(TypeError, match="SafeArea.left must be"):
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


def test_icons_are_known_by_name_too() -> None:
    button = ft.IconButton(icon=icons.ADD)
    assert button.icon == "add"
    assert encoded(button)["icon"] == ft.Icons.ADD == 65604
    assert encoded(ft.Icon(name="cupertino_add"))["icon"] == ft.CupertinoIcons.ADD
    assert encoded(ft.Switch(thumb_icon={ft.ControlState.DEFAULT: "add"}))["thumb_icon"] == {"default": 65604}
    assert encoded(ft.IconButton(content=ft.Text("+")))["icon"] == {"_c": "Text", "value": "+"}
    with pytest.raises(ValueError, match="'add_alarm'"):
        ft.Icon("add_alrm")


def test_a_dropdown_is_of_the_kind_that_its_arguments_say() -> None:
    old = ft.Dropdown(options=[dropdown.Option("a")], on_change=print, error_text="no")
    assert isinstance(old, ft.Dropdown)
    assert encoded(old) == {
        "_c": "DropdownM2", "on_change": True, "error": "no", "options": [{"_c": "DropdownOption", "key": "a"}],
    }  # fmt: skip
    new = ft.Dropdown(options=[ft.DropdownOption("a")], error_text="no", enable_filter=True)
    new.on_change = print
    assert encoded(new) == {
        "_c": "Dropdown", "on_select": True, "error_text": "no", "enable_filter": True,
        "options": [{"_c": "DropdownOption", "key": "a"}],
    }  # fmt: skip


def test_buttons_fold_their_colors_into_the_internal_style() -> None:
    assert "_internals" not in encoded(ft.Button("x"))
    assert encoded(ft.FilledButton("x", bgcolor="red"))["_internals"] == {"style": {"bgcolor": "red", "elevation": 1}}
    assert encoded(ft.Button("x", elevation=3))["_internals"] == {"style": {"elevation": 3}}
    icon = encoded(ft.IconButton(ft.Icons.ADD, bgcolor="red", mouse_cursor=ft.MouseCursor.GRAB))
    assert icon["_internals"] == {"style": {"bgcolor": "red", "mouse_cursor": "grab"}}
    assert "bgcolor" not in icon


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


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (partial(ft.Text, colour="red"), "did you mean 'color'"),
        (partial(ft.Text, text_align="middle"), "must be one of"),
        (partial(ft.Text, opacity=2), "between 0 and 1"),
        (ft.Image, "missing the argument 'src'"),
        (partial(ft.Row, 5), "Row.controls must be a list"),
    ],
)
def test_wrong_arguments_are_refused_with_a_hint(make: Callable[..., Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        make()
