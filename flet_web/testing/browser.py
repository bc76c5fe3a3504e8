"""`Browser`: what belongs to a user's browser rather than to one page, and outlives it."""

from __future__ import annotations

from dataclasses import dataclass, field
from http.cookiejar import CookieJar
from typing import Any, TypedDict

__all__ = ["Browser", "Device", "File", "Window"]


class Device(TypedDict, total=False):
    """What a user sits in front of."""

    width: float
    """Of the window, in logical pixels; 1280 if not said."""
    height: float
    """720 if not said."""
    platform: str
    """linux (if not said), macos, windows, android or ios."""
    brightness: str
    """light (if not said) or dark."""
    locale: str
    """en-US if not said."""
    headers: dict[str, str]
    """Further headers of the user's requests."""


@dataclass
class Window:
    """The window in which a page is shown."""

    width: float = 1280
    height: float = 720
    platform: str = "linux"
    brightness: str = "light"
    locale: str = "en-US"
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def locales(self) -> list[dict[str, str | None]]:
        """The locale as the protocol has it."""
        language, _, country = self.locale.partition("-")
        return [{"language_code": language, "country_code": country or None, "script_code": None}]


@dataclass(frozen=True)
class File:
    """A file on the user's device."""

    name: str
    content: bytes = b""

    def described(self, number: int, *, with_data: bool = False) -> dict[str, Any]:
        """The file as a file picker tells of it; `number` is its place among those that were picked."""
        data = self.content if with_data else None
        return {"id": number, "name": self.name, "path": None, "size": len(self.content), "bytes": data}


@dataclass
class Browser:
    """A user's browser: empty, as on the first visit."""

    cookies: CookieJar = field(default_factory=CookieJar)
    storage: dict[str, Any] = field(default_factory=dict)
    """What `page.client_storage` and `ft.SharedPreferences` keep, as it is stored."""
    clipboard: str | None = None
    opened: list[str] = field(default_factory=list)
    """URLs that were opened, in order."""
    downloads: list[File] = field(default_factory=list)
    """Files that the program let the user save."""
