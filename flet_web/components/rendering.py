"""`Pass`: one render of a component and of what is in it: first the functions are called, then the tree is changed."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from flet_web.components.component import Component
from flet_web.components.dialog import DialogHook
from flet_web.components.instance import Instance, Item, Slot, roots
from flet_web.components.written import note_given, take_over_written
from flet_web.engine.frozen import INERT, Frozen
from flet_web.engine.node import Node

if TYPE_CHECKING:
    from flet_web.components.renderer import Renderer
    from flet_web.engine.context import Entry
    from flet_web.engine.succession import Succession


class Failed(Exception):  # noqa: N818 - it is no error itself
    """What is in the component `boundary` has failed, which is to show something else."""

    def __init__(self, boundary: Instance, error: Exception, shown: str) -> None:
        super().__init__()
        self.boundary, self._error, self._shown = boundary, error, shown

    def tell(self) -> None:
        """Have the boundary show something else when it is rendered next."""
        assert self.boundary.failure is not None
        self.boundary.failure.fail(self._error, self._shown)


class Planned:
    """What a component has given in this pass, in place of what it gave before."""

    __slots__ = ("children", "content", "dialogs", "instance", "items", "slots")

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self.items: list[Item] = []
        self.content: list[Item] | None = None
        """Of a `Suspense`: what it is around, whether or not that is what it shows."""
        self.children: dict[Instance, Slot | None] = {}
        self.dialogs: list[tuple[DialogHook, list[Item]]] = []
        self.slots: dict[Node, dict[str, Slot]] = {}


class Pass:
    """Renders `root` and what is in it. Functions of the program are called by `render()` only.

    `answers`: by the ids of controls, what was typed in the events that the render follows from.
    """

    def __init__(self, renderer: Renderer, root: Instance, answers: Mapping[int, Entry]) -> None:
        self._renderer, self._root, self._answers = renderer, root, answers
        self.rendered: list[Planned] = []
        """Those inside others come first."""
        self.gone: list[Instance] = []
        self.failures: list[Exception] = []
        """What was given and cannot be where it was given."""
        self._hosts: list[tuple[Node | None, Node]] = []
        """What stood there before, if it goes on, and the new control; those inside others come last."""
        self._walked: set[Node] = set()

    # The functions are called

    def render(self, instance: Instance) -> None:
        """Call the function of a component, and of the components in what it gives."""
        mark = len(self.rendered), len(self._hosts)
        try:
            self._render(instance)
        except Failed as failed:
            if failed.boundary is not instance:
                if not instance.is_mounted:
                    instance.abandon()
                raise
            self.discard(*mark)
            failed.tell()
            self._render(instance)

    def discard(self, rendered: int = 0, hosts: int = 0) -> None:
        """Forget what has been rendered since there was so much of it."""
        for planned in self.rendered[rendered:]:
            if not planned.instance.is_mounted:
                planned.instance.abandon()
        del self.rendered[rendered:], self._hosts[hosts:]

    def _render(self, instance: Instance) -> None:
        renderer = self._renderer
        renderer.begins(instance)
        planned = Planned(instance)
        nodes = renderer.nodes_of(instance)
        if nodes is None:
            planned.items, planned.slots = instance.items, instance.slots
            planned.children, planned.content = instance.children, None
        else:
            self._expand(planned, nodes)
        self.rendered.append(planned)

    def _expand(self, planned: Planned, nodes: list[Any]) -> None:
        """Render what is in the nodes that a component gives."""
        instance, suspense = planned.instance, planned.instance.suspense
        olds = instance.items if suspense is None else suspense.content
        planned.items = self._items(planned, olds, nodes)
        if suspense is not None:
            planned.content = planned.items
            if suspense.waiting:
                planned.items = self._items(planned, suspense.shown, suspense.fallback)
        for hook in instance.hooks:
            if isinstance(hook, DialogHook):
                planned.dialogs.append((hook, self._items(planned, hook.items, hook.given)))

    def _items(self, planned: Planned, olds: Sequence[Item], nodes: Iterable[Any]) -> list[Item]:
        """What stands for nodes, all that is in them rendered."""
        stack: list[tuple[Node | None, Node]] = []
        items = self._match(planned, None, olds, nodes, stack)
        while stack:
            self._walk(planned, *stack.pop(), stack)
        return items

    def _match(
        self,
        planned: Planned,
        slot: Slot | None,
        olds: Sequence[Item],
        nodes: Iterable[Any],
        stack: list[tuple[Node | None, Node]],
    ) -> list[Item]:
        """What stands for the nodes that were given: components are rendered, controls are left on the stack."""
        nodes = list(nodes)
        items: list[Item] = []
        children = planned.children
        for node, before in zip(nodes, pairs(olds, nodes)):
            if type(node) is Component:
                if before is None or not before.can_stay(node):
                    before = self._component(planned, node, before)
                node.instance = before
                children[before] = slot
                items.append(before)
                continue
            items.append(node)
            if node is before or (isinstance(node, Node) and node._i):
                self._keep(planned, node)
            elif isinstance(node, Node) and node not in self._walked:
                self._walked.add(node)
                stack.append((before, node))
        return items

    def _component(self, planned: Planned, node: Component, before: Instance | None) -> Instance:
        if before is None:
            before = Instance(node, planned.instance, self._renderer)
            self.render(before)
        else:
            before.take(node)
            self.render(before)
        return before

    def _walk(self, planned: Planned, old: Node | None, new: Node, stack: list[tuple[Node | None, Node]]) -> None:
        """Look for components in what a new control holds. `old` is what stood there before."""
        if old is not None:
            # Ahead of what is in it.
            self._hosts.append((old, new))
            if "build" in new._hooks:
                new.build()
        note_given(new)
        known = planned.instance.slots.get(old, {}) if old is not None else {}
        slots: dict[str, Slot] = {}
        fields = new._schema.fields
        for name, value in zip(new._shape, new._values):
            kind = type(value)
            if kind in INERT or fields[name].untracked:
                continue
            single = isinstance(value, Node)
            if not single and not (issubclass(kind, (list, Frozen)) and any(isinstance(item, Node) for item in value)):
                continue
            before, slot = known.get(name), Slot(new, name, single=single)
            olds = before.items if before is not None else [] if old is None else _held(old._peek(name))
            slot.items = self._match(planned, slot, olds, (value,) if single else value, stack)
            if any(type(item) is Instance for item in slot.items):
                slots[name] = slot
        if slots:
            planned.slots[new] = slots
            if old is None:
                self._hosts.append((None, new))

    def _keep(self, planned: Planned, node: Node) -> None:
        """A control that was given before is given again: the components in it go on as they are."""
        slots = planned.instance.slots
        if not slots:
            return
        waiting = [node]
        while waiting:
            control = waiting.pop()
            if control in slots:
                planned.slots[control] = slots[control]
                for slot in slots[control].values():
                    planned.children.update((item, slot) for item in slot.items if type(item) is Instance)
            waiting += (child for value in control._values for child in _held(value) if isinstance(child, Node))

    # The tree is changed, under its lock

    def commit(self) -> None:
        """Put what was given in the place of what was there before. Nothing of the program is called."""
        root, renderer = self._root, self._renderer
        succession = renderer.host.tree.succession()
        before = root.roots()
        for planned in self.rendered:
            self._adopt(planned)
        slots = {control: slots for planned in self.rendered for control, slots in planned.slots.items()}
        for old, new in reversed(self._hosts):
            for slot in slots.get(new, {}).values():
                self._fill(succession, slot)
            if old is not None and old._i and not new._i and old._tree is renderer.host.tree:
                take_over_written(old, new, self._answers)
                succession.take_over(old, new)
        self._place(succession, root, before)
        for planned in self.rendered:
            for hook, items in planned.dialogs:
                hook.show(succession, items)
        succession.finish()

    def _adopt(self, planned: Planned) -> None:
        instance = planned.instance
        if not instance.children.keys() <= planned.children.keys():
            self.gone += [child for child in instance.children if child not in planned.children]
        instance.show(planned.items)
        instance.slots = planned.slots
        instance.children, instance.is_mounted = planned.children, True
        if planned.content is not None and instance.suspense is not None:
            instance.suspense.content = planned.content
            instance.suspense.shown = planned.items if planned.items is not planned.content else []

    def _place(self, succession: Succession, root: Instance, before: list[Node]) -> None:
        """Show what the rendered component itself consists of by now."""
        standing, after = root.standing(), root.roots()
        slot, heirs = standing.slot, succession.heirs
        if slot is None or not slot.name:
            # The program itself has put it where it is.
            return
        if len(before) == len(after) and all(heirs.get(old, old) is new for old, new in zip(before, after)):
            for old, new in zip(before, after):
                if old is not new:
                    standing.at = succession.replace(slot.control, slot.name, old, standing.at)
        else:
            self._fill(succession, slot)

    def _fill(self, succession: Succession, slot: Slot) -> None:
        """Have a property hold the controls that the components in it have come to."""
        control, name = slot.control, slot.name
        found = [slot.wrap(each) for each in roots(slot.items)] if slot.wrap is not None else roots(slot.items)
        if not slot.single:
            succession.fill(control, name, found)
            return
        if len(found) > 1:
            what = f"takes one control, and {slot.items[0].name}() gives {len(found)}: put them into a Column or Row"
            self.failures.append(TypeError(f"{control._schema.name}.{name} {what}"))
        try:
            only = control._schema.fields[name].convert(found[0] if found else None)
        except TypeError as error:
            self.failures.append(error)
            only = None
        succession.fill(control, name, only)


def _held(value: Any) -> Sequence[Any]:
    """The controls that a value of a property is or holds."""
    if isinstance(value, Node):
        return (value,)
    return value if isinstance(value, (list, Frozen)) else ()


def pairs(olds: Sequence[Item], nodes: Sequence[Any]) -> Iterable[Any]:
    """For each node what goes on in it: the item of the same kind and key, the first for the first. None: it is new."""
    if not olds:
        return [None] * len(nodes)
    kept = 0
    for old, node in zip(olds, nodes):
        # Components are many: no call for each of them.
        if type(node) is Component:
            if type(old) is not Instance or old.fn is not node.fn or old.key != node.key:
                break
        elif old is not node and not _is_heir(old, node):
            break
        kept += 1
    if kept == len(nodes):
        return olds[:kept]
    waiting: dict[Any, deque[Item]] = {}
    for old in olds[kept:]:
        waiting.setdefault(_kind(old), deque()).append(old)
    later = [found.popleft() if (found := waiting.get(_kind(node))) else None for node in nodes[kept:]]
    return [*olds[:kept], *later]


def _is_heir(old: Item, node: Any) -> bool:
    return type(old) is type(node) and isinstance(node, Node) and _kind(old) == _kind(node)


def _kind(item: Any) -> Any:
    """What has to be the same for an item to go on: the class of a control or the function of a component, and key."""
    if type(item) is Component or type(item) is Instance:
        return item.fn, item.key
    if not isinstance(item, Node):
        return None
    key = item._peek("key") if "key" in item._shape else None
    return type(item), key
