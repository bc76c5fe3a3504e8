"""Names of every version of Flet from 0.21 to 1.0 that are no names of this package: one line each.

A line is an expression of a program, and what it is the same as.
"""

from __future__ import annotations

import asyncio
import logging
import warnings
from collections.abc import Callable
from typing import Any

import pytest

import flet_web as ft
from flet_web import testing
from flet_web.controls.page import window
from tests.controls.encoding import encoded

make: Any = ft

NAMES = {
    # Classes of events
    "ContainerTapEvent": "TapEvent",
    "DragTargetAcceptEvent": "DragTargetEvent",
    "InteractiveViewerInteractionEndEvent": "ScaleEndEvent",
    "InteractiveViewerInteractionStartEvent": "ScaleStartEvent",
    "InteractiveViewerInteractionUpdateEvent": "ScaleUpdateEvent",
    "OnFocusEvent": "Event",
    "WindowResizeEvent": "PageResizeEvent",
    # Types of annotations
    "IconEnums": "IconData",
    "IconValueOrControl": "IconDataOrControl",
    "ColorEnums": "Colors | ft.CupertinoColors",
    "OptionalString": "OptionalString",
    "OptionalEventCallable[ft.TapEvent]": "OptionalEventCallable[ft.TapEvent]",
    "OptionalControlEventCallable": "OptionalControlEventCallable",
    # Enums, colors and icons, as classes and as modules
    "ImageFit.COVER": "BoxFit.COVER",
    "MaterialState.HOVERED": "ControlState.HOVERED",
    "ThemeVisualDensity.COMPACT": "VisualDensity.COMPACT",
    "colors.RED_400": "Colors.RED_400.value",
    "colors.with_opacity(0.5, 'red')": "Colors.with_opacity(0.5, 'red')",
    "Icon(ft.icons.ADD).icon": "Icon(ft.Icons.ADD).icon.name.lower()",
    # Modules
    "size.Size": "Size",
    "alignment.center": "Alignment(0, 0)",
    "border.all(1, 'red')": "Border.all(1, 'red')",
    "padding.only(left=3)": "Padding.only(left=3)",
    "dropdown.Option": "DropdownOption",
    "fastapi.app": "fastapi.app",
    "version.update_version()": "version.version",
    "version.flet_version": "version.flet_version",
    # Ways to show an app, errors
    "FLET_APP": "AppView.FLET_APP.value",
    "WEB_BROWSER": "AppView.WEB_BROWSER.value",
    "FletUnimplementedPlatformEception": "FletUnimplementedPlatformException",
    "PageDisconnectedException": "FletPageDisconnectedException",
    # Words of enums that are classes now
    "TextField(border='none').border": "InputBorder.NONE",
    "TextField(border='underline').border": "InputBorder.UNDERLINE",
    "BottomAppBar(shape='auto').shape": "NotchShape.AUTO",
    # Structures
    "ReorderableDraggable(3, ft.Text('x')).index": "ReorderableDraggable(index=3, content=ft.Text('x')).index",
}


@pytest.mark.parametrize("name", NAMES)
def test_a_name_means(name: str) -> None:
    assert eval(f"ft.{name} == ft.{NAMES[name]}") or eval(f"ft.{name} is ft.{NAMES[name]}")


def test_themes_of_buttons_are_described_property_by_property() -> None:
    theme = ft.Theme(elevated_button_theme=ft.ElevatedButtonTheme(bgcolor="red", disabled_bgcolor="grey", elevation=4))
    assert encoded(ft.Container(theme=theme))["theme"]["button_theme"]["style"] == {
        "bgcolor": {"disabled": "grey", "default": "red"}, "elevation": 4,
    }  # fmt: skip
    theme = ft.Theme(text_button_theme=ft.TextButtonTheme(ft.ButtonStyle(color="red")))
    assert encoded(ft.Container(theme=theme))["theme"]["text_button_theme"]["style"]["color"] == "red"


