"""The guide on controls lists those that there are."""

from __future__ import annotations

from itertools import groupby

import flet_web as ft
from flet_web.engine.node import BaseControl
from flet_web.public_names import PUBLIC
from tests.documents import HANDBOOK, read

GUIDE = HANDBOOK / "controls.md"
NAMES = {"inputs": "Input", "page": "Pages and views"}


def table() -> str:
    """The controls and services by folder of the catalogue, each with the first sentence of its class."""
    found = []
    for name in PUBLIC.defined_in:
        cls = getattr(ft, name)
        if isinstance(cls, type) and issubclass(cls, BaseControl) and cls._schema.wire and cls.__name__ == name:
            base = next(b for b in cls.__mro__ if b.__module__.startswith("flet_web.controls."))
            found.append((base.__module__.split(".")[2], name, (cls.__doc__ or "").split("\n")[0].split(". ")[0]))
    sections = []
    for folder, rows in groupby(sorted(found), key=lambda row: row[0]):
        lines = "".join(f"| `ft.{name}` | {said.rstrip('.')} |\n" for _, name, said in rows)
        sections.append(f"## {NAMES.get(folder, folder.capitalize())}\n\n| | |\n|---|---|\n{lines}")
    return "\n" + "\n".join(sections) + "\n"


def test_the_table_of_controls_is_that_of_the_catalogue() -> None:
    shown = read(GUIDE).split("<!-- controls -->\n")[1].split("<!-- /controls -->")[0]
    assert shown == table(), f"write tests.test_controls_page.table() into {GUIDE.name}"
