"""What Flet 0.21 let a page do in the user's browser: clipboard, links, storage. Services do it now."""

from __future__ import annotations

from flet_web.controls.page import page
from flet_web.controls.services.clipboard import Clipboard
from flet_web.controls.services.device import BrowserContextMenu
from flet_web.controls.services.url_launcher import UrlLauncher
from flet_web.engine.async_alias import async_alias
from flet_web.engine.call import Call
from flet_web.flet021.client_storage import ClientStorage


class PageBrowser(page.Page):
    """Uses the page's own instances of the services."""

    @property
    def client_storage(self) -> ClientStorage:
        """Values kept by the user's browser."""
        return ClientStorage(self)

    @property
    def browser_context_menu(self) -> BrowserContextMenu:
        """Switches the browser's own menu on a right click off and on."""
        return self.service(BrowserContextMenu)

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

    set_clipboard_async = async_alias(set_clipboard)
    launch_url_async = async_alias(launch_url)
    close_in_app_web_view_async = async_alias(close_in_app_web_view)
