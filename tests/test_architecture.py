"""Which layer may import which, and what the package does not import."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import flet_web

ROOT = Path(flet_web.__file__).parent
LAYERS = ("protocol", "shared", "auth", "engine", "controls", "components", "session", "asgi", "testing")
"""From the lowest up: each may import those before it."""


FILE_LINES, FUNCTION_LINES = 400, 45


def modules() -> dict[str, Path]:
    """The modules of the package by their absolute names."""
    found = {}
    for path in sorted(ROOT.rglob("*.py")):
        if "node_modules" not in path.parts:
            parts = ("flet_web", *path.relative_to(ROOT).with_suffix("").parts)
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(path: Path, *, for_types: bool = True) -> set[str]:
    """Absolute names of all that a file imports, inside functions too; `for_types` what is imported for types, too."""
    names: set[str] = set()
    waiting: list[ast.AST] = [ast.parse(path.read_text(encoding="utf-8"))]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING" and not for_types:
            waiting += node.orelse
            continue
        waiting += ast.iter_child_nodes(node)
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            package = ("flet_web", *path.relative_to(ROOT).parts)[: -node.level] if node.level else ()
            module = ".".join([*package, *filter(None, [node.module])])
            names |= {module} | {f"{module}.{alias.name}" for alias in node.names}
    return names


MODULES = modules()


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


def test_the_wing_for_flet_021_stands_above_the_controls() -> None:
    wing = {path for path in ROOT.rglob("*.py") if path.is_relative_to(ROOT / "flet021")}
    others = [path for path in ROOT.rglob("*.py") if path not in wing and "node_modules" not in path.parts]
    assert {path.name for path in others if any("flet021" in name for name in imports(path))} == set()
    above = ("flet_web.session", "flet_web.asgi", "flet_web.testing", "flet_web.app", "flet_web.cli")
    assert {(path.name, n) for path in wing for n in imports(path) if n.startswith(above)} == set()


@pytest.mark.parametrize("layer", ["protocol", "controls", "components", "session"])
def test_no_http_below_the_endpoints(layer: str) -> None:
    web = ("starlette", "uvicorn", "fastapi", "httpx")
    found = {(p.name, n) for p in files(layer) for n in imports(p) if n.split(".")[0] in web}
    assert found == set()


def test_no_module_imports_itself_by_way_of_others() -> None:
    sorter = TopologicalSorter[str]()
    for name, path in MODULES.items():
        found = {imported for imported in imports(path, for_types=False) if imported in MODULES and imported != name}
        # Of a module in a package, the package is imported as well: that is no reference to it.
        sorter.add(name, *(one for one in found if not any(other.startswith(one + ".") for other in found)))
    try:
        sorter.prepare()
    except CycleError as error:
        pytest.fail(" <- ".join(error.args[1]))


@pytest.mark.parametrize("name", MODULES)
def test_files_and_functions_are_short(name: str) -> None:
    text = MODULES[name].read_text(encoding="utf-8")
    assert len(text.splitlines()) <= FILE_LINES
    functions = [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = {n.name for n in functions if (n.end_lineno or 0) - n.lineno >= FUNCTION_LINES}
    assert long == set()
