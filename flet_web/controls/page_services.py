"""Members of the page that use the browser's services: clipboard, links, storage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from flet_web.controls.call import Call
from flet_web.controls.control import Service
from flet_web.controls.services.clipboard import Clipboard
from flet_web.controls.services.url_launcher import UrlLauncher
from flet_web.controls.twins import twin

if TYPE_CHECKING:
    from flet_web.controls.overlay import ServiceRegistry
    from flet_web.controls.tree import Tree

__all__ = ["PageServices"]

S = TypeVar("S", bound=Service)


class PageServices:
    """Mixin of Page. Services are put into the registry when they are first used."""

    if TYPE_CHECKING:
        _services: ServiceRegistry
        _tree: Tree | None

    def service(self, kind: type[S]) -> S:
        """The page's own instance of a service."""
        for service in self._services._services:
            if type(service) is kind:
                return service
        service = kind()
        service.keep()
        self.register_service(service)
        return service

    def register_service(self, service: Service) -> None:
        """Make a service known to the client, which can be asked for it from then on."""
        if service._i == 0:
            self._services.add(service)
            if self._tree is not None and self._services._i:
                self._tree.update(self._services)
        elif service._tree is not self._tree:
            raise RuntimeError(f"{service!r} belongs to the page of another session; make services inside main()")

    def unregister_service(self, service: Service) -> None:
        """Let the client forget a service, with the next update."""
        self._services.discard(service)

    def set_clipboard(self, value: str, wait_timeout: float | None = 10) -> Call[None]:
        """Put text on the user's clipboard."""
        return self.service(Clipboard).set(value)

    def get_clipboard(self, wait_timeout: float | None = 10) -> str | None:
        """The text on the user's clipboard. Waits for the browser: in async handlers use `get_clipboard_async()`."""
        return self.get_clipboard_async().result(wait_timeout)

    def get_clipboard_async(self, wait_timeout: float | None = 10) -> Call[str | None]:
        """The text on the user's clipboard."""
        return self.service(Clipboard).get()

    def launch_url(
        self,
        url: str,
        web_window_name: str | None = None,
        web_popup_window: bool | None = False,
        window_width: int | None = None,
        window_height: int | None = None,
    ) -> Call[None]:
        """Open a URL in the browser: in the window `web_window_name` ("_self", "_blank", a name) or in a popup."""
        launcher = self.service(UrlLauncher)
        if web_popup_window:
            return launcher.open_window(url, title=web_window_name, width=window_width, height=window_height)
        return launcher.launch_url(url, web_only_window_name=web_window_name)

    def can_launch_url(self, url: str) -> bool:
        """Whether the browser can open `url`. Waits for it: in async handlers use `can_launch_url_async()`."""
        return self.can_launch_url_async(url).result(10)

    def can_launch_url_async(self, url: str) -> Call[bool]:
        """Whether the browser can open `url`."""
        return self.service(UrlLauncher).can_launch_url(url)

    def close_in_app_web_view(self) -> Call[None]:
        """Close a web view that `launch_url()` opened inside the app."""
        return self.service(UrlLauncher).close_in_app_web_view()

    set_clipboard_async = twin(set_clipboard)
    launch_url_async = twin(launch_url)
    close_in_app_web_view_async = twin(close_in_app_web_view)
