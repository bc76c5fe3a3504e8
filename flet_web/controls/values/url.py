"""Links."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, TypeAlias

from flet_web.engine.checks import short
from flet_web.engine.schema import field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.values.enums.navigation import UrlTarget

__all__ = ["BrowserConfiguration", "Url", "WebViewConfiguration"]

# As browsers read a scheme: they skip white space in front of it, tabs and line breaks within.
_SCHEMES = "|".join(r"[\t\n\r]*".join(scheme) for scheme in ("javascript:", "vbscript:", "data:"))
_RUNS_CODE = re.compile(rf"[\x00-\x20]*(?:{_SCHEMES})", re.IGNORECASE)
_NAMES_HOST = re.compile(r"[\x00-\x20]*(?:/[\t\n\r]*[/\\]|\\)")


def _condition(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    if _RUNS_CODE.match(value):
        return "not be a javascript:, vbscript: or data: URL, whose content runs as code"
    # What is put together as f"/{name}" must not lead to another host.
    if _NAMES_HOST.match(value):
        return "begin with one '/' if it is a route of the app, and with https: if it leads to another site"
    return None


Address: TypeAlias = Annotated[str, _condition]
"""The text of a URL that does nothing but lead somewhere."""


class Url(Value):
    """An address, and the window or frame that opens it.

    "/store" is a route of the app, shown without loading the page anew. Other relative addresses, as "report.pdf" and
    "../other-app/", are read from the app's base URL.
    """

    url: Address
    """The address. One that runs code (javascript:, data:) is refused."""
    target: UrlTarget | str | None = None
    """Which window or frame opens it: a UrlTarget, or a frame's name. None: a new one for other sites."""


def check_address(method: str, url: object) -> None:
    """Raise TypeError or ValueError if `method` cannot open `url`. A `Url` has been checked when it was made."""
    if not isinstance(url, str | Url):
        raise TypeError(f"{method}() takes a URL as text, or a Url; got {short(url)}")
    if must := _condition(url):
        raise ValueError(f"the URL for {method}() must {must}; got {short(url)}")


class BrowserConfiguration(Value):
    """How a browser inside a native app shows a page."""

    show_title: bool = field(default=False, always=True)
    """Whether it shows the title of the page."""


class WebViewConfiguration(Value):
    """How a web view inside a native app opens a page."""

    enable_javascript: bool = field(default=True, always=True)
    """Whether scripts of the page run."""
    enable_dom_storage: bool = field(default=True, always=True)
    """Whether the page can store something."""
    headers: dict[str, str] = field(default_factory=dict)
    """Headers that are sent with the request."""
