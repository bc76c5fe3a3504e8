"""`StepUpdates`: what a handler has changed is sent after each of its steps."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from flet_web.engine.context import updates_off

if TYPE_CHECKING:
    from flet_web import Page
    from flet_web.components.renderer import Renderer
    from flet_web.engine.node import BaseControl
    from flet_web.engine.tree import Tree
    from flet_web.session.browser_state import Browser

__all__ = ["StepUpdates"]


class StepUpdates:
    """Updates the page after the steps of handlers, unless the program has switched that off.

    `scope` is the control whose handler runs, None if it is not the handler of a control.
    """

    __slots__ = ("_browser", "_page", "_services", "_tree", "renderer")

    def __init__(self, page: Page, tree: Tree, browser: Browser) -> None:
        self._page, self._tree, self._browser = page, tree, browser
        self._services = page._services
        self.renderer: Renderer | None = None
        """Of a page of components."""

    def after_step(self, scope: BaseControl | None) -> None:
        """Commit what has changed. From any thread."""
        if self.renderer is not None:
            self.renderer.flush_off_loop()
        if updates_off.get():
            return
        while self._tree.placement.isolated and scope is not None and scope is not self._page:
            # An update of the page leaves out changes inside an isolated control. Those of the control whose
            # handler runs are meant.
            if scope._i and scope.is_isolated():
                self._tree.update(scope)
            scope = scope._parent
        self._services.forget_unused()
        self._tree.update(self._page)

    def finish(self, scope: Any) -> Coroutine[Any, Any, None]:
        """Commit what has changed and send it, on the loop."""
        return self._browser.send_after(self.after_step, scope)
