"""The line below the selected tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.values.borders import BorderSide
from flet_web.controls.values.material_colors import Colors
from flet_web.controls.values.spacing import Padding
from flet_web.engine.schema import field
from flet_web.engine.value import Value

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BorderRadiusValue, PaddingValue

__all__ = ["UnderlineTabIndicator"]


class UnderlineTabIndicator(Value):
    """A line below the selected tab; `insets` shorten it."""

    border_side: BorderSide = field(default_factory=lambda: BorderSide(2.0, Colors.WHITE))
    """Color and thickness of the line. Default: white, 2 pixels."""
    insets: PaddingValue = field(default_factory=Padding)
    """How much shorter the line is at each side, in logical pixels: one for all sides or a Padding."""
    border_radius: BorderRadiusValue | None = None
    """Radii of the line's corners, in logical pixels. None: 0."""
