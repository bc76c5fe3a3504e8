"""A change of a value costs the pages that hold it, and of these pages the controls that hold it."""

from __future__ import annotations

import gc
import weakref
from typing import Any
from unittest import mock

import pytest

from flet_web.engine.commit import Commit
from tests.controls.sample import Bench, SampleBox, SampleStyle, SampleText


def compared(bench: Bench) -> list[str]:
    """The texts that an update looks at."""
    looked_at: list[str] = []
    compare = Commit._compare

    def noting(self: Commit, control: Any, name: str) -> None:
        looked_at.append(control.value if isinstance(control, SampleText) else "")
        compare(self, control, name)

    with mock.patch.object(Commit, "_compare", noting):
        bench.update()
    return looked_at


def page(*styles: SampleStyle) -> Bench:
    """A page with a text for each style."""
    bench = Bench()
    bench.root.controls = [SampleText(str(n), style=style) for n, style in enumerate(styles)]
    bench.update()
    bench.update()
    return bench


def shown_styles(bench: Bench) -> list[Any]:
    return [text.get("style") for text in bench.client.page["controls"]]


def test_only_those_that_hold_the_value_are_compared() -> None:
    one, two = SampleStyle(size=1), SampleStyle(size=2)
    mine, other = page(one, two, one), page(two)
    one.size = 3
    assert compared(other) == []
    assert sorted(compared(mine)) == ["0", "2"]
    assert shown_styles(mine) == [{"size": 3}, {"size": 2}, {"size": 3}]
    assert compared(mine) == []


def test_all_pages_that_share_a_value_show_its_change() -> None:
    style = SampleStyle(size=1)
    pages = [page(style), page(style)]
    style.size = 2
    for bench in pages:
        bench.update()
        assert shown_styles(bench) == [{"size": 2}]


def test_a_value_in_a_value_tells() -> None:
    side = SampleStyle(size=1)
    bench = page(SampleStyle(side=side), SampleStyle(size=5))
    side.size = 2
    assert compared(bench) == ["0"]
    assert shown_styles(bench)[0] == {"side": {"size": 2}}


def test_a_value_that_was_put_into_a_value_tells() -> None:
    outer = SampleStyle(size=1)
    bench = page(outer)
    outer.side = inner = SampleStyle(size=2)
    bench.update()
    inner.size = 3
    bench.update()
    assert shown_styles(bench) == [{"size": 1, "side": {"size": 3}}]
    outer.side = None
    bench.update()
    inner.size = 4
    assert compared(bench) == []


def test_values_in_lists_and_dicts_tell() -> None:
    style, bench = SampleStyle(size=1), Bench()
    bench.root.controls = [SampleText("list", layers=[style]), SampleText("dict", states={"hovered": style})]
    bench.update()
    style.size = 2
    assert sorted(compared(bench)) == ["dict", "list"]
    listed, mapped = bench.client.page["controls"]
    assert listed["layers"] == [{"size": 2}]
    assert mapped["states"] == {"hovered": {"size": 2}}


def test_a_list_in_a_value_is_asked_for_once_for_all_that_hold_the_value() -> None:
    stops = [0.1]
    style = SampleStyle(stops=stops)
    bench = page(style, style)
    assert compared(bench) == []
    stops.append(0.9)
    assert sorted(compared(bench)) == ["0", "1"]
    assert shown_styles(bench)[1] == {"stops": [0.1, 0.9]}


def test_a_list_put_into_a_value_is_asked_for() -> None:
    style = SampleStyle()
    bench = page(style)
    style.stops = stops = [0.1]
    bench.update()
    stops.append(0.9)
    bench.update()
    assert shown_styles(bench) == [{"stops": [0.1, 0.9]}]


def test_what_is_read_and_changed_is_found() -> None:
    bench = page(SampleStyle(side=SampleStyle(size=1), stops=[0.5]))
    bench.root.controls[0].style.side.size = 2
    bench.root.controls[0].style.stops.append(0.7)
    bench.update()
    assert shown_styles(bench) == [{"side": {"size": 2}, "stops": [0.5, 0.7]}]


def test_reading_costs_the_next_update_only() -> None:
    bench = page(SampleStyle(size=1))
    assert len(bench.root.controls) == 1
    assert bench.root.controls[0].style.size == 1
    assert len(compared(bench)) == 2
    assert compared(bench) == []


def test_a_control_that_left_and_comes_back_follows_its_value_again() -> None:
    style = SampleStyle(size=1)
    bench = page(style)
    text = bench.root.controls.pop()
    bench.update()
    style.size = 2
    assert compared(bench) == []
    bench.root.controls.append(text)
    bench.update()
    assert shown_styles(bench) == [{"size": 2}]
    style.size = 3
    bench.update()
    assert shown_styles(bench) == [{"size": 3}]


def test_an_update_of_a_part_leaves_the_rest_to_the_next_one() -> None:
    style, bench = SampleStyle(size=1), Bench()
    first, second = (SampleBox(controls=[SampleText("a", style=style)]) for _ in range(2))
    bench.root.controls = [first, second]
    bench.update()
    style.size = 2
    first.update()
    bench.send()
    sizes = [box["controls"][0]["style"]["size"] for box in bench.client.page["controls"]]
    assert sizes == [2, 1]
    bench.update()
    assert bench.client.page["controls"][1]["controls"][0]["style"]["size"] == 2


def test_what_the_client_has_is_the_last_update_whatever_the_values_are_by_now() -> None:
    style = SampleStyle(size=1)
    bench = page(style)
    style.size = 2
    assert bench.tree.snapshot()["controls"][0]["style"] == {"size": 1}
    bench.root.controls[0].value = "new"
    assert [op[-1] for _, patch in bench.update() for op in patch[1:]] == ["new", 2]


@pytest.mark.parametrize("ends", ["page", "control"])
def test_a_value_of_the_program_keeps_no_page(ends: str) -> None:
    style = SampleStyle(size=1)
    bench = page(style)
    text = weakref.ref(bench.root.controls[0])
    if ends == "control":
        bench.root.controls.clear()
        bench.update()
        bench.client.page.clear()
    else:
        del bench
    gc.collect()
    assert text() is None
    assert "_watchers" not in style.__dict__
    style.size = 2


def test_a_copy_of_a_value_tells_its_own_pages() -> None:
    import copy

    style = SampleStyle(size=1)
    mine = page(style)
    other = copy.copy(style)
    theirs = page(other)
    other.size = 2
    assert compared(mine) == []
    theirs.update()
    assert shown_styles(theirs) == [{"size": 2}]
