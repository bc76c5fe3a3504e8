"""What Flet 1.0 offers programs for names that go out of use."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable
from typing import Any, TypeVar

__all__: list[str] = []

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T", bound=type[Any])


def deprecated_warning(
    name: str, reason: str, version: str | None = None, delete_version: str | None = None, type: str = "property"
) -> None:
    """Warn that `name` is out of use since `version`, and gone in `delete_version`. `reason` says what to use."""
    since = f" since version {version}" if version else ""
    until = f" and will be removed in version {delete_version}" if delete_version else ""
    warnings.warn(f"{name} {type} is deprecated{since}{until}. {reason}", DeprecationWarning, stacklevel=3)


def deprecated(
    reason: str,
    version: str | None = None,
    delete_version: str | None = None,
    show_parentheses: bool = False,
    docs_reason: str | None = None,
) -> Callable[[F], F]:
    """Decorator of a function whose calls shall warn. `docs_reason` is what its docstring says, else `reason`."""

    def mark(function: F) -> F:
        shown = f"{function.__name__}()" if show_parentheses else function.__name__

        @functools.wraps(function)
        def call(*args: Any, **kwargs: Any) -> Any:
            deprecated_warning(shown, reason, version, delete_version, "method")
            return function(*args, **kwargs)

        call.__doc__ = _described(function.__doc__, docs_reason or reason)
        return call  # type: ignore[return-value]

    return mark


def deprecated_class(
    reason: str, version: str | None = None, delete_version: str | None = None, docs_reason: str | None = None
) -> Callable[[T], T]:
    """Decorator of a class whose constructor shall warn."""

    def mark(cls: T) -> T:
        construct = cls.__init__

        @functools.wraps(construct)
        def construct_and_warn(self: Any, *args: Any, **kwargs: Any) -> None:
            deprecated_warning(cls.__name__, reason, version, delete_version, "class")
            construct(self, *args, **kwargs)

        cls.__init__ = construct_and_warn
        cls.__doc__ = _described(cls.__doc__, docs_reason or reason)
        return cls

    return mark


def _described(doc: str | None, reason: str) -> str:
    return f"{doc or ''}\n\nDeprecated: {reason}".strip()


class classproperty:  # noqa: N801 - it is used as `property` is
    """A property of a class itself: `@classproperty` above a method that takes the class."""

    def __init__(self, func: Callable[[Any], Any]) -> None:
        self.fget = func

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        return self.fget(owner)
