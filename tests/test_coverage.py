"""How much of Flet's public names there is: what is missing is left out on purpose.

`tests/api/` lists the public names of Flet 0.21 and 1.0: a line has a name with its kind, and its parts. `+Control`
stands for the parts of `Control`; `x=` is a parameter of the constructor, `x()` a method, `x(y)` a parameter of it,
anything else an attribute or an event; `[group]` begins a group. Charts, canvas and media are not in them.
`left_out.txt` says what there is not, and why: a line has the beginning of a name, and the reason.
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import flet_web as ft
from flet_web import public_names

API = Path(__file__).parent / "api"
ELSEWHERE = {"fastapi": "flet_web.asgi"}
"""Module of Flet -> the module that it means in programs with `import flet`."""
NOTHING = object()

WANTED = {"flet_021.txt": 99.0, "flet_10.txt": 98.2}
"""Percent of all parts. It may become more."""
OF_GROUPS = {("flet_021.txt", "cupertino"): 99.0, ("flet_10.txt", "cupertino"): 97.0}
"""The same for groups of which more is wanted, or has to stay."""


def entries(file: str, wanted: str = "") -> Iterator[tuple[str, list[str]]]:
    """Name and parts, of one group or of all."""
    known: dict[str, list[str]] = {}
    groups: dict[str, str] = {}
    group = ""
    for line in (API / file).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            group = line.strip("[]")
        else:
            name, *parts = line.split(" ")
            name = name.split(":")[0]
            known[name], groups[name] = parts, group
    for name in known:
        if wanted in ("", groups[name]):
            yield name, list(expanded(name, known))


def expanded(name: str, known: dict[str, list[str]]) -> Iterator[str]:
    for part in known[name]:
        if part.startswith("+"):
            yield from expanded(part[1:], known)
        else:
            yield part


@cache
def classes() -> dict[str, Any]:
    """All classes of the package by name: programs are handed objects of some that they cannot import."""
    public_names.load_all()
    modules = [module for name, module in sys.modules.items() if name.startswith("flet_web.")]
    return {name: value for module in modules for name, value in vars(module).items() if inspect.isclass(value)}


def found(path: str) -> Any:
    """What a name stands for, NOTHING if there is none."""
    first, *rest = path.split(".")
    value: Any = import_module(ELSEWHERE[first]) if first in ELSEWHERE else getattr(ft, first, NOTHING)
    for name in rest:
        value = getattr(value, name, NOTHING)
    return classes().get(path.split(".")[-1], NOTHING) if value is NOTHING else value


def parameters(function: Any) -> Any:
    try:
        return inspect.signature(function).parameters
    except (TypeError, ValueError):
        return {}


def has(value: Any, part: str) -> bool:
    """Whether a part is there."""
    name, _, rest = part.partition("(")
    fields = getattr(getattr(value, "_schema", None), "fields", {})
    if part.endswith("="):
        return part[:-1] in parameters(value) or part[:-1] in fields
    if rest:
        method = getattr(value, name, None)
        return callable(method) and (rest == ")" or rest[:-1] in parameters(method))
    return name in fields or hasattr(value, name) or any(name in names for names in map(declared, mro(value)))


def mro(value: Any) -> tuple[type[Any], ...]:
    return value.__mro__ if inspect.isclass(value) else ()


def declared(cls: type[Any]) -> set[str]:
    """The names that a class gives its instances."""
    names = {*vars(cls), *vars(cls).get("__annotations__", {})}
    with suppress(KeyError, TypeError, OSError):  # there is no such function, or it was generated
        names |= {*re.findall(r"\bself\.(\w+)", inspect.getsource(vars(cls)["__init__"]))}
    return names


def left_out() -> dict[str, str]:
    """Beginning of a name -> why there is none."""
    lines = (API / "left_out.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(": ", 1) for line in lines)


@cache
def missing(file: str, group: str = "") -> tuple[list[str], int]:
    """What there is not, as name and part, and how many there are in all."""
    found_missing: list[str] = []
    count = 0
    for name, parts in entries(file, group):
        value = found(name)
        count += 1 + len(parts)
        lacks = [name, *parts] if value is NOTHING else [part for part in parts if not has(value, part)]
        found_missing += [f"{name}.{part}" for part in lacks]
    return found_missing, count


@pytest.mark.parametrize("file", WANTED)
def test_what_is_missing_is_left_out_on_purpose(file: str) -> None:
    lacks, count = missing(file)
    assert [name for name in lacks if not name.startswith(tuple(left_out()))] == []
    assert 100 - 100 * len(lacks) / count >= WANTED[file]


@pytest.mark.parametrize(("file", "group"), OF_GROUPS)
def test_a_group_is_there(file: str, group: str) -> None:
    lacks, count = missing(file, group)
    assert count > 100
    assert 100 - 100 * len(lacks) / count >= OF_GROUPS[file, group], lacks


def test_what_is_left_out_is_missing() -> None:
    lacks = [name for file in WANTED for name in missing(file)[0]]
    assert [name for name in left_out() if not any(one.startswith(name) for one in lacks)] == []
