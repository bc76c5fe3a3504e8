"""The text styles of a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import BoxShadowValue, ColorValue, Number
    from flet_web.controls.values.text import TextStyle

__all__ = ["IconTheme", "TextTheme"]


class TextTheme(Value):
    """The text styles of a theme, by role."""

    body_large: TextStyle | None = None
    body_medium: TextStyle | None = None
    body_small: TextStyle | None = None
    display_large: TextStyle | None = None
    display_medium: TextStyle | None = None
    display_small: TextStyle | None = None
    headline_large: TextStyle | None = None
    headline_medium: TextStyle | None = None
    headline_small: TextStyle | None = None
    label_large: TextStyle | None = None
    label_medium: TextStyle | None = None
    label_small: TextStyle | None = None
    title_large: TextStyle | None = None
    title_medium: TextStyle | None = None
    title_small: TextStyle | None = None


class IconTheme(Value):
    """The icons of a theme; `opacity`, `fill` 0 to 1, `weight` 100 to 700."""

    color: ColorValue | None = None
    apply_text_scaling: bool | None = None
    fill: Number | None = None
    opacity: Number | None = None
    size: Number | None = None
    optical_size: Number | None = None
    grade: Number | None = None
    weight: Number | None = None
    shadows: BoxShadowValue | None = None
