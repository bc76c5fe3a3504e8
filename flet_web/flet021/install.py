"""`install_as_flet()`: programs that say `import flet` get this package, submodules included."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Sequence
from functools import cache
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING

from flet_web.public_names import PUBLIC

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["install_as_flet"]

ROOTS = ("flet", "flet_core", "flet_runtime")
"""Packages of Flet, now and in 0.21, whose names all mean this one."""

GROUP = "flet_web.aliases"
"""Entry points of distributions that name a module of Flet otherwise (`a.b` = `module`), or a name in it
(`a.b.Name` = `module:Name`)."""

_ALSO = {"buttons", "core", "cupertino", "gradients", "material", "shadow"}
"""Packages and modules of Flet that are not called after a class in them."""

_OWN = __name__.partition(".")[0]


def install_as_flet() -> None:
    """Let `import flet`, `flet.x` and `flet_core` mean `flet_web`, `flet_web.x` and `flet_web` from now on.

    Call it before the program imports Flet. RuntimeError if the real Flet is imported already.
    """
    # Slow to import, and needed by few programs.
    from importlib.metadata import entry_points

    finder = AliasFinder(entry_points(group=GROUP))
    for name in finder.roots:
        module = sys.modules.get(name)
        if module is not None and module.__name__.partition(".")[0] != _OWN:
            raise RuntimeError(
                f"{name} is imported already, from {getattr(module, '__file__', None) or 'elsewhere'}; "
                "call install_as_flet() before anything imports it."
            )
    if not any(isinstance(other, AliasFinder) for other in sys.meta_path):
        sys.meta_path.insert(0, finder)


class AliasFinder(MetaPathFinder, Loader):
    """Finds modules of Flet in this package: a module has one instance, whatever it is called."""

    def __init__(self, further: Sequence[EntryPoint] | tuple[EntryPoint, ...] = ()) -> None:
        self.modules = {entry.name: entry.value for entry in further if not entry.attr}
        self.names = [entry for entry in further if entry.attr]

    @property
    def roots(self) -> set[str]:
        """The top-level names that are aliases."""
        return {*ROOTS, *(name.partition(".")[0] for name in self.modules)}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec of a module of Flet; `None` for all others."""
        real = self._real_name(fullname)
        return None if real is None else ModuleSpec(fullname, self, origin=real, is_package=True)

    def exec_module(self, module: ModuleType) -> None:
        """Put the real module in the place of the one that was made for the alias."""
        spec = module.__spec__
        assert spec is not None
        assert spec.origin is not None
        real = importlib.import_module(spec.origin)
        for entry in self.names:
            module_name, _, name = entry.name.rpartition(".")
            if module_name == spec.name:
                setattr(real, name, entry.load())
        sys.modules[spec.name] = real

    def _real_name(self, name: str) -> str | None:
        if name in self.modules:
            return self.modules[name]
        root, _, rest = name.partition(".")
        if root not in ROOTS:
            return None
        if not rest:
            return _OWN
        return f"{_OWN}.{rest}" if _exists(f"{_OWN}.{rest}") else _by_last_part(rest.rpartition(".")[2])


def _exists(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def _by_last_part(name: str) -> str | None:
    """Flet has a module for each control, in other packages than ours; what one defines is public here."""
    if name in PUBLIC.modules:
        return PUBLIC.modules[name]
    return _OWN if name in _ALSO or name.replace("_", "") in _public_names() else None


@cache
def _public_names() -> set[str]:
    return {name.lower() for name in PUBLIC.names() if name[0].isupper()}
