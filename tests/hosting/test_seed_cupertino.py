"""The new Cupertino controls of release 0.21, in programs of 0.21: what they are told, and what they tell."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, TypeVar

import pytest

import flet_web as ft
import flet_web.asgi as flet_asgi
from flet_web.protocol import to_client_scalar
from tests.browser.heard import Heard
from tests.conftest import Launch
from tests.hosting.seed_rows import NOTES, row
from tests.session.client import Client

Test = TypeVar("Test", bound=Callable[..., None])


def cupertino(*names: str) -> Callable[[Test], Test]:
    """Says of a test that it exercises the rows of these controls."""
    return row(NOTES + "new Cupertino controls", *(f"Cupertino{name}" for name in names))


def shown(launch: Launch, control: ft.Control) -> tuple[Client, dict[str, Any]]:
    """A program of 0.21 that shows a control, and the control as a client knows it."""
    client = launch(asgi=flet_asgi.app(lambda page: page.add(control))).open()
    return client, client.until(lambda: client.model.page["views"][0].get("controls"))[0]


@cupertino("ActivityIndicator")
def test_lines_that_turn(launch: Launch) -> None:
    _, told = shown(launch, ft.CupertinoActivityIndicator(radius=50, color="red", animating=True))
    assert (told["_c"], told["radius"], told["color"]) == ("CupertinoActivityIndicator", 50, "red")


@cupertino("ActionSheet")
def test_a_sheet_of_actions(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        def chosen(e: ft.ControlEvent) -> None:
            page.add(ft.Text(e.control.text))
            page.close_bottom_sheet()

        action = ft.CupertinoActionSheetAction
        sheet = ft.CupertinoActionSheet(
            title=ft.Text("Title"),
            message=ft.Text("Description"),
            cancel=action(content=ft.Text("Cancel"), on_click=chosen),
            actions=[action("Delete", is_destructive_action=True, on_click=chosen)],
        )
        page.show_bottom_sheet(ft.CupertinoBottomSheet(sheet))

    client = launch(asgi=flet_asgi.app(main)).open()
    told = client.find(content="Delete")
    assert told["destructive"] is True
    sheet = client.find(_c="CupertinoBottomSheet")
    assert sheet["open"] is True
    client.event(told, "click")
    client.until(lambda: not sheet.get("open"))


@cupertino("SlidingSegmentedButton", "SegmentedButton")
@pytest.mark.parametrize("kind", [ft.CupertinoSlidingSegmentedButton, ft.CupertinoSegmentedButton])
def test_segments(launch: Launch, kind: Any) -> None:
    heard = Heard()
    controls = [ft.Text("All"), ft.Text("None"), ft.Text("Some", disabled=True)]
    button = kind(controls, selected_index=1, on_change=lambda e: heard.add((e.data, e.control.selected_index)))
    client, told = shown(launch, button)
    for place in (2, 0, 7):  # one that is disabled, one that can be chosen, and none
        client.change(told, selected_index=place)
        client.event(told, "change", place)
    heard.until(("0", 0))
    assert len(heard.all) == 1


@cupertino("TimerPicker")
def test_a_timer(launch: Launch) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        timer = ft.CupertinoTimerPicker(300, minute_interval=5)
        timer.on_change = lambda e: heard.add((e.data, timer.value))
        assert timer.value == 300
        page.add(timer)

    client = launch(asgi=flet_asgi.app(main)).open()
    told = client.until(lambda: client.model.page["views"][0].get("controls"))[0]
    assert told["value"] == {"seconds": 300}
    for minutes in (13, 10):  # 13 is between two steps
        span = to_client_scalar(datetime.timedelta(hours=1, minutes=minutes))
        client.change(told, value=span)
        client.event(told, "change", span)
    heard.until(("4200", 4200))
    assert len(heard.all) == 1


@cupertino("Picker")
def test_a_wheel(launch: Launch) -> None:
    heard = Heard()
    picker = ft.CupertinoPicker(
        controls=[ft.Text("Apple"), ft.Text("Mango")],
        magnification=1.22,
        squeeze=1.2,
        use_magnifier=True,
        on_change=lambda e: heard.add(e.data),
    )
    client, told = shown(launch, picker)
    client.change(told, selected_index=1)
    client.event(told, "change", 1)
    heard.until("1")
    assert picker.selected_index == 1


@cupertino("DatePicker")
def test_wheels_of_a_date(launch: Launch) -> None:
    heard = Heard()
    picker = ft.CupertinoDatePicker(
        datetime.datetime(2024, 2, 27),
        last_date=datetime.datetime(2024, 2, 29),
        date_picker_mode=ft.CupertinoDatePickerMode.DATE,
        on_change=lambda e: heard.add(e.data),
    )
    client, told = shown(launch, picker)
    for day in (datetime.datetime(2024, 3, 1), datetime.datetime(2024, 2, 29)):  # the first one is too late
        client.change(told, value=to_client_scalar(day))
        client.event(told, "change", to_client_scalar(day))
    heard.until("2024-02-29T00:00:00")
    assert len(heard.all) == 1
    assert picker.value == datetime.datetime(2024, 2, 29)


@cupertino("ContextMenu")
def test_a_menu_of_something_pressed(launch: Launch) -> None:
    heard = Heard()
    action = ft.CupertinoContextMenuAction(
        "Copy", is_default_action=True, trailing_icon=ft.Icons.CHECK, on_click=lambda e: heard.add(e.control.text)
    )
    client, told = shown(launch, ft.CupertinoContextMenu(ft.Text("It"), actions=[action], enable_haptic_feedback=True))
    client.event(told["actions"][0], "click")
    heard.until("Copy")
