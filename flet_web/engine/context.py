"""What the running handler belongs to: `ft.context.page`."""

from __future__ import annotations

import contextvars
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flet_web import Page
    from flet_web.engine.node import Node

__all__ = ["Context", "Entry", "context", "current_page", "entry", "updates_off"]


class Entry:
    """The text that the user had typed into a field when the running handler was called: what the handler goes by.

    `known` is that text, or a later one that the handler has read or set itself.
    """

    __slots__ = ("control", "known", "name")

    def __init__(self, control: Node, name: str, text: str) -> None:
        self.control, self.name, self.known = control, name, text

    def is_of(self, control: Node, name: str) -> bool:
        """Whether this is the text of that property."""
        return self.control is control and self.name == name


current_page: contextvars.ContextVar[Page | None] = contextvars.ContextVar("flet_web_page", default=None)
entry: contextvars.ContextVar[Entry | None] = contextvars.ContextVar("flet_web_entry", default=None)
update_called: contextvars.ContextVar[bool] = contextvars.ContextVar("flet_web_update_called", default=False)
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

    def reset_auto_update(self) -> None:
        """What is changed is sent when the running handler ends, as it is at first."""
        updates_off.set(False)

    def is_components_mode(self) -> bool:
        """Whether the page shows components. False outside of handlers and main()."""
        page = current_page.get()
        return page is not None and page._session.shows_components

    def enable_components_mode(self) -> None:
        """Accepted for programs of Flet: a page shows components from `page.render()` on, whatever it is told."""

    def disable_components_mode(self) -> None:
        """Accepted for programs of Flet, see `enable_components_mode()`."""

    def mark_update_called(self) -> None:
        """Note that the running handler has sent what it changed, for `was_update_called()`."""
        update_called.set(True)

    def reset_update_called(self) -> None:
        """Undo `mark_update_called()`."""
        update_called.set(False)

    def was_update_called(self) -> bool:
        """Whether `mark_update_called()` was called in the running handler."""
        return update_called.get()


context = Context()
