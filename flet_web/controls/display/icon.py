"""Icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import LayoutControl
from flet_web.controls.schema import alias
from flet_web.controls.values.enums import BlendMode

if TYPE_CHECKING:
    from flet_web.controls.types import BoxShadowValue, ColorValue, Number
    from flet_web.controls.values import IconData

__all__ = ["Icon"]


class Icon(LayoutControl, wire="Icon", positional_021=("name", "color", "size", "semantics_label")):
    """An icon."""

    icon: IconData | str
    color: ColorValue | None = None
    size: Number | None = None
    """Edge in logical pixels; unset, it is that of the theme (24)."""
    semantics_label: str | None = None
    shadows: BoxShadowValue | None = None
    fill: Number | None = None
    """0 (outlined) to 1 (filled), for icon fonts that vary."""
    apply_text_scaling: bool | None = None
    grade: Number | None = None
    weight: Number | None = None
    optical_size: Number | None = None
    blend_mode: BlendMode | None = BlendMode.SRC_OVER
    name: IconData | str | None = alias("icon")
