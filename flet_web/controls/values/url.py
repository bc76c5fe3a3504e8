"""Links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.schema import field
from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.values.enums import UrlTarget

__all__ = ["BrowserConfiguration", "Url", "WebViewConfiguration"]


class Url(Value):
    """An address, and the window or frame that opens it."""

    url: str
    target: UrlTarget | str | None = None


class BrowserConfiguration(Value):
    """How a browser inside a native app shows a page."""

    show_title: bool = field(default=False, always=True)


class WebViewConfiguration(Value):
    """How a web view inside a native app opens a page."""

    enable_javascript: bool = field(default=True, always=True)
    enable_dom_storage: bool = field(default=True, always=True)
    headers: dict[str, str] = field(default_factory=dict)
