"""Errors that programs of Flet know by these names."""

from __future__ import annotations

__all__ = [
    "FletException", "FletPageDisconnectedException", "FletUnimplementedPlatformException",
    "FletUnsupportedPlatformException",
]  # fmt: skip


class FletException(Exception):  # noqa: N818
    """Base of the errors that Flet raises by itself."""


class FletPageDisconnectedException(FletException):
    """The browser of the page has gone."""


class FletUnsupportedPlatformException(FletException):
    """What was asked for does not exist in a browser."""


class FletUnimplementedPlatformException(FletUnsupportedPlatformException):
    """What was asked for exists in a browser, but not here."""
