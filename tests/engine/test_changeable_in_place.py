"""When a value counts as changeable in place, so that each update has to compare it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from unittest import mock

import pytest

from flet_web.engine import reach
from flet_web.engine.value import Value
from tests.controls.sample import SampleStyle, SampleText

HELD: list[Any] = []


def held(value: Any) -> Any:
    """`value`, to which the program keeps a reference."""
    HELD.append(value)
    return value


def judge(name: str, make: Callable[[], Any]) -> tuple[bool, list[Value]]:
    """Whether all changes of a property with the value that is made are told, and the values that tell them."""
    text, found = SampleText(), list[Value]()
    setattr(text, name, make())
    return reach.reach(text, text._shape[name], found), found


NOBODY_CAN: list[tuple[str, Callable[[], Any]]] = [
    ("value", lambda: held("a")),
    ("tags", lambda: ["a"]),
    ("col", lambda: {"xs": 1}),
    ("style", lambda: SampleStyle(size=1)),
    ("style", lambda: SampleStyle(side=SampleStyle(size=1))),
    ("style", lambda: SampleStyle(stops=[0.5])),
    ("layers", lambda: [SampleStyle(size=1), SampleStyle(stops=[0.5])]),
    ("states", lambda: {"hovered": SampleStyle(size=1)}),
]

VALUES_TELL: list[tuple[str, Callable[[], Any]]] = [
    ("style", lambda: held(SampleStyle(size=1))),
    ("style", lambda: SampleStyle(side=held(SampleStyle(size=1)))),
    ("layers", lambda: [held(SampleStyle(size=1)), SampleStyle(size=2)]),
    ("states", lambda: {"hovered": held(SampleStyle(size=1))}),
    # It is asked for the list in it.
    ("style", lambda: held(SampleStyle(stops=[0.5]))),
    ("style", lambda: SampleStyle(stops=held([0.5]))),
]

NOTHING_TELLS: list[tuple[str, Callable[[], Any]]] = [
    ("tags", lambda: held(["a"])),
    ("col", lambda: held({"xs": 1})),
    ("layers", lambda: held([SampleStyle(size=1)])),
    ("states", lambda: held({"hovered": SampleStyle(size=1)})),
]


@pytest.mark.parametrize(("name", "make"), NOBODY_CAN)
def test_what_only_the_control_refers_to_cannot_change(name: str, make: Callable[[], Any]) -> None:
    assert judge(name, make) == (True, [])


@pytest.mark.parametrize(("name", "make"), VALUES_TELL)
def test_values_that_others_refer_to_tell(name: str, make: Callable[[], Any]) -> None:
    told, found = judge(name, make)
    assert told
    assert len(found) == 1


@pytest.mark.parametrize(("name", "make"), NOTHING_TELLS)
def test_lists_and_dicts_that_others_refer_to_tell_nothing(name: str, make: Callable[[], Any]) -> None:
    told, _ = judge(name, make)
    assert not told


def test_who_has_a_value_has_the_values_in_it() -> None:
    assert len(judge("style", lambda: held(SampleStyle(side=SampleStyle(size=1))))[1]) == 2


@pytest.mark.parametrize(("name", "make"), [c for c in NOBODY_CAN if c[0] != "value"])
def test_where_references_are_not_counted_everything_may_be_changed(name: str, make: Callable[[], Any]) -> None:
    with mock.patch.object(reach, "counts_references", False):
        told, found = judge(name, make)
        assert found or not told
