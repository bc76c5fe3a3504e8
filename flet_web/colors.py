"""`ft.colors`: the names of 0.21 as strings, and the enum `Colors`."""

from __future__ import annotations

from .controls.values.colors import Colors, with_opacity

__all__ = ["Colors", "with_opacity"]


def __getattr__(name: str) -> str:
    member = Colors.__members__.get(name)
    if member is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return member.value


def __dir__() -> list[str]:
    return [*__all__, *Colors.__members__]
