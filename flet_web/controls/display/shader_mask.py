"""A gradient that is combined with what is below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.values.enums.painting import BlendMode

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import BorderRadiusValue
    from flet_web.controls.values.gradients import Gradient

__all__ = ["ShaderMask"]


class ShaderMask(LayoutControl, wire="ShaderMask"):
    """Combines a gradient with the pixels of its content: to fade it out, or to color it."""

    shader: Gradient
    """The gradient."""
    content: Control | None = None
    """What it is combined with."""
    blend_mode: BlendMode = BlendMode.MODULATE
    """How both are combined: DST_IN fades the content out, SRC_IN colors it."""
    border_radius: BorderRadiusValue | None = None
    """Rounding of the corners in logical pixels, one for all or a BorderRadius."""
