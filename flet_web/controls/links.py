"""What `url_target=` of Flet 0.21 means: part of the `Url` now."""

from __future__ import annotations

from flet_web.controls.values import Url

__all__ = ["with_target"]


def with_target(url: Url | str | None, target: str | None) -> Url | None:
    """`url` opened in `target`: "_blank", "_self", "_parent", "_top" or the name of a window."""
    if url is None:
        return None
    return Url(url.url if isinstance(url, Url) else url, target)
