"""`RouteMetadata`: what search engines and previews of links are told of a route."""

from __future__ import annotations

from dataclasses import dataclass, fields

__all__ = ["RouteMetadata"]


@dataclass(frozen=True)
class RouteMetadata:
    """Title, description and picture of a page, for search engines and previews of links.

    None stands for the app's own title and description, and no picture. `image` is the URL of the picture: absolute, or
    relative to the app, as "images/shop.png". `canonical` is the URL under which search engines list the page, if it
    has several, written in the same ways. `robots` says what they may do, as "noindex" or "noindex, nofollow".
    """

    title: str | None = None
    description: str | None = None
    image: str | None = None
    canonical: str | None = None
    robots: str | None = None

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if value is not None and not isinstance(value, str):
                raise TypeError(f"RouteMetadata({field.name}=...) takes text; got {value!r}")
