"""Values for all components in a part of the page, which need not be handed on as arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from flet_web.components.frame import running_frame

__all__ = ["ContextProvider", "create_context", "use_context"]

T = TypeVar("T")
R = TypeVar("R")


class ContextProvider(Generic[T]):
    """Gives a value to the components that are made in a function: `Theme("dark", lambda: Page())`."""

    def __init__(self, default: T) -> None:
        self.default = default

    def __call__(self, value: T, callback: Callable[[], R]) -> R:
        """Call `callback()`, and give what it gives. RuntimeError outside of components."""
        frame = running_frame("a context")
        around = frame.contexts
        frame.contexts = {**around, self: value}
        try:
            return callback()
        finally:
            frame.contexts = around


def create_context(default_value: T) -> ContextProvider[T]:
    """A context. Components around which it is not given have `default_value`."""
    return ContextProvider(default_value)


def use_context(context: ContextProvider[T]) -> T:
    """The value of a context for the component that is being rendered."""
    value: T = running_frame("use_context").contexts.get(context, context.default)
    return value
