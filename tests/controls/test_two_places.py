"""One control in two places: it is shown in both, and the program's own lists stay as they are."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest

import flet_web as ft
from flet_web import testing
from tests.conftest import Launch
from tests.controls.sample import Bench, SampleBox, SampleText


class Watched(SampleText):
    def init(self) -> None:
        self.calls: list[str] = []

    def did_mount(self) -> None:
        self.calls.append("came")

    def will_unmount(self) -> None:
        self.calls.append("left")


def values(box: Any) -> list[Any]:
    """The texts in an encoded box, boxes inside it as lists."""
    return [item["value"] if "value" in item else values(item) for item in box.get("controls", [])]


def test_a_control_in_two_boxes() -> None:
    bench, text = Bench(), Watched("a")
    first, second = SampleBox(controls=[text]), SampleBox(controls=[SampleText("x"), text])
    bench.root.controls = [first, second]
    bench.update()
    assert values(bench.client.page) == [["a"], ["x", "a"]]
    assert (first.controls, second.controls[1:]) == ([text], [text])
    text.value = "b"
    text.update()
    bench.send()
    assert values(bench.client.page) == [["b"], ["x", "b"]]
    # It leaves the place that it came to first, and stays in the other.
    first.controls.remove(text)
    bench.update()
    assert values(bench.client.page)[1] == ["x", "b"]
    text.value = "c"
    second.update()
    bench.send()
    assert values(bench.client.page)[1] == ["x", "c"]
    assert text.calls == ["came"]
    second.controls.clear()
    bench.update()
    assert text.calls == ["came", "left"]
    assert (text._i, len(bench.tree.placement.index)) == (0, 3)


def test_twice_in_one_list() -> None:
    bench, line = Bench(), SampleText("-")
    bench.root.controls = items = [line, SampleText("a"), line, SampleText("b"), line]
    bench.update()
    assert values(bench.client.page) == ["-", "a", "-", "b", "-"]
    items.pop(0)
    line.value = "="
    bench.update()
    assert values(bench.client.page) == ["a", "=", "b", "="]
    assert bench.root.controls == [items[0], line, items[2], line]


def test_in_two_properties_of_one_control() -> None:
    bench, text = Bench(), SampleText("a")
    bench.root.controls, bench.root.content = [text], text
    bench.update()
    assert (values(bench.client.page), bench.client.page["content"]["value"]) == (["a"], "a")
    bench.root.controls = []
    bench.update()
    assert bench.client.page["content"]["value"] == "a"
    assert bench.tree.get(bench.client.page["content"]["_i"]) is text


def test_what_is_inside_changes_in_all_places() -> None:
    bench, text = Bench(), SampleText("a")
    inner = SampleBox(controls=[text])
    outer = SampleBox(controls=[inner, inner])
    bench.root.controls = [outer, SampleBox(controls=[outer])]
    bench.update()
    assert values(bench.client.page) == [[["a"], ["a"]], [[["a"], ["a"]]]]
    inner.controls.append(SampleText("b"))
    inner.update()
    bench.send()
    text.value = "c"
    bench.root.controls[1].update()
    bench.send()
    assert values(bench.client.page) == [[["c", "b"], ["c", "b"]], [[["c", "b"], ["c", "b"]]]]
    bench.connect()
    inner.controls.pop()
    bench.update()
    assert values(bench.client.page) == [[["c"], ["c"]], [[["c"], ["c"]]]]


def test_what_the_client_enters_in_one_place_is_shown_in_the_other() -> None:
    bench, text = Bench(), SampleText("a")
    bench.root.controls = [text, text]
    bench.update()
    first, second = (item["_i"] for item in bench.client.page["controls"])
    bench.tree.client_set(text, text._schema.fields["value"], "b", second)
    assert bench.tree.waiting
    assert [number for number, _ in bench.send()] == [first]
    assert (text.value, bench.tree.waiting) == ("b", False)


def test_a_ring_is_refused_and_the_rest_is_shown() -> None:
    bench = Bench()
    first, second = SampleBox(), SampleBox(controls=[SampleText("a")])
    bench.root.controls = [first, second]
    bench.update()
    first.controls = [second]
    bench.update()
    second.controls.append(first)
    second.controls.append(SampleText("b"))
    with pytest.raises(ValueError, match=r"SampleBox.* cannot be placed inside itself: SampleBox.controls is in it"):
        bench.root.update()
    bench.send()
    assert values(bench.client.page) == [[["a", "b"]], ["a", "b"]]


@pytest.mark.parametrize("order", range(6))
def test_boxes_that_change_places_are_no_ring(order: int) -> None:
    bench, outer, inner = Bench(), SampleBox(), SampleBox(controls=[SampleText("a")])
    outer.controls = [inner]
    bench.root.controls = [outer]
    bench.update()
    steps: list[Callable[[], object]] = [
        lambda: inner.controls.append(outer),
        lambda: outer.controls.clear(),
        lambda: setattr(bench.root, "controls", [inner]),
    ]
    for step in [*itertools.permutations(steps)][order]:
        step()
    bench.update()
    assert values(bench.client.page) == [["a", []]]
    assert len(bench.tree.placement.index) == 4
    inner.controls[0].update()
    assert bench.update() == []


def test_a_bar_that_two_views_share() -> None:
    def main(page: ft.Page) -> None:
        clicks: list[int] = []

        def clicked(e: ft.ControlEvent) -> None:
            clicks.append(1)
            bar.title = f"{len(clicks)} clicks"

        bar = ft.AppBar(title="none", actions=[ft.Button("count", on_click=clicked)])
        page.views[0].appbar = bar
        page.views.append(ft.View([ft.Text("second")], "/second", appbar=bar))

        def back() -> None:
            page.views.pop()

        page.views[1].controls.append(ft.Button("back", on_click=back))
        page.views[0].controls.append(ft.Text("first"))

    with testing.open_sync(main) as user:
        user.should_see("second")
        user.click("count")
        user.should_see("1 clicks")
        user.click("back")
        user.should_see("first")
        user.should_see("1 clicks")
        user.click("count")
        user.should_see("2 clicks")


def test_an_event_of_any_place_has_the_control(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        def clicked(e: ft.Event[ft.Button]) -> None:
            page.add(ft.Text(f"{e.control is button} {e.control.parent is left}"))

        button = ft.Button("twice", on_click=clicked)
        left = ft.Column([button])
        page.add(left, ft.Column([ft.Row([button])]))

    client = launch(main).open()
    client.find(content="twice")
    found = [node for node in client.model.walk() if node.get("content") == "twice"]
    assert len({node["_i"] for node in found}) == 2
    client.event(found[1], "click")
    client.find(value="True True")


def test_a_service_or_dialog_is_there_once(launch: Launch) -> None:
    def main(page: ft.Page) -> None:
        picker = ft.FilePicker()
        page.services = [picker, picker]
        dialog = ft.AlertDialog(title="once")
        page.overlay.append(dialog)
        page.show_dialog(dialog)
        page.add(ft.Text(f"{page.services == [picker, picker]} {page.overlay == [dialog]}"))

    client = launch(main).open()
    client.find(value="True True")
    assert [sum(node["_c"] == name for node in client.model.walk()) for name in ("FilePicker", "AlertDialog")] == [1, 1]


def test_what_has_moved_out_of_a_control_in_two_places_is_in_none_of_them() -> None:
    bench, text = Bench(), SampleText("a")
    box = SampleBox(controls=[text])
    bench.root.controls = [box, box]
    bench.update()
    box.controls.remove(text)
    bench.root.controls.append(text)
    bench.update()
    text.value = "b"
    bench.update()
    assert values(bench.client.page) == [[], [], "b"]
