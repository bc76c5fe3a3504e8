"""Declarative mode: components say what a page looks like, and are called again when what they were made of changes.

    state set ──> marked ──flush()──> Pass: functions are called ──> the tree is changed ──> effects
                  (any thread)              what comes is matched      in one step, under
                                            with what stands there     the lock of the tree

A *component* is a function. A call of it in another component gives a `Component`: a node that says which function is
to be called with what. It stands in lists and properties as a control does, but never reaches the tree of the engine,
nor a client: a `Pass` puts the controls that it comes to in its place. So a page made of components is to clients, and
to everything below this package, a page like any other, and costs them the same.

What stands for a component from then on is an `Instance`: its hooks, the components in it, and `Slot`s: the properties
of controls in which components stand. When it is rendered again, what it gives is matched with what it gave before.
In each list the items of the same kind (class or function) and key go on, the first for the first. A component that
goes on keeps its state. A control that goes on is another Python object, which takes the place of the old one
(`engine.succession`): its id, what the user has entered into it, what is in the outbox; the client is sent the
properties in which the two differ. The engine finds the fewest moves between two orders of a list. A memoized
component whose arguments are the same is not called, and nothing in it is looked at.

A component that changes alone costs what is in it: what is around it is not looked at. Of those that have changed, the
outer ones are rendered first: inner ones may be rendered or gone by then.

`def` functions of a program do not run on the event loop: a flush runs in the thread of the sync handler that has just
ended, or in a worker thread. One thread at a time flushes a page; others leave to it what they have marked. No
function of the program is called while a lock is held.

What fails in a component is reported as errors of handlers are. The nearest `ErrorBoundary` around it shows something
else, or the component itself an error in its place; everything else goes on.
"""

from __future__ import annotations

import concurrent.futures
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from flet_web.components.component import Component, component, maker
from flet_web.components.instance import Instance, Slot
from flet_web.components.rendering import Failed, Pass
from flet_web.engine.context import Entry, entry
from flet_web.engine.node import Node, latest

if TYPE_CHECKING:
    from flet_web.components.location import LocationHook
    from flet_web.engine.tree import Tree

BATCH_DELAY = 0.01
"""Seconds that a sync handler has to set more than one state, before the first of them is shown while it goes on."""
MOST_RENDERS = 50
"""Renders of one component in one flush: more, and it sets its own state each time."""


class Host(Protocol):
    """What a renderer needs of the session that it belongs to."""

    tree: Tree

    @property
    def loop_thread(self) -> int: ...
    def run_task(self, coroutine: Awaitable[Any]) -> concurrent.futures.Future[Any]: ...
    def run_apart(self, function: Callable[[], Any]) -> None: ...
    def from_any_thread(self, function: Callable[..., Any], *args: Any) -> None: ...
    def call_later(self, delay: float, function: Callable[[], Any]) -> None: ...
    def crashed(self, error: BaseException, what: str = ...) -> str: ...
    def kept_state(self, key: str) -> Coroutine[Any, Any, Any]: ...
    def keep_state(self, key: str, value: Any) -> Coroutine[Any, Any, None]: ...


