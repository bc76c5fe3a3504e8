"""Styles of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BoxShadowValue, ColorValue, Number
    from flet_web.controls.values.enums.text import (
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
    """Logical pixels."""
    height: Number | None = None
    """Height of a line as a multiple of `size`: 1.5 leaves half a line free. None: as the font says."""
    weight: FontWeight | None = None
    """How bold it is, from W_100 to W_900."""
    italic: bool = False
    """Whether it is slanted."""
    decoration: TextDecoration | None = None
    """Line under, over or through the text. Combine several with `|`."""
    decoration_color: ColorValue | None = None
    """Color of that line. None: that of the text."""
    decoration_thickness: Number | None = None
    """Thickness of that line, as a multiple of what the font says."""
    decoration_style: TextDecorationStyle | None = None
    """Whether that line is solid, double, dotted, dashed or wavy. None: solid."""
    font_family: str | None = None
    """Name of a font: one of `page.fonts`, or one of the user's system."""
    font_family_fallback: list[str] | None = None
    """Fonts that are tried in turn for characters which `font_family` has not."""
    color: ColorValue | None = None
    """Color of the text."""
    bgcolor: ColorValue | None = None
    """Color behind the text."""
    shadow: BoxShadowValue | None = None
    """One BoxShadow or a list of them; `spread_radius` and `blur_style` do not count here."""
    foreground: Paint | None = None
    """Paints the letters, for example with a gradient, in place of `color`."""
    letter_spacing: Number | None = None
    """Free space added after each letter, in logical pixels. Negative: letters move together."""
    word_spacing: Number | None = None
    """Free space added after each word, in logical pixels. Negative: words move together."""
    overflow: TextOverflow | None = None
    """What happens to text for which there is no room."""
    baseline: TextBaseline | None = None
    """The line that texts of different sizes are aligned at."""


class StrutStyle(Value):
    """The least height of lines; `leading` is the space between them, a multiple of `size`."""

    size: Number | None = None
    """Size of the font that gives the height, in logical pixels. None: 14."""
    height: Number | None = None
    """Height of a line as a multiple of `size`. None: as the font says."""
    weight: FontWeight | None = None
    """How bold the font is."""
    italic: bool = False
    """Whether the font is slanted."""
    font_family: str | None = None
    """Name of the font that gives the height."""
    leading: Number | None = None
    """Space between lines as a multiple of `size`, half above and half below each. None: as the font says."""
    force_strut_height: bool | None = None
    """Whether all lines have just this height, even where the text is higher. None: no."""
