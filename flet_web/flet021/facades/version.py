"""`ft.version`: which version of the package it is."""

from __future__ import annotations

from flet_web.public_names import PUBLIC

__all__ = ["version"]

version: str = PUBLIC.attribute("__version__")
