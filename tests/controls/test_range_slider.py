"""RangeSlider: a range with two ends."""

from __future__ import annotations

import pytest

import flet_web as ft
from tests.controls.encoding import encoded


def test_only_what_was_set_is_sent() -> None:
    slider = ft.RangeSlider(2, 8, max=10, on_change=print)
    assert encoded(slider) == {"_c": "RangeSlider", "start_value": 2, "end_value": 8, "max": 10, "on_change": True}


def test_both_ends_are_required() -> None:
    with pytest.raises(TypeError, match=r"RangeSlider\(\) is missing the argument 'end_value'"):
        ft.RangeSlider(2)  # type: ignore[call-arg]


def test_the_browser_writes_both_ends_and_nothing_else() -> None:
    fields = ft.RangeSlider._schema.fields.values()
    assert {field.name for field in fields if field.client} == {"start_value", "end_value"}
