"""The `*_async` methods of Flet 0.21: the same as the method without the suffix, with or without `await`."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable, Generator
from typing import Any, ParamSpec, TypeVar

__all__ = ["Done", "async_alias"]

P = ParamSpec("P")
R = TypeVar("R")


class Done:
    """The outcome of something that is done already, for programs that await it."""

    __slots__ = ("_value",)

    def __init__(self, value: Any = None) -> None:
        self._value = value

    def __await__(self) -> Generator[Any, None, Any]:
        return self._value
        yield  # makes this a generator


_warned: set[str] = set()


def async_alias(method: Callable[P, R]) -> Callable[P, Any]:
    """`method` by its older name with `_async`: does the same at once, and may be awaited. Warns once a process."""
    name = method.__name__

    @functools.wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> Any:
        if name not in _warned:
            _warned.add(name)
            warnings.warn(
                f"{name}_async() is deprecated; call {name}(), without await", DeprecationWarning, stacklevel=2
            )
        result = method(*args, **kwargs)
        return result if hasattr(result, "__await__") else Done(result)

    call.__name__ = f"{name}_async"
    call.__doc__ = f"Deprecated: call `{name}()`, without await."
    return call
