"""`ft.icons`: the names of 0.21 as strings (`ft.icons.ADD` is `"add"`), and the enum `Icons`."""

from __future__ import annotations

from flet_web.controls.values.icon_data import MATERIAL_NAMES, no_icon
from flet_web.controls.values.icons import Icons

__all__ = ["Icons"]


def __getattr__(name: str) -> str:
    if not name.isupper():
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if MATERIAL_NAMES.number(name) is None:
        raise AttributeError(no_icon(__name__, name, MATERIAL_NAMES))
    value = globals()[name] = name.lower()
    return value


def __dir__() -> list[str]:
    return [*__all__, *MATERIAL_NAMES]
