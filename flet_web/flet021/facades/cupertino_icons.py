"""`ft.cupertino_icons`: the names of 0.21 as strings (`ADD` is `"cupertino_add"`); and `CupertinoIcons`."""

from __future__ import annotations

from flet_web.controls.values.icon_data import CUPERTINO_NAMES, no_icon
from flet_web.controls.values.icons import CupertinoIcons

__all__ = ["CupertinoIcons"]


def __getattr__(name: str) -> str:
    if not name.isupper():
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if CUPERTINO_NAMES.number(name) is None:
        raise AttributeError(no_icon(__name__, name, CUPERTINO_NAMES))
    value = globals()[name] = f"cupertino_{name.lower()}"
    return value


def __dir__() -> list[str]:
    return [*__all__, *CUPERTINO_NAMES]