def test_an_event_is_an_instance_of_control_event() -> None:
    assert isinstance(make.TapEvent(local_position=ft.Offset(1, 2)), ft.ControlEvent)
    assert make.ContainerTapEvent(local_position=ft.Offset(1, 2)).local_x == 1


def test_several_functions_for_one_event() -> None:
    handler = ft.event_handler.EventHandler(lambda e: e.data)
    heard: list[Any] = []

    async def later(data: Any) -> None:
        heard.append(("later", data))

    handler.subscribe(heard.append)
    handler.subscribe(later)
    handler.subscribe(None)
    assert handler.count() == 2
    asyncio.run(handler.get_handler()(make.Event(data=1)))
    handler.unsubscribe(later)
    asyncio.run(handler.get_handler()(make.Event(data=2)))
    asyncio.run(handler.get_handler()(make.Event(data=None)))
    assert heard == [1, ("later", 1), 2]


def test_names_that_go_out_of_use() -> None:
    class Old:
        @ft.utils.classproperty
        def kind(self: Any) -> str:
            return f"{self.__name__}"

        @ft.utils.deprecated("Use new().", version="1.0", delete_version="2.0", show_parentheses=True)
        def old(self) -> int:
            return 5

    assert Old.kind == "Old"
    with pytest.warns(DeprecationWarning, match=r"old\(\) method is deprecated since version 1\.0 and will be removed"):
        assert Old().old() == 5
    with pytest.warns(DeprecationWarning, match=r"Old class is deprecated\. Use New\."):
        ft.utils.deprecated_class("Use New.")(Old)()
    assert ft.utils.get_param_count(lambda a, b: None) == 2


def cleans(page: ft.Page) -> Any:
    box, column = ft.Container(ft.Text("in a box")), ft.Column([ft.Text("in a column")])
    page.add(box, column)
    uid = str(box.uid)
    assert page.get_control(uid) is box is page.index[uid]
    box.clean()
    column.clean_async()
    return (box.content, column.controls, ft.Text("").uid), (None, [], None)


def opens_and_closes(page: ft.Page) -> Any:
    dialog = ft.AlertDialog(title=ft.Text("Sure?"))
    page.open(dialog)
    opened = dialog.open
    page.close(dialog)
    return (opened, dialog.open), (True, False)


def is_told_of_its_size(page: ft.Page) -> Any:
    page.on_resized = print
    return page.on_resize, print


def has_a_menu(page: ft.Page) -> Any:
    page.browser_context_menu.disable()
    return page.browser_context_menu.disabled, True


def has_a_query(page: ft.Page) -> Any:
    return isinstance(page.query, ft.QueryString), True


PROGRAMS: list[Callable[[ft.Page], Any]] = [cleans, opens_and_closes, is_told_of_its_size, has_a_menu, has_a_query]


@pytest.mark.anyio
@pytest.mark.parametrize("program", PROGRAMS)
async def test_a_page(program: Callable[[ft.Page], Any]) -> None:
    found: list[Any] = []

    def main(page: ft.Page) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            found.append(program(page))

    async with testing.open(main):
        is_there, expected = found[0]
        assert is_there == expected


@pytest.mark.anyio
async def test_a_window_is_remembered_and_said_once_to_have_no_effect(caplog: pytest.LogCaptureFixture) -> None:
    window._told.clear()

    def main(page: ft.Page) -> None:
        page.window.width = 300
        page.window_height = 200
        page.window.center()
        page.window.on_event = print
        page.add(ft.Text(f"{page.window_width} by {page.window.height}"))

    with caplog.at_level(logging.WARNING, "flet_web"):
        async with testing.open(main) as user:
            user.should_see("300 by 200")
    said = [record.getMessage() for record in caplog.records]
    assert said == ["page.window.width has no effect: a page in a browser has no window of its own."]
