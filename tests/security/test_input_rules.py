"""What a person could not have entered, a client cannot enter either: each field says what is allowed."""

from __future__ import annotations

import math
from typing import Any

import pytest

import flet_web as ft
from flet_web.protocol import ControlEvent, UpdateControlProps
from tests.conftest import Launch
from tests.session.client import Client

INFINITY, NAN = math.inf, math.nan


def form(page: ft.Page) -> None:
    told = ft.Column()

    def tell(e: ft.Event[Any]) -> None:
        told.controls.append(ft.Text(f"{e.control.key}: {e.name}"))

    def state() -> None:
        for control in controls:
            told.controls.append(ft.Text(f"{control.key} = {getattr(control, 'value', None)!r}"))
        told.controls.append(ft.Text("all"))

    options = [ft.DropdownOption("a"), ft.DropdownOption("b", disabled=True), ft.DropdownOption("c", visible=False)]
    radios = ft.Column([ft.Radio(value="a"), ft.Radio(value="b", disabled=True), ft.Radio(value="c", visible=False)])
    controls: list[Any] = [
        ft.TextField("x", key="text", on_change=tell),
        ft.TextField("x", key="read-only", read_only=True, on_change=tell),
        ft.TextField("x", key="off", disabled=True, on_change=tell),
        ft.TextField("x", key="hidden", visible=False, on_change=tell),
        ft.TextField("x", key="short", max_length=5, on_change=tell),
        ft.TextField("1", key="digits", input_filter=ft.NumbersOnlyInputFilter(), on_change=tell),
        ft.TextField("x", key="line", on_change=tell),
        ft.Slider(min=0, max=10, value=5, key="slider", on_change=tell),
        ft.Slider(min=0, max=10, divisions=5, value=4, key="steps", on_change=tell),
        ft.Slider(min=0, max=10, value=5, disabled=True, key="slider-off", on_change=tell),
        ft.Checkbox("c", value=False, key="box", on_change=tell),
        ft.Checkbox("c", value=False, tristate=True, key="tristate", on_change=tell),
        ft.Switch(value=False, key="switch", on_change=tell),
        ft.Dropdown(options=options, value="a", key="dropdown", on_select=tell),
        ft.Dropdown(options=options[:1], value="a", editable=True, key="editable", on_select=tell),
        ft.DropdownM2(options=[ft.dropdownm2.Option("a")], value="a", key="m2", on_change=tell),
        ft.RadioGroup(radios, value="a", key="radios", on_change=tell),
        ft.Button("invisible", visible=False, key="invisible", on_click=tell),
    ]
    page.add(
        *controls,
        ft.Column([ft.Button("inside", key="inside", on_click=tell)], visible=False),
        ft.Column([ft.TextField("x", key="inside-off", on_change=tell)], disabled=True),
        ft.Button("state", on_click=state),
        told,
    )


@pytest.fixture
def client(launch: Launch) -> Client:
    opened = launch(form).open()
    opened.find(content="state")
    return opened


def said(client: Client) -> list[str]:
    """What the program was told, and the values that it has."""
    client.click("state")
    client.until(lambda: client.texts[-1:] == ["all"])
    return client.texts[:-1]


def value(client: Client, key: str) -> str:
    return next(text for text in said(client) if text.startswith(f"{key} = ")).partition(" = ")[2]


def enter(client: Client, key: str, **props: Any) -> None:
    """Say that the user has changed a control."""
    node = client.find(key=key)
    client.send(UpdateControlProps(id=node["_i"], props=props))
    client.send(ControlEvent(target=node["_i"], name="change", data=props.get("value")))


REFUSED: list[tuple[str, Any, str]] = [
    ("read-only", "y", "'x'"),
    ("off", "y", "'x'"),
    ("hidden", "y", "'x'"),
    ("inside-off", "y", "'x'"),
    ("short", "123456", "'x'"),
    ("digits", "12a", "'1'"),
    ("line", "two\nlines", "'x'"),
    ("slider", 10.5, "5"),
    ("slider", -1, "5"),
    ("slider", NAN, "5"),
    ("slider", INFINITY, "5"),
    ("slider", 1e308, "5"),
    ("slider", None, "5"),
    ("slider", True, "5"),
    ("slider", "7", "5"),
    ("steps", 5, "4"),
    ("slider-off", 7, "5"),
    ("box", None, "False"),
    ("box", "true", "False"),
    ("box", 1, "False"),
    ("switch", None, "False"),
    ("dropdown", "d", "'a'"),
    ("dropdown", "b", "'a'"),
    ("dropdown", "c", "'a'"),
    ("dropdown", None, "'a'"),
    ("m2", "d", "'a'"),
    ("radios", "d", "'a'"),
    ("radios", "b", "'a'"),
    ("radios", "c", "'a'"),
]


