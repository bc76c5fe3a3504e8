"""Placeholder: a crossed box."""

from __future__ import annotations

import pytest

import flet_web as ft
from tests.controls.encoding import encoded


def test_only_what_was_set_is_sent() -> None:
    assert encoded(ft.Placeholder()) == {"_c": "Placeholder"}
    assert encoded(ft.Placeholder(ft.Text("soon"), stroke_width=1)) == {
        "_c": "Placeholder",
        "content": {"_c": "Text", "value": "soon"},
        "stroke_width": 1,
    }


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(TypeError, match=r"Placeholder\.content must be a Control or None; got 'soon'"):
        ft.Placeholder("soon")  # type: ignore[arg-type]
