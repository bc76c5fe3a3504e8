"""`ControlIndex` holds what a dict would hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import flet_web as ft
from flet_web.engine.control_index import ControlIndex, count_ids

CONTROLS = [ft.Text(str(number)) for number in range(3)]
steps = st.lists(st.tuples(st.integers(1, 100), st.sampled_from([*CONTROLS, None])), max_size=60)


@given(steps)
def test_as_a_dict(steps: list[tuple[int, ft.Text | None]]) -> None:
    index, plain = ControlIndex(), dict[int, ft.Text]()
    for number, control in steps:
        if control is None:
            assert index.pop(number, None) is plain.pop(number, None)
        else:
            index[number] = plain[number] = control
        assert len(index) == len(plain)
    assert dict(index) == plain
    for number in range(-1, 102):
        assert index.get(number) is plain.get(number)
        assert (number in index) == (number in plain)
    with pytest.raises(KeyError):
        del index[1000]


def test_ids_are_counted_without_a_gap() -> None:
    ids = count_ids()
    assert [next(ids) for _ in range(10_000)] == list(range(1, 10_001))
