"""Ways to show an app, as `view=` of Flet 0.21 took them."""

from __future__ import annotations

__all__ = ["FLET_APP", "FLET_APP_HIDDEN", "FLET_APP_WEB", "WEB_BROWSER"]

FLET_APP = "flet_app"
FLET_APP_HIDDEN = "flet_app_hidden"
FLET_APP_WEB = "flet_app_web"
WEB_BROWSER = "web_browser"
