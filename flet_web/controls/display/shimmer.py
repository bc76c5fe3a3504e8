"""A band of light over what is still being loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet_web.controls.control import Control, LayoutControl
from flet_web.controls.values.enums.layout import ShimmerDirection
from flet_web.engine.schema import field

if TYPE_CHECKING:
    from flet_web.controls.type_aliases import ColorValue, DurationValue
    from flet_web.controls.values.gradients import Gradient

__all__ = ["Shimmer"]


class Shimmer(LayoutControl, wire="Shimmer"):
    """Paints its content in one color, with a band of light that moves over it: it stands for what is being loaded.

    It stands still for users who want less motion.
    """

    content: Control
    """The shapes that are painted."""
    gradient: Gradient | None = None
    """Colors of the paint, in place of `base_color` and `highlight_color`."""
    base_color: ColorValue | None = None
    """Color of the shapes. None: a gray of the theme."""
    highlight_color: ColorValue | None = None
    """Color of the band. None: a lighter gray of the theme."""
    period: DurationValue = 1500
    """How long the band takes: milliseconds or a Duration."""
    direction: ShimmerDirection = ShimmerDirection.LTR
    """Which way the band moves."""
    loop: int | None = field(default=0, ge=0)
    """How often it moves over the content. 0: without end."""
