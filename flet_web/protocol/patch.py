"""Patches: operations on a tree of controls, addressed by paths."""

from __future__ import annotations

from collections.abc import Hashable
from enum import IntEnum
from typing import Any, TypeAlias

Path: TypeAlias = tuple[Hashable, ...]
"""Way from the patch's root control to a container: property names, list positions, dict keys."""


class Op(IntEnum):
    """First item of an operation."""

    REPLACE = 0
    ADD = 1
    REMOVE = 2
    MOVE = 3


class PatchBuilder:
    """Collects operations on one control and gives `PatchControl.patch`; values are taken over, not copied.

    Each path is walked when its operation is applied: list positions in it are those that the operations
    before have left.
    """

    __slots__ = ("_index", "_nodes", "_ops")

    def __init__(self) -> None:
        self._ops: list[list[Any]] = []
        self._index: list[Any] = [0]
        self._nodes: dict[Path, list[Any]] | None = None

    def __len__(self) -> int:
        """Number of operations."""
        return len(self._ops)

    def replace(self, path: Path, key: Hashable, value: Any) -> None:
        """Set a property or dict key, or exchange the list item at a position."""
        self._ops.append([0, self._number(path), key, value])

    def add(self, path: Path, key: Hashable, value: Any) -> None:
        """Insert into a list before the position `key` (its length: append), or set a dict key."""
        self._ops.append([1, self._number(path), key, value])

    def remove(self, path: Path, key: Hashable) -> None:
        """Delete a list item or a dict key."""
        self._ops.append([2, self._number(path), key])

    def move(self, path: Path, key: Hashable, to_path: Path, to_key: Hashable) -> None:
        """Take an item out and insert it elsewhere; `to_path` and `to_key` count after it was taken out."""
        self._ops.append([3, self._number(path), key, self._number(to_path), to_key])

    def drop(self, count: int) -> None:
        """Forget all operations but the first `count`."""
        del self._ops[count:]

    def build(self) -> list[Any]:
        """Give the wire form `[tree index, op, ...]`; without operations there is nothing to send."""
        return [self._index, *self._ops]

    def _number(self, path: Path) -> int:
        if not path:
            return 0
        if self._nodes is None:
            self._nodes = {(): self._index}
        node = self._nodes.get(path)
        if node is None:
            node = self._open(path, self._nodes)
        number: int = node[0]
        return number

    def _open(self, path: Path, nodes: dict[Path, list[Any]]) -> list[Any]:
        node = self._index
        for end, step in enumerate(path, 1):
            part = path[:end]
            below = nodes.get(part)
            if below is None:
                below = nodes[part] = [len(nodes)]
                if len(node) == 1:
                    node.append({})
                node[1][step] = below
            node = below
        return node
