"""`Instance`: a component that is shown: its arguments, its state, and what it has given."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from flet_web.components.async_call import AsyncCall
from flet_web.components.component import Component
from flet_web.components.frame import Frame, HookOrderError, current_frame
from flet_web.components.observable import Observable, ObservableDict, ObservableList
from flet_web.components.same import same, same_members
from flet_web.engine.checks import short
from flet_web.engine.node import Node

if TYPE_CHECKING:
    from flet_web.components.error_boundary import Failure
    from flet_web.components.renderer import Renderer
    from flet_web.components.suspense import Waiting

OBSERVABLES = (Observable, ObservableList, ObservableDict)

Item = Any
"""What a component or a list of a control consists of: a control, or an `Instance`."""


class Slot:
    """A property of a control in which components stand: `items` is what the program has given for it.

    `single`: it takes one control, and no list. `wrap` makes what fits there of what does not.
    """

    __slots__ = ("control", "items", "name", "single", "wrap")

    def __init__(
        self,
        control: Node,
        name: str,
        items: Sequence[Item] = (),
        *,
        single: bool = False,
        wrap: Callable[[Node], Node] | None = None,
    ) -> None:
        self.control, self.name, self.items, self.single, self.wrap = control, name, items, single, wrap


class Instance:
    """Made when a component first comes up in a place. It goes on while a component of its function is given there."""

    __slots__ = (
        "args", "at", "broken", "call", "children", "contexts", "depth", "failure", "fn", "hooks", "is_complete",
        "is_dirty", "is_mounted", "items", "key", "kwargs", "node", "observed", "only", "parent", "place", "renderer",
        "slots", "suspense",
    )  # fmt: skip

    def __init__(self, node: Component, parent: Instance | None, renderer: Renderer) -> None:
        self.fn, self.key = node.fn, node.key
        self.parent, self.renderer = parent, renderer
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.hooks: list[Any] = []
        self.is_complete = False
        """Whether it has been rendered to its end: there are no more hooks than that."""
        self.items: list[Item] = []
        self.only: Node | None = None
        """The control that it shows, if it has given just that."""
        self.children: dict[Instance, Slot | None] = {}
        """Those in it, and the slot that each stands in. None: it is what this one gives."""
        self.slots: dict[Node, dict[str, Slot]] = {}
        self.place: Slot | None = None
        """The slot of one that is in no other."""
        self.at = 0
        """Where it was last seen there."""
        self.is_dirty = self.is_mounted = False
        self.failure: Failure | None = None
        """Of a component that shows something in place of what fails in it."""
        self.broken: str | None = None
        """What users may read of an effect that has failed. It is shown once, in place of the component."""
        self.call: AsyncCall | None = None
        """Of an async component, while it is under way or has not been shown."""
        self.suspense: Waiting | None = None
        """Of a component that shows something else while one in it is under way."""
        self.observed: dict[int, Callable[[], None]] | None = None
        """The observables that it was given, by their ids: how it is told no more of their changes."""
        self.take(node)

    @property
    def slot(self) -> Slot | None:
        """The one that it is in. None if it is what another component gives."""
        return self.place if self.parent is None else self.parent.children.get(self)

    @property
    def name(self) -> str:
        """The name of the function."""
        return getattr(self.fn, "__name__", "component")

    def take(self, node: Component) -> None:
        """The arguments of the next render."""
        self.node = node
        self.drop_call()
        self.args, self.kwargs, self.contexts = node.args, node.kwargs, node.contexts

    def can_stay(self, node: Component) -> bool:
        """Whether it need not be rendered again: it is memoized, or the very call that it stands for is given again."""
        if self.is_dirty:
            return False
        if not node.memoized:
            return node is self.node
        if not same_members(self.args, node.args):
            return False
        if self.kwargs is not node.kwargs and not _same_mapping(self.kwargs, node.kwargs):
            return False
        if self.contexts is not node.contexts:
            if not _same_mapping(self.contexts, node.contexts):
                return False
            self.contexts = node.contexts
        return True

    def drop_call(self) -> None:
        """What an async component was called with is out of date."""
        call, self.call = self.call, None
        if call is not None:
            call.cancel()

    def give(self) -> list[Any] | None:
        """Call the function. The controls and components that it gives; None if it is async, and goes on as it was."""
        call = self.call
        if call is not None and call.is_done:
            self.call = None
            for around in self.suspenses():
                around.discard(self)
            if call.error is not None:
                raise call.error
            return call.nodes
        self.drop_call()
        self.observe(
            value
            for values in (self.args, self.kwargs.values(), (hook.value for hook in self.hooks if hook.has_state))
            for value in values
        )
        frame = Frame(self, self.contexts)
        token = current_frame.set(frame)
        try:
            given = self.fn(*self.args, **self.kwargs)
            if inspect.iscoroutine(given):
                return self._wait_for(given, frame)
            nodes = self.nodes(given)
            frame.check_end()
        except HookOrderError:
            if self not in self.renderer.reloaded:
                raise
            self.start_anew()
            return self.give()
        except BaseException:
            if not self.is_complete:
                self._end_hooks()
                self.hooks.clear()
            raise
        finally:
            current_frame.reset(token)
        self.is_complete = True
        return nodes

    def observe(self, values: Iterable[Any]) -> None:
        """Be rendered again when one of these values tells of a change, and no longer for others."""
        wanted = {id(value): value for value in values if isinstance(value, OBSERVABLES)}
        if not wanted and self.observed is None:
            return
        known = self.observed or {}
        for number in known.keys() - wanted.keys():
            known.pop(number)()
        for number in wanted.keys() - known.keys():
            known[number] = wanted[number].subscribe(self._on_change)
        self.observed = known or None

    def observe_too(self, value: Any) -> None:
        """The same for one value more."""
        if isinstance(value, OBSERVABLES):
            self.observed = self.observed or {}
            if id(value) not in self.observed:
                self.observed[id(value)] = value.subscribe(self._on_change)

    def _on_change(self, sender: object, field: str | None) -> None:
        self.renderer.changed(self)

    def boundary(self) -> Instance | None:
        """The nearest component around that shows something else if this one fails, unless it does already."""
        around = self.parent
        while around is not None and (around.failure is None or around.failure.error is not None):
            around = around.parent
        return around

    def _wait_for(self, coroutine: Any, frame: Frame) -> list[Any] | None:
        self.call = AsyncCall(self)
        self.call.start(coroutine, frame)
        if self.is_mounted and self.items:
            return None
        for around in self.suspenses():
            around.waiting.add(self)
            break
        return []

    def suspenses(self) -> Iterable[Waiting]:
        """The hooks of the components around that show something else while this one has nothing to show."""
        around = self.parent
        while around is not None:
            if around.suspense is not None:
                yield around.suspense
            around = around.parent

    def abandon(self) -> None:
        """It is shown no longer, or will never be."""
        self.is_mounted, self.place = False, None
        self.renderer.reloaded.discard(self)
        self._end_hooks()
        if self.call is not None:
            self.drop_call()
            for around in self.suspenses():
                around.discard(self)

    def start_anew(self) -> None:
        """Forget all state: the next render is as the first one."""
        self._end_hooks()
        self.hooks.clear()
        self.is_complete = False
        self.renderer.reloaded.discard(self)

    def _end_hooks(self) -> None:
        self.observe(())
        for hook in self.hooks:
            hook.end()

    def nodes(self, given: Any) -> list[Any]:
        """What the function has given, as a list of controls and components. TypeError for anything else."""
        if given is None:
            return []
        found = given if isinstance(given, (list, tuple)) else [given]
        nodes = [node for node in found if node is not None]
        for node in nodes:
            if not isinstance(node, Node):
                raise TypeError(f"{self.name}() must give a control, a list of controls or None; got {short(node)}")
        return nodes

    def show(self, items: list[Item]) -> None:
        """Consist of these items from now on."""
        self.items = items
        self.only = items[0] if len(items) == 1 and type(items[0]) is not Instance else None

    def roots(self) -> list[Node]:
        """The controls that it shows, not those in them."""
        return roots(self.items)

    def standing(self) -> Instance:
        """The component that stands in a slot: itself, or one around that gives it."""
        instance = self
        while instance.slot is None and instance.parent is not None:
            instance = instance.parent
        return instance

    def all_below(self) -> Iterable[Instance]:
        """This one and those in it, the innermost first."""
        for child in self.children:
            yield from child.all_below()
        yield self

    def __repr__(self) -> str:
        return f"<{self.name}>"


def roots(items: Sequence[Item]) -> list[Node]:
    """The controls that items come to."""
    found: list[Node] = []
    for item in items:
        if type(item) is Instance:
            if item.only is not None:
                found.append(item.only)
            else:
                found += roots(item.items)
        else:
            found.append(item)
    return found


def _same_mapping(a: Mapping[Any, Any], b: Mapping[Any, Any]) -> bool:
    return len(a) == len(b) and all(key in b and same(value, b[key]) for key, value in a.items())
