"""Which controls are mounted where: arrivals, departures and moves between the children of one tree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol

from flet_web.engine.control_index import ControlIndex, count_ids
from flet_web.engine.echo import Echo, Echoes
from flet_web.engine.frozen import INERT, Frozen
from flet_web.engine.hooks import Hooks
from flet_web.engine.node import Node, unmounted

if TYPE_CHECKING:
    from flet_web.engine.tree import Tree

__all__ = ["Contents", "Placement"]

MOST_LEVELS = 250
"""Controls inside one another. Encoding a level takes three frames of Python's stack, which has a thousand."""
LEVELS_AT_ONCE = 32
"""Mounting takes seven frames a level. So what is further in is mounted later."""

_NOBODY: frozenset[Node] = frozenset()


class Contents(Protocol):
    """What controls hold: placement asks for it, and says what follows from a place."""

    def committed(self, control: Node) -> Iterator[Any]:
        """The values of a mounted control as of the last update, those that may hold controls."""
        ...

    def mounted(self, control: Node, name: str) -> None:
        """Look at a property of a control that is being mounted."""

    def let_go(self, child: Node, parent: Node, into: str) -> bool:
        """Whether no property but `into` of `parent` holds `child` any more. Then the one that did is compared too."""
        ...

    def replace(self, parent: Node, name: str, old: Node, new: Node | None) -> None:
        """Note that `new` stands where `old` did as of the last update; None: that it is to be sent again."""

    def forget(self, control: Node) -> None:
        """The control is mounted no longer."""


