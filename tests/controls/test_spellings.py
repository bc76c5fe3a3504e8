"""Every spelling that Flet 0.21 had for an enum is taken, also where Flet 1.0 has a class in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import Any

import pytest

import flet_web as ft
from flet_web.engine.annotations import annotation_of
from flet_web.engine.schema import Schema
from flet_web.public_names import load_all
from tests.controls.encoding import encoded

make: Any = ft


def fields_of_enums() -> Iterator[tuple[str, Any, type[Enum]]]:
    """Each field of a control that takes members of an enum, and no text beside them."""
    load_all()
    for schema in Schema.declared:
        if not schema.owner.__module__.startswith("flet_web."):
            continue
        for name, declared in schema.fields.items():
            said = annotation_of(declared)
            if declared.target is None and not said.anything and str not in said.classes and not said.maps:
                for enum in said.enums:
                    if not hasattr(enum, "by_name"):
                        yield f"{schema.name}.{name}", declared, enum


def spellings(name: str, value: Any) -> set[Any]:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", str(value))
    variants = {name, name.lower(), name.replace("_", "-"), str(value), words, words.upper(), words.lower()}
    return variants if value is not None else {name, name.lower()}


def test_every_field_takes_every_spelling_of_its_enums() -> None:
    wrong, seen = [], 0
    for field, declared, enum in fields_of_enums():
        for name, member in enum.__members__.items():
            for spelling in spellings(name, member.value):
                seen += 1
                taken = declared.convert(spelling)
                # Of two enums in one field, or two members with one name in other cases, the first one counts.
                if not isinstance(taken, Enum) and member.value is not None:
                    wrong.append((field, spelling, taken))
    assert wrong == []
    assert seen > 2000


@pytest.mark.parametrize(
    ("word", "kind"), [("none", "none"), ("NONE", "none"), ("Outline", "outline"), ("underline", "underline")]
)
def test_borders_of_fields(word: str, kind: str) -> None:
    for name in ("TextField", "Dropdown"):
        assert encoded(getattr(make, name)(border=word))["border"] == encoded_border(kind), name
    field = make.TextField()
    field.border = word
    assert field.border is not getattr(ft.InputBorder, kind.upper())
    assert type(field.border) is type(getattr(ft.InputBorder, kind.upper()))


def encoded_border(kind: str) -> Any:
    return encoded(ft.TextField(border=getattr(ft.InputBorder, kind.upper())))["border"]


@pytest.mark.parametrize("word", ["auto", "AUTO", "circular", "Circular"])
def test_notches_of_bars(word: str) -> None:
    assert encoded(make.BottomAppBar(shape=word))["shape"]["_type"] == word.lower()


def test_enums_of_numbers_are_taken_by_name_and_by_number() -> None:
    decorations: list[Any] = ["underline", "UNDERLINE", "1", 1]
    for given in decorations:
        assert make.TextStyle(decoration=given).decoration is ft.TextDecoration.UNDERLINE
    for word in ("end", "END", "1.0"):
        assert make.TextField(text_vertical_align=word).text_vertical_align is ft.VerticalAlignment.END


def test_none_is_what_is_not_set() -> None:
    assert "alignment" not in encoded(make.Row(alignment="none"))
    # Where an enum has such a member, it is meant.
    assert make.Image("a.png", fit="none").fit is ft.BoxFit.NONE


def test_a_word_that_there_is_not_is_refused_with_those_there_are() -> None:
    with pytest.raises(
        TypeError, match=r"border must be 'none', 'outline' or 'underline', a InputBorder, .*; got 'thick'"
    ):
        make.TextField(border="thick")
    with pytest.raises(
        ValueError, match="must be one of none, underline, overline, line_through; got 'under'; did you"
    ):
        make.TextStyle(decoration="under")
