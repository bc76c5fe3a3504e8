"""Navigation controls: what they send, and what a browser may write."""

from __future__ import annotations

from typing import Any

import pytest

import flet_web as ft
from tests.conftest import Launch
from tests.controls.encoding import encoded


def test_only_what_was_set_is_sent() -> None:
    rail = ft.NavigationRail([ft.NavigationRailDestination("add", label="Add")], min_width=90, on_change=print)
    sent = encoded(rail)
    assert sent == {
        "_c": "NavigationRail",
        "destinations": [{"_c": "NavigationRailDestination", "icon": ft.Icons.ADD, "label": "Add"}],
        "min_width": 90,
        "on_change": True,
    }


def test_names_of_flet_021() -> None:
    icon, label = ft.Icon("add"), ft.Text("Add")
    older: Any = ft.NavigationRailDestination
    destination = older(icon_content=icon, label_content=label, selected_icon_content=icon)
    assert (destination.icon, destination.label, destination.selected_icon) == (icon, label, icon)
    assert encoded(ft.NavigationDestination("add", label="Add"))["_c"] == "NavigationBarDestination"


@pytest.mark.parametrize(("index", "taken"), [(1, True), (0, True), (2, False), (3, False), (-1, False), ("1", False)])
def test_a_browser_selects_only_what_a_user_can(launch: Launch, index: Any, taken: bool) -> None:
    def main(page: ft.Page) -> None:
        async def changed(e: Any) -> None:
            page.add(ft.Text(f"now {bar.selected_index}"))

        names = ("hidden", "one", "two", "disabled")
        bar = ft.NavigationBar(
            [
                ft.NavigationBarDestination("add", label=n, visible=n != "hidden", disabled=n == "disabled")
                for n in names
            ],
            on_change=changed,
            selected_index=7,
        )
        page.add(bar)

    client = launch(main).open()
    bar = client.find(_c="NavigationBar")
    client.change(bar, selected_index=index)
    client.event(bar, "change", None)
    client.find(value=f"now {index if taken else 7}")


def test_older_tabs_are_a_bar_and_views() -> None:
    older: Any = ft.Tabs
    tabs = older(
        selected_index=1,
        indicator_tab_size=True,
        indicator_padding=3,
        tabs=[ft.Tab(text="A", content=ft.Text("a")), ft.Tab(tab_content=ft.Text("B"), content=ft.Text("b"))],
    )
    sent = encoded(tabs)
    bar, views = sent["content"]["controls"]
    assert (sent["_c"], sent["length"], sent["selected_index"]) == ("Tabs", 2, 1)
    assert [tab["label"] for tab in bar["tabs"]] == ["A", {"_c": "Text", "value": "B"}]
    assert (bar["indicator"]["insets"], bar["indicator_size"]) == (3, "tab")
    assert [view["value"] for view in views["controls"]] == ["a", "b"]
    assert tabs.tabs[0].text == "A"
    assert encoded(older(tabs=[ft.Tab(text="only a bar")]))["content"]["_c"] == "TabBar"

    class Mine(ft.Tabs):
        def __init__(self) -> None:
            super().__init__(tabs=[ft.Tab(text="A", content=ft.Text("a"))])

    assert encoded(Mine())["length"] == 1
    assert isinstance(Mine(), ft.Tabs)


def test_tabs_say_which_do_not_exist() -> None:
    with pytest.raises(TypeError, match="missing the argument 'length'"):
        ft.Tabs(ft.Text("content"))
    with pytest.raises(IndexError, match="there is no tab 2; the control has 2"):
        ft.Tabs(ft.Text("content"), 2).move_to(2)
