"""What the color tables have in common."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeVar, overload

from flet_web.controls.values.enums._base import WireEnum
from flet_web.controls.values.random_member import pick

ColorT = TypeVar("ColorT", bound="Color")

# Roles that Flutter dropped after 0.21, and what it draws in their place: value -> value.
REPLACED_ROLES: dict[str, str] = {
    "background": "surface",
    "onbackground": "onsurface",
    "surfacevariant": "surfacecontainerhighest",
}


class Color(WireEnum):
    """Base of the color tables: a member is the string that the client is sent."""

    @classmethod
    def random(
        cls: type[ColorT],
        exclude: Collection[ColorT] | None = None,
        weights: Mapping[ColorT, int] | None = None,
    ) -> ColorT | None:
        """A random color that is not in `exclude`; None if none is left. A weight not given is 1."""
        return pick(cls, exclude, weights)

    @overload
    @staticmethod
    def with_opacity(opacity: float, color: str) -> str: ...
    @overload
    @staticmethod
    def with_opacity(opacity: str, color: float) -> str: ...
    @staticmethod
    def with_opacity(opacity: float | str, color: str | float) -> str:
        """`color` at an opacity of 0.0 to 1.0, as `"color,opacity"`; the two may be swapped.

        An opacity that `color` already has is replaced. ValueError when out of range.
        """
        if isinstance(opacity, str):
            opacity, color = color, opacity
        if isinstance(opacity, str) or not isinstance(color, str):
            raise TypeError(f"with_opacity() takes an opacity and a color; got {opacity!r} and {color!r}")
        if not 0 <= opacity <= 1:
            raise ValueError(f"opacity is out of range; expected 0.0 to 1.0; got {opacity!r}")
        # The string itself: a format string would print a member by its name.
        name = str.__str__(color).partition(",")[0]
        return f"{name},{opacity}"


with_opacity = Color.with_opacity
