"""The app in several elements of another page: `page.multi_views`, and what belongs to each `MultiView`."""

from __future__ import annotations

import threading

import pytest

import flet_web as ft
from tests.conftest import Launch


def main(page: ft.Page) -> None:
    """A view for each element, with a button and a dialog of its own."""

    def add(e: ft.MultiViewAddEvent) -> None:
        said = ft.Text(f"{e.view_id} {e.initial_data['name']}")
        dialog = ft.AlertDialog(title="Sure?", on_dismiss=lambda: setattr(said, "value", "closed"))
        view = ft.MultiView(e.view_id, e.initial_data, title="Part")
        view.add(ft.Text("unmounted"))
        view.clean()
        view.on_resize = lambda r: setattr(said, "value", f"{r.control.width} x {r.height}")
        view.add(said, ft.Button(f"Ask {e.view_id}", on_click=lambda: view.show_dialog(dialog)))
        page.multi_views.append(view)

    page.on_multi_view_add = add
    page.add(ft.Text("not shown there"))


def test_each_element_has_its_own_views_and_dialogs(launch: Launch) -> None:
    tab = launch(main).open()
    tab.event(1, "multi_view_add", {"view_id": 1, "initial_data": {"name": "left"}})
    tab.see("not shown there", "1 left")
    tab.event(1, "multi_view_add", {"view_id": 2, "initial_data": {"name": "right"}})
    tab.see("not shown there", "1 left", "2 right")
    views = tab.model.page["multi_views"]
    assert [(view["_c"], view["view_id"], view["title"]) for view in views] == [
        ("BasePage", 1, "Part"),
        ("BasePage", 2, "Part"),
    ]
    assert "initial_data" not in views[0]
    assert [view["_dialogs"]["_c"] for view in views] == ["Dialogs"] * 2
    tab.click("Ask 2")
    dialog = tab.until(lambda: next(iter(views[1]["_dialogs"].get("controls", ())), None))
    assert not views[0]["_dialogs"].get("controls")
    tab.change(dialog, open=False)
    tab.event(dialog, "dismiss")
    tab.see("not shown there", "1 left", "closed")
    assert not views[1]["_dialogs"].get("controls")
    tab.change(views[0], width=300, height=200)
    tab.event(views[0], "resize", {"width": "wide", "height": 200})
    tab.event(views[0], "resize", {"width": 300, "height": 200})
    tab.see("not shown there", "300.0 x 200.0", "closed")
    # Without a handler of the program the MultiView goes with its element.
    tab.event(1, "multi_view_remove", "none of them")
    tab.event(1, "multi_view_remove", 1)
    tab.see("not shown there", "closed")


def test_elements_come_in_their_order(launch: Launch) -> None:
    overtaken = threading.Event()

    def slow_first(page: ft.Page) -> None:
        def add(e: ft.MultiViewAddEvent) -> None:
            if e.view_id == 1:
                # Who handles both at once comes to the second meanwhile.
                overtaken.wait(0.2)
            view = ft.MultiView(e.view_id, e.initial_data)
            view.add(ft.Text(f"view {e.view_id}"))
            page.multi_views.append(view)
            overtaken.set()

        page.on_multi_view_add = add

    tab = launch(slow_first).open()
    for number in (1, 2):
        tab.event(1, "multi_view_add", {"view_id": number, "initial_data": {}})
    # Its element is gone before it has come.
    tab.event(1, "multi_view_add", {"view_id": 3, "initial_data": {}})
    tab.event(1, "multi_view_remove", 3)
    tab.event(1, "multi_view_add", {"view_id": 4, "initial_data": {}})
    tab.see("view 1", "view 2", "view 4")
    assert [view["view_id"] for view in tab.model.page["multi_views"]] == [1, 2, 4]


def test_what_a_multi_view_cannot_do() -> None:
    view = ft.MultiView(3, {"a": 1})
    assert (view.view_id, view.initial_data, view.views[0].route) == (3, {"a": 1}, "/")
    assert isinstance(view, ft.BasePage)
    with pytest.raises(RuntimeError, match="must be added to a page before"):
        view.take_screenshot()
    with pytest.raises(TypeError, match="missing"):
        ft.MultiView()  # type: ignore[call-arg]
