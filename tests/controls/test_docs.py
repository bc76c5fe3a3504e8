"""Every property of a control, a value or an event says what it is: to `help()`, and to editors, which read the same
string."""

from __future__ import annotations

import inspect
import pydoc
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

import flet_web as ft
from flet_web.controls.type_aliases import Number
from flet_web.controls.values.enums._base import WireEnum
from flet_web.engine.events import EventBase
from flet_web.engine.field_docs import doc_of
from flet_web.engine.node import Node
from flet_web.engine.schema import Field
from flet_web.engine.value import Value
from flet_web.public_names import load_all


def classes(base: type[Any]) -> Iterator[type[Any]]:
    """The framework's own classes below one."""
    load_all()
    waiting: list[type[Any]] = [base]
    for cls in waiting:
        waiting += cls.__subclasses__()
        if cls.__module__.startswith("flet_web.") and cls is not base:
            yield cls


def fields(base: type[Any]) -> Iterator[tuple[str, Field]]:
    """The public fields of all classes below one, with the name of the class that declares each."""
    for cls in classes(base):
        for declared in cls._schema.own_fields(cls):
            if declared.name[0] != "_":
                yield f"{cls.__name__}.{declared.name}", declared


@pytest.mark.parametrize(("base", "least"), [(Node, 900), (Value, 1000), (EventBase, 80)])
def test_every_property_says_what_it_is(base: type[Any], least: int) -> None:
    found = {name: doc_of(declared) for name, declared in fields(base)}
    assert [name for name, said in found.items() if not said] == []
    assert len(found) > least
    # A sentence or more.
    assert [name for name, said in found.items() if said and not said.rstrip().endswith((".", "`"))] == []


@pytest.mark.parametrize("base", [Node, Value, EventBase, WireEnum])
def test_every_class_says_what_it_is(base: type[Any]) -> None:
    said = {cls.__name__: inspect.getdoc(cls) for cls in classes(base)}
    assert [name for name, text in said.items() if not text or not text.split("\n")[0].strip()] == []


def test_what_is_said_says_more_than_the_name() -> None:
    said = [(name.split(".")[1], doc_of(declared)) for base in (Value, EventBase) for name, declared in fields(base)]

    def words(text: str) -> str:
        return "".join(filter(str.isalnum, text.lower().removeprefix("the ")))

    assert [pair for pair in said if words(pair[0]) == words(pair[1] or "")] == [("text", "The text.")]


def test_help_of_a_property_and_of_a_class() -> None:
    value: Any = ft.TextField.value
    assert inspect.getdoc(value) == value.__doc__ == "The text in the field."
    assert "The text in the field." in pydoc.plain(pydoc.render_doc(value))
    page = pydoc.plain(pydoc.render_doc(ft.Switch))
    assert "Whether it is on." in page
    assert "Color of the thumb. None: that of the theme." in page
    # Of a class above, and another name.
    on_change: Any = getattr(ft.Switch, "on_change")  # noqa: B009
    assert inspect.getdoc(on_change) == "The user has changed `value`; `data` is the new one."
    text: Any = getattr(ft.Button, "text")  # noqa: B009
    assert str(inspect.getdoc(text)).startswith("Another name of `content`.")


def test_help_of_a_value_of_an_event_and_of_an_enum_says_what_is_in_it() -> None:
    style = pydoc.plain(pydoc.render_doc(ft.ButtonStyle))
    assert "How a button looks;" in style
    assert "icon_size: Logical pixels. None: 18, or 24 in an IconButton." in style
    tap = inspect.getdoc(ft.TapEvent) or ""
    assert tap.startswith("A tap or a click.\n\nProperties:\n    kind: What touched or clicked.\n")
    # What classes above declare is named after them.
    assert "\n\nOf Located:\n    local_position: From the upper left corner of the control.\n" in tap
    assert "\n\nMembers:\n    CLEAR: " in str(inspect.getdoc(ft.BlendMode))
    # An instance has the same.
    assert inspect.getdoc(ft.Padding()) == inspect.getdoc(ft.Padding)


def test_the_text_on_a_class_names_its_properties_for_notebooks() -> None:
    said = str(inspect.getdoc(ft.Slider))
    assert said.startswith("A number to choose by sliding.\n\nProperties:\n    value: Unset, it is `min`.\n")
    assert "\n\nOf LayoutControl:\n    width: Width in logical pixels. None: as its content needs.\n" in said
    # Each once, and what a class declares anew only there.
    names = [line.split(":")[0] for line in said.splitlines() if line.startswith("    ") and line[4] != " "]
    assert len(names) == len(set(names)) == len([n for n in ft.Slider._schema.fields if n[0] != "_"])


def test_a_control_of_the_program_has_docs_too() -> None:
    class Rating(ft.Row):
        """Stars to choose."""

        stars: int = 3
        """From 1 to 5."""
        spacing: Number = 2
        if sys.platform:
            half: bool = False
            """Whether half stars can be given."""

    class Plain(ft.Row):
        pass

    stars: Any = Rating.stars
    spacing: Any = Rating.spacing
    assert inspect.getdoc(stars) == "From 1 to 5."
    assert inspect.getdoc(spacing) == inspect.getdoc(ft.Row.spacing)
    assert str(Rating.__doc__).startswith("Stars to choose.\n\nProperties:\n    spacing: Logical pixels ")
    assert "\n    stars: From 1 to 5.\n" in str(Rating.__doc__)
    assert "\n    half: Whether half stars can be given.\n" in str(Rating.__doc__)
    assert Plain.__doc__ is None


def test_sources_are_read_only_when_somebody_asks() -> None:
    program = (
        "import flet_web as ft; ft.TextField(value='a', text_style=ft.TextStyle(size=2)).value; ft.TapEvent; "
        "from flet_web.engine.field_docs import _classes"
    )
    counted = f"{program}; print(_classes.cache_info().currsize); ft.Text.value.__doc__; print(_classes.cache_info())"
    done = subprocess.run([sys.executable, "-c", counted], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("0\nCacheInfo(hits=0, misses=1,")
