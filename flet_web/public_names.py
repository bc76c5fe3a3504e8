"""The public names of the package: which module defines each. It is imported when the name is first asked for.

A name is public if a module of the catalogue lists it in `__all__`: a new control needs no registration. These lists
are read as text, because importing all modules takes long, so `__all__` has to be a literal list. A module without one
is internal.

`python -m flet_web.stubs` writes `__init__.pyi`, from which type checkers and editors know the same names.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from functools import cached_property
from importlib import import_module
from typing import Any

__all__ = ["PUBLIC", "PublicNames", "load_all"]

_ALL = re.compile(r"^__all__ = \[([^]]*)\]", re.MULTILINE)
_NAME = re.compile(r'"(\w+)"')
DISTRIBUTION = "flet-web-starlette"
"""What the package is installed as."""


class PublicNames:
    """The names that `package` has as attributes.

    `sources` are folders and modules below it, whose names are public; of two that define the same name the later one
    counts. `modules` are public themselves, or the modules in them if they are folders without an `__init__.py`.
    """

    def __init__(self, package: str, *, sources: tuple[str, ...], modules: tuple[str, ...] = ()) -> None:
        self.package = package
        self._renamed: dict[str, str] = {}
        self._sources, self._modules = sources, modules
        self._ahead: tuple[str, ...] = ()

    def mix_in(self, folder: str, *, ahead: tuple[str, ...], renamed: dict[str, str]) -> None:
        """Add the names of a folder, which stand in front of those there are, and the modules of its `facades`.

        `ahead` are modules in it that have to be imported ahead of all others, `renamed` modules of the package by
        other names: they are found by these, and not listed.
        """
        self._renamed |= {name: f"{self.package}.{module}" for name, module in renamed.items()}
        self._sources += (folder,)
        self._modules += (f"{folder}.facades",)
        self._ahead += tuple(f"{self.package}.{folder}.{module}" for module in ahead)

    @cached_property
    def modules(self) -> dict[str, str]:
        """Public name of a module -> the module."""
        found = [name for source in self._modules for name, _ in self._below(source)]
        return {name.rpartition(".")[2]: name for name in found}

    @cached_property
    def defined_in(self) -> dict[str, str]:
        """Public name -> the module that defines it. Modules themselves are not among the names."""
        found: dict[str, str] = {}
        for source in self._sources:
            for module, path in self._below(source):
                with open(path, encoding="utf-8") as file:
                    listed = _ALL.search(file.read())
                if listed is not None and module not in self.modules.values():
                    found.update((name, module) for name in _NAME.findall(listed[1]))
        return found

    def names(self) -> list[str]:
        """All public names."""
        return sorted({*self.defined_in, *self.modules})

    def __contains__(self, name: str) -> bool:
        return name in self.defined_in or name in self.modules

    def load(self, name: str) -> Any:
        """What a name stands for. AttributeError, with a near match, if there is no such name."""
        for module in self._ahead:
            import_module(module)
        # Not sooner: another thread would go on without them.
        self._ahead = ()
        if name in self.defined_in:
            return getattr(import_module(self.defined_in[name]), name)
        if name in self.modules:
            return import_module(self.modules[name])
        if name in self._renamed:
            return import_module(self._renamed[name])
        raise AttributeError(self._unknown(name))

    def load_all(self) -> None:
        """Import all modules of the sources, the internal ones too."""
        for source in self._sources:
            for module, _ in self._below(source):
                import_module(module)

    def attribute(self, name: str) -> Any:
        """What the `__getattr__` of the package does: loads a name, and keeps it as an attribute."""
        if name == "__all__":
            return self.names()
        if name == "__version__":
            return self._version()
        if name.startswith("__"):
            # Python asks for many of these, of every module.
            raise AttributeError(f"module {self.package!r} has no attribute {name!r}")
        try:
            value = self.load(name)
        except AttributeError:
            if name in self or not _is_imported_by_name() or self._is_module(name):
                raise
            # Python would say no more than that there is no such name.
            raise ImportError(f"cannot import name {name!r} from {self.package!r}{self.hint(name)}") from None
        setattr(sys.modules[self.package], name, value)
        return value

    def _version(self) -> str:
        from importlib.metadata import PackageNotFoundError, version  # slow to import

        try:
            return version(DISTRIBUTION)
        except PackageNotFoundError:
            raise AttributeError(f"{self.package} is not installed, so that it has no version") from None

    def _below(self, source: str) -> Iterator[tuple[str, str]]:
        """Name and file of the module `source`, or of those in the folder `source`, in order of their names."""
        name = f"{self.package}.{source}"
        path = os.path.join(os.path.dirname(__file__), *name.split(".")[1:])
        if os.path.isdir(path):
            return _walk(name, path)
        return iter([(name, path + ".py")] if os.path.isfile(path + ".py") else [])

    def _unknown(self, name: str) -> str:
        return f"module {self.package!r} has no attribute {name!r}{self.hint(name)}"

    def hint(self, name: str) -> str:
        """What to add to a message about an unknown name: that it is not there yet, or what is like it."""
        import difflib  # rarely needed

        if name in self.planned:
            return f": {name} is not there yet"
        near = difflib.get_close_matches(name, [*self.names(), *self.planned], n=1)
        if not near:
            return ""
        return f"; did you mean {near[0]!r}{', which is not there yet' if near[0] in self.planned else ''}?"

    @property
    def planned(self) -> list[str]:
        """What Flet has and this package has not yet: names, and `Class.property`."""
        with open(os.path.join(os.path.dirname(__file__), "not_there_yet.txt"), encoding="utf-8") as file:
            return [name for name in file.read().split() if name not in self]

    def _is_module(self, name: str) -> bool:
        import importlib.util  # rarely needed

        return importlib.util.find_spec(f"{self.package}.{name}") is not None


def _is_imported_by_name() -> bool:
    """Whether the attribute that is looked up is one of those in `from package import name`."""
    return sys._getframe(2).f_code.co_name == "_handle_fromlist"


def _walk(name: str, folder: str) -> Iterator[tuple[str, str]]:
    """Name and file of all modules in and below a folder. A package keeps what is in it to itself."""
    files = sorted(os.listdir(folder))
    if "__init__.py" in files:
        yield name, os.path.join(folder, "__init__.py")
        return
    for file in files:
        path, (stem, ending) = os.path.join(folder, file), os.path.splitext(file)
        if ending == ".py" and not stem.startswith("_"):
            yield f"{name}.{stem}", path
        elif not ending and file != "__pycache__" and os.path.isdir(path):
            yield from _walk(f"{name}.{file}", path)


PUBLIC = PublicNames(
    "flet_web",
    sources=("controls", "components", "session.calls", "app", "request"),
    modules=("auth", "security", "testing"),
)
"""The names of `flet_web` itself."""

# Without this line and that folder, a library for Flet 1.0 is left.
PUBLIC.mix_in("flet021", ahead=("positional", "words"), renamed={"fastapi": "asgi"})


def load_all() -> None:
    """Declare all controls, values and events, for code that looks through the whole catalogue."""
    PUBLIC.load_all()
