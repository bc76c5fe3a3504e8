"""Classes of controls and values that a program declares as Flet 1.0 has them."""

from __future__ import annotations

from dataclasses import field
from typing import Any

import pytest

import flet_web as ft
from flet_web.engine.encode import Encoder


@ft.control
class Task(ft.Column):
    name: str = ""
    tags: list[str] = field(default_factory=list)
    on_done: Any = field(default=None, kw_only=True)

    def init(self) -> None:
        self.controls = [ft.Text(self.name)]


@ft.control("my_gauge", kw_only=True, isolated=True)
class Gauge(ft.LayoutControl):
    level: int = 3
    on_fill: Any = None


class Old(ft.Row):
    label: str = "none"

    def __post_init__(self, ref: Any = None) -> None:
        super().__post_init__(ref)
        self.controls = [ft.Text(self.label)]


def test_fields_are_declared_as_in_a_dataclass() -> None:
    first, second = Task(name="milk", spacing=3), Task()
    text: Any = first.controls[0]
    first.tags.append("x")
    assert (first.name, first.tags, second.tags, text.value) == ("milk", ["x"], [], "milk")
    assert Encoder().encode(first)["_c"] == "Column"
    assert "name" not in Encoder().encode(first)


def test_a_named_widget_is_sent_its_fields() -> None:
    encoded = Encoder().encode(Gauge(level=5, on_fill=print))
    assert (encoded["_c"], encoded["level"], encoded["on_fill"]) == ("my_gauge", 5, True)
    assert "level" not in Encoder().encode(Gauge())
    assert Gauge().is_isolated()
    with pytest.raises(TypeError, match="positional"):
        Gauge(*[1] * 40)


def test_post_init_is_called_once_the_fields_are_set() -> None:
    text: Any = Old(label="x").controls[0]
    assert text.value == "x"
    ref = ft.Ref[Old]()
    assert ref.current is None
    old = Old(ref=ref)
    assert ref.current is old


def test_values_of_a_programs_own() -> None:
    @ft.value
    class Span:
        start: int = 0
        end: int | None = None

    @ft.value(kw_only=True)
    class Named:
        name: str

    span: Any = Span(1, end=4)
    assert span.frozen() == {"start": 1, "end": 4}
    assert Span(1) == Span(start=1)
    assert Named(name="x").name == "x"


def test_what_is_no_class_of_a_control_is_refused() -> None:
    with pytest.raises(TypeError, match=r"ft\.control is for classes made of a control; got <class"):
        ft.control(int)
    with pytest.raises(TypeError, match=r"ft\.value is for classes; got 3"):
        ft.value(3)  # type: ignore[arg-type]


def test_counters_count() -> None:
    counter = ft.IdCounter(start=5, step=2)
    assert [counter.next(), counter()] == [5, 7]
