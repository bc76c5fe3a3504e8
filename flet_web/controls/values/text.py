"""Styles of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.values.base import Value

if TYPE_CHECKING:
    from flet_web.controls.types import BoxShadowValue, ColorValue, Number
    from flet_web.controls.values.enums import (
        FontWeight,
        TextBaseline,
        TextDecoration,
        TextDecorationStyle,
        TextOverflow,
    )
    from flet_web.controls.values.painting import Paint

__all__ = ["StrutStyle", "TextStyle"]


class TextStyle(Value):
    """How text looks. `size` in logical pixels, `height` a multiple of it; None is the surrounding style."""

    size: Number | None = None
    height: Number | None = None
    weight: FontWeight | None = None
    italic: bool = False
    decoration: TextDecoration | None = None
    decoration_color: ColorValue | None = None
    decoration_thickness: Number | None = None
    decoration_style: TextDecorationStyle | None = None
    font_family: str | None = None
    font_family_fallback: list[str] | None = None
    color: ColorValue | None = None
    bgcolor: ColorValue | None = None
    shadow: BoxShadowValue | None = None
    foreground: Paint | None = None
    letter_spacing: Number | None = None
    word_spacing: Number | None = None
    overflow: TextOverflow | None = None
    baseline: TextBaseline | None = None


class StrutStyle(Value):
    """The least height of lines; `leading` is the space between them, a multiple of `size`."""

    size: Number | None = None
    height: Number | None = None
    weight: FontWeight | None = None
    italic: bool = False
    font_family: str | None = None
    leading: Number | None = None
    force_strut_height: bool | None = None
