"""`ft.size`: the class, where 0.28 kept it."""

from __future__ import annotations

from flet_web.controls.values.geometry import Size

__all__ = ["Size"]
