"""A random member of a table."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

T = TypeVar("T")


def pick(
    members: Iterable[T], exclude: Collection[T] | None = None, weights: Mapping[T, int] | None = None
) -> T | None:
    """One of `members` that is not in `exclude`; None if there is none. A weight not given is 1."""
    candidates = [member for member in members if not exclude or member not in exclude]
    if not candidates:
        return None
    if not weights:
        return random.choice(candidates)
    return random.choices(candidates, [weights.get(member, 1) for member in candidates])[0]
