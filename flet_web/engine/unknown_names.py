"""What was meant by a name that an object of the framework does not have. All of it runs when an error is certain."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from flet_web.engine.schema import not_there_yet

__all__ = ["explain", "misspelt"]

CLOSE = 0.8
"""How like a name must be to one that there is, for nobody to mean another by it; 1.0 is equal."""


def misspelt(cls: type[Any], name: str, names: Iterable[str]) -> AttributeError | None:
    """What to raise if `name`, which is to be set, can only be one of `names`, or one that is not there yet.

    None for attributes of the program's own: those of its own classes, and those that are like none of ours.
    """
    if not cls.__module__.startswith("flet_web.") or hasattr(cls, name):
        return None
    hint = not_there_yet(cls, name) or _near(name, names, CLOSE)
    return AttributeError(f"{cls.__name__} has no attribute {name!r}{hint}") if hint else None


def explain(error: BaseException) -> None:
    """Have an error about an attribute that an object of the framework does not have say what was meant."""
    name, cls = getattr(error, "name", None), type(getattr(error, "obj", None))
    if not isinstance(error, AttributeError) or not isinstance(name, str):
        return
    if any(base.__module__.startswith("flet_web.") for base in cls.__mro__):
        hint = not_there_yet(cls, name) or _near(name, (n for n in dir(cls) if n[0] != "_"), 0.6)
        if hint and len(error.args) == 1:
            error.args = (f"{error.args[0]}{hint}",)
            # Newer versions of Python would add a guess of their own to a traceback.
            error.name = None


def _near(name: str, names: Iterable[str], cutoff: float) -> str:
    import difflib  # rarely needed

    near = difflib.get_close_matches(name, names, n=1, cutoff=cutoff)
    return f"; did you mean {near[0]!r}?" if near else ""
