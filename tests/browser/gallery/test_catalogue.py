"""What the gallery has: a page for every control, and sources that are programs."""

from __future__ import annotations

from typing import Any

import pytest

import flet_web as ft
from flet_web import testing
from flet_web.engine.node import BaseControl
from flet_web.public_names import PUBLIC
from tests.browser.gallery.walk import all_pages


def public_controls() -> set[str]:
    """The controls and services that programs make, by the names that they have in the catalogue."""
    found = ((name, getattr(ft, name)) for name in PUBLIC.defined_in)
    return {
        name
        for name, cls in found
        if isinstance(cls, type)
        and issubclass(cls, BaseControl)
        and cls._schema.wire
        and cls.__name__ == name
        # Older names of controls that have another one by now.
        and not cls.__module__.startswith("flet_web.flet021")
    }


def test_every_control_has_a_page() -> None:
    shown = {control.__name__ for page in all_pages() for control in page.controls}
    assert sorted(public_controls() - shown) == [], "make a page for them in examples/gallery/pages"


def test_routes_and_titles_are_those_of_one_page() -> None:
    for names in ([page.route for page in all_pages()], [page.title for page in all_pages()]):
        assert sorted(names) == sorted(set(names))


def test_every_page_says_what_it_is() -> None:
    assert [page.route for page in all_pages() if not page.about] == []


def test_every_source_is_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    programs: list[Any] = []
    monkeypatch.setattr(ft, "run", programs.append)
    for shown in all_pages():
        exec(compile(shown.source, shown.route, "exec"), {"__name__": "program"})
        with testing.open_sync(programs[-1], route=shown.route) as user:
            assert user.errors == [], shown.route
