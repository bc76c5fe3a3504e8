"""`ft.cupertino_colors`: the names of 0.21 as strings, and the enum `CupertinoColors`."""

from __future__ import annotations

from flet_web.controls.values.color_table import with_opacity
from flet_web.controls.values.cupertino_colors import CupertinoColors
from flet_web.controls.values.enums._base import unknown_member

__all__ = ["CupertinoColors", "with_opacity"]


def __getattr__(name: str) -> str:
    member = CupertinoColors.__members__.get(name)
    if member is None:
        raise AttributeError(unknown_member(CupertinoColors, name))
    return member.value


def __dir__() -> list[str]:
    return [*__all__, *CupertinoColors.__members__]
