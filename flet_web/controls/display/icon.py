"""Icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import LayoutControl
from flet_web.controls.values.enums.painting import BlendMode
from flet_web.engine.schema import alias

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BoxShadowValue, ColorValue, Number
    from flet_web.controls.values.icon_data import IconData

__all__ = ["Icon"]


class Icon(LayoutControl, wire="Icon"):
    """An icon."""

    icon: IconData | str
    """An icon, or its name ("add")."""
    color: ColorValue | None = None
    """Color of the content: text, icon or line. None: that of the theme."""
    size: Number | None = None
    """Edge in logical pixels; unset, it is that of the theme (24)."""
    semantics_label: str | None = None
    """What screen readers say in place of it."""
    shadows: BoxShadowValue | None = None
    """Shadows of the icon."""
    fill: Number | None = None
    """0 (outlined) to 1 (filled), for icon fonts that vary."""
    apply_text_scaling: bool | None = None
    """Whether it grows with the text size that the user has set. None: no."""
    grade: Number | None = None
    """Thickness of the lines of a variable icon font."""
    weight: Number | None = None
    """Thickness of the letters or lines. None: as usual."""
    optical_size: Number | None = None
    """Size for which a variable icon font draws the icon."""
    blend_mode: BlendMode | None = BlendMode.SRC_OVER
    """How its colors are combined with those behind it. None: they cover them."""
    name: IconData | str | None = alias("icon")
