"""The page with what only Flet 0.21 had of it."""

from __future__ import annotations

from typing import Any

from flet_web.controls.delegate import Delegate
from flet_web.controls.page import page
from flet_web.controls.page.query_string import route_with_query
from flet_web.engine.async_alias import async_alias
from flet_web.engine.events import Event
from flet_web.engine.node import BaseControl
from flet_web.engine.schema import alias
from flet_web.flet021.event_data import event_data
from flet_web.flet021.page_browser import PageBrowser
from flet_web.flet021.page_dialogs import PageDialogs
from flet_web.flet021.page_window import PageWindow
from flet_web.flet021.stand_in import origin

__all__ = ["Page"]


class Page(PageWindow, PageDialogs, PageBrowser):
    """What one user sees. Made by the framework, once a session, and handed to main()."""

    on_scroll = Delegate["Any"]("root_view")
    on_scroll_interval = Delegate["float | None"]("root_view")

    @property
    def session_id(self) -> str:
        """The id of the session, a secret between the server and this browser."""
        return self._session.id

    @property
    def expires_at(self) -> float | None:
        """When a session without a connection ends, as a Unix time. None while it is connected."""
        return self._session.expires_at

    on_resized: Any = alias("on_resize")
    """The window has another size: 0.23 to 0.28's name of `on_resize`."""

    @property
    def index(self) -> dict[str, BaseControl]:
        """All controls on the page, by their ids as texts. A copy: changing it changes nothing."""
        return {str(number): control for number, control in self._session.tree.controls().items()}

    def get_control(self, id: int | str) -> BaseControl | None:
        """The control with this id, None if there is none (any longer). Events of 0.21 have ids as texts."""
        return super().get_control(int(id))

    def prepare_event(self, event: Event[Any], data: Any) -> None:
        if self._is_of_021:
            event.data = event_data(event.control, event.name, data)
        event.control = origin(event.control)

    def go(self, route: str, skip_route_change_event: bool = False, **kwargs: Any) -> None:
        """Change the route and call `on_route_change`, even if it stays the same. `kwargs` become its query."""
        route = route_with_query(route, kwargs)
        # Taken over here, so that what the browser reports of it is no second change: neither at once, nor after
        # another go(), as of a handler that redirects.
        self._moves_to(route)
        self._passing.append(route)
        self.push_route(route).add_done_callback(lambda _: self._passing.remove(route))
        # Later than that: what the handler shows is seen at its own route.
        if not skip_route_change_event:
            self._session.from_any_thread(self._session.fire, "route_change", {"route": route})

    async def fetch_page_details_async(self) -> None:
        """Nothing to wait for: what the client reports is known from the start."""

    go_async = async_alias(go)
    add_async = async_alias(page.Page.add)
    insert_async = async_alias(page.Page.insert)
    remove_async = async_alias(page.Page.remove)
    remove_at_async = async_alias(page.Page.remove_at)
    clean_async = async_alias(page.Page.clean)
    update_async = async_alias(page.Page.update)
    error_async = async_alias(page.Page.error)
    scroll_to_async = async_alias(page.Page.scroll_to)
    login_async = async_alias(page.Page.login)
    logout_async = async_alias(page.Page.logout)
    get_upload_url_async = async_alias(page.Page.get_upload_url)
