"""Members of the page that show components."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ParamSpec, cast

from flet_web.controls.page.view import View

if TYPE_CHECKING:
    from flet_web.engine.node import Node
    from flet_web.engine.tree import Tree

P = ParamSpec("P")


class PageComponents:
    """Mixin of Page."""

    if TYPE_CHECKING:

        @property
        def root_view(self) -> View: ...

        def _mounted_in(self, what: str) -> Tree: ...

    def render(self, component: Callable[P, Any], *args: P.args, **kwargs: P.kwargs) -> None:
        """Show `component(*args)` in the first view, in place of what is there, from now on as it changes."""
        self._mounted_in("render()").page._session.renderer.render(self.root_view, "controls", component, args, kwargs)

    def render_views(self, component: Callable[P, Any], *args: P.args, **kwargs: P.kwargs) -> None:
        """Show the views that `component(*args)` gives, a list of them or one, in place of those of the page."""
        renderer = self._mounted_in("render_views()").page._session.renderer
        renderer.render(cast("Node", self), "views", component, args, kwargs, _as_view)


def _as_view(control: Any) -> View:
    return control if isinstance(control, View) else View(controls=[control])
