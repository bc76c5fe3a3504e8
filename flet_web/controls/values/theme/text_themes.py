"""The text styles of a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BoxShadowValue, ColorValue, Number
    from flet_web.controls.values.text_style import TextStyle

__all__ = ["IconTheme", "TextTheme"]


class TextTheme(Value):
    """The text styles of a theme, by role."""

    body_large: TextStyle | None = None
    """Longer text in large. Default: 16 pixels."""
    body_medium: TextStyle | None = None
    """Longer text, and what has no style of its own. Default: 14 pixels."""
    body_small: TextStyle | None = None
    """Longer text in small. Default: 12 pixels."""
    display_large: TextStyle | None = None
    """The largest text on a screen. Default: 57 pixels."""
    display_medium: TextStyle | None = None
    """Very large text. Default: 45 pixels."""
    display_small: TextStyle | None = None
    """Very large text, the smallest of three. Default: 36 pixels."""
    headline_large: TextStyle | None = None
    """Headings in large. Default: 32 pixels."""
    headline_medium: TextStyle | None = None
    """Headings. Default: 28 pixels."""
    headline_small: TextStyle | None = None
    """Headings in small, as in dialogs. Default: 24 pixels."""
    label_large: TextStyle | None = None
    """Text of buttons and tabs. Default: 14 pixels, medium weight."""
    label_medium: TextStyle | None = None
    """Text below icons. Default: 12 pixels, medium weight."""
    label_small: TextStyle | None = None
    """The smallest text of controls. Default: 11 pixels, medium weight."""
    title_large: TextStyle | None = None
    """Titles, as in app bars. Default: 22 pixels."""
    title_medium: TextStyle | None = None
    """Titles of smaller parts. Default: 16 pixels, medium weight."""
    title_small: TextStyle | None = None
    """Titles in small. Default: 14 pixels, medium weight."""


class IconTheme(Value):
    """The icons of a theme; `opacity`, `fill` 0 to 1, `weight` 100 to 700."""

    color: ColorValue | None = None
    """Color of icons. None: `on_surface` of the scheme."""
    apply_text_scaling: bool | None = None
    """Whether icons grow with the user's text size. None: no."""
    fill: Number | None = None
    """How much of the icon is filled, 0.0 to 1.0, in fonts that can vary it. None: 0.0."""
    opacity: Number | None = None
    """From 0.0, which is invisible, to 1.0. None: 1.0."""
    size: Number | None = None
    """Logical pixels. None: 24."""
    optical_size: Number | None = None
    """Size that the strokes are made for, in logical pixels, in fonts that can vary it. None: 48."""
    grade: Number | None = None
    """Finer steps of the weight, in fonts that can vary it. None: 0."""
    weight: Number | None = None
    """Thickness of the strokes, 100 to 700, in fonts that can vary it. None: 400."""
    shadows: BoxShadowValue | None = None
    """One BoxShadow or a list of them below icons. None: none."""
