"""`ft.cupertino_colors`: the names of 0.21 as strings, and the enum `CupertinoColors`."""

from __future__ import annotations

from .controls.values.colors import CupertinoColors, with_opacity

__all__ = ["CupertinoColors", "with_opacity"]


def __getattr__(name: str) -> str:
    member = CupertinoColors.__members__.get(name)
    if member is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return member.value


def __dir__() -> list[str]:
    return [*__all__, *CupertinoColors.__members__]
