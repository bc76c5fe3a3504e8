"""Loading modules of a program once more, beside those that it runs with."""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager, suppress
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from flet_web.cli.hot.sources import file_of, program_modules
from flet_web.rehearsal import ProgramStarted, Record, record

__all__ = ["MAIN", "FailedError", "loaded"]

MAIN = "__main__"


class FailedError(Exception):
    """The new code has an error, which is the cause of this one."""


class _SourceLoader(SourceFileLoader):
    """Never takes compiled files: two versions that are written in the same second may be as long as each other."""

    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


class _Finder(MetaPathFinder):
    """Finds modules in the files in which they have been before."""

    def __init__(self, modules: dict[str, ModuleType]) -> None:
        self._modules = modules

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        old = self._modules.get(fullname)
        if old is None or fullname == MAIN or not os.path.exists(file_of(old)):
            return None
        file = file_of(old)
        inside = list(old.__path__) if hasattr(old, "__path__") else None
        loader = _SourceLoader(fullname, file)
        return importlib.util.spec_from_file_location(fullname, file, loader=loader, submodule_search_locations=inside)


@contextmanager
def loaded(modules: dict[str, ModuleType], folder: Path) -> Generator[tuple[dict[str, ModuleType], Record]]:
    """Load these modules again, the main one up to where it starts its app. What they are now, and what is started.

    FailedError if a module raises anything, which is its cause. If that, or anything while this is entered, is raised,
    everything is as it was. In a thread of its own.
    """
    there = [name for name, module in modules.items() if os.path.exists(file_of(module))]
    rehearsal = Record(is_rehearsal=True)
    with _restored_if_it_fails(modules, folder):
        token = record.set(rehearsal)
        try:
            with _found_by(_Finder(modules)):
                for name in there:
                    if name != MAIN:
                        importlib.import_module(name)
                if MAIN in modules:
                    _run_main(modules[MAIN])
        except BaseException as error:  # whatever a program may do when it is loaded
            raise FailedError from error
        finally:
            record.reset(token)
        yield {name: sys.modules[name] for name in there}, rehearsal


def _run_main(old: ModuleType) -> None:
    new = ModuleType(MAIN)
    new.__dict__.update({name: value for name, value in old.__dict__.items() if _is_of_python(name)})
    sys.modules[MAIN] = new
    path = file_of(old)
    code = compile(importlib.util.decode_source(Path(path).read_bytes()), path, "exec", dont_inherit=True)
    with suppress(ProgramStarted):
        exec(code, new.__dict__)


def _is_of_python(name: str) -> bool:
    return name in ("__file__", "__loader__", "__package__", "__spec__", "__path__", "__cached__")


@contextmanager
def _found_by(finder: MetaPathFinder) -> Generator[None]:
    importlib.invalidate_caches()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


@contextmanager
def _restored_if_it_fails(modules: Iterable[str], folder: Path) -> Generator[None]:
    before = program_modules(folder)
    for name in modules:
        del sys.modules[name]
    # What runs meanwhile in other threads, pickle for one, finds it.
    sys.modules[MAIN] = before.get(MAIN) or sys.modules.get(MAIN) or ModuleType(MAIN)
    try:
        yield
    except BaseException:
        for name in program_modules(folder):
            if name not in before:
                del sys.modules[name]
        sys.modules.update(before)
        for name, module in before.items():
            _put_into_package(name, module)
        raise


def _put_into_package(name: str, module: Any) -> None:
    package, _, own = name.rpartition(".")
    if package in sys.modules:
        setattr(sys.modules[package], own, module)
