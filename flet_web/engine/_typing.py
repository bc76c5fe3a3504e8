"""Typing names that Python 3.10 does not have yet, and those of fields that take more than they give."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Generic, List, Optional, ParamSpec, TypeVar  # noqa: UP035

if sys.version_info >= (3, 11):
    from typing import Self, dataclass_transform
else:
    from typing_extensions import Self, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ListOf", "OptionalListOf", "ParamSpec", "Self", "dataclass_transform"]

T = TypeVar("T")

if TYPE_CHECKING:

    class ListOf(Generic[T]):
        """A field that is a list, and takes any sequence: a `list[Text]` is no `list[Control]` to a type checker."""

        def __get__(self, holder: object, owner: Any = None) -> list[T]: ...
        def __set__(self, holder: object, value: Sequence[T]) -> None: ...

    class OptionalListOf(Generic[T]):
        """The same for a field that may be None."""

        def __get__(self, holder: object, owner: Any = None) -> list[T] | None: ...
        def __set__(self, holder: object, value: Sequence[T] | None) -> None: ...

else:
    # As `annotations` reads them.
    ListOf = List[T]  # noqa: UP006
    OptionalListOf = Optional[List[T]]  # noqa: UP006, UP045
