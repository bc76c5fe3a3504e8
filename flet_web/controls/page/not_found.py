"""Members of the page that say that nothing is at a route."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from flet_web.controls.values.enums.layout import CrossAxisAlignment, MainAxisAlignment
from flet_web.controls.values.enums.text import TextThemeStyle
from flet_web.engine.node import BaseControl

if TYPE_CHECKING:
    from flet_web.controls.page.view import View


class PageNotFound:
    """Mixin of Page."""

    if TYPE_CHECKING:
        route: str
        views: Any
        _not_found: str | None
        _view_class: ClassVar[type[View]]
        _not_found_view: View | None

        def update(self, *controls: BaseControl) -> None: ...

    def not_found(self, *controls: BaseControl, title: str = "Page not found") -> View:
        """Say that the app has nothing at the current route: in a view on top of the others, until the route changes.

        `controls` are its content, in place of a sentence and a link to the start page. The browser shows `title`
        meanwhile, and search engines are told not to list the page. The view, for further changes.
        """
        self._leave_not_found()
        taken = any(view.route == self.route for view in self.views)
        view = self._view_class(
            route=f"{self.route}#not-found" if taken else self.route,
            controls=list(controls) or _content(title, self.route),
            vertical_alignment=MainAxisAlignment.CENTER,
            horizontal_alignment=CrossAxisAlignment.CENTER,
        )
        self._not_found_view, self._not_found = view, title
        self.views.append(view)
        self.update()
        return view

    def _leave_not_found(self) -> None:
        """The route has changed."""
        view, self._not_found_view, self._not_found = self._not_found_view, None, None
        if view is not None and view in self.views:
            self.views.remove(view)


def _content(title: str, route: str) -> list[BaseControl]:
    from flet_web.controls.buttons.button import TextButton
    from flet_web.controls.text.text import Text

    return [
        Text(title, theme_style=TextThemeStyle.HEADLINE_MEDIUM),
        Text(f"There is nothing at {route}"),
        TextButton("To the start page", url="/"),
    ]
