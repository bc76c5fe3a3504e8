"""When two values of a program count as the same: whatever they are, nothing is raised."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def same(a: Any, b: Any) -> bool:
    """Whether two values are the same object, or equal and of one type. NaN is NaN.

    Values that compare member by member (arrays, data frames) are the same only if they are the same object.
    """
    if a is b:
        return True
    if type(a) is not type(b):
        return False
    try:
        equal = a == b
        if equal is True or equal is False:
            return equal or (a != a and b != b and isinstance(a, (float, complex)))
        # The booleans of NumPy, from numbers of NumPy.
        if getattr(equal, "shape", None) == () and getattr(a, "shape", None) == ():
            return bool(equal) or bool(a != a and b != b)
    except Exception:  # of the program's own comparison
        return False
    return False


def same_members(a: Sequence[Any] | None, b: Sequence[Any] | None) -> bool:
    """Whether two sequences have the same members. None is the same as nothing."""
    if a is None or b is None or len(a) != len(b):
        return False
    # Most often there is one member: to make a `zip` or `map` of two would take longer than to compare it.
    at = 0
    for one in a:
        other = b[at]
        if one is not other and not same(one, other):
            return False
        at += 1  # noqa: SIM113
    return True
