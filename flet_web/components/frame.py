"""What is being rendered: hooks belong to it."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from flet_web.components.instance import Instance

H = TypeVar("H", bound="Hook")


class HookOrderError(RuntimeError):
    """A component called other hooks than at its first render, or in another order."""


class Hook:
    """What a call of a hook keeps from one render of a component to the next. `name` is what programs call it by."""

    __slots__ = ("instance",)

    name = ""
    has_state = False
    """Whether its `value` may be something observable."""
    due: Any = None
    """What the hook has to do once the render is shown."""

    def __init__(self, instance: Instance) -> None:
        self.instance = instance

    def end(self) -> None:
        """The component is shown no longer."""


class Frame:
    """A call of the function of a component: which hook comes next, and which contexts are given around it."""

    __slots__ = ("contexts", "cursor", "instance")

    def __init__(self, instance: Instance, contexts: Mapping[Any, Any]) -> None:
        self.instance, self.contexts, self.cursor = instance, contexts, 0

    def next(self, kind: type[H]) -> H:
        """The hook of the running call. HookOrderError if the component called another one here before."""
        instance, at = self.instance, self.cursor
        self.cursor += 1
        if at < len(instance.hooks):
            hook = instance.hooks[at]
            if type(hook) is not kind:
                raise _out_of_order(instance, f"calls {kind.name}() where it called {hook.name}() before")
            return hook
        if instance.is_complete and instance not in instance.renderer.reloaded:
            raise _out_of_order(instance, f"calls {kind.name}(), which it did not call before")
        hook = kind(instance)
        instance.hooks.append(hook)
        return hook

    def check_end(self) -> None:
        """All hooks have been called. HookOrderError if the component called more of them before."""
        hooks, reloaded = self.instance.hooks, self.instance.renderer.reloaded
        if self.instance in reloaded:
            reloaded.discard(self.instance)
            for hook in hooks[self.cursor :]:
                hook.end()
            del hooks[self.cursor :]
        if self.cursor < len(hooks):
            raise _out_of_order(self.instance, f"does not call {hooks[self.cursor].name}(), as it did before")


def _out_of_order(instance: Instance, what: str) -> HookOrderError:
    return HookOrderError(
        f"{instance.name}() {what} (hook {len(instance.hooks)} at most): a component has to call the same hooks in the "
        "same order each time, so do not call them in if, for or try, or after a return"
    )


current_frame: ContextVar[Frame | None] = ContextVar("flet_web_frame", default=None)


def running_frame(name: str) -> Frame:
    """The frame that the hook `name` is called in. RuntimeError outside of components."""
    frame = current_frame.get()
    if frame is None:
        raise RuntimeError(f"{name}() is a hook: it can only be called by a component while it is rendered")
    return frame
