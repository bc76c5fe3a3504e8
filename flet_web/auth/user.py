"""`User` and `Group`: how a provider describes the user who has signed in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["Group", "User"]


class Group(dict[str, Any]):
    """A group or team of a user: the provider's description of it, and its `name`."""

    def __init__(self, kwargs: Mapping[str, Any], name: str) -> None:
        super().__init__(kwargs)
        self.name = name


class User(dict[str, Any]):
    """A user: the provider's description of them, their `id` there, and `groups` if they were asked for."""

    def __init__(self, kwargs: Mapping[str, Any], id: str) -> None:
        super().__init__(kwargs)
        self.id = id
        self.groups: list[Group] = []