class Renderer:
    """The components of one page. All methods may be called from any thread."""

    def __init__(self, host: Host, failure_view: Callable[[str], Node]) -> None:
        self.host, self.failure_view = host, failure_view
        self.guard = threading.Lock()
        self._dirty: dict[Instance, None] = {}
        self._answers: dict[int, Entry] = {}
        self._is_flushing = self._is_due = self._is_over = False
        self._effects: list[Callable[[], None]] = []
        self.follows_route: dict[LocationHook, None] = {}
        self._roots: dict[tuple[Node, str], Instance] = {}
        self.reloaded: set[Instance] = set()
        """Those that have not been rendered since their functions were replaced: they may call other hooks."""

    def render(
        self, control: Node, name: str, fn: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any],
        wrap: Callable[[Node], Node] | None = None,
    ) -> None:  # fmt: skip
        """Show a component in a list of a control, in place of what is there."""
        node = (fn if getattr(fn, "__is_component__", False) else component(fn))(*args, **kwargs)
        if not isinstance(node, Component):
            node = component(fn)(*args, **kwargs)
        before = self._roots.get((control, name))
        root = Instance(node, None, self)
        root.place = Slot(control, name, [root], wrap=wrap)
        self._roots[control, name] = root
        if before is not None:
            self._unmount([before])
        self._mark(root)
        self.flush()

    def expand(self, control: Node) -> None:
        """Make what components in a control come to, which a program is about to show by an imperative call."""
        if control._i or (control, "") in self._roots:
            return
        root = Instance(maker(lambda: control, memoized=False)(), None, self)
        root.place = Slot(control, "")
        self._roots[control, ""] = root
        self._mark(root)
        self.flush()

    # What has changed

    def changed(self, instance: Instance) -> None:
        """Have a component rendered again. One that is shown no longer is not."""
        if not self._is_over and self._mark(instance):
            if threading.get_ident() == self.host.loop_thread:
                self._flush_soon()
            else:
                self.host.from_any_thread(self.host.call_later, BATCH_DELAY, self._flush_soon)

    def route_changed(self) -> None:
        """The page has another route."""
        for hook in list(self.follows_route):
            if hook.now() != hook.value:
                self.changed(hook.instance)

    def shown(self) -> list[Instance]:
        """All components of the page."""
        return [instance for root in list(self._roots.values()) for instance in root.all_below()]

    def shows_page(self) -> bool:
        """Whether the program has given a component for the page, or for its views."""
        return any(name for _, name in list(self._roots))

    @contextmanager
    def alone(self) -> Generator[None]:
        """While nothing is being rendered. In a worker thread; what is marked meanwhile is rendered afterwards."""
        while not self._begin_alone():
            time.sleep(BATCH_DELAY)
        try:
            yield
        finally:
            with self.guard:
                self._is_flushing = False
        self.flush()

    def _begin_alone(self) -> bool:
        with self.guard:
            is_free, self._is_flushing = not self._is_flushing, True
        return is_free

    def _mark(self, instance: Instance) -> bool:
        """Note a component that is to be rendered. Whether nobody has been asked to do so yet."""
        answer = entry.get()
        with self.guard:
            instance.is_dirty = True
            self._dirty[instance] = None
            if answer is not None:
                self._answers[latest(answer.control)._i] = answer
            is_first, self._is_due = not (self._is_due or self._is_flushing), True
        return is_first

    def _flush_soon(self) -> None:
        if self._dirty:
            self.host.run_apart(self.flush)
        else:
            self._is_due = False

    @property
    def is_busy(self) -> bool:
        """Whether something has changed that is not shown yet."""
        return self._is_flushing or bool(self._dirty)

    def begins(self, instance: Instance) -> None:
        """A component is being rendered: what has changed before that is in it."""
        with self.guard:
            instance.is_dirty = False
            self._dirty.pop(instance, None)

    # Renders

    def flush(self) -> None:
        """Render what has changed. If another thread is at it, that one does."""
        with self.guard:
            if self._is_flushing or not self._dirty:
                return
            self._is_flushing = True
        counts: dict[Instance, int] = {}
        try:
            while waiting := self._waiting():
                for instance in waiting:
                    if instance.is_dirty and not self._is_over:
                        counts[instance] = counts.get(instance, 0) + 1
                        self._render(instance, counts[instance])
        except BaseException:
            with self.guard:
                self._is_flushing = self._is_due = False
            raise
        self._run_effects()

    def flush_off_loop(self) -> None:
        """Render what has changed, unless this is the thread of the event loop: then a worker thread is about to."""
        if self._dirty and threading.get_ident() != self.host.loop_thread:
            self.flush()

    def _waiting(self) -> list[Instance]:
        """What is to be rendered, from the outermost in. Once there is nothing, others may flush."""
        with self.guard:
            if self._is_over:
                self._dirty.clear()
            if not self._dirty:
                self._is_flushing = self._is_due = False
            return sorted(self._dirty, key=lambda instance: instance.depth)

    def _render(self, instance: Instance, count: int) -> None:
        if not instance.is_mounted and (instance.parent is not None or instance.slot is None):
            # It is shown no longer.
            self.begins(instance)
            return
        answers, self._answers = self._answers, {}
        rendered = Pass(self, instance, answers)
        try:
            if count > MOST_RENDERS:
                self.begins(instance)
                raise RuntimeError(f"{instance.name}() sets its own state each time it is rendered: do so in an effect")
            rendered.render(instance)
        except Failed as failed:
            # What is to show something else stands around what was rendered here.
            rendered.discard()
            failed.tell()
            self._mark(failed.boundary)
            return
        except Exception as error:
            rendered.discard()
            self.host.crashed(error, f"{instance.name}() failed")
            return
        self._commit(rendered)

    def _update(self) -> None:
        if not self._is_over:
            self.host.tree.update(self.host.tree.page)

    def _commit(self, rendered: Pass) -> None:
        tree = self.host.tree
        try:
            tree.update(tree.page, rendered.commit)
        except Exception as error:
            if not self._is_over:
                self.host.crashed(error, "what a component gave cannot be shown")
        for failure in rendered.failures:
            self.host.crashed(failure, "what a component gave cannot be shown")
        self._unmount(rendered.gone)
        for planned in rendered.rendered:
            for hook in planned.instance.hooks:
                if hook.due is not None:
                    self.later(hook.begin())

    # Effects

    def later(self, effect: Callable[[], None]) -> None:
        """Have something called once the flush under way is shown: in a thread, in the order of these calls."""
        with self.guard:
            self._effects.append(effect)

    def _take_effects(self) -> list[Callable[[], None]]:
        with self.guard:
            effects, self._effects = self._effects, []
        return effects

    def _run_effects(self) -> None:
        if effects := self._take_effects():
            # One that blocks holds up neither renders nor the effects of later ones.
            self.host.run_apart(lambda: self._call(effects))

    def _call(self, effects: list[Callable[[], None]]) -> None:
        for effect in effects:
            effect()
        self.flush_off_loop()
        # What an effect has changed itself.
        self._update()

    # Errors

    def effect_failed(self, instance: Instance, error: Exception) -> None:
        """An effect of a component has failed: it, or what is around it, shows that."""
        shown = self.host.crashed(error, f"an effect of {instance.name}() failed")
        around = instance.boundary()
        if around is not None:
            Failed(around, error, shown).tell()
            self.changed(around)
        else:
            instance.broken = shown
            self.changed(instance)

    def nodes_of(self, instance: Instance) -> list[Any] | None:
        """What a component gives, or shows in its place if it fails. `Failed` if something around it shows that.

        None: it is async, and goes on with what it showed until it has been called.
        """
        broken, instance.broken = instance.broken, None
        if broken is not None:
            return [self.failure_view(broken)]
        try:
            return instance.give()
        except Exception as error:
            return self._failed(instance, error)

    def _failed(self, instance: Instance, error: Exception) -> list[Node]:
        shown = self.host.crashed(error, f"{instance.name}() failed")
        around = instance.boundary()
        if around is not None:
            raise Failed(around, error, shown)
        return [self.failure_view(shown)]

    # The end

    def _unmount(self, instances: list[Instance]) -> None:
        for outer in instances:
            for instance in outer.all_below():
                self.begins(instance)
                instance.abandon()

    def close(self) -> None:
        """The page is about to go: all components are shown no longer."""
        self._is_over = True
        self._unmount(list(self._roots.values()))
        self._roots.clear()
        self._call(self._take_effects())