class Placement:
    """The mounted controls of one tree, by id. All methods are called under the lock of the tree."""

    __slots__ = (
        "_arrived", "_hooks", "_ids", "_leaving", "_level", "_tree", "contents", "echoes", "index", "isolated", "later",
        "moved", "unsent",
    )  # fmt: skip

    def __init__(self, tree: Tree, hooks: Hooks) -> None:
        self.contents: Contents
        """Set by the tree, as each of the two needs the other."""
        self.index = ControlIndex()
        self.isolated = _NOBODY
        self._tree, self._hooks = tree, hooks
        # A dict in place of a set: a session that has sent everything keeps less.
        self.unsent: dict[Node, None] = {}
        """The controls that the client does not have, which go out whole."""
        self.moved = False
        """Whether a control has another parent than the client knows."""
        self._leaving: dict[Node, Node] = {}
        self._arrived: dict[Node, Node] = {}
        self._ids = count_ids()
        # While it is looked at what a control holds that is being mounted: how many there are from the root to it.
        self._level = 0
        self.later: list[tuple[Node, str]] | None = None
        """Properties of mounted controls that are still to be looked at, as there are many controls around them."""
        self.echoes: Echoes | None = None
        """Made with the first control that stands in two places: most sessions have none."""

    def isolate(self, control: Node) -> None:
        """Updates of what is around a control leave out what is inside, from now on."""
        if control._i:
            self.isolated |= {control}

    def covers(self, scope: Node, control: Node) -> bool:
        """Whether an update of `scope` takes `control` along: it is inside, with no isolated control between."""
        node: Node | None = control
        while node is not None and node is not scope:
            if node in self.isolated:
                return False
            if self.echoes and any(self.covers(scope, echo) for echo in self.echoes.of(node)):
                return True
            node = node._parent
        return node is scope

    def children(self, control: Node) -> Iterator[Node]:
        """The children of a mounted control, wherever else they stand too."""
        for child in self.held(control):
            yield child.original if isinstance(child, Echo) else child

    def held(self, control: Node) -> Iterator[Node]:
        """What is mounted in a mounted control, with an echo for a child that is mounted elsewhere."""
        for value in self.contents.committed(control):
            if isinstance(value, Node):
                if value._parent is control:
                    yield value
            elif type(value) is Frozen:
                for item in value:
                    if isinstance(item, Node) and item._parent is control:
                        yield item

    def inherit(self, old: Node, new: Node, heirs: Mapping[Node, Node]) -> None:
        """What is mounted in `old`, or has taken the place of it, is in `new` now."""
        for value in self.contents.committed(old):
            for item in value if type(value) is Frozen else (value,):
                if isinstance(item, Node) and item._parent is old:
                    heirs.get(item, item)._parent = new

    def arrive(self, child: Node, parent: Node, name: str, *, again: bool = False) -> Node | None:
        """`child` is now in the property `name` of `parent`, `again` if it stands in there already.

        What is there in the tree: the control, moved from where it was or mounted, or an echo if it stays there too;
        None for one that is never in two places. Raises RuntimeError for a control of another tree, ValueError for one
        around `parent`.
        """
        if not child._i:
            level = self._level or self._level_of(parent)
            if level >= MOST_LEVELS:
                raise _too_deep(child, parent, name)
            try:
                self.mount(child, parent, level)
            except BaseException:
                # Where Python's stack has ended, for example: nothing is called. What it holds is not mounted yet.
                self.index.pop(child._i, None)
                self.unsent.pop(child, None)
                child._i = 0
                raise
            return child
        # As `repr()` without code of the program.
        shown = Node.__repr__(child)
        if child._tree is not self._tree:
            raise RuntimeError(
                f"{shown} is already on the page of another session; make controls inside main(), one set a session"
            )
        if child is self._tree.page:
            raise ValueError(f"{shown} is the root of a page and cannot be placed inside a control")
        while self._is_around(child, parent):
            if not self._break(child, parent):
                raise ValueError(f"{shown} cannot be placed inside itself: {parent._schema.name}.{name} is in it")
        self._check_depth(child, parent, name)
        if again or not (child in self._leaving or self.contents.let_go(child, parent, name)):
            return None if child._single else self._echo(child, parent, name)
        self._arrived[child] = parent
        self._leaving.pop(child, None)
        child._parent = parent
        self.moved = True
        self._mark_unsent(child)
        return child

    def _level_of(self, control: Node) -> int:
        """How many controls there are from the root to a mounted one, itself included; in its deepest place."""
        level = deepest = 0
        node: Node | None = control
        while node is not None:
            level += 1
            if self.echoes:
                for echo in self.echoes.of(node):
                    deepest = max(deepest, level + self._level_of(echo._parent))
            node = node._parent
        return max(level, deepest)

    def _check_depth(self, child: Node, parent: Node, name: str) -> None:
        """Raise ValueError if a mounted control cannot be in `parent` because of the controls that are in it."""
        level = self._level_of(parent)
        row = [child] if level >= self._level_of(child) else []
        while row:
            level += 1
            if level > MOST_LEVELS:
                raise _too_deep(child, parent, name)
            row = [inner for each in row for inner in self.children(each)]

    def _is_around(self, control: Node, inner: Node | None) -> bool:
        """Whether `inner` is a control or in it, in any of its places."""
        while inner is not None and inner is not control:
            if self.echoes and any(self._is_around(control, echo._parent) for echo in self.echoes.of(inner)):
                return True
            inner = inner._parent
        return inner is control

    def _break(self, control: Node, inner: Node) -> bool:
        """Take out what is between two controls as of the last update, and by now is not. Whether there is something.

        Two boxes of which each one is put into the other's place, for example.
        """
        while inner is not control and inner._parent is not None:
            if self.contents.let_go(inner, inner, ""):
                # Not left where it was: for a moment each would be in the other.
                self._leaving[inner] = inner._parent = self._tree.page
                return True
            inner = inner._parent
        return False

    def _echo(self, child: Node, parent: Node, name: str) -> Node:
        if self.echoes is None:
            self.echoes = Echoes(self.index, self._ids)
        echo = self.echoes.make(child, name)
        self.mount(echo, parent)
        self.echoes.begin(echo)
        return echo

    def succeed(self, old: Node, new: Node) -> None:
        """`new` takes the place of `old`, which has its id still."""
        self.index[old._i] = new
        if old in self.unsent:
            del self.unsent[old]
            self.unsent[new] = None
        if old in self.isolated:
            self.isolated = (self.isolated - {old}) | {new}
        if self.echoes:
            self.echoes.succeed(old, new)

    def leave(self, child: Node, parent: Node) -> None:
        """`parent` no longer holds `child`. Nothing happens to it before `finish()`: it may arrive elsewhere."""
        if child._i and child._parent is parent and child not in self._arrived:
            self._leaving[child] = parent

    def finish(self) -> None:
        """Unmount what left and did not arrive anywhere."""
        while self._leaving:
            child, parent = self._leaving.popitem()
            if child._i and child._parent is parent:
                self._unmount(child)
        self._arrived.clear()

    def mount(self, control: Node, parent: Node | None, around: int = 0) -> None:
        """Give `control` and what it holds ids and a place in the tree. So many controls are `around` it."""
        number = next(self._ids)
        with unmounted:
            control._tree, control._parent, control._i = self._tree, parent, number
        self.index[number] = control
        self.unsent[control] = None
        if control._hooks:
            self._hooks.mounted(control)
        # By place: a loop variable that held the value would be a reference to it (see `reach`).
        for place, name in enumerate(control._shape):
            kind = type(control._values[place])
            if kind not in INERT:
                if issubclass(kind, Enum):
                    INERT.add(kind)
                elif around and not around % LEVELS_AT_ONCE:
                    self.later = [*(self.later or ()), (control, name)]
                else:
                    outer, self._level = self._level, around + 1
                    try:
                        self.contents.mounted(control, name)
                    except RecursionError:
                        self.later = [*(self.later or ()), (control, name)]
                    finally:
                        self._level = outer

    def _unmount(self, control: Node) -> None:
        """Take `control` and what it holds out of the tree, the innermost first, but for what stands elsewhere too."""
        if self.echoes and self._stays(control):
            return
        held = list(self.held(control))
        while held:
            for child in held:
                if child._i and child._parent is control:
                    self._unmount(child)
            # What stood in it twice has only left the first of these places.
            held = [child for child in self.held(control) if child._i] if self.echoes is not None else []
        if isinstance(control, Echo) and self.echoes is not None:
            self.echoes.end(control)
        elif self.echoes:
            self.echoes.forget(control._i)
        else:
            del self.index[control._i]
        self.unsent.pop(control, None)
        if control in self.isolated:
            self.isolated -= {control}
        self.contents.forget(control)
        self._hooks.unmounting(control)
        control._i = 0

    def _stays(self, control: Node) -> bool:
        """Whether a control that leaves one place stands in another one, where it takes the place of its echo."""
        assert self.echoes is not None
        echo = next((e for e in self.echoes.of(control) if e not in self._leaving), None)
        if echo is None:
            return False
        parent = echo._parent
        self.contents.replace(parent, echo.name, echo, control)
        self._unmount(echo)
        control._parent = parent
        self.moved = True
        self._mark_unsent(control)
        return True

    def _mark_unsent(self, control: Node) -> None:
        self.unsent[control] = None
        if self.echoes:
            self._mark_echoes(control)
        for child in self.held(control):
            self._mark_unsent(child)

    def _mark_echoes(self, control: Node) -> None:
        """What is sent whole gets no patches that its copies could have: they are sent again, too."""
        assert self.echoes is not None
        for echo in list(self.echoes.around(control._i)):
            if echo not in self.unsent:
                self.unsent[echo] = None
                self.contents.replace(echo._parent, echo.name, echo, None)
                self._mark_echoes(echo)


def _too_deep(child: Node, parent: Node, name: str) -> ValueError:
    return ValueError(
        f"{Node.__repr__(child)} is nested too deeply: {Node.__repr__(parent)}.{name} cannot hold it, as at most "
        f"{MOST_LEVELS} controls can be inside one another"
    )
