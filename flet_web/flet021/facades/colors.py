"""`ft.colors`: the names of 0.21 as strings, and the enum `Colors`."""

from __future__ import annotations

from flet_web.controls.values.color_table import with_opacity
from flet_web.controls.values.enums._base import unknown_member
from flet_web.controls.values.material_colors import Colors

__all__ = ["Colors", "with_opacity"]


def __getattr__(name: str) -> str:
    member = Colors.__members__.get(name)
    if member is None:
        raise AttributeError(unknown_member(Colors, name))
    return member.value


def __dir__() -> list[str]:
    return [*__all__, *Colors.__members__]
