"""`ft.version`: which version of the package it is."""

from __future__ import annotations

from flet_web.public_names import PUBLIC

__all__ = ["flet_version", "update_version", "version"]

version: str = PUBLIC.attribute("__version__")

flet_version = "1.0.5"
"""The version of Flet whose names and protocol the package has."""


def update_version() -> str:
    """The version again: it is known from the start."""
    return version