@pytest.mark.parametrize(("key", "entered", "kept"), REFUSED)
def test_a_value_that_cannot_be_entered_is_refused(client: Client, key: str, entered: Any, kept: str) -> None:
    if key == "inside-off":
        node = client.find(key=key)
        enter(client, key, value=entered)
        said(client)
        client.reload()
        assert client.find(key=key)["value"] == node["value"]
        return
    enter(client, key, value=entered)
    assert value(client, key) == kept


ALLOWED: list[tuple[str, Any, str]] = [
    ("text", "y" * 1000, repr("y" * 1000)),
    ("text", "", "''"),
    ("short", "12345", "'12345'"),
    ("digits", "12", "'12'"),
    ("slider", 10, "10.0"),
    ("slider", 0.5, "0.5"),
    ("steps", 6, "6.0"),
    ("box", True, "True"),
    ("tristate", None, "None"),
    ("switch", True, "True"),
    ("dropdown", "a", "'a'"),
    ("radios", "a", "'a'"),
]


@pytest.mark.parametrize(("key", "entered", "kept"), ALLOWED)
def test_a_value_that_can_be_entered_is_taken(client: Client, key: str, entered: Any, kept: str) -> None:
    enter(client, key, value=entered)
    assert value(client, key) == kept


@pytest.mark.parametrize("key", ["invisible", "inside"])
def test_what_is_not_shown_has_no_events(client: Client, key: str) -> None:
    node = client.find(key=key)
    client.event(node, "click")
    assert not [text for text in said(client) if text.startswith(f"{key}:")]


@pytest.mark.parametrize("key", ["read-only", "off", "hidden"])
def test_what_cannot_be_changed_tells_of_no_change(client: Client, key: str) -> None:
    enter(client, key, value="y")
    assert f"{key}: change" not in said(client)


def test_a_client_can_have_the_server_keep_only_so_much(launch: Launch) -> None:
    """However many fields there are, and however much they may hold."""

    def many(page: ft.Page) -> None:
        fields = [ft.TextField(key=f"f{number}", multiline=True) for number in range(100)]

        def total() -> None:
            page.add(ft.Text(f"{sum(len(field.value) for field in fields)}"))

        page.add(*fields, ft.Button("total", on_click=total))

    client = launch(many, max_messages_per_second=100_000).open()
    client.find(content="total")
    for number in range(100):
        client.change(client.find(key=f"f{number}"), value="x" * 400_000)
    client.click("total")
    client.until(lambda: client.texts)
    assert int(client.texts[0]) <= 8 * 2**20
    client.change(client.find(key="f99"), value="short")
    client.click("total")
    client.until(lambda: len(client.texts) == 2)


@pytest.mark.parametrize(
    ("name", "entered"),
    [
        ("width", NAN),
        ("width", -1),
        ("height", INFINITY),
        ("width", 1e300),
        ("route", "x" * 100_000),
        ("route", "a\nb"),
    ],
)
def test_a_page_has_no_size_and_no_route_that_a_browser_cannot_have(launch: Launch, name: str, entered: Any) -> None:
    def main(page: ft.Page) -> None:
        def show() -> None:
            page.add(ft.Text(f"{page.width} {page.height} {page.route}"))

        page.add(ft.Button("show", on_click=show))

    client = launch(main).open()
    client.find(content="show")
    client.send(UpdateControlProps(id=1, props={name: entered}))
    client.event(1, "route_change", {"route": entered if name == "route" else "/"})
    client.click("show")
    client.until(lambda: client.texts)
    assert client.texts == ["800.0 600.0 /"]
    client.reload()
    assert client.model.page["width"] == 800
