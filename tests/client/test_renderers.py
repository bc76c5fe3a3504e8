"""The two halves of the control library: Python classes and the client's renderers."""

from __future__ import annotations

import re
from pathlib import Path

from flet_web.client import wire_types
from flet_web.engine.schema import Schema
from flet_web.public_names import load_all

CLIENT = wire_types.SOURCES.parent
TESTS = [CLIENT / "test", Path(__file__).parent, Path(__file__).parents[1] / "browser"]
EXPORTED = re.compile(r"export class (\w+)Renderer extends|as (\w+)Renderer\b")


def texts(*folders: Path) -> str:
    """All sources and tests in some folders."""
    paths = [path for folder in folders for path in folder.rglob("*") if path.suffix in (".ts", ".py")]
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


def wire_names() -> set[str]:
    """The wire types of the library."""
    load_all()
    return {str(s.wire) for s in Schema.declared if s.owner.__module__.startswith("flet_web.")}


def test_every_control_has_a_renderer() -> None:
    assert wire_types.missing_renderers() == []


def test_every_renderer_has_a_control() -> None:
    folders = [path for path in (wire_types.SOURCES / "renderers").iterdir() if path.name != "shared"]
    exported = {name for names in EXPORTED.findall(texts(*folders)) for name in names if name}
    assert exported - wire_names() == set()


def test_every_control_has_a_test() -> None:
    tests = texts(*TESTS)
    assert {name for name in wire_names() if not re.search(rf"\b{name}\b", tests)} == set()


def test_the_generated_files_are_what_the_classes_say() -> None:
    assert wire_types.stale() == [], "run: python -m flet_web.client.wire_types"
