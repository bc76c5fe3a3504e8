"""Controls that stand in several places of one tree at once.

On the wire a control has one place. So the tree holds the control itself in one of them, and an `Echo` in each other
one, which is encoded as the control under ids of its own. What changes in the control is sent to all of its places;
what the client tells of any of them concerns the control.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, MutableMapping
from typing import Any

from flet_web.engine.node import Node
from flet_web.protocol import PatchBuilder

__all__ = ["Echo", "Echoes"]

Numbered = tuple[int, list[Any]]


class Echo(Node):
    """Stands for `original` in the property `name` of its parent. Programs never meet one."""

    __slots__ = ("copy", "ids", "name", "original")

    def __init__(self, original: Node, name: str, copy: Callable[[dict[str, Any], Echo], dict[str, Any]]) -> None:
        self.original, self.name = original, name
        # Gives an encoded control the ids that it has here.
        self.copy = copy
        # Id of the original or of a control in it -> id of that here.
        self.ids: dict[int, int] = {}


class Echoes:
    """The echoes of one tree, under whose lock all methods are called.

    `index` is that of the tree: it maps the ids of copies to the controls themselves.
    """

    __slots__ = ("_ids", "_index", "_of", "pending")

    def __init__(self, index: MutableMapping[int, Node], ids: Iterator[int]) -> None:
        self._index, self._ids = index, ids
        self._of: dict[Node, list[Echo]] = {}
        self.pending: list[Numbered] = []
        """What `written()` has noted and the client has not."""

    def __bool__(self) -> bool:
        return bool(self._of)

    def of(self, original: Node) -> list[Echo]:
        """The echoes of a control itself, not those of what it is in."""
        return self._of.get(original, [])

    def make(self, original: Node, name: str) -> Echo:
        """An echo for the property `name`. It has to be mounted, and then `begin()`."""
        return Echo(original, name, self._whole)

    def begin(self, echo: Echo) -> None:
        """The echo is mounted."""
        self._of.setdefault(echo.original, []).append(echo)
        echo.ids[echo.original._i] = echo._i
        self._index[echo._i] = echo.original

    def end(self, echo: Echo) -> None:
        """The echo is mounted no longer."""
        others = self._of[echo.original]
        others.remove(echo)
        if not others:
            del self._of[echo.original]
        for number in list(echo.ids.values()):
            self.forget(number)

    def forget(self, number: int) -> None:
        """What has this id is gone, and so are its copies."""
        self._index.pop(number, None)
        for echo in self._all():
            copy = echo.ids.pop(number, 0)
            if copy:
                self.forget(copy)

    def succeed(self, old: Node, new: Node) -> None:
        """`new` has taken the place of `old`, which has its id still."""
        if old in self._of:
            self._of[new] = self._of.pop(old)
            for echo in self._of[new]:
                echo.original = new
        for number, control in list(self._index.items()):
            if control is old:
                self._index[number] = new

    def around(self, number: int) -> Iterator[Echo]:
        """The echoes in which what has this id is shown again."""
        return (echo for echo in self._all() if number in echo.ids)

    # What the client gets

    def written(self, control: Node, name: str, value: Any, by: int) -> None:
        """The client has set a property of the copy `by`: the other places are to show the same."""
        for number in self._copies(control._i):
            if number != by:
                builder = PatchBuilder()
                builder.replace((), name, value)
                self.pending.append((number, builder.build()))

    @property
    def waiting(self) -> bool:
        """Whether there is something to send beside the changes of the tree."""
        return bool(self.pending)

    def copied(self, patches: list[Numbered], fresh: Iterable[Node]) -> list[Numbered]:
        """The patches, each followed by the same for the copies of what it is about. `fresh` are sent whole."""
        found, whole = [each for each in self.pending if each[0] in self._index], set(fresh)
        for number, patch in patches:
            found.append((number, patch))
            self._copy_patch(number, patch, whole, found)
        return found

    def _copy_patch(self, number: int, patch: list[Any], fresh: set[Node], found: list[Numbered]) -> None:
        for echo in self._all():
            copy = echo.ids.get(number)
            if copy is not None and echo not in fresh:
                renumbered = self._renumbered(patch, echo, set())
                found.append((copy, renumbered))
                self._copy_patch(copy, renumbered, fresh, found)

    def _copies(self, number: int) -> Iterator[int]:
        yield number
        for echo in self.around(number):
            yield from self._copies(echo.ids[number])

    def _whole(self, encoded: dict[str, Any], echo: Echo) -> dict[str, Any]:
        """What an echo is encoded as. What has moved elsewhere since it was sent has no copy in it any more."""
        met: set[int] = set()
        copied: dict[str, Any] = self._renumbered(encoded, echo, met)
        for number in echo.ids.keys() - met:
            self.forget(echo.ids.pop(number))
        return copied

    def _renumbered(self, encoded: Any, echo: Echo, met: set[int]) -> Any:
        """Encoded controls with the ids that they have in an echo; `met` gets those that they have themselves."""
        if isinstance(encoded, dict):
            copied = {key: self._renumbered(value, echo, met) for key, value in encoded.items()}
            if "_c" in encoded and type(encoded.get("_i")) is int:
                met.add(encoded["_i"])
                copied["_i"] = self._number(encoded["_i"], echo)
            return copied
        if isinstance(encoded, list):
            return [self._renumbered(value, echo, met) for value in encoded]
        return encoded

    def _number(self, number: int, echo: Echo) -> int:
        copy = echo.ids.get(number)
        if copy is None:
            copy = echo.ids[number] = next(self._ids)
            if number in self._index:
                self._index[copy] = self._index[number]
        return copy

    def _all(self) -> Iterator[Echo]:
        return (echo for echoes in list(self._of.values()) for echo in list(echoes))
