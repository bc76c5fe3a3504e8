"""Dialogs and snack bars: shown, closed by either side, shown again."""

from __future__ import annotations

from typing import Any

import pytest

import flet_web as ft
from flet_web.controls.dialogs.banner import Banner
from flet_web.controls.dialogs.bottom_sheet import BottomSheet
from tests.conftest import Launch
from tests.session.client import Client, Node


def shown(client: Client) -> list[Node]:
    return client.model.page["_dialogs"].get("controls") or []


def dismiss(client: Client, dialog: Node) -> None:
    """What a browser does when the user closes a dialog, or it has closed."""
    client.change(dialog, open=False)
    client.event(dialog, "dismiss")


def program(page: ft.Page) -> None:
    dialog = ft.AlertDialog(title="Sure?", on_dismiss=lambda: page.add(ft.Text("dismissed")))
    page.add(ft.Button("show", on_click=lambda: page.show_dialog(dialog)))
    page.add(ft.Button("pop", on_click=lambda: page.pop_dialog()))


@pytest.mark.parametrize("dialect", ["0.21", "1.0"])
def test_a_dialog_that_the_user_closes_can_be_shown_again(launch: Launch, dialect: str) -> None:
    client = launch(program, dialect=dialect).open()
    ids = []
    for times in (1, 2):
        client.click("show")
        (dialog,) = client.until(lambda: shown(client))
        assert (dialog["open"], dialog["on_dismiss"]) == (True, True)
        ids.append(dialog["_i"])
        dismiss(client, dialog)
        client.until(lambda: not shown(client))
        client.see(*["dismissed"] * times)
    assert ids[0] != ids[1]


def test_a_dialog_that_the_program_closes_stays_until_it_has_closed(launch: Launch) -> None:
    client = launch(program).open()
    client.click("show")
    (dialog,) = client.until(lambda: shown(client))
    client.click("pop")
    client.until(lambda: dialog.get("open") is False)
    assert shown(client) == [dialog]
    client.event(dialog, "dismiss")
    client.until(lambda: not shown(client))
    client.see("dismissed")


def test_a_dialog_that_is_just_closing_can_be_shown_again(launch: Launch) -> None:
    client = launch(program).open()
    client.click("show")
    (dialog,) = client.until(lambda: shown(client))
    client.click("pop")
    client.until(lambda: dialog.get("open") is False)
    client.click("show")
    client.until(lambda: shown(client) and shown(client)[0].get("open"))
    assert shown(client)[0]["_i"] != dialog["_i"]


def test_a_dialog_without_a_handler_is_taken_away_too(launch: Launch) -> None:
    client = launch(lambda page: page.show_dialog(ft.SnackBar("saved"))).open()
    (bar,) = client.until(lambda: shown(client))
    assert bar["on_dismiss"] is True
    dismiss(client, bar)
    client.until(lambda: not shown(client))


def test_showing_an_open_dialog_again_changes_nothing(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        dialog = ft.AlertDialog(title="a")
        page.show_dialog(dialog)
        page.show_dialog(dialog)
        page.add(ft.Text("went on"))

    client = launch(main).open()
    client.until(lambda: "went on" in client.texts)
    assert len(shown(client)) == 1
    assert not client.model.crash


def test_pop_dialog_closes_the_last_one(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        first, second = ft.AlertDialog(title="1"), BottomSheet(ft.Text("2"))
        page.show_dialog(first)
        page.show_dialog(second)
        popped = [page.pop_dialog(), page.pop_dialog(), page.pop_dialog()]
        page.add(ft.Text(str(popped == [second, first, None])))

    client = launch(main).open()
    client.until(lambda: "True" in client.texts)


@pytest.mark.parametrize("slot", ["dialog", "snack_bar", "banner", "bottom_sheet"])
def test_slots_of_0_21(launch: Launch, slot: str) -> None:
    kinds: dict[str, Any] = {
        "dialog": lambda: ft.AlertDialog(title="t"),
        "snack_bar": lambda: ft.SnackBar(ft.Text("t")),
        "banner": lambda: Banner(content=ft.Text("t"), actions=[ft.TextButton("ok")]),
        "bottom_sheet": lambda: BottomSheet(ft.Text("t")),
    }

    def main(page: ft.Page) -> None:
        control = kinds[slot]()

        def show() -> None:
            setattr(page, slot, control)
            control.open = True
            page.update()

        def close() -> None:
            getattr(page, slot).open = False
            page.update()

        page.add(ft.ElevatedButton("show", on_click=show), ft.ElevatedButton("close", on_click=close))

    client = launch(main, dialect="0.21").open()
    for _ in range(2):
        client.click("show")
        node = client.find(_c=kinds[slot]()._schema.wire, open=True)
        client.click("close")
        client.find(_i=node["_i"], open=False)
        client.event(node, "dismiss")


def test_a_snack_bar_of_0_21_comes_up_each_time(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.snack_bar = ft.SnackBar(ft.Text("saved"))

        def show(e: Any) -> None:
            page.snack_bar.open = True
            page.update()

        page.add(ft.ElevatedButton("save", on_click=show))

    client = launch(main, dialect="0.21").open()
    for _ in range(3):
        client.click("save")
        bar = client.find(_c="SnackBar", open=True)
        assert "_dismissed" not in bar
        client.change(bar, _dismissed=True)
        dismiss(client, bar)
        client.until_gone(bar)


def test_a_new_snack_bar_takes_the_place_of_the_old_one(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        def show(e: Any) -> None:
            page.snack_bar = ft.SnackBar(ft.Text(e.control.text), open=True)
            page.update()

        page.add(*(ft.ElevatedButton(name, on_click=show) for name in "ab"))

    client = launch(main, dialect="0.21").open()
    for name in "ab":
        client.click(name)
        client.see(name)


def test_show_and_close_of_0_21(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.show_dialog(ft.AlertDialog(title=ft.Text("one")))
        page.show_dialog(ft.AlertDialog(title=ft.Text("two")))
        page.show_snack_bar(ft.SnackBar(ft.Text("bar")))
        page.add(ft.ElevatedButton("close", on_click=lambda e: page.close_dialog()))

    client = launch(main, dialect="0.21").open()
    client.until(lambda: len(shown(client)) == 2)
    one, two = shown(client)
    assert client.find(_c="SnackBar", open=True)
    assert [one.get("open", False), two["open"]] == [False, True]
    client.click("close")
    client.until(lambda: two["open"] is False)


def test_drawers_open_by_a_call(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        page.drawer = ft.Column([ft.Text("menu")])
        page.update()
        page.show_drawer()

    client = launch(main).open()
    client.until(lambda: client.calls)
    assert client.calls == [("View", "show_drawer", {})]
    assert client.texts == ["menu"]
