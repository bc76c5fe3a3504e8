"""What `e.data` is: always a str in a program of Flet 0.21, typed in one of Flet 1.0."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest

import flet_web as ft
from flet_web.protocol import to_client_scalar
from tests.conftest import Launch

TIME = datetime.time(9, 5)
DAY = datetime.datetime(2024, 2, 29)
SPAN = datetime.timedelta(hours=1, minutes=1, seconds=30)

EVENTS: list[tuple[str, str, Any, str, Any]] = [
    # control, event, payload on the wire, e.data of Flet 0.21, e.data of Flet 1.0
    ("Button", "click", None, "", None),
    ("Button", "focus", None, "", None),
    ("Button", "hover", True, "true", True),
    ("Button", "hover", False, "false", False),
    ("Button", "long_press", None, "", None),
    ("Container", "hover", True, "true", True),
    ("Container", "animation_end", "opacity", "opacity", "opacity"),
    ("Checkbox", "change", True, "true", True),
    ("Checkbox", "change", False, "false", False),
    ("Checkbox", "change", None, "", None),
    ("Switch", "change", False, "false", False),
    ("TextField", "change", "text", "text", "text"),
    ("TextField", "change", "7", "7", "7"),
    ("TextField", "submit", "text", "", "text"),
    ("TextField", "submit", None, "", None),
    ("Slider", "change", 3.0, "", 3.0),
    ("Slider", "change_start", 3.0, "3", 3.0),
    ("Slider", "change_end", 3.5, "3.5", 3.5),
    ("RangeSlider", "change", None, "", None),
    ("RangeSlider", "change_end", None, "", None),
    ("RadioGroup", "change", "b", "b", "b"),
    ("Dropdown", "select", "b", "b", "b"),
    ("DropdownM2", "change", "b", "b", "b"),
    ("Chip", "select", True, "true", True),
    ("Tabs", "change", 2, "2", 2),
    ("NavigationBar", "change", 1, "1", 1),
    ("NavigationRail", "change", 0, "0", 0),
    ("SegmentedButton", "change", ["a"], '["a"]', ["a"]),
    ("ExpansionTile", "change", True, "true", True),
    ("SearchBar", "submit", "text", "text", "text"),
    ("DatePicker", "change", DAY, "2024-02-29T00:00:00", DAY),
    ("TimePicker", "change", TIME, "9:05", TIME),
    ("DatePicker", "dismiss", True, "", True),
    ("CupertinoPicker", "change", 1, "1", 1),
    ("CupertinoDatePicker", "change", DAY, "2024-02-29T00:00:00", DAY),
    ("CupertinoTimerPicker", "change", SPAN, "3690", ft.Duration(hours=1, minutes=1, seconds=30)),
    ("CupertinoSegmentedButton", "change", 1, "1", 1),
    ("CupertinoSlidingSegmentedButton", "change", 1, "1", 1),
    ("CupertinoActionSheetAction", "click", None, "", None),
    ("CupertinoContextMenuAction", "click", None, "", None),
    ("CupertinoBottomSheet", "dismiss", None, "", None),
    ("DataRow", "select_change", None, "", None),
    ("Markdown", "tap_link", "https://a.b", "https://a.b", "https://a.b"),
    ("PopupMenuItem", "click", True, "", True),
    ("AlertDialog", "dismiss", None, "", None),
    ("SnackBar", "action", None, "", None),
    ("DragTarget", "will_accept", {"accept": True, "src_id": 5}, "true", None),
    ("DragTarget", "leave", {"src_id": 5}, "5", None),
    ("GestureDetector", "multi_tap", {"ct": True}, "true", None),
    ("Dismissible", "dismiss", {"direction": "startToEnd"}, "startToEnd", None),
]

MINIMAL: dict[str, Callable[[], dict[str, Any]]] = {
    "Slider": lambda: {"max": 10},
    "RangeSlider": lambda: {"start_value": 1, "end_value": 2},
    "Dropdown": lambda: {"options": [ft.DropdownOption("b")]},
    "DropdownM2": lambda: {"options": [ft.dropdownm2.Option("b")]},
    "ExpansionTile": lambda: {"title": "t"},
    "Chip": lambda: {"label": "c"},
    "Tabs": lambda: {"content": ft.Text("t"), "length": 3},
    "NavigationBar": lambda: {"destinations": [ft.NavigationBarDestination(icon="home") for _ in range(2)]},
    "NavigationRail": lambda: {"destinations": [ft.NavigationRailDestination(icon="home") for _ in range(2)]},
    "SegmentedButton": lambda: {"segments": [ft.Segment("a", label="A")]},
    "CupertinoPicker": lambda: {"controls": [ft.Text("a"), ft.Text("b")]},
    "CupertinoSegmentedButton": lambda: {"controls": [ft.Text("a"), ft.Text("b")]},
    "CupertinoSlidingSegmentedButton": lambda: {"controls": [ft.Text("a"), ft.Text("b")]},
    "CupertinoActionSheetAction": lambda: {"content": "a"},
    "CupertinoContextMenuAction": lambda: {"content": "a"},
    "CupertinoBottomSheet": lambda: {"content": ft.Text("t")},
    "Dismissible": lambda: {"content": ft.Text("t")},
    "DragTarget": lambda: {"content": ft.Text("t")},
    "RadioGroup": lambda: {"content": ft.Radio(value="b")},
    "DataRow": lambda: {"cells": []},
    "SnackBar": lambda: {"content": "s"},
}

KNOWN = [row for row in EVENTS if hasattr(ft, row[0])]


def made(kind: str) -> Any:
    return getattr(ft, kind)(**MINIMAL.get(kind, dict)())


@pytest.mark.parametrize(("dialect", "column"), [("0.21", 3), ("1.0", 4)])
def test_data_of_events(launch: Launch, dialect: str, column: int) -> None:
    seen: dict[str, Any] = {}

    # Async ones, which end in the order of their events: sync ones run in threads beside each other.
    def note(row: str) -> Any:
        async def handler(e: Any) -> None:
            seen[row] = e.data

        return handler

    def main(page: ft.Page) -> None:
        async def done() -> None:
            page.add(ft.Button("done"))

        page.on_app_lifecycle_state_change = done
        for kind, name, sent, *_ in KNOWN:
            control = made(kind)
            setattr(control, f"on_{name}", note(f"{kind} {name} {sent!r}"))
            page.overlay.append(control)

    client = launch(main, dialect=dialect).open()
    controls = client.until(lambda: client.model.page["_overlay"].get("controls"))
    for control, (_, name, sent, *_) in zip(controls, KNOWN, strict=True):
        client.event(control, name, to_client_scalar(sent))
    client.event(1, "app_lifecycle_state_change", {"state": "show"})
    client.find(content="done")
    assert seen == {f"{row[0]} {row[1]} {row[2]!r}": row[column] for row in KNOWN}
    assert dialect == "1.0" or all(type(data) is str for data in seen.values())


PAGE_EVENTS: list[tuple[str, Any, str, dict[str, Any]]] = [
    ("resize", {"width": 800.5, "height": 600.0}, "800.5,600.0", {"width": 800.5, "height": 600.0}),
    ("route_change", {"route": "/a"}, "/a", {"route": "/a"}),
    ("view_pop", {"route": "/a"}, "/a", {"route": "/a", "view": None}),
    ("platform_brightness_change", "dark", "dark", {}),
    ("app_lifecycle_state_change", {"state": "resume"}, "resume", {"state": ft.AppLifecycleState.RESUME}),
    (
        "keyboard_event",
        {"key": "A", "shift": True, "ctrl": False, "alt": False, "meta": False},
        '{"key": "A", "shift": true, "ctrl": false, "alt": false, "meta": false}',
        {"key": "A", "shift": True, "ctrl": False},
    ),
]


@pytest.mark.parametrize("dialect", ["0.21", "1.0"])
@pytest.mark.parametrize(("name", "sent", "legacy", "members"), PAGE_EVENTS, ids=[row[0] for row in PAGE_EVENTS])
def test_events_of_the_page(
    launch: Launch, dialect: str, name: str, sent: Any, legacy: str, members: dict[str, Any]
) -> None:
    seen: list[Any] = []

    def main(page: ft.Page) -> None:
        def handler(e: Any) -> None:
            seen.append(e)
            page.add(ft.Button("heard"))

        setattr(page, f"on_{name}", handler)
        page.add(ft.Button("ready"))

    client = launch(main, dialect=dialect).open()
    client.find(content="ready")
    client.event(1, name, sent)
    client.find(content="heard")
    assert {key: getattr(seen[0], key) for key in members} == members
    if dialect == "0.21":
        assert seen[0].data == legacy
