"""`ft.Suspense`: what is shown while async components in it have nothing to show yet."""

from __future__ import annotations

from typing import Any

from flet_web.components.component import component
from flet_web.components.frame import Hook, running_frame
from flet_web.components.instance import Instance, Item

__all__ = ["Suspense"]


class Waiting(Hook):
    """The async components in a `Suspense` that have nothing to show yet."""

    __slots__ = ("content", "fallback", "shown", "waiting")

    name = "Suspense"

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        instance.suspense = self
        self.waiting: set[Instance] = set()
        self.fallback: list[Any] = []
        self.content: list[Item] = []
        """What it is around, which is not on the page while something in it waits."""
        self.shown: list[Item] = []
        """What is there for it then."""

    def discard(self, instance: Instance) -> None:
        """A component has something to show, or is gone."""
        if instance in self.waiting:
            self.waiting.discard(instance)
            if not self.waiting:
                self.instance.renderer.changed(self.instance)


@component
def Suspense(*content: Any, fallback: Any = None) -> Any:
    """Shows `content`, and `fallback`, a control, as long as an async component in it has nothing to show yet.

    A component that has shown something goes on to do so while it is called again.
    """
    hook = running_frame("Suspense").next(Waiting)
    hook.fallback = [] if fallback is None else [fallback]
    return list(content)
