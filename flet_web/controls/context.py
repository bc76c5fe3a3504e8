"""What the running handler belongs to: `ft.context.page`."""

from __future__ import annotations

import contextvars
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flet_web.controls.page import Page

__all__ = ["Context", "context"]

current_page: contextvars.ContextVar[Page | None] = contextvars.ContextVar("flet_web_page", default=None)
updates_off: contextvars.ContextVar[bool] = contextvars.ContextVar("flet_web_updates_off", default=False)


class Context:
    """Access to the page from code that was handed no event."""

    @property
    def page(self) -> Page:
        """The page of the session whose handler is running. RuntimeError outside of handlers and main()."""
        page = current_page.get()
        if page is None:
            raise RuntimeError("there is no current page: this code was not called by main() or a handler")
        return page

    def disable_auto_update(self) -> None:
        """In the running handler (or main), only what is updated explicitly is sent."""
        updates_off.set(True)

    def enable_auto_update(self) -> None:
        """Undo `disable_auto_update()`."""
        updates_off.set(False)

    def auto_update_enabled(self) -> bool:
        """Whether changes are sent when the running handler ends."""
        return not updates_off.get()


context = Context()
