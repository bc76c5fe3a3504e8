"""Whether two entry points are the same program, though they were made anew: partials, lambdas, bound methods."""

from __future__ import annotations

import functools
from types import CellType, FunctionType, MethodType
from typing import Any

__all__ = ["EntryPoint"]

_DEEPEST = 8


class EntryPoint:
    """A key for what an app is started with. Equal for the same function with equal arguments and variables."""

    __slots__ = ("functions",)

    def __init__(self, *functions: Any) -> None:
        self.functions = functions

    def __hash__(self) -> int:
        return hash(tuple(_innermost(function) for function in self.functions))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, EntryPoint) and _same(self.functions, other.functions, 0)


def _innermost(function: Any) -> Any:
    while isinstance(function, functools.partial | MethodType):
        function = function.func if isinstance(function, functools.partial) else function.__func__
    if isinstance(function, FunctionType):
        return function.__module__, function.__qualname__, function.__code__.co_firstlineno
    return id(type(function))


def _same(one: Any, other: Any, depth: int) -> bool:
    if one is other:
        return True
    if type(one) is not type(other) or depth > _DEEPEST:
        return False
    if isinstance(one, tuple | list):
        return len(one) == len(other) and all(_same(a, b, depth + 1) for a, b in zip(one, other, strict=True))
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key], depth + 1) for key in one)
    if isinstance(one, CellType):
        return _same(_content(one), _content(other), depth + 1)
    parts = _parts(one)
    if parts is not None:
        return _same(parts, _parts(other), depth + 1)
    try:
        return bool(one == other)
    except Exception:  # a program's `__eq__` may raise anything
        return False


def _content(cell: CellType) -> tuple[Any, ...]:
    try:
        return (cell.cell_contents,)
    except ValueError:
        return ()


def _parts(function: Any) -> tuple[Any, ...] | None:
    """What a function is made of; None for other objects."""
    if isinstance(function, functools.partial):
        return function.func, function.args, function.keywords
    if isinstance(function, MethodType):
        return function.__func__, function.__self__
    if isinstance(function, FunctionType):
        code = function.__code__
        return (
            code,
            code.co_filename,
            function.__module__,
            function.__closure__,
            function.__defaults__,
            (function.__kwdefaults__),
        )
    return None
