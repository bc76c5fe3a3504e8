"""The modules of a program: which they are, which import which, and what they do beside defining things."""

from __future__ import annotations

import ast
import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from flet_web.cli.watched_files import is_skipped

__all__ = ["effect_of", "file_of", "importers", "program_modules", "source_of"]

_HARMLESS = {"dotenv", "load_dotenv", "locale", "logging", "mimetypes", "print", "random", "sys", "warnings"}
"""First names of calls that may happen once more."""
_OWN = {"add", "append", "extend", "insert", "setdefault", "sort", "update"}
"""Methods that change a value of the module itself, which is made anew with it."""
_DYNAMIC = {"__import__", "import_module", "run_module", "run_path", "spec_from_file_location"}


def program_modules(folder: Path) -> dict[str, ModuleType]:
    """The modules that have been loaded from files below `folder`, by name, but for installed packages."""
    found = {}
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        # multiprocessing has the main module under a second name.
        is_other = name.partition(".")[0] == "flet_web" or getattr(module, "__name__", name) != name
        if is_other or not file or not file.endswith(".py"):
            continue
        path = Path(file_of(module))
        if path.is_relative_to(folder) and not any(is_skipped(part) for part in path.relative_to(folder).parts):
            found[name] = module
    return found


def file_of(module: ModuleType) -> str:
    """The absolute path of the file of a module, as it stands in its folder."""
    folder, name = os.path.split(os.path.abspath(str(module.__file__)))
    return os.path.join(os.path.realpath(folder), name)


def source_of(module: ModuleType) -> ast.Module:
    """What the file of a module says now. Raises OSError and SyntaxError."""
    path = file_of(module)
    return ast.parse(importlib.util.decode_source(Path(path).read_bytes()), path)


def importers(changed: set[str], modules: dict[str, ModuleType], sources: dict[str, ast.Module]) -> set[str]:
    """The names of the modules that have changed, and of all that import these, directly or by others.

    Those that import by names that they make up count as importers of all.
    """
    imported = {name: _imports(name, modules[name], source, modules) for name, source in sources.items()}
    found = set(changed)
    while more := {name for name, names in imported.items() if name not in found and not names.isdisjoint(found)}:
        found |= more
    return found


def _imports(name: str, module: ModuleType, source: ast.Module, modules: dict[str, ModuleType]) -> set[str]:
    package = getattr(module, "__package__", None) or ""
    found: set[str] = set()
    for node in ast.walk(source):
        if isinstance(node, ast.Import):
            found |= {part for alias in node.names for part in _with_packages(alias.name)}
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                base = ".".join([*package.split(".")[: len(package.split(".")) - node.level + 1], *base.split(".")])
                base = base.strip(".")
            found |= set(_with_packages(base)) | {f"{base}.{alias.name}" for alias in node.names}
        elif (isinstance(node, ast.Name) and node.id in _DYNAMIC) or (
            isinstance(node, ast.Attribute) and node.attr in _DYNAMIC
        ):
            return set(modules) - {name}
    return found


def _with_packages(name: str) -> Iterator[str]:
    while name:
        yield name
        name = name.rpartition(".")[0]


def effect_of(source: ast.Module, *, is_main: bool) -> ast.stmt | None:
    """The first statement by which loading a module does something, as far as can be seen. None: it only defines.

    The last statement of the main module may be any: it starts the app.
    """
    statements = list(source.body)
    if not is_main:
        statements = [each for each in statements if not _is_for_main(each)]
    elif statements:
        last = statements.pop()
        inside = list(last.body) if isinstance(last, ast.If) and not last.orelse else []
        statements += inside[:-1]
    return next((each for statement in statements for each in _effects(statement)), None)


def _is_for_main(statement: ast.stmt) -> bool:
    """Whether this is `if __name__ == "__main__"`."""
    if not isinstance(statement, ast.If) or statement.orelse:
        return False
    return any(isinstance(node, ast.Name) and node.id == "__name__" for node in ast.walk(statement.test))


def _effects(statement: ast.stmt) -> Iterator[ast.stmt]:
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call | ast.Await):
        if not _is_harmless(statement.value):
            yield statement
        return
    for child in ast.iter_child_nodes(statement):
        if isinstance(child, ast.stmt):
            yield from _effects(child)
        elif isinstance(child, ast.ExceptHandler | ast.match_case):
            for inner in child.body:
                yield from _effects(inner)


def _is_harmless(call: ast.expr) -> bool:
    if not isinstance(call, ast.Call):
        return False
    function: ast.expr = call.func
    if isinstance(function, ast.Attribute) and function.attr in _OWN:
        return True
    while isinstance(function, ast.Attribute):
        function = function.value
    return isinstance(function, ast.Name) and function.id in _HARMLESS
