"""`ft.ErrorBoundary`: what is shown in place of components that fail."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from flet_web.components.component import component
from flet_web.components.frame import Hook, running_frame
from flet_web.components.instance import Instance
from flet_web.controls.control import Control

__all__ = ["ErrorBoundary"]

Fallback = Control | Callable[[Exception], Any] | Callable[[Exception, Callable[[], None]], Any]


class Failure(Hook):
    """What has failed in a boundary: `error`, and `shown`, which is what users may read of it."""

    __slots__ = ("_content", "error", "shown")

    name = "ErrorBoundary"

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        instance.failure = self
        self.error: Exception | None = None
        self.shown = ""
        self._content: tuple[Any, ...] = ()

    def fail(self, error: Exception, shown: str) -> None:
        """Something in the boundary has failed: from the next render on it shows something else."""
        self.error, self.shown = error, shown

    def retry(self) -> None:
        """Show what the boundary is around again."""
        self.error = None
        self.instance.renderer.changed(self.instance)

    def show(self, content: tuple[Any, ...], fallback: Fallback | None) -> Any:
        """What the boundary gives. Other content than before gets another try."""
        if self.instance.args is not self._content:
            self._content, self.error = self.instance.args, None
        if self.error is None:
            return list(content)
        if fallback is None:
            return self.instance.renderer.failure_view(self.shown)
        if not callable(fallback):
            return fallback
        given: Any = fallback
        takes_retry = len(inspect.signature(given).parameters) > 1
        return given(self.error, self.retry) if takes_retry else given(self.error)


@component
def ErrorBoundary(*content: Any, fallback: Fallback | None = None) -> Any:
    """Shows `content`, and `fallback` in its place once a component in it has failed, in a render or in an effect.

    `fallback` is a control, or a function that makes one: it takes the exception, and if it likes a function that
    shows the content again. The error is reported all the same. When the component around gives other content, that is
    tried again.
    """
    return running_frame("ErrorBoundary").next(Failure).show(content, fallback)
