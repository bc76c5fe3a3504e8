"""What a browser sends by itself, or before it can know better, is taken; what is refused, it is told of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import flet_web as ft
from tests.conftest import Launch
from tests.session.client import Client

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
"""One character, of five code points."""


def opened(launch: Launch, *controls: Callable[[], Any]) -> Client:
    """A page with new controls."""

    def main(page: ft.Page) -> None:
        page.add(*(make() for make in controls), ft.Button("ok", on_click=lambda: page.add(ft.Text("ok"))))

    client = launch(main).open()
    client.find(content="ok")
    return client


def kept(client: Client, kind: str, name: str, **props: Any) -> Any:
    """What a page that is loaded anew shows after the user has changed a control."""
    client.change(client.find(_c=kind), **props)
    client.click("ok")
    client.see("ok")
    client.reload()
    return client.find(_c=kind).get(name)


TAKEN: list[tuple[Callable[[], Any], str, str, Any]] = [
    (lambda: ft.TextField(max_length=2), "TextField", "value", FAMILY * 2),
    (lambda: ft.TextField(max_length=2), "TextField", "value", "\u0939\u093f\u0928"),
    (lambda: ft.TextField(max_length=-1), "TextField", "value", "any length"),
    (lambda: ft.TextField("too long", max_length=3), "TextField", "value", "too lon"),
    (lambda: ft.TextField("two\nlines"), "TextField", "value", "two\nline"),
    (lambda: ft.TextField(shift_enter=True), "TextField", "value", "two\nlines"),
    (lambda: ft.TextField(max_lines=3), "TextField", "value", "two\nlines"),
    (lambda: ft.TextField("1", input_filter=ft.NumbersOnlyInputFilter()), "TextField", "value", ""),
    (lambda: ft.TextField(input_filter=ft.InputFilter(r"\p{L}+")), "TextField", "value", "what only browsers know"),
    (lambda: ft.TextField(input_filter=ft.InputFilter(r"(a|b)+c")), "TextField", "value", "x"),
    (lambda: ft.TextField(input_filter=ft.InputFilter("x", replacement_string="-")), "TextField", "value", "-x-"),
    (lambda: ft.Slider(min=0, max=1, divisions=3), "Slider", "value", 0.3333333333333333),
    (lambda: ft.Slider(min=-0.3, max=0.3, divisions=6), "Slider", "value", 0.30000000000000004),
    (lambda: ft.Slider(min=0, max=10, divisions=2, value=3), "Slider", "value", 3),
    (lambda: ft.RangeSlider(start_value=1.3, end_value=9, max=10, divisions=10), "RangeSlider", "end_value", 8),
    (lambda: ft.Dropdown(options=[ft.DropdownOption(text="A")]), "Dropdown", "value", "A"),
    (lambda: ft.Dropdown(options=[ft.DropdownOption("a", text="A")]), "Dropdown", "text", "A"),
    (lambda: ft.Dropdown(editable=True), "Dropdown", "text", "free"),
    (lambda: ft.Dropdown(editable=True, value="a"), "Dropdown", "value", None),
    (lambda: ft.RadioGroup(ft.Radio(value="a", toggleable=True), value="a"), "RadioGroup", "value", None),
    (lambda: ft.RadioGroup(ft.Row([ft.Container(ft.Radio(label="none"))])), "RadioGroup", "value", ""),
]


@pytest.mark.parametrize(("make", "kind", "name", "entered"), TAKEN)
def test_what_a_browser_can_send_is_taken(
    launch: Launch, make: Callable[[], Any], kind: str, name: str, entered: Any
) -> None:
    client = opened(launch, make)
    expected = pytest.approx(entered) if isinstance(entered, float) else entered
    assert kept(client, kind, name, **{name: entered}) == (None if entered == "" and kind == "TextField" else expected)


def test_both_ends_of_a_range_are_sent_though_one_was_moved(launch: Launch) -> None:
    client = opened(launch, lambda: ft.RangeSlider(start_value=1.3, end_value=9, max=10, divisions=10))
    assert kept(client, "RangeSlider", "end_value", start_value=1.3, end_value=8) == 8


@pytest.mark.parametrize("range_", [{"start_value": 8.0, "end_value": 6.0}, {"start_value": 5.0, "end_value": 2.0}])
def test_the_ends_of_a_range_do_not_pass_each_other(launch: Launch, range_: dict[str, float]) -> None:
    client = opened(launch, lambda: ft.RangeSlider(start_value=3, end_value=6, max=10))
    kept(client, "RangeSlider", "end_value", **range_)
    shown = client.find(_c="RangeSlider")
    assert shown["start_value"] <= shown["end_value"]


def test_ends_that_the_program_has_set_the_wrong_way_round_can_be_moved(launch: Launch) -> None:
    client = opened(launch, lambda: ft.RangeSlider(start_value=5, end_value=3, max=10))
    assert kept(client, "RangeSlider", "start_value", start_value=4.0, end_value=5.0) == 4
    assert client.find(_c="RangeSlider")["end_value"] == 5


def test_a_page_is_not_told_of_a_size_that_no_window_has(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.on_resize = lambda e: page.add(ft.Text(f"{e.width}"))
        page.add(ft.Text("ready"))

    client = launch(main).open()
    client.see("ready")
    for width in (float("nan"), -1.0, "wide", None):
        client.event(1, "resize", {"width": width, "height": 600.0})
    client.event(1, "resize", {"width": 500.0, "height": 600.0})
    client.see("ready", "500.0")


@pytest.mark.parametrize("field", [{"disabled": True}, {"visible": False}, {"read_only": True}])
def test_a_browser_is_told_of_the_value_that_counts(launch: Launch, field: dict[str, Any]) -> None:
    """It has typed before it learned that the field takes nothing any more."""
    client = opened(launch, lambda: ft.TextField("kept", **field))
    text = client.find(_c="TextField")
    client.change(text, value="typed")
    client.until(lambda: text.get("value") == "kept")


def test_a_page_that_is_disabled_hears_of_the_browser(launch: Launch) -> None:
    """Neither its window nor what a service does are input of the user."""

    def main(page: ft.Page) -> None:
        picker = ft.FilePicker(on_upload=lambda e: page.add(ft.Text(f"uploaded {e.file_name}")))
        page.services.append(picker)
        page.on_resize = lambda e: page.add(ft.Text(f"{page.width}"))
        page.disabled = True
        page.add(ft.Text("disabled"))

    client = launch(main).open()
    client.see("disabled")
    picker = client.find(_c="FilePicker")
    client.event(picker, "upload", {"file_name": "a.txt", "progress": 1.0, "error": None})
    client.see("disabled", "uploaded a.txt")
    client.change(client.model.page, width=500.0)
    client.event(1, "resize", {"width": 500.0, "height": 600.0})
    client.see("disabled", "uploaded a.txt", "500.0")


def test_a_field_that_loses_the_focus_as_it_is_hidden_tells_of_it(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.TextField(visible=False, on_blur=lambda e: page.add(ft.Text("left"))))

    client = launch(main).open()
    client.event(client.find(_c="TextField"), "blur")
    client.see("left")


def test_only_a_dialog_that_can_be_dismissed_is_closed_by_its_user(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        for modal in (True, False):
            page.show_dialog(
                ft.AlertDialog(
                    title=f"{modal}",
                    modal=modal,
                    on_dismiss=lambda e: page.add(ft.Text(f"{e.control.title} dismissed")),
                )
            )

    client = launch(main).open()
    for modal in ("True", "False"):
        dialog = client.find(_c="AlertDialog", title=modal)
        client.change(dialog, open=False)
        client.event(dialog, "dismiss")
    client.see("False dismissed")
    assert client.find(_c="AlertDialog")["open"] is True


def test_what_is_in_a_dialog_that_is_closed_has_no_events(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        sure = ft.Button("sure", on_click=lambda: page.add(ft.Text("deleted")))
        page.overlay.append(ft.AlertDialog(title="Delete?", actions=[sure]))
        page.add(ft.Button("ok", on_click=lambda: page.add(ft.Text("ok"))))

    client = launch(main).open()
    client.find(content="ok")
    client.click("sure")
    client.click("ok")
    client.see("ok")


@pytest.mark.parametrize("data", [11, -1, "5", True])
def test_an_event_carries_only_what_can_be_entered(launch: Launch, data: Any) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Slider(max=10, on_change=lambda e: page.add(ft.Text(f"{e.data}"))))

    client = launch(main).open()
    slider = client.find(_c="Slider")
    client.event(slider, "change", data)
    client.event(slider, "change", 7.0)
    client.see("7.0")


def test_what_left_the_page_makes_room(launch: Launch) -> None:
    """What a client may make the server keep is what it keeps, not what it has ever kept."""

    def main(page: ft.Page) -> None:
        def renew() -> None:
            page.controls[0] = ft.TextField(key="new")

        page.add(ft.TextField(key="old"), ft.Button("renew", on_click=renew))

    client = launch(main, max_client_bytes=100_000).open()
    client.change(client.find(key="old"), value="x" * 90_000)
    client.click("renew")
    new = client.find(key="new")
    client.change(new, value="y" * 90_000)
    client.reload()
    assert client.find(key="new")["value"] == "y" * 90_000
