"""Opening URLs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Service
from flet_web.controls.values.enums.navigation import LaunchMode
from flet_web.controls.values.url import check_address
from flet_web.engine.call import Call

if TYPE_CHECKING:
    from flet_web.controls.values.url import BrowserConfiguration, Url, WebViewConfiguration

__all__ = ["UrlLauncher"]


class UrlLauncher(Service, wire="UrlLauncher"):
    """Opens URLs on the user's device."""

    def launch_url(
        self,
        url: str | Url,
        *,
        mode: LaunchMode = LaunchMode.PLATFORM_DEFAULT,
        web_view_configuration: WebViewConfiguration | None = None,
        browser_configuration: BrowserConfiguration | None = None,
        web_only_window_name: str | None = None,
    ) -> Call[None]:
        """Open `url`, in the browser window of that name if one is given ("_self": in place of the app).

        ValueError for URLs whose content runs as code.
        """
        check_address("launch_url", url)
        arguments = {
            "url": url,
            "mode": mode,
            "web_view_configuration": web_view_configuration,
            "browser_configuration": browser_configuration,
            "web_only_window_name": web_only_window_name,
        }
        return self._call("launch_url", arguments)

    def can_launch_url(self, url: str | Url) -> Call[bool]:
        """Whether the device knows what to do with `url`."""
        return self._call("can_launch_url", {"url": url})

    def open_window(
        self,
        url: str | Url,
        *,
        title: str | None = None,
        width: float | None = None,
        height: float | None = None,
    ) -> Call[None]:
        """Open `url` in a window of its own, of that size in pixels. ValueError for URLs whose content runs as code."""
        check_address("open_window", url)
        return self._call("open_window", {"url": url, "title": title, "width": width, "height": height})

    def close_in_app_web_view(self) -> Call[None]:
        """Close what `launch_url()` opened inside the app. Not in browsers."""
        return self._call("close_in_app_web_view")

    def supports_launch_mode(self, mode: LaunchMode) -> Call[bool]:
        """Whether `launch_url()` can do `mode` on this device."""
        return self._call("supports_launch_mode", {"mode": mode})

    def supports_close_for_launch_mode(self, mode: LaunchMode) -> Call[bool]:
        """Whether what is opened in `mode` can be closed again."""
        return self._call("supports_close_for_launch_mode", {"mode": mode})
