"""What `url_target=` of Flet 0.21 means: part of the `Url` now."""

from __future__ import annotations

from typing import Protocol

from flet_web.controls.values import Url

__all__ = ["with_target"]


class Linked(Protocol):
    """A control that opens a URL."""

    url: str | Url | None


def with_target(control: Linked, target: str | None) -> Url | None:
    """The URL of `control` with a target: "_blank", "_self", "_parent", "_top" or the name of a window."""
    url = control.url
    if url is None:
        return None
    return Url(url.url if isinstance(url, Url) else url, target)
