"""Going on with new code: the functions of the components of a page are replaced while it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Protocol

from flet_web.components.effect import EffectHook
from flet_web.components.error_boundary import Failure
from flet_web.components.instance import Instance
from flet_web.components.route import Route
from flet_web.components.state import UNSET, MemoHook

if TYPE_CHECKING:
    from flet_web.components.renderer import Renderer


class NewCode(Protocol):
    """What has become of the functions of a program."""

    def successor(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """What stands for a function now. Itself, if it is not of the program or there is none any more."""
        ...

    def changed(self, function: Callable[..., Any]) -> bool:
        """Whether a function, or anything that it uses, does something else now."""
        ...

    def keeps_hooks(self, function: Callable[..., Any]) -> bool:
        """Whether a component calls the hooks still that it called before: others may follow, or be gone at the end."""
        ...


def take_new_code(renderer: Renderer, code: NewCode) -> None:
    """Render all components of a page by their new functions, with the state that they have. In a worker thread.

    A component that calls other hooks than before starts anew, it alone. Effects of one that has changed are set up
    again. What is there no longer is unmounted.
    """
    with renderer.alone():
        for instance in renderer.shown():
            _renew(instance, code)
            renderer.changed(instance)


def _renew(instance: Instance, code: NewCode) -> None:
    before = instance.fn
    has_changed = any(code.changed(function) for function in functions_of(instance))
    instance.fn = instance.node.fn = code.successor(before)
    instance.drop_call()
    instance.broken = None
    if not code.keeps_hooks(before):
        instance.start_anew()
        return
    instance.renderer.reloaded.add(instance)
    for hook in instance.hooks:
        if isinstance(hook, MemoHook):
            hook.value = UNSET
        elif isinstance(hook, Failure):
            # What has failed may be mended.
            hook.error = None
        elif isinstance(hook, EffectHook) and has_changed:
            hook.forget()


def functions_of(instance: Instance) -> Iterator[Callable[..., Any]]:
    """What a component calls: its function, and for a part of a Router the loader of its route."""
    yield instance.fn
    for value in instance.args:
        if isinstance(value, Route) and value.loader is not None:
            yield value.loader
