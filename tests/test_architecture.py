"""The walls of the house: which layer may import which, and what stays out."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import flet_web

ROOT = Path(flet_web.__file__).parent
LAYERS = ("protocol", "controls", "session", "asgi")
"""From the lowest up: each may import those before it."""


def imports(path: Path) -> set[str]:
    """Absolute names of all modules that a file imports, inside functions too."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def files(layer: str) -> list[Path]:
    return sorted((ROOT / layer).rglob("*.py"))


@pytest.mark.parametrize("layer", LAYERS)
def test_dependencies_point_one_way(layer: str) -> None:
    above = {f"flet_web.{name}" for name in LAYERS[LAYERS.index(layer) + 1 :]} | {"flet_web.app", "flet_web.cli"}
    found = {
        (path.name, name)
        for path in files(layer)
        for name in imports(path)
        if any(name == module or name.startswith(module + ".") for module in above)
    }
    assert found == set()


@pytest.mark.parametrize("layer", ["protocol", "controls", "session"])
def test_no_http_below_the_endpoints(layer: str) -> None:
    web = ("starlette", "uvicorn", "fastapi", "httpx")
    found = {(p.name, n) for p in files(layer) for n in imports(p) if n.split(".")[0] in web}
    assert found == set()


def test_files_are_one_thing_each() -> None:
    tables = {"colors.py"}
    long = {p.name for p in ROOT.rglob("*.py") if len(p.read_text(encoding="utf-8").splitlines()) > 500} - tables
    assert long == set()
