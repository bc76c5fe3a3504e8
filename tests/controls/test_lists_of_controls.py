"""Fields that take controls say what they take, where the mistake is made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

import flet_web
from flet_web.engine.checks import items_of
from flet_web.engine.node import BaseControl
from flet_web.engine.schema import Field, Schema
from flet_web.public_names import load_all

ft: Any = flet_web
"""As no type checker sees it."""


def lists_of_controls() -> Iterator[tuple[type[Any], Field]]:
    load_all()
    for schema in Schema.declared:
        for declared in schema.fields.values():
            if schema.owner.__module__.startswith("flet_web.") and declared.target is None and items_of(declared):
                yield schema.owner, declared


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (lambda: ft.Row(["x"]), "Row.controls must hold controls; got 'x' (str) at position 0; did you mean Text('x')"),
        (lambda: ft.Row([ft.Text("a"), None]), "got None (NoneType) at position 1; leave out what is not to be shown"),
        (lambda: ft.Column([[ft.Text("a")]]), "got [Text(value='a')] (list) at position 0; unpack a list"),
        (lambda: ft.Row([ft.Text]), "did you mean Text()?"),
        (lambda: ft.Row(ft.Text("a")), "Row.controls must be a list or None; got Text(value='a') (Text); put it into"),
        (lambda: ft.View([1]), "View.controls must hold controls; got 1 (int) at position 0"),
        (lambda: ft.Dropdown(options=["a"]), "Dropdown.options must hold DropdownOptions; got 'a' (str) at position 0"),
        (lambda: ft.Container("a"), "Container.content must be a Control or None; got 'a' (str); did you mean Text('a"),
        (lambda: ft.Container([ft.Text("a")]), "to show several controls, put them into a Column or a Row"),
        (lambda: ft.Card(ft.Text), "did you mean Text()?"),
        (lambda: ft.FloatingActionButton(ft.Icons.ADD), "FloatingActionButton.content must be a Control, text or None"),
        (lambda: ft.FloatingActionButton(ft.Icons.ADD), "did you mean icon=Icons.ADD?"),
        (lambda: ft.Tab(ft.CupertinoIcons.ADD), "did you mean icon=CupertinoIcons.ADD?"),
        (lambda: ft.Text(ft.Icons.ADD), "Text.value must be text or None"),
        (lambda: ft.Chip(ft.Icons.ADD), "did you mean Icon(Icons.ADD)?"),
        (lambda: ft.Container(ft.Icons.ADD), "did you mean Icon(Icons.ADD)?"),
        (lambda: ft.Container(tooltip=ft.Icons.ADD), "did you mean Icon(Icons.ADD)?"),
        (lambda: ft.ListTile(ft.Icons.ADD), "ListTile.title must be a Control, text or None"),
        (lambda: ft.Container(width=ft.Icons.ADD), "LayoutControl.width must be a number or None"),
        (lambda: ft.Button(b"bytes"), "LabeledButton.content must be a Control, text or None"),
        (lambda: setattr(ft.Stack(), "controls", ["x"]), "Stack.controls must hold controls; got 'x' (str)"),
    ],
)  # fmt: skip
def test_what_is_no_control_is_refused(made: Any, said: str) -> None:
    with pytest.raises(TypeError, match=re.escape(said)):
        made()


def test_every_list_of_controls_is_checked() -> None:
    found = list(lists_of_controls())
    assert {f"{cls.__name__}.{f.name}" for cls, f in found} >= {
        "Row.controls",
        "Text.spans",
        "AppBar.actions",
        "Page.views",
    }
    for cls, declared in found:
        with pytest.raises(TypeError, match=rf"{declared.name} must hold [\w ]+; got 'x' \(str\) at position 0"):
            declared.convert(["x"])
        assert declared.convert(()) == [], cls


def test_whatever_gives_controls_one_after_another_is_taken() -> None:
    a, b = ft.Text("a"), ft.Text("b")
    made: list[Any] = [
        (a, b),
        iter_of(a, b),
        {"x": a, "y": b}.values(),
        map({1: a, 2: b}.get, (1, 2)),
        reversed([b, a]),
    ]
    assert all(ft.Row(each).controls == [a, b] for each in made)
    assert ft.Row(None).controls == []
    kept = [a]
    assert ft.Row(kept).controls is kept
    # As programs of 0.21 have it.
    assert ft.Column([ft.Clipboard()]).controls


def iter_of(*controls: BaseControl) -> Iterator[BaseControl]:
    yield from controls
