"""The controls as declared: names on the wire, positional order, what may be written, what is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import flet_web as ft
from flet_web.controls.dialogs.banner import Banner
from flet_web.controls.dialogs.bottom_sheet import BottomSheet
from flet_web.controls.navigation.bottom_app_bar import BottomAppBar
from flet_web.controls.page.overlay import Dialogs, Overlay, ServiceRegistry
from flet_web.controls.services import clipboard, device, semantics_service, shared_preferences, url_launcher
from flet_web.engine.annotations import annotation_of
from flet_web.engine.events import Event, event_class
from flet_web.engine.node import BaseControl
from flet_web.flet021.facades import dropdownm2
from tests.controls.encoding import encoded

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
    (ft.ElevatedButton, "Button", "content icon icon_color color bgcolor"),
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
        "maximized",
        "minimized",
        "full_screen",
        "always_on_top",
        "focused",
        "visible",
        "width",
        "height",
        "top",
        "left",
        "opacity",
    },
}


@pytest.mark.parametrize(("cls", "wire", "order"), FACTS, ids=lambda v: getattr(v, "__name__", None))
def test_wire_name_and_positional_order(cls: type[BaseControl], wire: str, order: str) -> None:
    names = tuple(order.split())
    assert cls._schema.wire == wire
    assert cls._schema.positional[: len(names)] == names
    assert cls.__doc__


@pytest.mark.parametrize("cls", [cls for cls, _, _ in FACTS], ids=lambda cls: cls.__name__)
def test_annotations_name_what_exists(cls: type[BaseControl]) -> None:
    # One that does not resolve would leave its field without a check.
    for declared in cls._schema.fields.values():
        assert annotation_of(declared).anything == ("Any" in str(declared.annotation).split()), declared
        if str(declared.annotation).startswith("EventHandler["):
            assert event_class(declared) is not Event, declared


@pytest.mark.parametrize("cls", CLIENT_WRITABLE, ids=lambda cls: cls.__name__)
def test_fields_that_the_browser_may_write(cls: type[BaseControl]) -> None:
    assert {n for n, f in cls._schema.fields.items() if f.client} == CLIENT_WRITABLE[cls]


def test_the_text_of_a_dropdown_follows_its_value_where_it_is_not_shown() -> None:
    options = [ft.DropdownOption("a"), ft.DropdownOption("b")]
    field = ft.Dropdown(options=options, value="a", text="A")
    field.value = "a"
    assert field.text == "A"
    field.value = None
    assert field.text is None


def test_buttons_fold_their_colors_into_the_internal_style() -> None:
    assert "_internals" not in encoded(ft.Button("x"))
    assert encoded(ft.FilledButton("x", bgcolor="red"))["_internals"] == {"style": {"bgcolor": "red", "elevation": 1}}
    assert encoded(ft.Button("x", elevation=3))["_internals"] == {"style": {"elevation": 3}}
    icon = encoded(ft.IconButton(ft.Icons.ADD, bgcolor="red", mouse_cursor=ft.MouseCursor.GRAB))
    assert icon["_internals"] == {"style": {"bgcolor": "red", "mouse_cursor": "grab"}}
    assert "bgcolor" not in icon


def made_by(cls: Any) -> Any:
    """The class, as a type checker knows nothing of it."""
    return cls


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda text, row: text(colour="red"), "did you mean 'color'"),
        (lambda text, row: text(text_align="middle"), "must be one of"),
        (lambda text, row: text(opacity=2), "between 0 and 1"),
        (lambda text, row: made_by(ft.Image)(), "missing the argument 'src'"),
        (lambda text, row: row(5), r"Row\.controls must be a list"),
    ],
)
def test_wrong_arguments_are_refused_with_a_hint(make: Callable[..., Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        make(ft.Text, ft.Row)
