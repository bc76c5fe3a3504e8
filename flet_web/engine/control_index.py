"""`ControlIndex`: the controls of one tree by their ids, in a quarter of what a dict takes."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, MutableMapping
from typing import Any

from flet_web.engine.node import Node

__all__ = ["ControlIndex", "count_ids"]

PAGE = 32
"""Ids whose controls stand in one list. A session gives its ids one after the other, so lists are mostly full."""
_EMPTY: tuple[Any, ...] = (*[None] * PAGE, 0)
"""A list without a control. Its last entry counts them."""
_SHARED = tuple(range(1, 4097))
"""The numbers that every session counts from the start. Each takes 32 bytes, once for all of them."""


def count_ids() -> Iterator[int]:
    """The ids of one session, from 1."""
    return itertools.chain(_SHARED, itertools.count(len(_SHARED) + 1))


class ControlIndex(MutableMapping[int, Node]):
    """Id -> control. Ids are never used again, so what an old id took is given back once its neighbours are gone too.

    `get()` may be called from any thread while another one changes the index.
    """

    __slots__ = ("_count", "_pages")

    def __init__(self) -> None:
        self._pages: dict[int, list[Any]] = {}
        self._count = 0

    def __getitem__(self, number: int) -> Node:
        page = self._pages.get(number // PAGE)
        control: Node | None = None if page is None else page[number % PAGE]
        if control is None:
            raise KeyError(number)
        return control

    def __setitem__(self, number: int, control: Node) -> None:
        place = number % PAGE
        page = self._pages.get(number // PAGE)
        if page is None:
            page = self._pages[number // PAGE] = list(_EMPTY)
        if page[place] is None:
            page[PAGE] += 1
            self._count += 1
        page[place] = control

    def __delitem__(self, number: int) -> None:
        page, place = self._pages.get(number // PAGE), number % PAGE
        if page is None or page[place] is None:
            raise KeyError(number)
        page[place] = None
        page[PAGE] -= 1
        self._count -= 1
        if not page[PAGE]:
            del self._pages[number // PAGE]
            if not self._pages:
                # A dict keeps the room that it had.
                self._pages = {}

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[int]:
        for begin, page in list(self._pages.items()):
            for place in range(PAGE):
                if page[place] is not None:
                    yield begin * PAGE + place
